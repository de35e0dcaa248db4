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
  const byLower = new Map(names.map((name) => [name.toLowerCase(), name]));
  const beginning = commonBeginning([...byLower.keys()]);
  const lengths = new Set([...byLower.keys()].map((name) => name.length));
  for (const text of texts.map((each) => each.toLowerCase()))
    for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1))
      for (const length of lengths) {
        const name = byLower.get(text.slice(at, at + length));
        if (name !== undefined) used.add(name);
      }
  return used;
}

/** Looking for what they begin with goes through a text once, however many they are. */
function commonBeginning(names: readonly string[]): string {
  const [first = ''] = names;
  let length = first.length;
  for (const name of names) while (!name.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
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
