import { childElements, descendants, parentElement, removeNode } from '../xml/dom';
import type { DocxDocument } from '../document/document';
import { createW, ORDERS, propertiesOf, putProperty } from '../xml/elements';
import { itemsUnder } from '../text/inline';
import { isW, R_STRICT, R_TRANSITIONAL, relationshipId, W_STRICT, wAttribute } from '../xml/namespaces';
import { splitIntoSiblings, siblings } from './runs/split';
import { joinCuts } from './runs/joins';
import { ensureStyle } from './styles';

/**
 * Makes a range of a paragraph a link. `#name` leads to a bookmark of the document, anything else is an address outside it.
 * Links that the range held are replaced; an empty address only removes them.
 */
export function setHyperlink(
  document: DocxDocument,
  paragraph: Element,
  from: number,
  to: number,
  address: string,
): void {
  for (const link of hyperlinksIn(document, paragraph, from, to)) removeHyperlink(document, link);
  if (address === '' || from >= to) return;
  const style = ensureStyle(document, 'Hyperlink');
  const isolated = splitIntoSiblings(document, { paragraph, from, to });
  if (!isolated) return;
  const nodes = siblings(isolated.first, isolated.last);
  const link = createLink(document, paragraph, address);
  isolated.container.insertBefore(link, isolated.first);
  for (const node of nodes) link.appendChild(node);
  for (const run of descendants(link, (element) => isW(element, 'r')))
    putProperty(propertiesOf(run, 'rPr'), ORDERS.rPr, 'rStyle', { val: style });
  document.changed('inline');
}

/** A link that holds nothing yet. */
function createLink(document: DocxDocument, near: Element, address: string): Element {
  if (address.startsWith('#')) return createW(near, 'hyperlink', { anchor: address.slice(1), history: 1 });
  const link = createW(near, 'hyperlink', { history: 1 });
  const uri = document.main.root.namespaceURI === W_STRICT ? R_STRICT : R_TRANSITIONAL;
  const id = document.pkg.relate(document.main.name, `${uri}/hyperlink`, address, 'External');
  link.setAttributeNS(uri, 'r:id', id);
  return link;
}

export function hyperlinksIn(
  document: DocxDocument,
  paragraph: Element,
  from: number,
  to: number,
): Element[] {
  const links = descendants(paragraph, (element) => isW(element, 'hyperlink'));
  return links.filter((link) =>
    itemsUnder(document.inlineItems(paragraph), link).some(
      (item) => item.start < to && item.start + item.length > from,
    ),
  );
}

/** Where a link leads: `#name` inside the document, otherwise an address. */
export function hyperlinkAddress(document: DocxDocument, link: Element): string {
  const anchor = wAttribute(link, 'anchor');
  const id = relationshipId(link);
  const target =
    id && document.pkg.relationships(document.main.name).find((relationship) => relationship.id === id);
  return `${target ? target.target : ''}${anchor ? `#${anchor}` : ''}`;
}

function removeHyperlink(document: DocxDocument, link: Element): void {
  const parent = parentElement(link)!;
  for (const run of descendants(link, (element) => isW(element, 'r'))) {
    const properties = childElements(run).find((child) => isW(child, 'rPr'));
    if (!properties) continue;
    putProperty(properties, ORDERS.rPr, 'rStyle', null);
    if (!properties.firstChild) removeNode(properties);
  }
  while (link.firstChild) parent.insertBefore(link.firstChild, link);
  removeNode(link);
  joinCuts(parent);
  document.changed('inline');
}
