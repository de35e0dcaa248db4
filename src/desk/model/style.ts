import {
  addStyle,
  builtInStyleName,
  combineLooks,
  deleteStyle,
  lookOfStyle,
  setStyleFormat,
  setStyleSetting,
  shownStyleName,
  styleSetting,
  usedStyles,
  type Style as FileStyle,
  type StyleType,
} from '../../ooxml';
import { HostError, HostObject } from '../protocol/host-object';
import { ItemCollection } from './collection';
import { gone, need, needText, oneOf, type ModelContext } from './context';
import { Font } from './font';
import { ParagraphFormat } from './style-paragraph-format';
import { Shading, TableStyle } from './style-table-format';

/** `Word.StyleType` and the file's own names. */
const TYPES = { Character: 'character', List: 'numbering', Paragraph: 'paragraph', Table: 'table' } as const;

/** `Word.Style`: a style of the document, known by its id in the file. */
export class Style extends HostObject {
  static override readonly wordType = 'Style';
  static override readonly scalars = [
    'BaseStyle',
    'BuiltIn',
    'InUse',
    'Linked',
    'NameLocal',
    'NextParagraphStyle',
    'Priority',
    'QuickStyle',
    'Type',
    'UnhideWhenUsed',
    'Visibility',
  ];
  static override readonly navigations = ['Font', 'ParagraphFormat', 'Shading', 'TableStyle'];

  constructor(
    private readonly context: ModelContext,
    private readonly id: string,
  ) {
    super();
  }

  private file(): FileStyle {
    const style = this.context.docx.styles.all().find(({ id }) => id === this.id);
    if (!style) throw gone('Style');
    return style;
  }

  private setting(name: string): string | null {
    return styleSetting(this.file(), name);
  }

  private set(name: string, value: string | number | boolean | null): void {
    const attributes = value === null || value === false ? null : value === true ? {} : { val: value };
    this.context.edit(() => setStyleSetting(this.context.docx, this.file(), name, attributes));
  }

  /** The name of the style that a setting refers to, '' for none. */
  private referred(name: string): string {
    const id = this.setting(name);
    const style = this.context.docx.styles.all().find((other) => other.id === id);
    return style ? shownStyleName(style.name) : '';
  }

  private idOf(name: unknown, where: string): string {
    const style = this.context.docx.styles.byName(needText(name, where), this.file().type);
    if (!style)
      throw new HostError('ItemNotFound', `There is no style "${String(name)}" of this type.`, where);
    return style.id;
  }

  get NameLocal(): string {
    return shownStyleName(this.file().name);
  }

  get Type(): string {
    const { type } = this.file();
    return Object.keys(TYPES).find((name) => TYPES[name as keyof typeof TYPES] === type) ?? 'Paragraph';
  }

  /** Known to Word by its name, and not marked as the author's own. */
  get BuiltIn(): boolean {
    return builtInStyleName(this.file().name) !== 'Other';
  }

  get InUse(): boolean {
    return !this.BuiltIn || usedStyles(this.context.docx).has(this.id);
  }

  get Linked(): boolean {
    return this.setting('link') !== null;
  }

  get BaseStyle(): string {
    return this.referred('basedOn');
  }

  set BaseStyle(name: string) {
    this.set('basedOn', name === '' ? null : this.idOf(name, 'Style.baseStyle'));
  }

  /** A style that names none is followed by itself (ECMA-376 Part 1, 17.7.4.10). */
  get NextParagraphStyle(): string {
    return this.referred('next') || this.NameLocal;
  }

  set NextParagraphStyle(name: string) {
    this.set('next', this.idOf(name, 'Style.nextParagraphStyle'));
  }

  get Priority(): number {
    return Number(this.setting('uiPriority') ?? 0);
  }

  set Priority(value: number) {
    if (!Number.isInteger(value) || value < 0 || value > 99)
      throw new HostError('InvalidArgument', 'A priority is 0 to 99.', 'Style.priority');
    this.set('uiPriority', value);
  }

  get QuickStyle(): boolean {
    return this.setting('qFormat') !== null;
  }

  set QuickStyle(value: boolean) {
    this.set('qFormat', value === true);
  }

  get UnhideWhenUsed(): boolean {
    return this.setting('unhideWhenUsed') !== null;
  }

  set UnhideWhenUsed(value: boolean) {
    this.set('unhideWhenUsed', value === true);
  }

  get Visibility(): boolean {
    return this.setting('semiHidden') === null;
  }

  set Visibility(value: boolean) {
    this.set('semiHidden', value !== true);
  }

  get Font(): Font {
    return new Font({
      look: () => combineLooks([lookOfStyle(this.context.docx, this.file())]),
      write: (format) => this.context.edit(() => setStyleFormat(this.context.docx, this.file(), format)),
    });
  }

  get ParagraphFormat(): ParagraphFormat {
    return new ParagraphFormat(this.context, () => this.file());
  }

  get Shading(): Shading {
    return new Shading(this.context, () => this.file());
  }

  get TableStyle(): TableStyle {
    return new TableStyle(this.context, () => this.file());
  }

  /** Built-in styles stay: Word resets them at most. */
  Delete(): void {
    const style = this.file();
    if (this.BuiltIn)
      throw new HostError('AccessDenied', 'A built-in style cannot be deleted.', 'Style.delete');
    this.context.edit(() => deleteStyle(this.context.docx, style));
  }
}

/** `Word.StyleCollection`. Its indexer goes by the name. */
export class StyleCollection extends ItemCollection<Style> {
  static override readonly wordType = 'StyleCollection';

  constructor(private readonly context: ModelContext) {
    super(() => context.docx.styles.all().map(({ id }) => new Style(context, id)));
  }

  override getItem(key: unknown): Style | null {
    return typeof key === 'number' ? this.GetItemAt(key) : this.GetByNameOrNullObject(String(key));
  }

  GetByNameOrNullObject(name: string): Style | null {
    const folded = shownStyleName(name).toLowerCase();
    const style = this.context.docx.styles
      .all()
      .find((other) => shownStyleName(other.name).toLowerCase() === folded);
    return style ? new Style(this.context, style.id) : null;
  }

  GetByName(name: string): Style {
    return need(this.GetByNameOrNullObject(name), 'StyleCollection.getByName');
  }

  GetItem(key: unknown): Style {
    return need(this.getItem(key), 'StyleCollection.getItem');
  }
}

/** `Document.addStyle`. */
export function createStyle(context: ModelContext, name: unknown, type: unknown): Style {
  const wanted = oneOf(String(type), ['Character', 'List', 'Paragraph', 'Table'], 'Document.addStyle');
  const written = needText(name, 'Document.addStyle');
  const fileType: StyleType = TYPES[wanted];
  return new Style(
    context,
    context.edit(() => addStyle(context.docx, written, fileType)),
  );
}
