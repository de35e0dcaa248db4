import { descendants } from './dom';
import type { DocxDocument } from './document';
import { isW, wAttribute, wChild, wNumber, wOnOff, wPath, wValue } from './namespaces';
import type { Style } from './styles';

const TOGGLES = ['qFormat', 'unhideWhenUsed', 'semiHidden'];

/** The value of one of a style's own settings; '' for one that is merely on, null where it is missing or off. */
export function styleSetting(style: Style, name: string): string | null {
  const element = wChild(style.node, name);
  if (TOGGLES.includes(name)) return wOnOff(element) ? '' : null;
  return wValue(element);
}

/**
 * An attribute of a paragraph or table property along the chain of a style.
 * @param bare what an element without the attribute stands for
 */
export function inheritedStyleProperty(
  { styles }: DocxDocument,
  style: Style,
  group: 'pPr' | 'tblPr',
  name: string,
  attribute: string,
  bare: string | null = null,
): string | null {
  const defaults = wPath(styles.root, 'docDefaults', 'pPrDefault', group, name);
  for (const element of [...styles.chain(style).map(({ node }) => wPath(node, group, name)), defaults]) {
    const value = wAttribute(element, attribute) ?? (element ? bare : null);
    if (value !== null) return value;
  }
  return null;
}

/** The margin that a table style gives its cells on one side, in twentieths of a point. */
export function cellMargin({ styles }: DocxDocument, style: Style, side: string): number | null {
  return wNumber(styles.inherited(style, 'tblPr', 'tblCellMar', side), 'w');
}

/** The ids of the styles that something in the main text names. */
export function usedStyles(document: DocxDocument): Set<string> {
  const named = descendants(document.body, (element) => isW(element, 'pStyle', 'rStyle', 'tblStyle'));
  const defaults = (['paragraph', 'character', 'table'] as const).map(
    (type) => document.styles.defaultOf(type)?.id,
  );
  return new Set([...named.map(wValue), ...defaults].filter((id) => id !== null && id !== undefined));
}
