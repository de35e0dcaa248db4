import { insertParagraphInside } from '../../../ooxml';
import { needText, oneOf } from '../core/arguments';
import { insertTextAt, replaceSpan } from '../core/edits';
import type { ObjectContext } from './factory';
import { edgeBlock, paragraphsIn, paragraphsSpan } from '../core/geometry';
import { insertTableBeside, type CellTexts } from '../core/insert-blocks';
import type { Paragraph } from './paragraph';
import type { Range } from './range';
import type { Section } from './section';
import { type Span } from '../core/span';
import type { Table } from './table';
import { TextObject } from './text-object';

type BodyType = 'MainDoc' | 'Header' | 'Footer' | 'TableCell' | 'Footnote' | 'Endnote';

/** `Word.Body`: the main text, a cell, a header, a footer or a note. */
export class Body extends TextObject {
  static override readonly wordType = 'Body';

  constructor(
    context: ObjectContext,
    readonly container: Element,
    private readonly kind: BodyType,
  ) {
    super(context);
  }

  get Type(): BodyType {
    return this.kind;
  }

  span(): Span {
    return paragraphsSpan(this.context, paragraphsIn(this.context, this.container));
  }

  /** The section that it begins in; null outside the main text. */
  get ParentSectionOrNullObject(): Section | null {
    return this.context.factory.sectionOf(this.span().start.paragraph);
  }

  InsertText(text: string, location: string): Range {
    const where = oneOf(location, ['Replace', 'Start', 'End']);
    const written = needText(text);
    const span = { ...this.span(), includesParagraphMark: false };
    if (where === 'Replace') return this.context.factory.range(replaceSpan(this.context, span, written));
    const at = where === 'Start' ? span.start : span.end;
    return this.context.factory.range(insertTextAt(this.context, at, written, { outside: true }));
  }

  InsertParagraph(text: string, location: string): Paragraph {
    const where = oneOf(location, ['Start', 'End']);
    const written = needText(text);
    this.span();
    const made = this.context.edit(this.container, () =>
      insertParagraphInside(this.context.docx, this.container, where === 'Start' ? 'start' : 'end', written),
    );
    this.context.emit('ParagraphAdded', made);
    return this.context.factory.paragraph(made);
  }

  InsertTable(rows: number, columns: number, location: string, values?: CellTexts): Table {
    const where = oneOf(location, ['Start', 'End']);
    this.span();
    const block = edgeBlock(this.container, where);
    const side = where === 'Start' ? 'Before' : 'After';
    return this.context.factory.table(insertTableBeside(this.context, block, side, rows, columns, values));
  }
}
