import { childElements, nextElement, ownText, removeNode, setOwnText } from '../../xml/dom';
import { isW, XML } from '../../xml/namespaces';

/**
 * Where an edit cut an element in two, so that undoing the edit can put the halves together again: taking a tag off must
 * give back the very markup that was there. Kept in memory; runs that the author's Word had cut are never joined.
 */
const leftOf = new WeakMap<Element, Element>();
const rightOf = new WeakMap<Element, Element>();
const hadNoSpaceAttribute = new WeakSet<Element>();

export function rememberCut(left: Element, right: Element): void {
  const further = rightOf.get(left);
  if (further) linkHalves(right, further);
  linkHalves(left, right);
}

function linkHalves(left: Element, right: Element): void {
  leftOf.set(right, left);
  rightOf.set(left, right);
}

/** Asks Word to keep the white space of a text that was cut, remembering whether it did before. */
export function preserveSpace(text: Element): void {
  if (text.hasAttributeNS(XML, 'space')) return;
  hadNoSpaceAttribute.add(text);
  text.setAttributeNS(XML, 'xml:space', 'preserve');
}

/** Markup without identifiers, to tell whether two halves still have the same properties. */
function signature(element: Element | undefined): string {
  if (!element) return '';
  const attributes = Array.from({ length: element.attributes.length }, (_, i) => element.attributes.item(i)!)
    .filter((attribute) => attribute.localName !== 'id' && attribute.localName !== 'space')
    .map((attribute) => `${attribute.name}=${attribute.value}`)
    .sort();
  const children = childElements(element).map(signature);
  return `${element.tagName}[${attributes.join()}](${children.join()})`;
}

const propertiesIn = (element: Element) => childElements(element).find((child) => isW(child, 'rPr'));

function haveSameProperties(left: Element, right: Element): boolean {
  const shell = (element: Element) => signature(element.cloneNode(false) as Element);
  return shell(left) === shell(right) && signature(propertiesIn(left)) === signature(propertiesIn(right));
}

const TEXTS = ['t', 'delText', 'instrText'];

function joinHalves(left: Element, right: Element): void {
  if (isW(left, ...TEXTS)) {
    setOwnText(left, ownText(left) + ownText(right));
    if (hadNoSpaceAttribute.has(left) && !/^\s|\s$/.test(ownText(left))) left.removeAttributeNS(XML, 'space');
  } else {
    const properties = propertiesIn(right);
    if (properties) removeNode(properties);
    while (right.firstChild) left.appendChild(right.firstChild);
  }
  const further = rightOf.get(right);
  rightOf.delete(left);
  if (further) linkHalves(left, further);
  removeNode(right);
}

/** Joins the halves that stand side by side again, anywhere inside `root`. */
export function joinCuts(root: Element): void {
  const open: Element[] = [root];
  for (let parent = open.pop(); parent; parent = open.pop()) {
    let child = childElements(parent)[0] ?? null;
    while (child) {
      const next = nextElement(child);
      if (next && leftOf.get(next) === child && haveSameProperties(child, next)) joinHalves(child, next);
      else {
        open.push(child);
        child = next;
      }
    }
  }
}
