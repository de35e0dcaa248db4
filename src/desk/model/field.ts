import {
  fieldResult,
  fields,
  fileProperty,
  insertField,
  isAttached,
  removeField,
  setFieldCode,
  setFieldLocked,
  type FileField,
  type FileProperty,
} from '../../ooxml';
import { HostError, HostObject } from '../protocol/host-object';
import { wordApi } from '../protocol/word-api';
import type { Body } from './body';
import { ItemCollection } from './collection';
import type { ContentControl } from './content-control';
import { gone, need, needText, oneOf, type ModelContext } from './context';
import { deleteSpan, growAt, replaceSpan } from './edits';
import type { Range } from './range';
import { comparePositions, type Span } from './span';
import type { Table } from './table';
import type { TableCell } from './table-row';

/** `Word.FieldType` whose name is not that of the field in capitals. */
const NAMES: Readonly<Record<string, string>> = { Expression: '=', Empty: '', Others: '', Undefined: '' };
const types = Object.values(wordApi.enums['FieldType'] ?? {});
const nameOf = (type: string): string => NAMES[type] ?? type.toUpperCase();

/** Fields whose result the file itself knows, and the property that holds it (ECMA-376 Part 1, 17.16.5). */
const PROPERTIES: Readonly<Record<string, FileProperty>> = {
  AUTHOR: 'author',
  COMMENTS: 'comments',
  KEYWORDS: 'keywords',
  LASTSAVEDBY: 'lastAuthor',
  SUBJECT: 'subject',
  TITLE: 'title',
};

/** `Word.Field`, known by the mark that begins it. */
export class Field extends HostObject {
  static override readonly wordType = 'Field';
  static override readonly scalars = ['Code', 'Data', 'Kind', 'Locked', 'Type'];
  static override readonly navigations = [
    'ParentBody',
    'ParentContentControl',
    'ParentContentControlOrNullObject',
    'ParentTable',
    'ParentTableCell',
    'ParentTableCellOrNullObject',
    'ParentTableOrNullObject',
    'Result',
  ];

  constructor(
    private readonly context: ModelContext,
    private readonly node: Element,
  ) {
    super();
  }

  private file(): FileField {
    const found = isAttached(this.node)
      ? fields(this.context.docx).find(({ node }) => node === this.node)
      : null;
    if (!found) throw gone('Field');
    return found;
  }

  private span(): Span {
    return { ...fieldResult(this.context.docx, this.file()), hasMark: false, within: null };
  }

  get Result(): Range {
    return this.context.factory.range(this.span());
  }

  get Code(): string {
    return this.file().code;
  }

  set Code(code: string) {
    const file = this.file();
    this.context.edit(() => setFieldCode(this.context.docx, file, needText(code, 'Field.code')));
  }

  get Type(): string {
    const { name } = this.file();
    if (name === '') return 'Empty';
    return types.find((type) => nameOf(type) === name) ?? 'Others';
  }

  /** Every field of a file is updated by hand or on opening: none is linked to a server. */
  get Kind(): string {
    this.file();
    return 'Cold';
  }

  get Locked(): boolean {
    return this.file().isLocked;
  }

  set Locked(on: boolean) {
    const file = this.file();
    this.context.edit(() => setFieldLocked(this.context.docx, file, on === true));
  }

  /** Null unless it is an `Addin` field (typings); what follows the name in its code. */
  get Data(): string | null {
    const { name, code } = this.file();
    return name === 'ADDIN' ? code.trim().slice('ADDIN'.length).trim() : null;
  }

  set Data(data: string) {
    if (this.file().name !== 'ADDIN')
      throw new HostError('GeneralException', 'Only a field of type Addin holds data.', 'Field.data');
    this.Code = `ADDIN ${needText(data, 'Field.data')}`;
  }

  get ParentBody(): Body {
    return this.Result.ParentBody;
  }
  get ParentContentControlOrNullObject(): ContentControl | null {
    return this.Result.ParentContentControlOrNullObject;
  }
  get ParentContentControl(): ContentControl {
    return need(this.ParentContentControlOrNullObject, 'Field.parentContentControl');
  }
  get ParentTableOrNullObject(): Table | null {
    return this.Result.ParentTableOrNullObject;
  }
  get ParentTable(): Table {
    return need(this.ParentTableOrNullObject, 'Field.parentTable');
  }
  get ParentTableCellOrNullObject(): TableCell | null {
    return this.Result.ParentTableCellOrNullObject;
  }
  get ParentTableCell(): TableCell {
    return need(this.ParentTableCellOrNullObject, 'Field.parentTableCell');
  }

  GetNextOrNullObject(): Field | null {
    const all = fields(this.context.docx);
    const next = all[all.indexOf(all.find(({ node }) => node === this.file().node)!) + 1];
    return next ? new Field(this.context, next.node) : null;
  }

  GetNext(): Field {
    return need(this.GetNextOrNullObject(), 'Field.getNext');
  }

