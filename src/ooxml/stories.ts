import { childElements, closest, descendants } from './dom';
import type { DocxDocument } from './document';
import { isW, relationshipId, wAttribute, wChild, wChildren } from './namespaces';
import { createW } from './elements';

/** The nearest ancestor that is one of these elements of WordprocessingML, or null. */
export const nearest = (node: Node, ...names: readonly string[]): Element | null =>
  closest(node, (element) => isW(element, ...names));

export const wChildOf = wChild;

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

/**
 * The `w:hdr` or `w:ftr` of a section. A section without one of its own has that of the section before (ECMA-376 Part 1,
 * 17.10.5); where there is none at all an empty one is given, which stands in no part.
 */
export function sectionStory(
  document: DocxDocument,
  index: number,
  kind: 'header' | 'footer',
  type: 'default' | 'first' | 'even',
): Element {
  const sections = sectionNodes(document)
    .slice(0, index + 1)
    .reverse();
  for (const section of sections) {
    const reference = wChildren(section, `${kind}Reference`).find(
      (r) => (wAttribute(r, 'type') ?? 'default') === type,
    );
    const id = reference && relationshipId(reference);
    const target = document.pkg.relationships(document.main.name).find((r) => r.id === id);
    const part = target && document.pkg.part(target.target);
    if (part) return part.root;
  }
  return createW(document.body, kind === 'header' ? 'hdr' : 'ftr', {}, createW(document.body, 'p'));
}
