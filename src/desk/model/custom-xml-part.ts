import {
  addCustomXml,
  customXmlElement,
  customXmlMarkup,
  customXmlParts,
  deleteCustomXml,
  deleteElement,
  DocxError,
  editCustomXml,
  insertChild,
  queryCustomXml,
  setCustomXml,
  XPathError,
  type CustomXml,
  type Namespaces,
} from '../../ooxml';
import { HostError, HostObject } from '../protocol/host-object';
import { ItemCollection } from './collection';
import { gone, need, needText, type ModelContext } from './context';

/** Carries out what reads XML or a path of a script's. @throws HostError `InvalidArgument` for what can't be read */
function readXml<Result>(context: ModelContext, where: string, read: () => Result): Result {
  try {
    return context.edit(read);
  } catch (error) {
    if (error instanceof DocxError)
      throw new HostError('InvalidArgument', 'The XML is not well-formed.', where);
    if (error instanceof XPathError) throw new HostError('InvalidArgument', error.message, where);
    throw error;
  }
}

/**
 * `Word.CustomXmlPart`. Paths are absolute, with a prefix wherever an element has a namespace (typings, remarks of its
 * members); those that change something have to lead to a single element.
 */
export class CustomXmlPart extends HostObject {
  static override readonly wordType = 'CustomXmlPart';
  static override readonly scalars = ['Id', 'NamespaceUri'];

  constructor(
    private readonly context: ModelContext,
    readonly Id: string,
  ) {
    super();
  }

  private part(): CustomXml {
    const found = customXmlParts(this.context.docx).find(({ id }) => id === this.Id);
    if (!found) throw gone('CustomXmlPart');
    return found;
  }

  get NamespaceUri(): string {
    return this.part().namespaceUri;
  }

  GetXml(): string {
    return customXmlMarkup(this.context.docx, this.part());
  }

  SetXml(xml: string): void {
    const text = needText(xml, 'CustomXmlPart.setXml');
    readXml(this.context, 'CustomXmlPart.setXml', () => setCustomXml(this.context.docx, this.part(), text));
  }

  Query(xpath: string, namespaceMappings: Namespaces): string[] {
    const where = 'CustomXmlPart.query';
    const place = { path: needText(xpath, where), namespaces: namespaceMappings ?? {} };
    return readXml(this.context, where, () => queryCustomXml(this.context.docx, this.part(), place));
  }

  InsertElement(xpath: string, xml: string, namespaceMappings: Namespaces, index?: number): void {
    this.change('insertElement', xpath, namespaceMappings, (parent) =>
      insertChild(
        parent,
        customXmlElement(this.context.docx, parent, needText(xml, 'xml')),
        index ?? undefined,
      ),
    );
  }

  UpdateElement(xpath: string, xml: string, namespaceMappings: Namespaces): void {
    this.change('updateElement', xpath, namespaceMappings, (old) =>
      old.parentNode?.replaceChild(customXmlElement(this.context.docx, old, needText(xml, 'xml')), old),
    );
  }

  DeleteElement(xpath: string, namespaceMappings: Namespaces): void {
    this.change('deleteElement', xpath, namespaceMappings, deleteElement);
  }

  InsertAttribute(xpath: string, namespaceMappings: Namespaces, name: string, value: string): void {
    this.change('insertAttribute', xpath, namespaceMappings, (element) => element.setAttribute(name, value));
  }

  UpdateAttribute(xpath: string, namespaceMappings: Namespaces, name: string, value: string): void {
    this.change('updateAttribute', xpath, namespaceMappings, (element) => element.setAttribute(name, value));
  }

  DeleteAttribute(xpath: string, namespaceMappings: Namespaces, name: string): void {
    this.change('deleteAttribute', xpath, namespaceMappings, (element) => element.removeAttribute(name));
  }

  private change(
    member: string,
    xpath: string,
    namespaceMappings: Namespaces,
    change: (element: Element) => void,
  ): void {
    const where = `CustomXmlPart.${member}`;
    const place = { path: needText(xpath, where), namespaces: namespaceMappings ?? {} };
    readXml(this.context, where, () => editCustomXml(this.context.docx, this.part(), place, change));
  }

  Delete(): void {
    const part = this.part();
    this.context.edit(() => deleteCustomXml(this.context.docx, part));
  }
}

/** What the parts of a document and those of one namespace have in common; the indexer goes by the id. */
abstract class CustomXmlParts extends ItemCollection<CustomXmlPart> {
  constructor(
    protected readonly context: ModelContext,
    namespaceUri?: string,
  ) {
    super(() =>
      customXmlParts(context.docx)
        .filter((part) => namespaceUri === undefined || part.namespaceUri === namespaceUri)
        .map(({ id }) => new CustomXmlPart(context, id)),
    );
  }

  override getItem(id: unknown): CustomXmlPart | null {
    return typeof id === 'number' ? this.GetItemAt(id) : this.GetItemOrNullObject(String(id));
  }

  GetItemOrNullObject(id: string): CustomXmlPart | null {
    return this.items().find((part) => part.Id.toLowerCase() === id.toLowerCase()) ?? null;
  }

  GetItem(id: string): CustomXmlPart {
    return need(this.GetItemOrNullObject(id), `${this.wordType}.getItem`);
  }
}

/** `Word.CustomXmlPartCollection`. */
export class CustomXmlPartCollection extends CustomXmlParts {
  static override readonly wordType = 'CustomXmlPartCollection';

  Add(xml: string): CustomXmlPart {
    const text = needText(xml, 'CustomXmlPartCollection.add');
    const made = readXml(this.context, 'CustomXmlPartCollection.add', () =>
      addCustomXml(this.context.docx, text),
    );
    return new CustomXmlPart(this.context, made.id);
  }

  GetByNamespace(namespaceUri: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.context, String(namespaceUri));
  }
}

/** `Word.CustomXmlPartScopedCollection`: the parts of one namespace. */
export class CustomXmlPartScopedCollection extends CustomXmlParts {
  static override readonly wordType = 'CustomXmlPartScopedCollection';

  /** Null unless there is exactly one (typings). */
  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const items = this.items();
    return items.length === 1 ? (items[0] ?? null) : null;
  }

  GetOnlyItem(): CustomXmlPart {
    return need(this.GetOnlyItemOrNullObject(), 'CustomXmlPartScopedCollection.getOnlyItem');
  }
}
