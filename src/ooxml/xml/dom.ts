/** The W3C DOM as this folder uses it; `tree.ts` has these members and no others. */

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const CDATA_NODE = 4;
const DOCUMENT_NODE = 9;

export const isElement = (node: Node | null | undefined): node is Element => node?.nodeType === ELEMENT_NODE;

const isText = (node: Node): node is Text => node.nodeType === TEXT_NODE || node.nodeType === CDATA_NODE;

/** The element children, in order. An array, so that the tree may change while it is used. */
export function childElements(parent: Node): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) if (isElement(node)) found.push(node);
  return found;
}

/** Whether an element stands directly inside. */
export const hasElement = (parent: Node): boolean =>
  isElement(parent.firstChild) || (parent.firstChild !== null && nextElement(parent.firstChild) !== null);

/** The character data directly inside an element, CDATA sections included. */
export function ownText(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) if (isText(node)) text += node.data;
  return text;
}

/** Replaces everything inside an element by one text node. */
export function setOwnText(element: Element, text: string): void {
  while (element.firstChild) element.removeChild(element.firstChild);
  if (text !== '') element.appendChild(documentOf(element).createTextNode(text));
}

export function documentOf(node: Node): Document {
  const owner = node.ownerDocument;
  if (!owner) throw new Error('The node belongs to no document.');
  return owner;
}

export function parentElement(node: Node): Element | null {
  return isElement(node.parentNode) ? node.parentNode : null;
}

export function removeNode(node: Node): void {
  node.parentNode?.removeChild(node);
}

export function insertAfter(newNode: Node, reference: Node): void {
  if (!reference.parentNode) throw new Error('The reference node has no parent.');
  reference.parentNode.insertBefore(newNode, reference.nextSibling);
}

export function nextElement(node: Node): Element | null {
  for (let next = node.nextSibling; next; next = next.nextSibling) if (isElement(next)) return next;
  return null;
}

export function previousElement(node: Node): Element | null {
  for (let previous = node.previousSibling; previous; previous = previous.previousSibling)
    if (isElement(previous)) return previous;
  return null;
}

interface Visitor {
  /** Called before the children; `'skip'` leaves them out (and `leave` as well). */
  enter(element: Element): 'skip' | void;
  leave?(element: Element): void;
}

/**
 * Visits every element below `root` in document order without recursion: a hostile file may nest elements deeper than
 * the call stack. The tree must not change meanwhile.
 */
export function walk(root: Element, visitor: Visitor): void {
  let node: Node | null = root.firstChild;
  while (node) {
    const entered: boolean = isElement(node) && visitor.enter(node) !== 'skip';
    if (entered && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (entered) visitor.leave?.(node as Element);
    while (node && !node.nextSibling) {
      const parent: Node | null = node.parentNode;
      if (!parent || parent === root) return;
      visitor.leave?.(parent as Element);
      node = parent;
    }
    node = node?.nextSibling ?? null;
  }
}

/** All elements below `root` for which `test` holds, in document order. */
export function descendants(root: Element, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  walk(root, {
    enter: (element) => {
      if (test(element)) found.push(element);
    },
  });
  return found;
}

/** The nearest ancestor for which `test` holds, or null. */
export function closest(node: Node, test: (element: Element) => boolean): Element | null {
  for (let up = parentElement(node); up; up = parentElement(up)) if (test(up)) return up;
  return null;
}

/** True where `node` stands in the tree of a document: it has been neither removed nor never put in. */
export function isAttached(node: Node): boolean {
  let up: Node = node;
  while (up.parentNode) up = up.parentNode;
  return up.nodeType === DOCUMENT_NODE;
}

/** True where `node` is `ancestor` or stands inside it. */
export function isWithin(node: Node, ancestor: Node): boolean {
  for (let up: Node | null = node; up; up = up.parentNode) if (up === ancestor) return true;
  return false;
}
