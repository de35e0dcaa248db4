import { childElements, closest, descendants } from '../xml/dom';
import type { DocxDocument } from './document';
import { isW, wAttribute, wChild, wChildren } from '../xml/namespaces';

/** The nearest ancestor that is one of these elements of WordprocessingML, or null. */
export const nearest = (node: Node, ...names: readonly string[]): Element | null =>
  closest(node, (element) => isW(element, ...names));

/** What holds the content of a control. */
export const contentOf = (sdt: Element): Element | null => wChild(sdt, 'sdtContent');

/** The paragraphs, tables and block-level controls directly inside an element. */
export const childBlocks = (container: Element): Element[] =>
  childElements(container).filter((child) => isW(child, 'p', 'tbl', 'sdt'));

/** The `w:footnote` or `w:endnote` that a reference points to. */
export function noteNode(document: DocxDocument, reference: Element): Element | null {
  const name = isW(reference, 'footnoteReference') ? 'footnote' : 'endnote';
  const root = document.pkg.related(document.main.name, `${name}s`)?.root;
  const id = wAttribute(reference, 'id');
  return (root && wChildren(root, name).find((note) => wAttribute(note, 'id') === id)) ?? null;
}

/** The `w:sectPr` of each section, in order. */
export const sectionNodes = (document: DocxDocument): Element[] =>
  descendants(document.body, (element) => isW(element, 'sectPr'));

const FOLLOWING = 4;

/** The properties of the section that an element belongs to: those that stand next after it. */
export function sectionOf(document: DocxDocument, near: Element): Element {
  const paragraph = isW(near, 'p') ? near : closest(near, (element) => isW(element, 'p'));
  const own = paragraph && wChild(wChild(paragraph, 'pPr'), 'sectPr');
  const next = sectionNodes(document).find(
    (section) => (near.compareDocumentPosition(section) & FOLLOWING) !== 0,
  );
  return own ?? next ?? document.finalSection();
}
