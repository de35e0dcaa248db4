import { bookmarks, deleteParagraph, insertBookmark, type Position } from '../../ooxml';
import { HostError } from '../protocol/host-object';
import { attempt, textOf } from './arguments';
import type { DocumentModel } from './document-model';
import { Span, type Extent } from './span';
import { TextObject } from './text-object';

/** `Word.Range`: a stretch of the text that stays with it while the text changes. */
export class Range extends TextObject {
  static override readonly wordType: string = 'Range';
  static override readonly scalars = ['Text', 'Style', 'StyleBuiltIn', 'Hyperlink', 'IsEmpty'];
  static override readonly navigations = [
    'Font',
    'Paragraphs',
    'ContentControls',
    'Tables',
    'ParentBody',
    'ParentContentControl',
    'ParentContentControlOrNullObject',
    'ParentTable',
    'ParentTableOrNullObject',
    'ParentTableCell',
    'ParentTableCellOrNullObject',
  ];
  private readonly span: Span;

  constructor(model: DocumentModel, extent: Extent) {
    super(model);
    this.span = new Span(model.shifts, extent);
  }

  override extent(): Extent {
    const extent = this.span.extent;
    this.model.insistOn(extent.start.paragraph, this.at('getRange'));
    this.model.insistOn(extent.end.paragraph, this.at('getRange'));
    return extent;
  }

  ExpandTo(other: TextObject): Range {
    return this.model.range(this.union(other.extent()));
  }

  ExpandToOrNullObject(other: TextObject): Range | null {
    return this.ExpandTo(other);
  }

  private union(other: Extent): Extent {
    const own = this.extent();
    const isOtherLater = this.model.compare(own.end, other.end) < 0;
    const [first, last] = [this.earlier(own.start, other.start), isOtherLater ? other : own];
    return { start: first, end: last.end, withMark: last.withMark };
  }

  private earlier(a: Position, b: Position): Position {
    return this.model.compare(a, b) <= 0 ? a : b;
  }

  IntersectWithOrNullObject(other: TextObject): Range | null {
    const [a, b] = [this.extent(), other.extent()];
    const start = this.model.compare(a.start, b.start) >= 0 ? a.start : b.start;
    const isOtherFirst = this.model.compare(b.end, a.end) < 0;
    const end = isOtherFirst ? b : a;
    return this.model.compare(start, end.end) > 0
      ? null
      : this.model.range({ start, end: end.end, withMark: end.withMark });
  }

  IntersectWith(other: TextObject): Range {
    return this.insist(this.IntersectWithOrNullObject(other), 'intersectWith');
  }

  /** One of `Word.LocationRelation`. Both ranges have to be of one request (office-js issue 5619). */
  CompareLocationWith(other: TextObject): string {
    const [a, b] = [this.extent(), other.extent()];
    const [start, end] = [this.model.compare(a.start, b.start), this.model.compare(a.end, b.end)];
    const isBefore = this.model.compare(a.end, b.start);
    const isAfter = this.model.compare(a.start, b.end);
    if (start === 0 && end === 0) return 'Equal';
    if (isBefore < 0) return 'Before';
    if (isBefore === 0) return 'AdjacentBefore';
    if (isAfter > 0) return 'After';
    if (isAfter === 0) return 'AdjacentAfter';
    if (start === 0) return end < 0 ? 'InsideStart' : 'ContainsStart';
    if (end === 0) return start > 0 ? 'InsideEnd' : 'ContainsEnd';
    if (start > 0 && end < 0) return 'Inside';
    if (start < 0 && end > 0) return 'Contains';
    return start < 0 ? 'OverlapsBefore' : 'OverlapsAfter';
  }

  InsertBookmark(name: string): void {
    const location = this.at('insertBookmark');
    const valid = /^[\p{L}_][\p{L}\p{N}_]{0,39}$/u;
    if (!valid.test(textOf(name, location)))
      throw new HostError('InvalidArgument', `"${name}" is no name for a bookmark.`, location);
    const { start, end } = this.extent();
    attempt(location, () => insertBookmark(this.model.docx, name, start, end));
  }

  GetBookmarks(includeHidden = false, includeAdjacent = false): string[] {
    const extent = this.extent();
    return bookmarks(this.model.docx).flatMap(({ name }) => {
      const place = this.model.extentOfBookmark(name);
      if (!place || (name.startsWith('_') && !includeHidden)) return [];
      const gapBefore = this.model.compare(place.end, extent.start);
      const gapAfter = this.model.compare(extent.end, place.start);
      const isTouching = includeAdjacent ? gapBefore >= 0 && gapAfter >= 0 : gapBefore > 0 && gapAfter > 0;
      const isWithinRange = this.model.compare(extent.start, place.start) <= 0 && gapAfter >= 0;
      return isTouching || isWithinRange ? [name] : [];
    });
  }

  override Delete(): void {
    const { start, end, withMark } = this.extent();
    const isWhole = withMark && start.offset === 0 && end.offset === this.model.lengthOf(end.paragraph);
    if (!isWhole) return this.Clear();
    for (const node of this.nodes())
      if (this.model.isInDocument(node))
        attempt(this.at('delete'), () => deleteParagraph(this.model.docx, node));
    this.model.noteStructure();
  }
}
