import { isElement } from './dom';
import { XMLNS, XML } from './namespaces';

const escapeText = (text: string) =>
  text.replace(/[&<>\r]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : c === '>' ? '&gt;' : '&#xD;'));

const escapeAttribute = (text: string) =>
  text.replace(/[&<>"\t\n\r]/g, (c) => {
    const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
    return named[c] ?? `&#x${c.charCodeAt(0).toString(16).toUpperCase()};`;
  });

type Scope = Map<string, string>;

/** The start of an element's tag (without `>`), and the namespaces in scope inside it. */
function startTag(element: Element, outer: Scope): { text: string; scope: Scope } {
  const attributes = Array.from({ length: element.attributes.length }, (_, i) => element.attributes.item(i)!);
  const declarations = attributes.filter((a) => a.namespaceURI === XMLNS);
  let scope = outer;
  const declare = (prefix: string, uri: string) => {
    if (scope === outer) scope = new Map(outer);
    scope.set(prefix, uri);
  };
  for (const a of declarations) declare(a.prefix ? a.localName : '', a.value);

  const added: string[] = [];
  const need = (prefix: string, uri: string) => {
    if ((scope.get(prefix) ?? '') === uri) return;
    declare(prefix, uri);
    added.push(` xmlns${prefix && `:${prefix}`}="${escapeAttribute(uri)}"`);
  };
  need(element.prefix ?? '', element.namespaceURI ?? '');
  for (const a of attributes)
    if (a.prefix && a.namespaceURI && a.namespaceURI !== XMLNS) need(a.prefix, a.namespaceURI);

  const written = attributes.map((a) => ` ${a.name}="${escapeAttribute(a.value)}"`).join('');
  return { text: `<${element.tagName}${added.join('')}${written}`, scope };
}

function leaf(node: Node): string {
  const { nodeType } = node;
  const data = (node as CharacterData).data;
  if (nodeType === 3) return escapeText(data);
  if (nodeType === 4) return `<![CDATA[${data}]]>`;
  if (nodeType === 8) return `<!--${data}-->`;
  if (nodeType === 7) return `<?${node.nodeName}${data && ` ${data}`}?>`;
  return '';
}

/** The root element and its surroundings, without the XML declaration. */
export function serialise(document: Document): string {
  const out: string[] = [];
  const scopes: Scope[] = [new Map([['xml', XML]])];
  let node: Node | null = document.firstChild;
  while (node) {
    if (isElement(node)) {
      const { text, scope } = startTag(node, scopes[scopes.length - 1]!);
      if (node.firstChild) {
        out.push(text, '>');
        scopes.push(scope);
        node = node.firstChild;
        continue;
      }
      out.push(text, '/>');
    } else out.push(leaf(node));
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || !isElement(node)) return out.join('');
      out.push(`</${node.tagName}>`);
      scopes.pop();
    }
    node = node?.nextSibling ?? null;
  }
  return out.join('');
}
