import { childElements, descendants, removeNode } from '../xml/dom';
import type { DocxPackage, Part } from './package';

const WE = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const TASK_PANES = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
const WEB_EXTENSION = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
const TASK_PANES_PART = 'word/webextensions/taskpanes';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WETP = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';

/** Who keeps settings in a document: the add-in's id of its manifest, with its version and where it came from. */
interface AddInReference {
  readonly id: string;
  readonly version: string;
  /** As Word writes it: `developer` for a sideloaded add-in, `EXCatalog` for a centrally deployed one. */
  readonly store: string;
  readonly storeType: string;
}

/** What one add-in has stored in a document (MS-OWEXML 2.2.1). A value is JSON text, as the add-in wrote it. */
interface WebExtension {
  readonly part: Part;
  readonly reference: string;
  readonly properties: ReadonlyMap<string, string>;
}

const inNamespace = (name: string) => (element: Element) =>
  element.namespaceURI === WE && element.localName === name;

function taskPanes(pkg: DocxPackage): Part | null {
  const relationship = pkg.relationships('').find((r) => r.type === TASK_PANES);
  return relationship ? pkg.part(relationship.target) : null;
}

function readExtension(part: Part): WebExtension {
  const reference = childElements(part.root).find(inNamespace('reference'));
  const properties = new Map<string, string>();
  for (const property of descendants(part.root, inNamespace('property')))
    properties.set(property.getAttribute('name') ?? '', property.getAttribute('value') ?? '');
  return { part, reference: reference?.getAttribute('id') ?? '', properties };
}

/** The settings of every add-in that has stored any (`Office.context.document.settings`). */
export function webExtensions(pkg: DocxPackage): WebExtension[] {
  const panes = taskPanes(pkg);
  if (!panes) return [];
  return pkg
    .relationships(panes.name)
    .filter((relationship) => relationship.type === WEB_EXTENSION)
    .map((relationship) => pkg.part(relationship.target))
    .filter((part) => part !== null)
    .map(readExtension);
}

const sameId = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** Replaces all settings of one add-in, making the parts where the document has none. */
export function writeSettings(
  pkg: DocxPackage,
  addIn: AddInReference,
  settings: ReadonlyMap<string, string>,
): void {
  const known = webExtensions(pkg).find((extension) => sameId(extension.reference, addIn.id));
  const part = known?.part ?? createExtension(pkg, addIn);
  const properties = childElements(part.root).find(inNamespace('properties')) ?? null;
  if (!properties) throw new Error('The web extension has no properties element.');
  while (properties.firstChild) properties.removeChild(properties.firstChild);
  for (const [name, value] of settings) {
    const property = part.xml().createElementNS(WE, tagName(properties, 'property'));
    property.setAttribute('name', name);
    property.setAttribute('value', value);
    properties.appendChild(property);
  }
  part.touch();
}

/**
 * Takes an add-in with its settings out of the document, so that Office does not ask whoever opens it whether it may run. What other
 * add-ins keep stays, whatever its names.
 */
export function removeAddIn(pkg: DocxPackage, id: string): void {
  for (const { part, reference } of webExtensions(pkg)) if (sameId(reference, id)) removeExtension(pkg, part);
}

function removeExtension(pkg: DocxPackage, part: Part): void {
  const panes = taskPanes(pkg);
  if (!panes) return;
  const ids = pkg.relationships(panes.name).flatMap(({ id, target }) => (target === part.name ? [id] : []));
  for (const pane of childElements(panes.root)) {
    const [reference] = childElements(pane);
    if (ids.includes(reference?.getAttributeNS(RELATIONSHIPS, 'id') ?? '')) removeNode(pane);
  }
  panes.touch();
  pkg.unrelate(panes.name, part.name);
  pkg.removePart(part.name);
  if (childElements(panes.root).length > 0) return;
  pkg.unrelate('', panes.name);
  pkg.removePart(panes.name);
}

const tagName = (like: Element, name: string) => (like.prefix ? `${like.prefix}:${name}` : name);

function createExtension(pkg: DocxPackage, addIn: AddInReference): Part {
  const name = pkg.numberedName('word/webextensions/webextension', '.xml');
  const part = pkg.addPart(name, 'application/vnd.ms-office.webextension+xml', extensionXml(addIn));
  const panes = taskPanes(pkg) ?? createTaskPanes(pkg);
  const id = pkg.relate(panes.name, WEB_EXTENSION, name);
  const document = panes.xml();
  const pane = document.createElementNS(WETP, 'wetp:taskpane');
  for (const [attribute, value] of Object.entries({
    dockstate: 'right',
    visibility: '0',
    width: '350',
    row: '1',
  }))
    pane.setAttribute(attribute, value);
  const reference = document.createElementNS(WETP, 'wetp:webextensionref');
  reference.setAttributeNS(RELATIONSHIPS, 'r:id', id);
  pane.appendChild(reference);
  panes.root.appendChild(pane);
  panes.touch();
  return part;
}

function createTaskPanes(pkg: DocxPackage): Part {
  const name = pkg.freeName(TASK_PANES_PART, '.xml');
  pkg.relate('', TASK_PANES, name);
  return pkg.addPart(
    name,
    'application/vnd.ms-office.webextensiontaskpanes+xml',
    `<wetp:taskpanes xmlns:wetp="${WETP}"/>`,
  );
}

/** The extension's own id only has to differ from others in the document; the add-in's id serves. */
function extensionXml(addIn: AddInReference): string {
  const quoted = (text: string) => text.replace(/[&<"]/g, (c) => `&#${c.charCodeAt(0)};`);
  return (
    `<we:webextension xmlns:we="${WE}" id="{${quoted(addIn.id.replace(/[{}]/g, '').toUpperCase())}}">` +
    `<we:reference id="${quoted(addIn.id)}" version="${quoted(addIn.version)}" store="${quoted(addIn.store)}" ` +
    `storeType="${quoted(addIn.storeType)}"/><we:alternateReferences/><we:properties/><we:bindings/>` +
    `<we:snapshot xmlns:r="${RELATIONSHIPS}"/></we:webextension>`
  );
}
