import { childElements, insertAfter, parentElement } from '../../xml/dom';
import type { DocxDocument } from '../../document/document';
import { createW } from '../../xml/elements';
import { isW, wChild } from '../../xml/namespaces';
import { giveControlId } from './control-properties';
import { unwrap } from './controls';

/** A control with the properties of another but an id of its own; it stands nowhere yet. */
function controlLike(document: DocxDocument, sdt: Element): { sdt: Element; content: Element } {
  const copy = createW(sdt, 'sdt');
  const properties = wChild(sdt, 'sdtPr');
  if (properties) copy.appendChild(properties.cloneNode(true));
  giveControlId(document, copy);
  const content = copy.appendChild(createW(sdt, 'sdtContent'));
  return { sdt: copy, content };
}

/** Cuts a control round blocks in two before one of them: both halves have its tag. Null where there is nothing to cut. */
export function splitControl(document: DocxDocument, sdt: Element, before: Element): Element | null {
  const content = wChild(sdt, 'sdtContent');
  const blocks = content ? childElements(content) : [];
  const at = blocks.indexOf(before);
  if (at < 1) return null;
  const half = controlLike(document, sdt);
  for (const block of blocks.slice(at)) half.content.appendChild(block);
  insertAfter(half.sdt, sdt);
  document.changed('flow');
  return half.sdt;
}

/** The control that is all the content of a paragraph but its properties. */
function onlyControl(paragraph: Element): Element | null {
  const [first, ...others] = childElements(paragraph).filter((child) => !isW(child, 'pPr'));
  return first && others.length === 0 && isW(first, 'sdt') ? first : null;
}

/**
 * Makes one control round two paragraphs out of one within each of them. Null, and nothing is changed, where they hold
 * anything else, or do not stand side by side.
 */
export function extendControls(document: DocxDocument, first: Element, second: Element): Element | null {
  const inner = [onlyControl(first), onlyControl(second)];
  const [head, tail] = inner;
  if (!head || first.nextSibling !== second) return null;
  if (!tail && childElements(second).some((child) => !isW(child, 'pPr'))) return null;
  const round = controlLike(document, head);
  parentElement(first)!.insertBefore(round.sdt, first);
  for (const paragraph of [first, second]) round.content.appendChild(paragraph);
  document.changed('flow');
  for (const sdt of inner) if (sdt) unwrap(document, sdt);
  return round.sdt;
}

/** Gives every control another id, as a host may when it opens a file. */
export function renumberControls(document: DocxDocument): void {
  for (const sdt of document.controlNodes()) giveControlId(document, sdt);
  document.changed('inline');
}
