import { needXmlText } from './characters';
import { XML } from './namespaces';

/**
 * The tree of a part: the members of the W3C's DOM that this folder uses, under their names, so that the DOM's types describe it
 * (docs/decisions/0007-one-door-for-xml.md says why it is our own). Texts and values come in through `createTextNode` and
 * `setAttribute` alone, and are refused there where XML could not hold them.
 */
class TreeNode {
  parentNode: TreeNode | null = null;
  previousSibling: TreeNode | null = null;
  nextSibling: TreeNode | null = null;
  firstChild: TreeNode | null = null;
  lastChild: TreeNode | null = null;

  constructor(
    readonly nodeType: number,
    readonly nodeName: string,
    readonly ownerDocument: TreeDocument | null,
    /** The characters of a text, a comment, a processing instruction. */
    readonly data: string | null = null,
  ) {}

  get nodeValue(): string | null {
    return this.data;
  }

  get childNodes(): TreeNode[] {
    const nodes: TreeNode[] = [];
    for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  /** The texts inside it, without comments and instructions. */
  get textContent(): string {
    if (this.data !== null) return this.data;
    let text = '';
    for (let node = this.firstChild; node; node = node.nextSibling)
      if (node.nodeType < 5) text += node.textContent;
    return text;
  }

  appendChild(node: TreeNode): TreeNode {
    return this.insertBefore(node, null);
  }

  insertBefore(node: TreeNode, before: TreeNode | null): TreeNode {
    if (node === before) return node;
    for (let up: TreeNode | null = node.firstChild && this; up; up = up.parentNode)
      if (up === node) throw new Error('A node cannot stand inside itself.');
    if (before && before.parentNode !== this) throw new Error('The reference node is no child of this one.');
    node.parentNode?.removeChild(node);
    const previous = before ? before.previousSibling : this.lastChild;
    node.parentNode = this;
    node.previousSibling = previous;
    node.nextSibling = before;
    if (previous) previous.nextSibling = node;
    else this.firstChild = node;
    if (before) before.previousSibling = node;
    else this.lastChild = node;
    this.tell();
    return node;
  }

  removeChild(node: TreeNode): TreeNode {
    if (node.parentNode !== this) throw new Error('The node is no child of this one.');
    const { previousSibling: previous, nextSibling: next } = node;
    if (previous) previous.nextSibling = next;
    else this.firstChild = next;
    if (next) next.previousSibling = previous;
    else this.lastChild = previous;
    node.parentNode = node.previousSibling = node.nextSibling = null;
    this.tell();
    return node;
  }

  replaceChild(node: TreeNode, old: TreeNode): TreeNode {
    this.insertBefore(node, old);
    return this.removeChild(old);
  }

  /** Tells who watches the tree that this node, or what stands right inside it, is another one now. */
  protected tell(): void {
    this.ownerDocument?.watcher?.(this);
  }

  cloneNode(isDeep = false): TreeNode {
    return copyInto(this.ownerDocument, this, isDeep);
  }

  /** As a mask of `Node.DOCUMENT_POSITION_…`. */
  compareDocumentPosition(other: TreeNode): number {
    if (other === this) return 0;
    const own = pathTo(this);
    const others = pathTo(other);
    if (own[0] !== others[0]) return 1;
    let depth = 0;
    while (own[depth] && own[depth] === others[depth]) depth++;
    const [a, b] = [own[depth], others[depth]];
    if (!a) return 4 | 16;
    if (!b) return 2 | 8;
    return isBefore(a, b) ? 4 : 2;
  }

  lookupNamespaceURI(prefix: string | null): string | null {
    return namespaceAt(this, prefix);
  }
}

function namespaceAt(node: TreeNode, prefix: string | null): string | null {
  const name = prefix ? `xmlns:${prefix}` : 'xmlns';
  for (let up: TreeNode | null = node; up; up = up.parentNode) {
    if (!(up instanceof TreeElement)) continue;
    if ((up.prefix ?? '') === (prefix ?? '') && up.namespaceURI !== null) return up.namespaceURI;
    const declared = up.getAttribute(name);
    if (declared !== null) return declared || null;
  }
  return prefix === 'xml' ? XML : null;
}

function pathTo(node: TreeNode): TreeNode[] {
  const path: TreeNode[] = [];
  for (let up: TreeNode | null = node; up; up = up.parentNode) path.push(up);
  return path.reverse();
}

/** Of two siblings; looked for in both directions, so that near ones are found soon. */
function isBefore(a: TreeNode, b: TreeNode): boolean {
  let after = a.nextSibling;
  let before = a.previousSibling;
  while (after ?? before) {
    if (after === b) return true;
    if (before === b) return false;
    after = after?.nextSibling ?? null;
    before = before?.previousSibling ?? null;
  }
  return false;
}

interface TreeAttribute {
  readonly name: string;
  readonly prefix: string | null;
  readonly localName: string;
  readonly namespaceURI: string | null;
  readonly value: string;
}

const partsOf = (name: string): { prefix: string | null; localName: string } => {
  const colon = name.indexOf(':');
  return colon < 0
    ? { prefix: null, localName: name }
    : { prefix: name.slice(0, colon), localName: name.slice(colon + 1) };
};

class TreeElement extends TreeNode {
  readonly prefix: string | null;
  readonly localName: string;
  /** In the order of the file. */
  list: TreeAttribute[] = NO_ATTRIBUTES;

