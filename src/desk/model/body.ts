import { insertParagraphInside, nearest } from '../../ooxml';
import { gone, need, needText, oneOf, type ModelContext } from './context';
import { insertTextAt, replaceSpan } from './edits';
import { insertBeside, type Fragment, type FragmentLocation } from './fragment';
import { insertBreakBeside, insertTableBeside } from './insert-blocks';
import type { Paragraph } from './paragraph';
import type { Range } from './range';
import type { Section } from './section';
import { paragraphsSpan, type Span } from './span';
import type { Table } from './table';
import { TextObject } from './text-object';

export type BodyType = 'MainDoc' | 'Header' | 'Footer' | 'TableCell' | 'Footnote' | 'Endnote';

/** `Word.Body`: the main text, a cell, a header, a footer or a note. */
export class Body extends TextObject {
  static override readonly wordType = 'Body';
  static override readonly scalars = ['Style', 'StyleBuiltIn', 'Text', 'Type'];
  static override readonly navigations = [
    'ContentControls',
    'Endnotes',
    'Fields',
    'Font',
    'Footnotes',
    'InlinePictures',
    'Lists',
    'Paragraphs',
    'ParentBody',
    'ParentBodyOrNullObject',
    'ParentContentControl',
    'ParentContentControlOrNullObject',
    'ParentSection',
    'ParentSectionOrNullObject',
    'Tables',
  ];

  protected override readonly insertLocations = ['Replace', 'Start', 'End'] as const;

  constructor(
    context: ModelContext,
    readonly container: Element,
    private readonly kind: BodyType,
  ) {
    super(context);
  }

  get Type(): BodyType {
    return this.kind;
  }

  span(): Span {
    return paragraphsSpan(this.context, this.context.factory.paragraphNodes(this.container));
  }

  /** Blocks go beside the first or last one, be that a table. */
  protected override place(where: FragmentLocation, fragment: Fragment): Range {
    if (where === 'Replace' || fragment.isInline) return super.place(where, fragment);
    this.context.needWritable(this.span().start.paragraph);
    const block = this.context.factory.edgeBlock(this.container, where === 'Start' ? 'Start' : 'End');
    if (block.localName === 'p' && this.context.length(block) === 0) return super.place(where, fragment);
    const side = where === 'Start' ? 'before' : 'after';
    return this.context.factory.range(insertBeside(this.context, block, side, fragment.blocks));
  }

  /** Only the body of a cell stands in another. */
  get ParentBodyOrNullObject(): Body | null {
    if (this.kind !== 'TableCell') return null;
    const { cell } = this.context.factory.roundTable(this.tableRound());
    return cell
      ? this.context.factory.cellBody(cell)
      : this.context.factory.bodyOf(this.span().start.paragraph);
  }

  override get ParentBody(): Body {
    return need(this.ParentBodyOrNullObject, 'Body.parentBody');
  }

  private tableRound(): Element {
    const table = nearest(this.container, 'tbl');
    if (!table) throw gone('Body');
    return table;
  }

  /** The section that it begins in; null outside the main text. */
  get ParentSectionOrNullObject(): Section | null {
    return this.context.factory.sectionOf(this.span().start.paragraph);
  }

  get ParentSection(): Section {
    return need(this.ParentSectionOrNullObject, 'Body.parentSection');
  }

  InsertText(text: string, location: string): Range {
    const where = oneOf(location, ['Replace', 'Start', 'End'], 'Body.insertText');
    const written = needText(text, 'Body.insertText');
    const span = { ...this.span(), hasMark: false };
    if (where === 'Replace') return this.context.factory.range(replaceSpan(this.context, span, written));
    const at = where === 'Start' ? span.start : span.end;
    return this.context.factory.range(insertTextAt(this.context, at, written, { outside: true }));
  }

  InsertParagraph(text: string, location: string): Paragraph {
    const where = oneOf(location, ['Start', 'End'], 'Body.insertParagraph');
    const written = needText(text, 'Body.insertParagraph');
    this.context.needWritable(this.span().start.paragraph);
    const made = this.context.edit(() =>
      insertParagraphInside(this.context.docx, this.container, where === 'Start' ? 'start' : 'end', written),
    );
    this.context.emit('ParagraphAdded', this.context.localId(made));
    return this.context.factory.paragraph(made);
  }

  InsertTable(
    rows: number,
    columns: number,
    location: string,
    values?: readonly (readonly string[])[],
  ): Table {
    const where = oneOf(location, ['Start', 'End'], 'Body.insertTable');
    this.context.needWritable(this.span().start.paragraph);
    const block = this.context.factory.edgeBlock(this.container, where);
    const side = where === 'Start' ? 'Before' : 'After';
    return insertTableBeside(this.context, block, side, rows, columns, values);
  }

  InsertBreak(type: string, location: string): void {
    const where = oneOf(location, ['Start', 'End'], 'Body.insertBreak');
    const { start, end } = this.span();
    const paragraph = where === 'Start' ? start.paragraph : end.paragraph;
    this.context.needWritable(paragraph);
    insertBreakBeside(this.context, paragraph, type, where === 'Start' ? 'Before' : 'After');
  }
}
