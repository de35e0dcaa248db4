import { closest } from '../dom';
import type { DocxDocument } from '../document';
import { isW, wChild } from '../namespaces';
import { sectionNodes } from '../stories';

const FOLLOWING = 4;

/** The properties of the section that an element belongs to: those that stand next after it. */
export function sectionRound(document: DocxDocument, near: Element): Element {
  const paragraph = isW(near, 'p') ? near : closest(near, (element) => isW(element, 'p'));
  const own = paragraph && wChild(wChild(paragraph, 'pPr'), 'sectPr');
  const next = sectionNodes(document).find(
    (section) => (near.compareDocumentPosition(section) & FOLLOWING) !== 0,
  );
  return own ?? next ?? document.finalSection();
}