  constructor(
    ownerDocument: TreeDocument | null,
    readonly namespaceURI: string | null,
    readonly tagName: string,
  ) {
    super(1, tagName, ownerDocument);
    ({ prefix: this.prefix, localName: this.localName } = partsOf(tagName));
  }

  get attributes(): { readonly length: number; item(index: number): TreeAttribute | null } {
    const { list } = this;
    return { length: list.length, item: (index) => list[index] ?? null };
  }

  getAttribute(name: string): string | null {
    return this.list.find((attribute) => attribute.name === name)?.value ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  getAttributeNS(uri: string | null, localName: string): string | null {
    for (const attribute of this.list)
      if (attribute.localName === localName && attribute.namespaceURI === uri) return attribute.value;
    return null;
  }

  hasAttributeNS(uri: string | null, localName: string): boolean {
    return this.getAttributeNS(uri, localName) !== null;
  }

  setAttribute(name: string, value: string): void {
    this.put({ name, ...partsOf(name), namespaceURI: null, value: needXmlText(value) });
  }

  setAttributeNS(uri: string | null, name: string, value: string): void {
    this.put({ name, ...partsOf(name), namespaceURI: uri, value: needXmlText(value) });
  }

  removeAttributeNS(uri: string | null, localName: string): void {
    this.list = this.list.filter((each) => each.localName !== localName || each.namespaceURI !== uri);
    this.tell();
  }

  private put(attribute: TreeAttribute): void {
    const { localName, namespaceURI } = attribute;
    const at = this.list.findIndex(
      (each) => each.localName === localName && each.namespaceURI === namespaceURI,
    );
    const rest = at < 0 ? [] : this.list.slice(at + 1);
    this.list = [...this.list.slice(0, at < 0 ? undefined : at), attribute, ...rest];
    this.tell();
  }
}

const NO_ATTRIBUTES: TreeAttribute[] = [];

class TreeDocument extends TreeNode {
  watcher: ((changed: TreeNode) => void) | null = null;

  constructor() {
    super(9, '#document', null);
  }

  get documentElement(): TreeElement | null {
    for (let node = this.firstChild; node; node = node.nextSibling)
      if (node instanceof TreeElement) return node;
    return null;
  }

  createElementNS(uri: string | null, name: string): TreeElement {
    return new TreeElement(this, uri, name);
  }

  createTextNode(data: string): TreeNode {
    return new TreeNode(3, '#text', this, needXmlText(data));
  }

  importNode(node: TreeNode, isDeep: boolean): TreeNode {
    return copyInto(this, node, isDeep);
  }
}

/** Copies without recursion, as deep as the tree may be. */
function copyInto(owner: TreeDocument | null, node: TreeNode, isDeep: boolean): TreeNode {
  const copyOne = (each: TreeNode): TreeNode => {
    if (!(each instanceof TreeElement)) return new TreeNode(each.nodeType, each.nodeName, owner, each.data);
    const element = new TreeElement(owner, each.namespaceURI, each.tagName);
    element.list = each.list;
    return element;
  };
  const top = copyOne(node);
  let target = top;
  let at = isDeep ? node.firstChild : null;
  while (at) {
    const copy = target.appendChild(copyOne(at));
    if (at.firstChild) {
      target = copy;
      at = at.firstChild;
      continue;
    }
    while (!at.nextSibling && at.parentNode !== node) {
      at = at.parentNode!;
      target = target.parentNode!;
    }
    at = at.nextSibling;
  }
  return top;
}

/** Has every change of a tree told to one watcher: the element that was changed, or the parent of what came or went. */
export function watchTree(within: Element, watcher: (changed: Node) => void): void {
  const owner = within.ownerDocument as unknown as TreeDocument;
  owner.watcher = watcher as unknown as TreeDocument['watcher'];
}

/** Builds the tree of a part while it is read. Names, texts and values have been checked by the parser. */
export class TreeBuilder {
  private readonly tree = new TreeDocument();
  private at: TreeNode = this.tree;

  open(uri: string | null, name: string, attributes: readonly TreeAttribute[]): void {
    const element = new TreeElement(this.tree, uri, name);
    if (attributes.length > 0) element.list = [...attributes];
    this.at = this.at.appendChild(element);
  }

  close(): void {
    this.at = this.at.parentNode ?? this.tree;
  }

  /** A text, a CDATA section (4), a processing instruction (7), a comment (8). */
  add(nodeType: 3 | 4 | 7 | 8, data: string, name = ''): void {
    this.at.appendChild(new TreeNode(nodeType, name, this.tree, data));
  }

  get document(): Document {
    return this.tree as unknown as Document;
  }
}
