import {
  addCustomXml,
  customXmlMarkup,
  customXmlParts,
  deleteCustomXml,
  DocxError,
  setCustomXml,
  type CustomXml,
} from '../../ooxml';
import { HostError, HostObject } from '../host-object';
import { needText } from './core/arguments';
import { ItemCollection } from './core/collection';
import { itemNotFound, type ModelContext } from './core/context';

/** Carries out what reads XML of a script's. @throws HostError `InvalidArgument` for what can't be read */
function readXml<Result>(context: ModelContext, _where: string, read: () => Result): Result {
  try {
    return context.edit(context.docx.body, read);
  } catch (error) {
    if (error instanceof DocxError) throw new HostError('InvalidArgument', 'The XML is not well-formed.');
    throw error;
  }
}

/** `Word.CustomXmlPart`: a part of data that an add-in keeps in the file. Its XML is read and written whole. */
export class CustomXmlPart extends HostObject {
  static override readonly wordType = 'CustomXmlPart';

  constructor(
    private readonly context: ModelContext,
    private readonly id: string,
  ) {
    super();
  }

  private part(): CustomXml {
    const found = customXmlParts(this.context.docx).find(({ id }) => id === this.id);
    if (!found) throw itemNotFound();
    return found;
  }

  get Id(): string {
    return this.id;
  }

  get NamespaceUri(): string {
    return this.part().namespaceUri;
  }

  GetXml(): string {
    return customXmlMarkup(this.context.docx, this.part());
  }

  SetXml(xml: string): void {
    const text = needText(xml);
    readXml(this.context, 'CustomXmlPart.setXml', () => setCustomXml(this.context.docx, this.part(), text));
  }

  Delete(): void {
    const part = this.part();
    this.context.edit(this.context.docx.body, () => deleteCustomXml(this.context.docx, part));
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
}

export class CustomXmlPartCollection extends CustomXmlParts {
  static override readonly wordType = 'CustomXmlPartCollection';

  Add(xml: string): CustomXmlPart {
    const text = needText(xml);
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
}
