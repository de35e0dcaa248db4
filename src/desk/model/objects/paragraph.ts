import {
  deleteParagraph,
  detachFromList,
  flatOpc,
  mergeParagraphProperty,
  paragraphProperty,
  resetParagraph,
  setParagraphProperty,
  visibleText,
} from '../../../ooxml';
import { HostError } from '../../host-object';
import { needText, oneOf, twipsOf } from '../core/arguments';
import { ItemCollection } from '../core/collection';
import type { ContentControl } from './content-control';
import { deleteSpan, insertParagraphBeside, insertTextAt, replaceSpan } from '../core/edits';
import type { ObjectContext } from './factory';
import { paragraphSpan } from '../core/geometry';
import { insertBreakBeside, insertTableBeside, type CellTexts } from '../core/insert-blocks';
import type { ListItem } from './list-item';
import type { Range } from './range';
import type { Span } from '../core/span';
import type { Table } from './table';
import { TextObject } from './text-object';
import type { ModelContext } from '../core/context';

type Alignment = 'Left' | 'Centered' | 'Right' | 'Justified' | 'Unknown';

/** Alignments as the file names them (ECMA-376 Part 1, ST_Jc). */
const alignments = { Left: 'left', Centered: 'center', Right: 'right', Justified: 'both' } as const;

function alignmentOf(context: ModelContext, paragraph: Element): Alignment {
  return alignmentNamed(paragraphProperty(context.docx, paragraph, 'jc', 'val'));
}

/** Of a value of ST_Jc; null is where nothing is said. */
function alignmentNamed(value: string | null): Alignment {
  if (value === null || value === 'start') return 'Left';
  if (value === 'end') return 'Right';
  const found = Object.entries(alignments).find(([, name]) => name === value);
  return (found?.[0] as Alignment | undefined) ?? 'Unknown';
}

const TWIPS_PER_POINT = 20;

/** A measure of the paragraph or its style, in points; `missing` in twentieths of a point. */
function pointsOf(
  context: ModelContext,
  paragraph: Element,
  name: string,
  attribute: string,
  missing = 0,
): number {
  const value = Number(paragraphProperty(context.docx, paragraph, name, attribute) ?? missing);
  return Number.isFinite(value) ? value / TWIPS_PER_POINT : 0;
}

const BESIDE = ['Before', 'After'] as const;

/** The options of `Paragraph.getText`, as the client sends them. */
interface GetTextOptions {
  readonly IncludeHiddenText?: boolean;
  readonly IncludeTextMarkedAsDeleted?: boolean;
  readonly includeHiddenText?: boolean;
  readonly includeTextMarkedAsDeleted?: boolean;
}

/** `Word.Paragraph`. Its identity is its `w:p` element. */
export class Paragraph extends TextObject {
  static override readonly wordType = 'Paragraph';

  constructor(
    context: ObjectContext,
    readonly node: Element,
  ) {
    super(context);
  }

  span(): Span {
    return paragraphSpan(this.context, this.context.needParagraph(this.node), true);
  }

  get OutlineLevel(): number {
    return this.context.docx.styles.outlineLevel(this.node);
  }

  /** @unverified 10 clears the level; what a host does with a number outside 1 to 10 is not documented */
  set OutlineLevel(level: number) {
    if (!Number.isInteger(level) || level < 1 || level > 10)
      throw new HostError('InvalidArgument', 'An outline level is 1 to 10.');
    this.format('outlineLvl', level === 10 ? null : { val: level - 1 });
  }

  get Alignment(): Alignment {
    return alignmentOf(this.context, this.node);
  }

  set Alignment(value: Alignment) {
    const wanted = oneOf(value, ['Left', 'Centered', 'Right', 'Justified']);
    this.format('jc', { val: alignments[wanted] });
  }

  get SpaceBefore(): number {
    return pointsOf(this.context, this.node, 'spacing', 'before');
  }

  set SpaceBefore(points: number) {
    this.merge('spacing', 'before', points);
  }

  get SpaceAfter(): number {
    return pointsOf(this.context, this.node, 'spacing', 'after');
  }

  set SpaceAfter(points: number) {
    this.merge('spacing', 'after', points);
  }

  /** Points; 12 for single spacing. */
  get LineSpacing(): number {
    return pointsOf(this.context, this.node, 'spacing', 'line', 240);
  }

  set LineSpacing(points: number) {
    this.merge('spacing', 'line', points, { lineRule: 'auto' });
  }

  get LeftIndent(): number {
    return pointsOf(this.context, this.node, 'ind', 'left');
  }

  set LeftIndent(points: number) {
    this.merge('ind', 'left', points);
  }

  get RightIndent(): number {
    return pointsOf(this.context, this.node, 'ind', 'right');
  }

  set RightIndent(points: number) {
    this.merge('ind', 'right', points);
  }

