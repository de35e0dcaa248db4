import { childElements, descendants, insertAfter, parentElement, removeNode } from '../../xml/dom';
import type { DocxDocument } from '../../document/document';
import { createW, ORDERS, propertiesOf, putProperty, type Attributes } from '../../xml/elements';
import { isW, wChild } from '../../xml/namespaces';

/** What a tracked change says of itself: an id, who made it, and when. */
export function revisionAttributes(document: DocxDocument): Attributes {
  const { author, date } = document.editing;
  return { id: document.freshAnnotationId(), author, date };
}

/** The elements as a tracked insertion, where changes are tracked; otherwise as they are. */
export function asInserted(document: DocxDocument, runs: readonly Element[]): Element[] {
  if (!document.tracksRevisions || runs.length === 0) return [...runs];
  return [createW(document.body, 'ins', revisionAttributes(document), ...runs)];
}

/** Marks the paragraph mark itself as inserted or deleted (17.13.5.15, 17.13.5.20). */
export function markParagraph(document: DocxDocument, paragraph: Element, kind: 'ins' | 'del'): void {
  const properties = propertiesOf(paragraph, 'pPr');
  const known = wChild(properties, 'rPr');
  const mark = known ?? createW(properties, 'rPr');
  if (!known) properties.insertBefore(mark, wChild(properties, 'sectPr') ?? wChild(properties, 'pPrChange'));
  putProperty(mark, ORDERS.rPr, kind, revisionAttributes(document));
}

const DELETED_NAMES: Readonly<Record<string, string>> = { t: 'delText', instrText: 'delInstrText' };

/** Gives an element another name, with its attributes and content. */
export function rename(element: Element, name: string): void {
  const renamed = createW(element, name);
  for (let i = 0; i < element.attributes.length; i++) {
    const attribute = element.attributes.item(i)!;
    renamed.setAttributeNS(attribute.namespaceURI, attribute.name, attribute.value);
  }
  while (element.firstChild) renamed.appendChild(element.firstChild);
  insertAfter(renamed, element);
  removeNode(element);
}

/** Marks a run as deleted. A run that is itself a tracked insertion not yet accepted goes away for good, as in Word. */
export function markDeleted(document: DocxDocument, run: Element): void {
  const parent = parentElement(run);
  if (!parent || isW(parent, 'del', 'moveFrom')) return;
  if (isW(parent, 'ins', 'moveTo')) {
    removeNode(run);
    if (childElements(parent).length === 0) removeNode(parent);
    return;
  }
  const del = createW(run, 'del', revisionAttributes(document));
  parent.insertBefore(del, run);
  del.appendChild(run);
  for (const text of descendants(run, (element) => isW(element, 't', 'instrText')))
    rename(text, DELETED_NAMES[text.localName]!);
}

/** Switches the recording of changes on or off. */
export function setTracking(document: DocxDocument, on: boolean): void {
  const part = document.settingsPart ?? document.createSettings();
  putProperty(part.root, ORDERS.settings, 'trackRevisions', on ? {} : null);
  part.touch();
}
