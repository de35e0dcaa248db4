import { createList, deleteParagraph, detachFromList, setListPlace, visibleText } from '../../ooxml';
import { HostError } from '../protocol/host-object';
import { ItemCollection } from './collection';
import type { ContentControl } from './content-control';
import { need, needText, oneOf } from './context';
import { deleteSpan, insertParagraphBeside, insertTextAt, replaceSpan } from './edits';
import { insertBreakBeside, insertTableBeside } from './insert-blocks';
import type { List } from './list';
import type { ListItem } from './list-item';
import type { Range, RangeCollection } from './range';
import type { Table } from './table';

import { LaidOutParagraph } from './paragraph-layout';

const BESIDE = ['Before', 'After'] as const;

/** The options of `Paragraph.getText`, as the client sends them. */
export interface GetTextOptions {
  readonly IncludeHiddenText?: boolean;
  readonly IncludeTextMarkedAsDeleted?: boolean;
  readonly includeHiddenText?: boolean;
  readonly includeTextMarkedAsDeleted?: boolean;
}

/** `Word.Paragraph`. Its identity is its `w:p` element. */
export class Paragraph extends LaidOutParagraph {
  static override readonly wordType = 'Paragraph';
  static override readonly scalars = [
    'Alignment',
    'FirstLineIndent',
    'IsLastParagraph',
    'IsListItem',
    'LeftIndent',
    'LineSpacing',
    'LineUnitAfter',
    'LineUnitBefore',
    'OutlineLevel',
    'RightIndent',
    'SpaceAfter',
    'SpaceBefore',
    'Style',
    'StyleBuiltIn',
    'TableNestingLevel',
    'Text',
    'UniqueLocalId',
  ];
  static override readonly navigations = [
    'ContentControls',
    'Endnotes',
    'Fields',
    'Font',
    'Footnotes',
    'InlinePictures',
    'List',
    'ListItem',
    'ListItemOrNullObject',
    'ListOrNullObject',
    'ParentBody',
    'ParentContentControl',
    'ParentContentControlOrNullObject',
    'ParentTable',
    'ParentTableCell',
    'ParentTableCellOrNullObject',
    'ParentTableOrNullObject',
  ];

  protected override readonly insertLocations = ['Replace', 'Start', 'End'] as const;

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

  get ListItem(): ListItem {
    return need(this.ListItemOrNullObject, 'Paragraph.listItem');
  }

  get ListOrNullObject(): List | null {
    const item = this.context.docx.listItem(this.node);
    return item && this.context.factory.list(item.numberId);
  }

  get List(): List {
    return need(this.ListOrNullObject, 'Paragraph.list');
  }

  /** WordApi 1.7: what can be seen, without hidden and deleted text unless asked for. */
  GetText(options?: GetTextOptions): string {
    const hidden = options?.includeHiddenText ?? options?.IncludeHiddenText ?? false;
    const deleted = options?.includeTextMarkedAsDeleted ?? options?.IncludeTextMarkedAsDeleted ?? false;
    this.span();
    return visibleText(
      this.context.docx
        .atoms(this.node)
        .map((atom) => ({ ...atom, hidden: atom.hidden && !hidden, deleted: atom.deleted && !deleted })),
    );
  }

  GetNextOrNullObject(): Paragraph | null {
    return this.neighbour(1);
  }

  GetNext(): Paragraph {
    return need(this.GetNextOrNullObject(), 'Paragraph.getNext');
  }

  GetPreviousOrNullObject(): Paragraph | null {
    return this.neighbour(-1);
  }

  GetPrevious(): Paragraph {
    return need(this.GetPreviousOrNullObject(), 'Paragraph.getPrevious');
  }

  private neighbour(step: number): Paragraph | null {
    this.span();
    return this.context.factory.paragraphAt(this.node, step);
  }

