import {
  customProperty,
  customPropertyNames,
  deleteCustomProperty,
  fileProperty,
  setCustomProperty,
  setFileProperty,
  type CustomValue,
  type FileProperty,
} from '../../ooxml';
import { HostError, HostObject } from '../protocol/host-object';
import { ItemCollection } from './collection';
import { gone, need, needText, type ModelContext } from './context';

/** A Date comes over the wire as the text that JSON makes of it. */
const SENT_DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** `Word.DocumentProperties`: what the file says of itself, in its core, extended and custom properties. */
export class DocumentProperties extends HostObject {
  static override readonly wordType = 'DocumentProperties';
  static override readonly scalars = [
    'ApplicationName',
    'Author',
    'Category',
    'Comments',
    'Company',
    'CreationDate',
    'Format',
    'Keywords',
    'LastAuthor',
    'LastPrintDate',
    'LastSaveTime',
    'Manager',
    'RevisionNumber',
    'Security',
    'Subject',
    'Template',
    'Title',
  ];
  static override readonly navigations = ['CustomProperties'];

  constructor(private readonly context: ModelContext) {
    super();
  }

  private read(property: FileProperty): string {
    return fileProperty(this.context.docx, property) ?? '';
  }

  private write(property: FileProperty, value: unknown): void {
    const text = needText(value, `DocumentProperties.${property}`);
    this.context.edit(() => setFileProperty(this.context.docx, property, text));
  }

  /** Null where the file names no such date. */
  private date(property: FileProperty): string | null {
    const time = Date.parse(this.read(property));
    return Number.isNaN(time) ? null : new Date(time).toISOString();
  }

  get Title(): string {
    return this.read('title');
  }
  set Title(value: string) {
    this.write('title', value);
  }
  get Subject(): string {
    return this.read('subject');
  }
  set Subject(value: string) {
    this.write('subject', value);
  }
  get Author(): string {
    return this.read('author');
  }
  set Author(value: string) {
    this.write('author', value);
  }
  get Keywords(): string {
    return this.read('keywords');
  }
  set Keywords(value: string) {
    this.write('keywords', value);
  }
  get Comments(): string {
    return this.read('comments');
  }
  set Comments(value: string) {
    this.write('comments', value);
  }
  get Category(): string {
    return this.read('category');
  }
  set Category(value: string) {
    this.write('category', value);
  }
  get Format(): string {
    return this.read('format');
  }
  set Format(value: string) {
    this.write('format', value);
  }
  get Manager(): string {
    return this.read('manager');
  }
  set Manager(value: string) {
    this.write('manager', value);
  }
  get Company(): string {
    return this.read('company');
  }
  set Company(value: string) {
    this.write('company', value);
  }
  get Template(): string {
    return this.read('template');
  }
  get ApplicationName(): string {
    return this.read('applicationName');
  }
  get LastAuthor(): string {
    return this.read('lastAuthor');
  }
  get RevisionNumber(): string {
    return this.read('revisionNumber');
  }
  get Security(): number {
    return Number(this.read('security'));
  }
  get CreationDate(): string | null {
    return this.date('creationDate');
  }
  get LastSaveTime(): string | null {
    return this.date('lastSaveTime');
  }
  get LastPrintDate(): string | null {
    return this.date('lastPrintDate');
  }

  get CustomProperties(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.context);
  }
}

function customValue(value: unknown, where: string): CustomValue {
  if (typeof value === 'boolean') return { type: 'Boolean', value };
  if (typeof value === 'number') return { type: 'Number', value };
  if (typeof value === 'string') return { type: SENT_DATE.test(value) ? 'Date' : 'String', value };
  throw new HostError('InvalidArgument', 'A text, a number, a date, true or false is needed here.', where);
}

/** `Word.CustomProperty`. */
export class CustomProperty extends HostObject {
  static override readonly wordType = 'CustomProperty';
  static override readonly scalars = ['Key', 'Type', 'Value'];

  constructor(
    private readonly context: ModelContext,
    readonly Key: string,
  ) {
    super();
  }

  private read(): CustomValue {
    const value = customProperty(this.context.docx, this.Key);
    if (!value) throw gone('CustomProperty');
    return value;
  }

  get Type(): string {
    return this.read().type;
  }

  get Value(): unknown {
    return this.read().value;
  }

  set Value(value: unknown) {
    this.read();
    const next = customValue(value, 'CustomProperty.value');
    this.context.edit(() => setCustomProperty(this.context.docx, this.Key, next));
  }

  Delete(): void {
    this.read();
    this.context.edit(() => deleteCustomProperty(this.context.docx, this.Key));
  }
}

/** `Word.CustomPropertyCollection`. A key counts without regard to case (typings, remark on getItem). */
export class CustomPropertyCollection extends ItemCollection<CustomProperty> {
  static override readonly wordType = 'CustomPropertyCollection';

  constructor(private readonly context: ModelContext) {
    super(() => customPropertyNames(context.docx).map((name) => new CustomProperty(context, name)));
  }

  override getItem(key: unknown): CustomProperty | null {
    return this.GetItemOrNullObject(String(key));
  }

  GetItemOrNullObject(key: string): CustomProperty | null {
    const known = customPropertyNames(this.context.docx);
    const name = known.find((other) => other.toLowerCase() === key.toLowerCase());
    return name === undefined ? null : new CustomProperty(this.context, name);
  }

  GetItem(key: string): CustomProperty {
    return need(this.GetItemOrNullObject(key), 'CustomPropertyCollection.getItem');
  }

  /** Creates a property, or sets the one of that key (typings). */
  Add(key: string, value: unknown): CustomProperty {
    const name = needText(key, 'CustomPropertyCollection.add');
    const next = customValue(value, 'CustomPropertyCollection.add');
    this.context.edit(() => setCustomProperty(this.context.docx, name, next));
    return new CustomProperty(this.context, name);
  }

  DeleteAll(): void {
    this.context.edit(() => {
      for (const name of customPropertyNames(this.context.docx))
        deleteCustomProperty(this.context.docx, name);
    });
  }
}
