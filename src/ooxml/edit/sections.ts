import { childElements, closest, documentOf, parentElement, removeNode } from '../dom';
import type { DocxDocument } from '../document';
import { createW, propertiesOf } from '../elements';
import { isW, wChild } from '../namespaces';
import { sectionNodes } from '../stories';
import { insertParagraph } from './paragraphs';

/** How the section after a break begins (ST_SectionMark, ECMA-376 Part 1, 17.18.77). */
export type SectionStart = 'nextPage' | 'continuous' | 'evenPage' | 'oddPage';

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

/**
 * Puts the end of a section beside a block, in a paragraph of its own. What comes before keeps the section's properties and its
 * headers; what follows begins as asked for, and takes the headers over as long as it has none of its own.
 * @returns the paragraph, or null inside a table, where no section ends
 */
export function insertSectionBreak(
  document: DocxDocument,
  block: Element,
  where: 'before' | 'after',
  start: SectionStart,
): Element | null {
  if (closest(block, (element) => isW(element, 'tc'))) return null;
  const following = sectionRound(document, where === 'before' ? block : (lastIn(block) ?? block));
  const paragraph = insertParagraph(document, block, where, '', null);
  const ended = following.cloneNode(true) as Element;
  for (const child of childElements(following))
    if (isW(child, 'headerReference', 'footerReference')) removeNode(child);
  propertiesOf(paragraph, 'pPr').appendChild(ended);
  setStart(following, start);
  ensureParagraphAfter(document, paragraph);
  document.changed('flow');
  return paragraph;
}

const lastIn = (block: Element): Element | null => (isW(block, 'p') ? block : null);

/** `w:type` stands after the references and the notes' properties (CT_SectPr). */
function setStart(section: Element, start: SectionStart): void {
  const old = wChild(section, 'type');
  if (old) removeNode(old);
  const before = childElements(section).find(
    (child) => !isW(child, 'headerReference', 'footerReference', 'footnotePr', 'endnotePr'),
  );
  section.insertBefore(createW(section, 'type', { val: start }), before ?? null);
}

/** The section after a break holds a paragraph at least. */
function ensureParagraphAfter(document: DocxDocument, paragraph: Element): void {
  const parent = parentElement(paragraph);
  const blocks = parent ? childElements(parent) : [];
  const rest = blocks.slice(blocks.indexOf(paragraph) + 1);
  if (!parent || rest.some((block) => isW(block, 'p', 'tbl', 'sdt'))) return;
  parent.insertBefore(createW(documentOf(document.body).documentElement, 'p'), paragraph.nextSibling);
}
