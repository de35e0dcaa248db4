import { childElements, descendants, documentOf, removeNode } from '../dom';
import type { DocxDocument } from '../document';
import { setW } from '../elements';
import { isW, wValue } from '../namespaces';
import type { Style, StyleType } from '../styles';

const REFERENCES: Readonly<Record<string, StyleType>> = {
  pStyle: 'paragraph',
  rStyle: 'character',
  tblStyle: 'table',
};
/** What a style refers to other styles with. */
const RELATED = ['basedOn', 'next', 'link'];

/** Makes every style that content of another document names one of this document, by its name. */
export function importStyles(target: DocxDocument, source: DocxDocument, root: Element): void {
  const known = new Map<string, string | null>();
  for (const reference of descendants(root, (element) => isW(element, ...Object.keys(REFERENCES)))) {
    const type = REFERENCES[reference.localName]!;
    const style = source.styles.get(wValue(reference), type);
    const id = style && styleIn(target, source, style, known);
    if (id) setW(reference, { val: id });
    else removeNode(reference);
  }
}

/** The id that a style has here; copied where this document has none of its name. */
function styleIn(
  target: DocxDocument,
  source: DocxDocument,
  style: Style,
  known: Map<string, string | null>,
): string | null {
  const copied = known.get(style.id);
  if (copied !== undefined) return copied;
  const same = target.styles.byName(style.name, style.type);
  const id = same ? same.id : freeId(target, style.id);
  known.set(style.id, id);
  if (!same) copyStyle(target, source, style, id, known);
  return id;
}

function freeId(target: DocxDocument, wanted: string): string {
  const taken = new Set(target.styles.all().map(({ id }) => id));
  let id = wanted;
  for (let number = 1; taken.has(id); number++) id = `${wanted}${number}`;
  return id;
}

function copyStyle(
  target: DocxDocument,
  source: DocxDocument,
  style: Style,
  id: string,
  known: Map<string, string | null>,
): void {
  const part = target.stylesPart ?? target.createStyles();
  const copy = documentOf(part.root).importNode(style.node, true);
  setW(copy, { styleId: id });
  for (const name of ['default']) copy.removeAttributeNS(copy.namespaceURI, name);
  for (const numbering of descendants(copy, (element) => isW(element, 'numPr'))) removeNode(numbering);
  part.root.appendChild(copy);
  part.touch();
  target.changed('styles');
  for (const reference of childElements(copy).filter((child) => isW(child, ...RELATED))) {
    const related = source.styles.all().find((other) => other.id === wValue(reference));
    const relatedId = related && styleIn(target, source, related, known);
    if (relatedId) setW(reference, { val: relatedId });
    else removeNode(reference);
  }
}