  Select(mode: string = 'Select'): void {
    this.Result.Select(mode);
  }

  Delete(): void {
    const file = this.file();
    const span = this.span();
    this.context.needWritable(file.paragraph);
    deleteSpan(this.context, span);
    if (isAttached(this.node)) this.context.edit(() => removeField(this.context.docx, file));
  }

  /** A locked field keeps its result, and so does one whose result depends on pages or on other programs. */
  UpdateResult(): void {
    const { name, code, isLocked } = this.file();
    const result = isLocked ? null : resultOf(this.context, name, code);
    if (result !== null) replaceSpan(this.context, this.span(), result);
  }
}

/** What a field shows, where the desk can know it; null otherwise. */
function resultOf(context: ModelContext, name: string, code: string): string | null {
  const property = PROPERTIES[name];
  if (property) return fileProperty(context.docx, property) ?? '';
  if (name === 'DATE' || name === 'TIME') return dateText(new Date(), code, name);
  if (name === 'QUOTE') return /"([^"]*)"/.exec(code)?.[1] ?? null;
  return null;
}

/** `\@ "d/M/yyyy"` (ECMA-376 Part 1, 17.16.4.1); without it as Word writes a date or a time in Britain. */
function dateText(now: Date, code: string, name: string): string {
  const picture = /\\@\s*"([^"]*)"/.exec(code)?.[1] ?? (name === 'DATE' ? 'dd/MM/yyyy' : 'HH:mm');
  const english = (options: Intl.DateTimeFormatOptions) => now.toLocaleDateString('en-GB', options);
  const two = (number: number) => String(number).padStart(2, '0');
  const hour = now.getHours() % 12 || 12;
  const values: Readonly<Record<string, string>> = {
    yyyy: String(now.getFullYear()),
    yy: two(now.getFullYear() % 100),
    MMMM: english({ month: 'long' }),
    MMM: english({ month: 'short' }),
    MM: two(now.getMonth() + 1),
    M: String(now.getMonth() + 1),
    dddd: english({ weekday: 'long' }),
    ddd: english({ weekday: 'short' }),
    dd: two(now.getDate()),
    d: String(now.getDate()),
    HH: two(now.getHours()),
    H: String(now.getHours()),
    hh: two(hour),
    h: String(hour),
    mm: two(now.getMinutes()),
    m: String(now.getMinutes()),
    ss: two(now.getSeconds()),
    s: String(now.getSeconds()),
    'am/pm': now.getHours() < 12 ? 'am' : 'pm',
    'AM/PM': now.getHours() < 12 ? 'AM' : 'PM',
  };
  return picture.replace(
    /am\/pm|AM\/PM|yyyy|yy|M{1,4}|d{1,4}|HH?|hh?|mm?|ss?/g,
    (part) => values[part] ?? part,
  );
}

/** `Word.FieldCollection`. */
export class FieldCollection extends ItemCollection<Field> {
  static override readonly wordType = 'FieldCollection';

  GetByTypes(wanted: readonly string[]): FieldCollection {
    return new FieldCollection(this.items().filter((field) => wanted.includes(field.Type)));
  }
}

/** The fields whose results touch a stretch of text. */
export function fieldsIn(context: ModelContext, span: Span): FieldCollection {
  if (!context.place(span.start.paragraph)) return new FieldCollection([]);
  const isInside = (field: FileField) => {
    const { start, end } = fieldResult(context.docx, field);
    return comparePositions(context, end, span.start) >= 0 && comparePositions(context, start, span.end) <= 0;
  };
  const found = fields(context.docx).filter(isInside);
  return new FieldCollection(found.map(({ node }) => new Field(context, node)));
}

const LOCATIONS = ['Replace', 'Start', 'End', 'Before', 'After'] as const;

/** `Range.insertField`. `removeFormatting` false keeps the formatting when the field is updated (`\* MERGEFORMAT`). */
export function addField(
  context: ModelContext,
  span: Span,
  location: string,
  type: string = 'Empty',
  text = '',
  removeFormatting = false,
): Field {
  const member = 'Range.insertField';
  const where = oneOf(location, LOCATIONS, member);
  const wanted = oneOf(type, types, member);
  if (wanted === 'Others' || !context.place(span.start.paragraph))
    throw new HostError('InvalidArgument', 'A field of this type cannot be inserted here.', member);
  const code = [nameOf(wanted), text, removeFormatting ? '' : '\\* MERGEFORMAT'].filter(Boolean).join(' ');
  const result = resultOf(context, nameOf(wanted), code) ?? '';
  if (where === 'Replace') deleteSpan(context, { ...span, hasMark: false });
  const at = where === 'End' || where === 'After' ? span.end : span.start;
  const node = context.edit(() => insertField(context.docx, at, code, result));
  growAt(context, at, result.length);
  context.changedParagraph(at.paragraph);
  return new Field(context, node);
}
