import {
  bookmarks,
  hyperlinkAddress,
  hyperlinksIn,
  insertBookmark,
  positionOf,
  setHyperlink,
} from '../../../ooxml';
import { HostError } from '../../host-object';
import { needText, oneOf } from '../core/arguments';
import { ItemCollection } from '../core/collection';
import { addComment, type Comment } from './comment';
import { deleteSpan, insertParagraphBeside, insertTextAt, replaceSpan } from '../core/edits';
import type { ObjectContext } from './factory';
import { comparePositions, extentIn, locationOf, paragraphsOf } from '../core/geometry';
import type { Paragraph } from './paragraph';
import { isCollapsed, type Span } from '../core/span';
import { TextObject } from './text-object';

const BESIDE = ['Before', 'After'] as const;

/** A letter or underscore first, then letters, digits and underscores, 40 at most (typings, remark on insertBookmark). */
const BOOKMARK_NAME = /^[\p{L}_][\p{L}\p{N}_]{0,39}$/u;

/** `Word.Range`: a stretch of a story that follows the text when it changes. */
export class Range extends TextObject {
  static override readonly wordType = 'Range';

  constructor(
    context: ObjectContext,
    public current: Span,
  ) {
    super(context);
    context.register(this);
  }

  span(): Span {
    this.context.needParagraph(this.current.start.paragraph);
    this.context.needParagraph(this.current.end.paragraph);
    return this.current;
  }

  get IsEmpty(): boolean {
    return isCollapsed({ ...this.span(), includesParagraphMark: false });
  }

  get Hyperlink(): string {
    const { docx } = this.context;
    const [link] = this.extents().flatMap(({ paragraph, from, to }) =>
      hyperlinksIn(docx, paragraph, from, to),
    );
    return link ? hyperlinkAddress(docx, link) : '';
  }

  /**
   * `#name` leads to a bookmark; links that the range held are replaced (typings, remark on Range.hyperlink). An empty range takes none
   * (docx4j-core-ts, check 19 on Word for Windows, 2026).
   */
  set Hyperlink(address: string) {
    const target = needText(address);
    if (this.extents().every(({ from, to }) => from === to))
      throw new HostError('GeneralException', 'An empty range takes no link.');
    for (const { paragraph, from, to } of this.extents()) {
      this.context.edit(paragraph, () => setHyperlink(this.context.docx, paragraph, from, to, target));
      this.context.changedParagraph(paragraph);
    }
  }

  private extents(): { paragraph: Element; from: number; to: number }[] {
    const span = this.span();
    return paragraphsOf(this.context, span).map((paragraph) => ({
      paragraph,
      ...extentIn(this.context, span, paragraph),
    }));
  }

  InsertText(text: string, location: string): Range {
    const where = oneOf(location, ['Replace', 'Start', 'End', 'Before', 'After']);
    const written = needText(text);
    const span = this.span();
    if (where === 'Replace') {
      this.current = replaceSpan(this.context, { ...span, includesParagraphMark: false }, written);
      return this.context.factory.range(this.current);
    }
    const isFirst = where === 'Start' || where === 'Before';
    const isOutside = where === 'Before' || where === 'After';
    const options = isOutside ? { outside: true } : span.within ? { within: span.within } : {};
    const made = insertTextAt(this.context, isFirst ? span.start : span.end, written, options);
    if (where === 'Start') this.current = { ...this.current, start: made.start };
    if (where === 'End') this.current = { ...this.current, end: made.end };
    return this.context.factory.range(made);
  }

  InsertParagraph(text: string, location: string): Paragraph {
    const where = oneOf(location, BESIDE);
    const written = needText(text);
    const made = insertParagraphBeside(this.context, this.block(where), where, written);
    return this.context.factory.paragraph(made);
  }

  private block(where: 'Before' | 'After'): Element {
    const span = this.span();
    const { paragraph } = where === 'Before' ? span.start : span.end;
    return paragraph;
  }

  Delete(): void {
    deleteSpan(this.context, this.span());
  }

  /** Null where the ranges stand in different stories. */
  ExpandToOrNullObject(other: Range): Range | null {
    const a = this.span();
    const b = other.span();
    if (!this.context.story(a.start.paragraph).includes(b.start.paragraph)) return null;
    const isFirst = comparePositions(this.context, a.start, b.start) <= 0;
    const isLast = comparePositions(this.context, a.end, b.end) >= 0;
    return this.context.factory.range({
      start: isFirst ? a.start : b.start,
      end: isLast ? a.end : b.end,
      includesParagraphMark: isLast ? a.includesParagraphMark : b.includesParagraphMark,
      within: a.within === b.within ? a.within : null,
    });
  }

  CompareLocationWith(other: Range): string {
    return locationOf(this.context, this.span(), other.span());
  }

  InsertComment(text: string): Comment {
    const written = needText(text);
    const span = this.span();
    if (!this.context.place(span.start.paragraph))
      throw new HostError('NotAllowed', 'Only the main text takes comments.');
    return addComment(this.context, span, written);
  }

  /** A bookmark of the same name elsewhere is deleted first; names count without regard to case (typings). */
  InsertBookmark(name: string): void {
    if (typeof name !== 'string' || !BOOKMARK_NAME.test(name))
      throw new HostError('InvalidArgument', `"${String(name)}" is no name for a bookmark.`);
    const { start, end } = this.span();
    this.context.edit(start.paragraph, () => insertBookmark(this.context.docx, name, start, end));
  }

  /** Names that begin with an underscore are hidden, and given only when asked for (typings). */
  GetBookmarks(includeHidden = false, includeAdjacent = false): string[] {
    const span = this.span();
    const { docx } = this.context;
    return bookmarks(docx).flatMap(({ name, startNode, endNode }) => {
      const start = positionOf(docx, startNode);
      const end = positionOf(docx, endNode);
      if (!start || !end || (name.startsWith('_') && !includeHidden)) return [];
      const before = comparePositions(this.context, end, span.start);
      const after = comparePositions(this.context, start, span.end);
      const isPoint = isCollapsed(span) || comparePositions(this.context, start, end) === 0;
      const isTouched = includeAdjacent || isPoint ? before >= 0 && after <= 0 : before > 0 && after < 0;
      return isTouched ? [name] : [];
    });
  }
}

export class RangeCollection extends ItemCollection<Range> {
  static override readonly wordType = 'RangeCollection';
}
