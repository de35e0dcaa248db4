import type { DocxDocument } from '../document';
import { R_STRICT, R_TRANSITIONAL, W_STRICT, wChild, wChildren, wNumber } from '../namespaces';
import type { Part } from '../package';

/** The numbering part, made where a document has none. */
export function needNumbering(document: DocxDocument): Part {
  const known = document.pkg.related(document.main.name, 'numbering');
  if (known) return known;
  const name = 'word/numbering.xml';
  const uri = document.main.root.namespaceURI ?? '';
  const relations = uri === W_STRICT ? R_STRICT : R_TRANSITIONAL;
  document.pkg.relate(document.main.name, `${relations}/numbering`, name);
  return document.pkg.addPart(
    name,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml',
    `<w:numbering xmlns:w="${uri}"/>`,
  );
}

/** Ids for a new list and its definition. */
export function freshNumberIds({ root }: Part): { abstractId: number; numberId: number } {
  const highest = (name: string, attribute: string) =>
    Math.max(0, ...wChildren(root, name).map((node) => wNumber(node, attribute) ?? 0));
  return {
    abstractId: highest('abstractNum', 'abstractNumId') + 1,
    numberId: highest('num', 'numId') + 1,
  };
}

/** Definitions stand before the lists that use them (ECMA-376 Part 1, A.1, CT_Numbering). */
export function putAbstract({ root }: Part, abstract: Element): void {
  root.insertBefore(abstract, wChild(root, 'num') ?? wChild(root, 'numIdMacAtCleanup'));
}
