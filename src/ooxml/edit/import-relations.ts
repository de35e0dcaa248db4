import { descendants } from '../dom';
import { R_STRICT, R_TRANSITIONAL } from '../namespaces';
import type { DocxPackage } from '../package';
import type { Relationship } from '../relationships';

/**
 * Brings what content of another document is related to along: addresses, pictures, and other parts with those that they are
 * related to in turn. A reference to nothing is taken away.
 */
export function importRelations(
  target: DocxPackage,
  source: DocxPackage,
  root: Element,
  sourcePart: string,
  targetPart: string,
): void {
  const relations = new Map(source.relationships(sourcePart).map((relation) => [relation.id, relation]));
  const copied = new Map<string, string>();
  for (const element of descendants(root, () => true))
    for (const attribute of relationAttributes(element)) {
      const relation = relations.get(attribute.value);
      if (relation) attribute.value = relate(target, source, relation, targetPart, copied);
      else element.removeAttributeNS(attribute.namespaceURI, attribute.localName);
    }
}

function relationAttributes(element: Element): Attr[] {
  const all = Array.from({ length: element.attributes.length }, (_, i) => element.attributes.item(i)!);
  return all.filter(({ namespaceURI }) => namespaceURI === R_TRANSITIONAL || namespaceURI === R_STRICT);
}

function relate(
  target: DocxPackage,
  source: DocxPackage,
  relation: Relationship,
  from: string,
  copied: Map<string, string>,
): string {
  if (relation.external) return target.relate(from, relation.type, relation.target, 'External');
  return target.relate(from, relation.type, copyPart(target, source, relation.target, copied));
}

function copyPart(
  target: DocxPackage,
  source: DocxPackage,
  name: string,
  copied: Map<string, string>,
): string {
  const known = copied.get(name);
  if (known) return known;
  const dot = name.lastIndexOf('.');
  const stem = name.slice(0, dot).replace(/\d+$/, '');
  const copy = target.freeName(stem, name.slice(dot));
  copied.set(name, copy);
  const bytes = source.part(name)?.bytes() ?? new Uint8Array();
  target.addBinaryPart(copy, source.contentType(name) ?? 'application/octet-stream', bytes);
  const relations = source.relationships(name);
  if (relations.length > 0) {
    const targets = relations.map((relation) => ({
      ...relation,
      target: relation.external ? relation.target : copyPart(target, source, relation.target, copied),
    }));
    target.setRelationships(copy, targets);
  }
  return copy;
}
