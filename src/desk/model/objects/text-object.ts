import {
  builtInStyleName,
  isWithinNode,
  makePlainText,
  paragraphText,
  setCharacterStyle,
  setParagraphStyle,
  trackControl,
  wrapBlocks,
  wrapInline,
} from '../../../ooxml';
import { HostError, HostObject } from '../../host-object';
import { needText, oneOf } from '../core/arguments';
import type { Body } from './body';
import { type CommentCollection, commentsIn } from './comment';
import type { ContentControl } from './content-control';
import { type ContentControlCollection } from './content-control';
import type { ObjectContext } from './factory';
import type { Font } from './font';
import {
  comparePositions,
  controlSpan,
  coveredParagraphs,
  extentIn,
  firstParagraph,
  paragraphsOf,
  spanText,
  tablesAmong,
} from '../core/geometry';
import type { NoteItemCollection } from './note';
import type { ParagraphCollection } from './paragraph';
import type { Range, RangeCollection } from './range';
import { findText, type SearchOptions } from '../core/search';
import { endOf, isCollapsed, type Span, startOf } from '../core/span';
import type { Table, TableCollection } from './table';
import type { TableCell } from './table-cells';
import { changesIn, type TrackedChangeCollection } from './tracked-change';

/** What Body, Paragraph, Range and ContentControl have in common: they are stretches of text. */
export abstract class TextObject extends HostObject {
  constructor(protected readonly context: ObjectContext) {
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

  protected controlNodes(): Element[] {
    const span = this.span();
    const touched = new Set(paragraphsOf(this.context, span));
    const isInside = (node: Element) => {
      const own = controlSpan(this.context, node);
      return (
        comparePositions(this.context, own.start, span.start) >= 0 &&
        comparePositions(this.context, own.end, span.end) <= 0
      );
    };
    return this.context.docx
      .controlNodes()
      .filter((node) => node !== span.within && touched.has(firstParagraph(this.context, node)))
      .filter(isInside);
  }

  /** The outermost tables among its paragraphs. */
  get Tables(): TableCollection {
    return this.context.factory.tables(tablesAmong(this.context, this.nodes()));
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
      const own = controlSpan(this.context, control);
      const before = start.offset - own.start.offset;
      const after = own.end.offset - end.offset;
      return before >= 0 && after >= 0 && (isCollapsed(span) ? before > 0 : before + after > 0);
    };
    const inline = new Set(this.context.docx.inlineItems(start.paragraph).flatMap((item) => item.controls));
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
    return spanText(this.context, this.span(), (items) =>
      paragraphText(isOriginal ? items.filter((item) => !item.inserted) : items, {
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

  /** The style all its paragraphs share, or ''. */
  get Style(): string {
    const names = new Set(this.nodes().map((node) => this.context.docx.styles.styleName(node)));
    return names.size === 1 ? [...names][0]! : '';
  }

  set Style(name: string) {
    const { styles } = this.context.docx;
    const style = styles.byName(needText(name), 'paragraph') ?? styles.byName(name, 'character');
    if (!style) throw new HostError('InvalidArgument', `There is no style "${name}".`);
    this.applyStyle(style.id);
  }

  get StyleBuiltIn(): string {
    return this.Style === '' ? '' : builtInStyleName(this.Style);
  }

  /** A built-in style that the document does not hold yet is added, as Word does. */
  set StyleBuiltIn(builtIn: string) {
    this.applyStyle(this.context.builtInStyleId(needText(builtIn)));
  }

  /** A character style goes to the characters that are covered, a paragraph style to the whole paragraphs. */
  private applyStyle(id: string): void {
    const { docx } = this.context;
    const span = this.span();
    if (docx.styles.get(id, 'table'))
      throw new HostError('InvalidArgument', 'A style for tables does not fit text.');
    const isCharacter = docx.styles.get(id, 'character') !== null;
    for (const node of this.nodes()) {
      const { from, to } = extentIn(this.context, span, node);
      this.context.edit(node, () =>
        isCharacter ? setCharacterStyle(docx, node, from, to, id) : setParagraphStyle(docx, node, id),
      );
      this.context.changedParagraph(node);
    }
  }

  Select(mode: string = 'Select'): void {
    const wanted = oneOf(mode, ['Select', 'Start', 'End']);
    const span = this.span();
    this.context.select(wanted === 'Select' ? span : wanted === 'Start' ? startOf(span) : endOf(span));
  }

  GetRange(location: string = 'Whole'): Range {
    return this.context.factory.range(this.rangeAt(location));
  }

  protected rangeAt(location: string): Span {
    const span = this.span();
    switch (oneOf(location, ['Whole', 'Content', 'Start', 'End', 'After'])) {
      case 'Start':
        return startOf(span);
      case 'End':
      case 'After':
        return endOf(span);
      case 'Content':
        return { ...span, includesParagraphMark: false };
      case 'Whole':
        return span;
    }
  }

  /** A range over part of another control fails (OfficeDev/office-js issue 1169). */
  InsertContentControl(type: string = 'RichText'): ContentControl {
    const wanted = oneOf(type, ['RichText', 'PlainText']);
    const span = this.span();
    const nodes = paragraphsOf(this.context, span);
    const { docx } = this.context;
    const control = this.context.edit(span.start.paragraph, () =>
      this.isWrappedAsBlock(span, nodes)
        ? wrapBlocks(docx, nodes[0]!, nodes[nodes.length - 1]!, {})
        : wrapInline(docx, span.start.paragraph, span.start.offset, span.end.offset, {}),
    );
    if (docx.tracksRevisions && this.context.profile.tracksControls)
      this.context.edit(control, () => trackControl(docx, control, 'inserted'));
    if (wanted === 'PlainText') this.context.edit(control, () => makePlainText(docx, control));
    return this.context.factory.control(control);
  }

  /**
   * Several paragraphs take a control round them; one that is covered whole takes one round it or within its mark, as the
   * profile says (OfficeDev/office-js issues 3176 and 4975).
   */
  private isWrappedAsBlock(span: Span, nodes: readonly Element[]): boolean {
    if (nodes.length > 1) return true;
    const isWhole = span.start.offset === 0 && span.end.offset === this.context.length(nodes[0]!);
    const isText = span.end.offset > 0 || span.includesParagraphMark;
    return isWhole && isText && span.within === null && this.context.profile.controlShape === 'paragraph';
  }
}
