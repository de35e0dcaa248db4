import { childElements, isElement } from './dom';

/** The prefixes of a path and the namespaces that they stand for. */
export type Namespaces = Readonly<Record<string, string>>;

/** Thrown for a path that is malformed, or asks for more than location paths with simple conditions. */
export class XPathError extends Error {
  override readonly name = 'XPathError';
}

interface Step {
  /** `//` before it: any depth. */
  readonly isDeep: boolean;
  readonly test: string;
  readonly conditions: readonly string[];
}

/**
 * The nodes that a location path leads to, in document order (XPath 1.0, sections 2 and 3): child steps, `//`, `*`, `.`,
 * `..`, `text()`, attributes, and conditions by position, child or attribute. What paths into the parts of add-ins are made of;
 * functions and the other axes are not there.
 * @throws XPathError for anything else
 */
export function selectNodes(root: Element, path: string, namespaces: Namespaces): Node[] {
  const steps = parsePath(path.trim());
  let nodes: Node[] = root.ownerDocument ? [root.ownerDocument] : [];
  for (const { isDeep, test, conditions } of steps) {
    const from = isDeep ? [...new Set(nodes.flatMap(withDescendants))] : nodes;
    nodes = [
      ...new Set(from.flatMap((node) => filter(follow(node, test, namespaces), conditions, namespaces))),
    ];
  }
  return nodes;
}

const STEP = /(\/\/?)((?:@?[\w.\-:*]+)(?:\(\))?)((?:\[[^\]]*\])*)/uy;

function parsePath(path: string): Step[] {
  const text = path.startsWith('/') ? path : `/${path}`;
  const steps: Step[] = [];
  STEP.lastIndex = 0;
  while (STEP.lastIndex < text.length) {
    const [, slashes = '', test = '', conditions = ''] = STEP.exec(text) ?? fail(path);
    const inside = [...conditions.matchAll(/\[([^\]]*)\]/gu)].map(([, condition = '']) => condition.trim());
    steps.push({ isDeep: slashes === '//', test, conditions: inside });
  }
  return steps.length > 0 ? steps : fail(path);
}

function fail(path: string): never {
  throw new XPathError(`The path "${path}" can't be followed.`);
}

const withDescendants = (node: Node): Node[] => [node, ...childElements(node).flatMap(withDescendants)];

function follow(node: Node, test: string, namespaces: Namespaces): Node[] {
  if (test === '.') return [node];
  if (test === '..') return node.parentNode ? [node.parentNode] : [];
  if (test === 'text()')
    return Array.from(node.childNodes).filter(({ nodeType }) => nodeType === 3 || nodeType === 4);
  if (test.endsWith('()')) return fail(test);
  if (test.startsWith('@')) return isElement(node) ? attributes(node, test.slice(1), namespaces) : [];
  const matches = nameTest(test, namespaces);
  return childElements(node).filter(matches);
}

function attributes(element: Element, test: string, namespaces: Namespaces): Attr[] {
  const matches = nameTest(test, namespaces);
  return Array.from(element.attributes).filter(
    (attribute) => attribute.prefix !== 'xmlns' && matches(attribute),
  );
}

/** A name without a prefix is one in no namespace (XPath 1.0, section 2.3). */
function nameTest(test: string, namespaces: Namespaces): (node: Element | Attr) => boolean {
  if (test === '*') return () => true;
  const [local = '', prefix] = test.split(':').reverse();
  const namespace = prefix === undefined ? null : (namespaces[prefix] ?? fail(test));
  return ({ localName, namespaceURI }) =>
    (local === '*' || localName === local) && (namespaceURI || null) === namespace;
}

function filter(nodes: Node[], conditions: readonly string[], namespaces: Namespaces): Node[] {
  return conditions.reduce(
    (left, condition) => left.filter((node, i) => holds(node, i + 1, left.length, condition, namespaces)),
    nodes,
  );
}

function holds(node: Node, place: number, count: number, condition: string, namespaces: Namespaces): boolean {
  const number = /^(?:position\(\)\s*=\s*)?(\d+)$/u.exec(condition)?.[1];
  if (number !== undefined) return place === Number(number);
  if (condition === 'last()') return place === count;
  const [, test = fail(condition), , single, double] =
    /^(@?[\w.\-:*]+|text\(\))(\s*=\s*(?:'([^']*)'|"([^"]*)"))?$/u.exec(condition) ?? fail(condition);
  const wanted = single ?? double;
  return follow(node, test, namespaces).some((found) => wanted === undefined || valueOf(found) === wanted);
}

/** The string-value of a node (XPath 1.0, section 5). */
const valueOf = (node: Node): string => (isElement(node) ? (node.textContent ?? '') : (node.nodeValue ?? ''));

/** The element that a path leads to. @throws XPathError where it leads to none, to several or to something else */
export function selectElement(root: Element, path: string, namespaces: Namespaces): Element {
  const [found, further] = selectNodes(root, path, namespaces);
  if (!found || further || !isElement(found))
    throw new XPathError(`The path "${path}" has to lead to one element.`);
  return found;
}
