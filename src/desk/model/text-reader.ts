import { isWithinNode, paragraphText } from '../../ooxml';
import { HostObject } from '../protocol/host-object';
import type { Body } from './body';
import { commentsIn, type CommentCollection } from './comment';
import type { ContentControl } from './content-control';
import { supportedTypes, type ContentControlCollection } from './content-control-collection';
import { oneOf, type ModelContext } from './context';
import type { Font } from './font';
import type { NoteItemCollection } from './note';
import type { ParagraphCollection } from './paragraph';
import type { RangeCollection } from './range';
import { findText, type SearchOptions } from './search';
import { comparePositions, coveredParagraphs, isCollapsed, paragraphsOf, spanText, type Span } from './span';
import type { Table, TableCollection } from './table';
import type { TableCell } from './table-row';
import { changesIn, type TrackedChangeCollection } from './tracked-change';

/** What can be read of a stretch of text, and what stands in it and round it. */
export abstract class TextReader extends HostObject {
  constructor(protected readonly context: ModelContext) {
    super();
  }

  /** The text it stands for now. @throws HostError `ItemNotFound` where that has left the document */
  abstract span(): Span;

  get Text(): string {
    return spanText(this.context, this.span(), this.context.textOf);
  }

  protected nodes(): Element[] {
    return coveredParagraphs(this.context, this.span());
  }

  get Font(): Font {
    return this.context.factory.font(() => this.span());
  }

  get Paragraphs(): ParagraphCollection {
    return this.context.factory.paragraphs(this.nodes());
  }

  /** The controls that lie inside it, or fill it. */
  get ContentControls(): ContentControlCollection {
    return this.context.factory.controls(() => this.controlNodes());
  }

  /** Every supported type unless some are asked for (typings: "the currently supported content controls"). */
  GetContentControls(options?: { types?: readonly string[] }): ContentControlCollection {
    const types = options?.types ?? supportedTypes;
    const isWanted = (node: Element) => {
      const subtype = this.context.docx.control(node)?.subtype ?? '';
      return types.some((type) => subtype.startsWith(type));
    };
    return this.context.factory.controls(() => this.controlNodes().filter(isWanted));
  }

  protected controlNodes(): Element[] {
    const span = this.span();
    const touched = new Set(paragraphsOf(this.context, span));
    const isInside = (node: Element) => {
      const own = this.context.factory.controlSpan(node);
      return (
        comparePositions(this.context, own.start, span.start) >= 0 &&
        comparePositions(this.context, own.end, span.end) <= 0
      );
    };
    return this.context.docx
      .controlNodes()
      .filter((node) => node !== span.within && touched.has(this.context.factory.firstParagraph(node)))
      .filter(isInside);
  }

  /** The outermost tables among its paragraphs. */
  get Tables(): TableCollection {
    return this.context.factory.tables(this.context.factory.tablesAmong(this.nodes()));
  }

  get Footnotes(): NoteItemCollection {
    return this.context.factory.notes(this.span(), 'Footnote');
  }

  get Endnotes(): NoteItemCollection {
    return this.context.factory.notes(this.span(), 'Endnote');
  }

  get ParentContentControlOrNullObject(): ContentControl | null {
    const node = this.parentControl();
    return node && this.context.factory.control(node);
  }

  /**
   * The innermost control round it. A caret on a control's border counts as inside after its last character.
   * @unverified where a range that shares a border with an inline control belongs is not documented
   */
  protected parentControl(): Element | null {
    const span = this.span();
    if (span.within) return span.within;
    const { start, end } = span;
    const isAround = (control: Element) => {
      const own = this.context.factory.controlSpan(control);
      const before = start.offset - own.start.offset;
      const after = own.end.offset - end.offset;
      return before >= 0 && after >= 0 && (isCollapsed(span) ? before > 0 : before + after > 0);
    };
    const inline = new Set(this.context.docx.atoms(start.paragraph).flatMap((atom) => atom.controls));
    const innermost = start.paragraph === end.paragraph ? [...inline].filter(isAround).at(-1) : undefined;
    if (innermost) return innermost;
    const around = this.context.place(start.paragraph)?.flow.controls ?? [];
    return [...around].reverse().find((control) => isWithinNode(end.paragraph, control)) ?? null;
  }

  /** The cell and table in which it both begins and ends. */
  private tablePlace() {
    const { start, end } = this.span();
    const table = this.context.place(start.paragraph)?.flow.table;
    return table && isWithinNode(end.paragraph, table.node) ? table : null;
  }

  get ParentTableOrNullObject(): Table | null {
    const table = this.tablePlace();
    return table && this.context.factory.table(table.node);
  }

  get ParentTableCellOrNullObject(): TableCell | null {
    const table = this.tablePlace();
    return table && isWithinNode(this.span().end.paragraph, table.cell)
      ? this.context.factory.cell(table.cell)
      : null;
  }

  get ParentBody(): Body {
    const { paragraph } = this.span().start;
    const table = this.context.place(paragraph)?.flow.table;
    return table ? this.context.factory.cellBody(table.cell) : this.context.factory.bodyOf(paragraph);
  }

  /** WordApi 1.4: the text with all tracked changes accepted, or with all rejected. */
  GetReviewedText(version: string = 'Current'): string {
    const wanted = oneOf(version, ['Original', 'Current']);
    const isOriginal = wanted === 'Original';
    return spanText(this.context, this.span(), (atoms) =>
      paragraphText(isOriginal ? atoms.filter((atom) => !atom.inserted) : atoms, {
        deleted: isOriginal,
        hidden: true,
      }),
    );
  }

  /** WordApi 1.6: the changes that touch it. */
  GetTrackedChanges(): TrackedChangeCollection {
    return changesIn(this.context, this.span());
  }

  GetComments(): CommentCollection {
    return commentsIn(this.context, this.span());
  }

  Search(text: string, options?: SearchOptions | null): RangeCollection {
    const inside = this.span();
    const spans = this.nodes().flatMap((node) => findText(this.context, node, text, options ?? {}, inside));
    return this.context.factory.ranges(spans);
  }
}
