import { descendants } from '../xml/dom';
import type { DocxDocument } from '../document/document';
import { isW } from '../xml/namespaces';

/**
 * Which of some bookmark names the file leads to, from anywhere: links, fields (REF, PAGEREF, HYPERLINK and any other, also where
 * their code is cut into several runs), headers, notes, drawings, addresses of relationships. Whoever mentions a name needs it.
 */
export function namesInUse(document: DocxDocument, names: readonly string[]): Set<string> {
  const used = new Set<string>();
  if (names.length === 0) return used;
  const { pkg, main } = document;
  const texts = pkg.partNames().flatMap((part) => (part === main.name ? mentions(document) : pkg.text(part)));
  for (const text of texts.map((each) => each.toLowerCase()))
    for (const name of names) if (text.includes(name.toLowerCase())) used.add(name);
  return used;
}

/** The code of the fields of the main text, and every value of an attribute but the names of bookmarks. */
function mentions({ body }: DocxDocument): string[] {
  let code = '';
  const values: string[] = [];
  for (const element of descendants(body, () => true)) {
    if (isW(element, 'instrText', 'delInstrText')) code += element.textContent;
    if (isW(element, 'bookmarkStart')) continue;
    for (let i = 0; i < element.attributes.length; i++) values.push(element.attributes.item(i)!.value);
  }
  return [code, ...values];
}