  InsertText(text: string, location: string): Range {
    const where = oneOf(location, ['Replace', 'Start', 'End'], 'Paragraph.insertText');
    const span = { ...this.span(), hasMark: false };
    const written = needText(text, 'Paragraph.insertText');
    if (where === 'Replace') return this.context.factory.range(replaceSpan(this.context, span, written));
    // Before or after everything in the paragraph is outside a control that stands there (OfficeDev/office-js issue 3176).
    const at = where === 'Start' ? span.start : span.end;
    return this.context.factory.range(insertTextAt(this.context, at, written, { outside: true }));
  }

  InsertParagraph(text: string, location: string): Paragraph {
    const where = oneOf(location, BESIDE, 'Paragraph.insertParagraph');
    const written = needText(text, 'Paragraph.insertParagraph');
    this.context.needWritable(this.span().start.paragraph);
    return this.context.factory.paragraph(insertParagraphBeside(this.context, this.node, where, written));
  }

  InsertTable(
    rows: number,
    columns: number,
    location: string,
    values?: readonly (readonly string[])[],
  ): Table {
    const where = oneOf(location, BESIDE, 'Paragraph.insertTable');
    this.context.needWritable(this.span().start.paragraph);
    return insertTableBeside(this.context, this.node, where, rows, columns, values);
  }

  InsertBreak(type: string, location: string): void {
    const where = oneOf(location, BESIDE, 'Paragraph.insertBreak');
    this.context.needWritable(this.span().start.paragraph);
    insertBreakBeside(this.context, this.node, type, where);
  }

  Delete(): void {
    const span = this.span();
    this.context.needWritable(this.node);
    deleteSpan(this.context, { ...span, hasMark: false });
    this.context.edit(() => deleteParagraph(this.context.docx, this.node));
    if (!this.context.isThere(this.node)) this.context.emit('ParagraphDeleted', this.UniqueLocalId);
  }

  GetTextRanges(endingMarks: readonly string[], trimSpacing = false): RangeCollection {
    return this.split({ delimiters: endingMarks, trimsSpacing: trimSpacing }, 'Paragraph.getTextRanges');
  }

  Split(delimiters: readonly string[], trimDelimiters = false, trimSpacing = false): RangeCollection {
    const options = { delimiters, trimsDelimiters: trimDelimiters, trimsSpacing: trimSpacing };
    return this.split(options, 'Paragraph.split');
  }

  /** @unverified a new list has numbers; which kind hosts begin with is not documented */
  StartNewList(): List {
    this.needNoItem('Paragraph.startNewList');
    const id = this.context.edit(() => createList(this.context.docx, 'number'));
    this.join(id, 0);
    return this.context.factory.list(id);
  }

  /** Fails for a paragraph that is a list item already, or a list that is not there (typings). */
  AttachToList(listId: number, level: number): List {
    this.needNoItem('Paragraph.attachToList');
    const isThere = this.context.docx
      .flow()
      .some(({ node }) => this.context.docx.listItem(node)?.numberId === listId);
    if (!isThere || !Number.isInteger(level) || level < 0 || level > 8)
      throw new HostError('InvalidArgument', 'There is no such list, or level.', 'Paragraph.attachToList');
    this.join(listId, level);
    return this.context.factory.list(listId);
  }

  private needNoItem(where: string): void {
    this.context.needWritable(this.span().start.paragraph);
    if (this.IsListItem)
      throw new HostError('GeneralException', 'The paragraph is a list item already.', where);
  }

  private join(listId: number, level: number): void {
    this.context.edit(() => setListPlace(this.context.docx, this.node, listId, level));
    this.context.changedParagraph(this.node);
  }

  DetachFromList(): void {
    this.context.needWritable(this.span().start.paragraph);
    this.context.edit(() => detachFromList(this.context.docx, this.node));
  }

  /**
   * Round the whole content, inside the mark, or round the paragraph: reports differ (OfficeDev/office-js issues 3176 and
   * 4975), so that the profile decides.
   */
  override InsertContentControl(type: string = 'RichText'): ContentControl {
    return this.context.factory.range({ ...this.span(), hasMark: false }).InsertContentControl(type);
  }
}

/** `Word.ParagraphCollection`. */
export class ParagraphCollection extends ItemCollection<Paragraph> {
  static override readonly wordType = 'ParagraphCollection';
}
