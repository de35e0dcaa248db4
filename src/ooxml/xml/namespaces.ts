import { childElements, isElement, ownText } from './dom';

/**
 * WordprocessingML comes in two conformance classes with different namespace names: transitional (ECMA-376 Part 4) and
 * strict (Part 1). Word writes transitional unless told otherwise and reads both, so every test here accepts both.
 */
export const W_TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const W_STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
export const R_TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const R_STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
export const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
export const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';
export const W15 = 'http://schemas.microsoft.com/office/word/2012/wordml';
export const XML = 'http://www.w3.org/XML/1998/namespace';
export const XMLNS = 'http://www.w3.org/2000/xmlns/';
const M = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/math',
  'http://purl.oclc.org/ooxml/officeDocument/math',
]);

const isWNamespace = (uri: string | null) => uri === W_TRANSITIONAL || uri === W_STRICT;

/** True for an element of WordprocessingML, of either conformance class, with this local name (or any). */
export function isW(node: Element, ...names: readonly string[]): boolean;
export function isW(node: Node | null | undefined, ...names: readonly string[]): node is Element;
export function isW(node: Node | null | undefined, ...names: readonly string[]): boolean {
  if (!isElement(node) || !isWNamespace(node.namespaceURI)) return false;
  return names.length === 0 || names.includes(node.localName);
}

export const isMath = (node: Node, name: string): boolean =>
  isElement(node) && M.has(node.namespaceURI ?? '') && node.localName === name;

export const isMc = (node: Node, name: string): boolean =>
  isElement(node) && node.namespaceURI === MC && node.localName === name;

export function wChild(parent: Node | null, name: string): Element | null {
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling) if (isW(node, name)) return node;
  return null;
}

export const wChildren = (parent: Node, name: string): Element[] =>
  childElements(parent).filter((child) => isW(child, name));

/** The child reached by a path of local names, as `wPath(p, 'pPr', 'numPr', 'numId')`. */
export function wPath(from: Node | null, ...names: readonly string[]): Element | null {
  let at: Node | null = from;
  for (const name of names) at = wChild(at, name);
  return isElement(at) ? at : null;
}

/** An attribute of WordprocessingML. Attributes without a prefix are read too: some producers leave it out. */
export function wAttribute(element: Element | null, name: string): string | null {
  if (!element) return null;
  for (const uri of [element.namespaceURI, W_TRANSITIONAL, W_STRICT])
    if (isWNamespace(uri) && element.hasAttributeNS(uri, name)) return element.getAttributeNS(uri, name);
  return element.hasAttribute(name) ? element.getAttribute(name) : null;
}

export const wValue = (element: Element | null): string | null => wAttribute(element, 'val');

/** A whole number in an attribute, or null where it is missing or malformed. */
export function wNumber(element: Element | null, attribute = 'val'): number | null {
  const text = wAttribute(element, attribute);
  return text !== null && /^\s*[+-]?\d+\s*$/.test(text) ? Number(text) : null;
}

/** ST_OnOff (ECMA-376 Part 1, 22.9.2.7): an element without `val` means on; null where the element is missing. */
export function wOnOff(element: Element | null): boolean | null {
  if (!element) return null;
  const value = wValue(element);
  return value === null || !['0', 'false', 'off'].includes(value);
}

export function relationshipId(element: Element, name = 'id'): string | null {
  return element.getAttributeNS(R_TRANSITIONAL, name) || element.getAttributeNS(R_STRICT, name) || null;
}

/**
 * `xml:space` as it applies to a `w:t`. Word trims the white space round a text that does not ask to preserve it, and
 * some producers ask once, on the root element.
 */
function preservesSpace(element: Element): boolean {
  for (let at: Node | null = element; isElement(at); at = at.parentNode) {
    const value = at.getAttributeNS(XML, 'space');
    if (value) return value === 'preserve';
  }
  return false;
}

/** The text of a `w:t` as Word shows it, and how many characters of its own text were trimmed from the start. */
export function shownText(element: Element): { text: string; trimmed: number } {
  const text = ownText(element).replace(/[\r\n]/g, ' ');
  if (!/^\s|\s$/.test(text) || preservesSpace(element)) return { text, trimmed: 0 };
  const start = text.replace(/^[ \t]+/, '');
  let end = start.length;
  while (/[ \t]/.test(start.charAt(end - 1))) end--;
  return { text: start.slice(0, end), trimmed: text.length - start.length };
}

/** The namespaces whose markup this folder understands well enough to take the Choice of mc:AlternateContent. */
const UNDERSTOOD = new Set([
  W14,
  W15,
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing',
  'http://schemas.microsoft.com/office/drawing/2010/main',
  'http://schemas.microsoft.com/office/word/2015/wordml/symex',
  'http://schemas.microsoft.com/office/word/2016/wordml/cid',
]);

/** Word writes a Choice and a Fallback. */
const MOST_BRANCHES = 16;

/**
 * The one branch of mc:AlternateContent that counts (ECMA-376 Part 3, 7.6): the first Choice whose namespaces are all
 * understood, otherwise the Fallback. Null where there is neither among the first few: each branch is asked whether it is the one.
 */
export function chosenBranch(alternateContent: Element): Element | null {
  const branches: Element[] = [];
  for (
    let node = alternateContent.firstChild;
    node && branches.length < MOST_BRANCHES;
    node = node.nextSibling
  )
    if (isElement(node)) branches.push(node);
  const understood = (choice: Element) =>
    (choice.getAttribute('Requires') ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .every((prefix) => UNDERSTOOD.has(choice.lookupNamespaceURI(prefix) ?? ''));
  return (
    branches.find((branch) => isMc(branch, 'Choice') && understood(branch)) ??
    branches.find((branch) => isMc(branch, 'Fallback')) ??
    null
  );
}
