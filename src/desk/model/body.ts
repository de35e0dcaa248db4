import { insertParagraphInside } from '../../ooxml';
import { needText, oneOf, type ModelContext } from './context';
import { insertTextAt, replaceSpan } from './edits';
import { insertBreakBeside, insertTableBeside } from './insert-blocks';
import type { Paragraph } from './paragraph';
import type { Range } from './range';
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
    'Font',
    'Footnotes',
    'Lists',
    'Paragraphs',
    'ParentBody',
    'ParentContentControl',
    'ParentContentControlOrNullObject',
    'Tables',
  ];

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