  /** Below zero for a hanging indent. */
  get FirstLineIndent(): number {
    const hanging = pointsOf(this.context, this.node, 'ind', 'hanging');
    return pointsOf(this.context, this.node, 'ind', 'firstLine') - hanging;
  }

  set FirstLineIndent(points: number) {
    this.merge('ind', points < 0 ? 'hanging' : 'firstLine', Math.abs(points));
  }

  private format(name: string, attributes: Record<string, string | number> | null): void {
    this.context.edit(this.node, () => setParagraphProperty(this.context.docx, this.node, name, attributes));
  }

  private merge(name: string, attribute: string, points: number, more: Record<string, string> = {}): void {
    const changes = { [attribute]: twipsOf(points), ...more };
    this.context.edit(this.node, () => mergeParagraphProperty(this.context.docx, this.node, name, changes));
  }

  /** The innermost control round the whole paragraph; a control inside the paragraph's mark is none. */
  protected override parentControl(): Element | null {
    this.span();
    return this.context.place(this.node)?.flow.controls.at(-1) ?? null;
  }

  get UniqueLocalId(): string {
    return this.context.localId(this.node);
  }

  get TableNestingLevel(): number {
    return this.context.place(this.node)?.flow.table?.level ?? 0;
  }

  get IsLastParagraph(): boolean {
    return this.context.story(this.node).at(-1) === this.node;
  }

  get IsListItem(): boolean {
    return this.context.docx.listItem(this.node) !== null;
  }

  get ListItemOrNullObject(): ListItem | null {
    return this.IsListItem ? this.context.factory.listItem(this.node) : null;
  }

  /** WordApi 1.7: what can be seen, without hidden and deleted text unless asked for. */
  GetText(options?: GetTextOptions): string {
    const hidden = options?.includeHiddenText ?? options?.IncludeHiddenText ?? false;
    const deleted = options?.includeTextMarkedAsDeleted ?? options?.IncludeTextMarkedAsDeleted ?? false;
    this.span();
    return visibleText(
      this.context.docx
        .inlineItems(this.node)
        .map((item) => ({ ...item, hidden: item.hidden && !hidden, deleted: item.deleted && !deleted })),
    );
  }

  GetNextOrNullObject(): Paragraph | null {
    return this.neighbour(1);
  }

  GetPreviousOrNullObject(): Paragraph | null {
    return this.neighbour(-1);
  }

  private neighbour(step: number): Paragraph | null {
    this.span();
    return this.context.factory.paragraphAt(this.node, step);
  }

  InsertText(text: string, location: string): Range {
    const where = oneOf(location, ['Replace', 'Start', 'End']);
    const span = { ...this.span(), includesParagraphMark: false };
    const written = needText(text);
    if (where === 'Replace') return this.context.factory.range(replaceSpan(this.context, span, written));
    // Before or after everything in the paragraph is outside a control that stands there (OfficeDev/office-js issue 3176).
    const at = where === 'Start' ? span.start : span.end;
    return this.context.factory.range(insertTextAt(this.context, at, written, { outside: true }));
  }

  InsertParagraph(text: string, location: string): Paragraph {
    const where = oneOf(location, BESIDE);
    const written = needText(text);
    return this.context.factory.paragraph(insertParagraphBeside(this.context, this.node, where, written));
  }

  InsertTable(rows: number, columns: number, location: string, values?: CellTexts): Table {
    const where = oneOf(location, BESIDE);
    return this.context.factory.table(
      insertTableBeside(this.context, this.node, where, rows, columns, values),
    );
  }

  InsertBreak(type: string, location: string): void {
    const where = oneOf(location, BESIDE);
    insertBreakBeside(this.context, this.node, type, where);
  }

  Delete(): void {
    const span = this.span();
    deleteSpan(this.context, { ...span, includesParagraphMark: false });
    this.context.edit(this.node, () => deleteParagraph(this.context.docx, this.node));
    if (!this.context.isThere(this.node)) this.context.emit('ParagraphDeleted', this.node);
  }

  Reset(): void {
    this.span();
    this.context.edit(this.node, () => resetParagraph(this.context.docx, this.node));
  }

  GetOoxml(): string {
    this.span();
    return flatOpc(this.context.docx, this.node);
  }

  DetachFromList(): void {
    this.context.edit(this.node, () => detachFromList(this.context.docx, this.node));
  }

  /**
   * Round the whole content, inside the mark, or round the paragraph: reports differ (OfficeDev/office-js issues 3176 and
   * 4975), so that the profile decides.
   */
  override InsertContentControl(type: string = 'RichText'): ContentControl {
    return this.context.factory
      .range({ ...this.span(), includesParagraphMark: false })
      .InsertContentControl(type);
  }
}

export class ParagraphCollection extends ItemCollection<Paragraph> {
  static override readonly wordType = 'ParagraphCollection';
}
