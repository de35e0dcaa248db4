import {
  bookmarkNamed,
  deleteBookmark,
  insertParagraphInside,
  insertRuns,
  insertText,
  joinWithNext,
  pageBreakRun,
  paragraphLength,
  paragraphText,
  positionOf,
  deleteText,
  setTracking,
  splitParagraph,
  writeSettings,
  type Atom,
  type Control,
  type DocxDocument,
  type FlowParagraph,
  type InsertOptions,
  type Position,
} from '../../ooxml';
import type { DeskProfile } from '../profiles';
import { HostError, HostObject } from '../protocol/host-object';
import { oneOf } from './arguments';
import { Body } from './body';
import { ContentControl } from './content-control';
import { ControlList } from './control-list';
import { EventQueue } from './event-queue';
import { ItemList } from './item-list';
import { Paragraph } from './paragraph';
import { Range } from './range';
import type { SearchOptions } from './services';
import { ShiftLog, Span, type Extent } from './span';
import { Structure } from './structure';
import { Table } from './table';
import { TableCell } from './table-cell';

const trackingModes = ['Off', 'TrackAll', 'TrackMineOnly'] as const;

/**
 * `Word.Document` over a .docx: the object that every request begins at, and what the other classes share. The tree of the
 * file is the only truth; objects hold elements or places, never text.
 */
export class DocumentModel extends HostObject {
  static override readonly wordType: string = 'Document';
  static override readonly scalars = ['Saved', 'ChangeTrackingMode'];
  static override readonly navigations = ['Body', 'ContentControls'];

  readonly shifts = new ShiftLog();
  readonly structure: Structure;
  readonly Body: Body;
  /** Told after each change, once the requests' own work is done. */
  onChange: () => void = () => undefined;
  /** Told when the selection moves; `byAddIn` where a script moved it. */
  onSelectionChange: (byAddIn: boolean) => void = () => undefined;
  /** Carries an event of the object model. */
  onEvent: (object: HostObject, name: string, args: object) => void = () => undefined;

  private selected: Span;
  private readonly events: EventQueue;
  private readonly controlObjects = new WeakMap<Element, ContentControl>();
  private isSaved = true;

  constructor(
    readonly docx: DocxDocument,
    readonly profile: DeskProfile,
  ) {
    super();
    this.structure = new Structure(docx);
    this.Body = new Body(this, docx.body, 'MainDoc');
    // Word's text always ends in a paragraph mark; a file may lack it.
    if (docx.flow().length === 0) insertParagraphInside(docx, docx.body, 'end', '');
    this.events = new EventQueue(this.structure, () => this.tell());
    const start = this.firstPlace();
    this.selected = new Span(this.shifts, { start, end: start, withMark: false });
  }

  // ── Word.Document ──────────────────────────────────────────────────────────

  get Saved(): boolean {
    return this.isSaved;
  }

  Save(): void {
    this.isSaved = true;
  }

  get ChangeTrackingMode(): string {
    return this.docx.tracksRevisions ? 'TrackAll' : 'Off';
  }
  set ChangeTrackingMode(mode: string) {
    setTracking(this.docx, oneOf(mode, trackingModes, 'Document.changeTrackingMode') !== 'Off');
  }

  get ContentControls(): ControlList {
    return this.controlList();
  }

  GetContentControls(): ControlList {
    return this.ContentControls;
  }

  GetSelection(): Range {
    return this.range(this.selection);
  }

  Search(text: string, options: SearchOptions | null = null): ItemList<Range> {
    return this.Body.Search(text, options);
  }

  GetBookmarkRangeOrNullObject(name: string): Range | null {
    const extent = this.extentOfBookmark(name);
    return extent && this.range(extent);
  }

  GetBookmarkRange(name: string): Range {
    const range = this.GetBookmarkRangeOrNullObject(name);
    if (!range)
      throw new HostError('ItemNotFound', `There is no bookmark ${name}.`, 'Document.getBookmarkRange');
    return range;
  }

  DeleteBookmark(name: string): void {
    if (deleteBookmark(this.docx, name)) this.noteStructure();
  }

  GetParagraphByUniqueLocalId(id: string): Paragraph {
    const node = this.structure.nodeOfLocalId(id);
    if (!node)
      throw new HostError(
        'ItemNotFound',
        'There is no such paragraph.',
        'Document.getParagraphByUniqueLocalId',
      );
    return this.paragraph(node);
  }

  // ── objects for elements and places ────────────────────────────────────────

  paragraph(node: Element): Paragraph {
    return new Paragraph(this, node);
  }

  paragraphs(nodes: readonly Element[]): ItemList<Paragraph> {
    return new ItemList(
      'ParagraphCollection',
      nodes.map((node) => this.paragraph(node)),
    );
  }

  range(extent: Extent): Range {
    return new Range(this, extent);
  }

  ranges(ranges: readonly Range[]): ItemList<Range> {
    return new ItemList('RangeCollection', ranges);
  }

  /** One object for a control, so that its events find their subscribers. */
  control(node: Element): ContentControl {
    let control = this.controlObjects.get(node);
    if (!control) {
      control = new ContentControl(this, node);
      this.controlObjects.set(node, control);
    }
    return control;
  }

  /** The controls for which `keep` holds. */
  controlList(keep: (control: Control) => boolean = () => true): ControlList {
    return new ControlList(() =>
      this.structure
        .controls()
        .filter(keep)
        .map(({ node }) => this.control(node)),
    );
  }

  controlInfo(node: Element): Control | null {
    return this.structure.controlInfo(node);
  }

  isInline(control: Element): boolean {
    return this.structure.isInline(control);
  }

  /** The innermost control that holds a stretch; its own border may be the control's. */
  controlAround(extent: Extent, except: Element | null): ContentControl | null {
    const around = this.structure.controls().filter(({ node }) => {
      const held = this.structure.extentOfControl(node);
      if (!held || node === except || (extent.withMark && !held.withMark)) return false;
      return this.compare(held.start, extent.start) <= 0 && this.compare(extent.end, held.end) <= 0;
    });
    const innermost = around.at(-1);
    return innermost ? this.control(innermost.node) : null;
  }

  table(node: Element): Table {
    return new Table(this, node);
  }

  cell(node: Element): TableCell {
    const { row, table } = this.structure.homeOfCell(node);
    return new TableCell(this, node, row, table);
  }

  /** The outermost tables that begin among these paragraphs. */
  tablesOf(nodes: readonly Element[]): ItemList<Table> {
    return new ItemList(
      'TableCollection',
      this.structure.tablesAmong(nodes).map((node) => this.table(node)),
    );
  }

  tableAround(nodes: readonly Element[]): Table | null {
    const table = this.structure.commonAncestor(nodes, 'tbl');
    return table && this.table(table);
  }

  cellAround(nodes: readonly Element[]): TableCell | null {
    const cell = this.structure.commonAncestor(nodes, 'tc');
    return cell && this.cell(cell);
  }

  bodyAround(node: Element): Body {
    const cell = this.structure.commonAncestor([node], 'tc');
    return cell ? new Body(this, cell, 'TableCell') : this.Body;
  }

  // ── places ─────────────────────────────────────────────────────────────────

  nodesBetween(first: Element, last: Element): readonly Element[] {
    return this.structure.nodesBetween(first, last);
  }

  nodesIn(container: Element): readonly Element[] {
    return this.structure.nodesIn(container);
  }

  flowOf(node: Element): FlowParagraph | null {
    return this.structure.flowOf(node);
  }

  isInDocument(node: Element): boolean {
    return this.structure.flowOf(node) !== null;
  }

  insistOn(node: Element | undefined, location: string): asserts node is Element {
    if (!node || !this.isInDocument(node))
      throw new HostError('ItemNotFound', 'The text that this stood for is not there any more.', location);
  }

  lengthOf(node: Element): number {
    return paragraphLength(this.docx, node);
  }

  compare(a: Position, b: Position): number {
    return this.structure.compare(a, b);
  }

  extentOfControl(node: Element): Extent {
    const extent = this.structure.extentOfControl(node);
    if (!extent)
      throw new HostError('ItemNotFound', 'The content control is not there any more.', 'ContentControl');
    return extent;
  }

  extentOfBookmark(name: string): Extent | null {
    const bookmark = bookmarkNamed(this.docx, name);
    const start = bookmark && positionOf(this.docx, bookmark.startNode);
    const end = bookmark && positionOf(this.docx, bookmark.endNode);
    return start && end ? { start, end, withMark: false } : null;
  }

  /** The start of the next paragraph, or null at the end. */
  after(node: Element): Position | null {
    const next = this.structure.neighbour(node, 1);
    return next && { paragraph: next, offset: 0 };
  }

  neighbour(node: Element, step: 1 | -1): Paragraph | null {
    const neighbour = this.structure.neighbour(node, step);
    return neighbour && this.paragraph(neighbour);
  }

  localId(node: Element): string {
    return this.structure.localId(node);
  }

  /** The block beside which a new one goes: `scope` where one is given, else the paragraph. */
  blockOf(node: Element, scope: Element | null): Element {
    return scope ?? node;
  }

  firstLevelChild(container: Element, isFirst: boolean): Element | null {
    return this.structure.firstLevelChild(container, isFirst);
  }

  /** `Paragraph.text` of this host: with deleted text on the web, without it elsewhere; hidden text is text. */
  hostText(atoms: readonly Atom[]): string {
    return paragraphText(atoms, { deleted: this.profile.textHoldsDeletions, hidden: true });
  }

  // ── changes ────────────────────────────────────────────────────────────────

  insertText({ paragraph, offset }: Position, text: string, options: InsertOptions | undefined): Range {
    insertText(this.docx, paragraph, offset, text, options);
    this.shifts.add({ kind: 'insert', paragraph, at: offset, length: text.length });
    this.noteChanged(paragraph);
    return this.range({
      start: { paragraph, offset },
      end: { paragraph, offset: offset + text.length },
      withMark: false,
    });
  }

  /** Runs a deletion and moves what stood behind it; where changes are tracked the text stays, and so do places. */
  removeText(start: Position, end: Position, remove: () => void): void {
    const lengths = this.lengthOf(start.paragraph);
    remove();
    if (!this.docx.tracksRevisions) {
      const isOne = start.paragraph === end.paragraph;
      this.shifts.add({
        kind: 'remove',
        paragraph: start.paragraph,
        from: start.offset,
        to: isOne ? end.offset : lengths,
      });
      if (!isOne) {
        this.shifts.add({ kind: 'remove', paragraph: end.paragraph, from: 0, to: end.offset });
        this.shifts.add({ kind: 'join', first: start.paragraph, at: start.offset, second: end.paragraph });
      }
    }
    this.noteChanged(start.paragraph);
  }

  insertPageBreak(paragraph: Paragraph): void {
    insertRuns(this.docx, paragraph.node, 0, [pageBreakRun(paragraph.node)]);
    this.shifts.add({ kind: 'insert', paragraph: paragraph.node, at: 0, length: 1 });
    this.noteChanged(paragraph.node);
  }

  paragraphMade(node: Element): Paragraph {
    this.noteStructure();
    return this.paragraph(node);
  }

  controlMade(node: Element): ContentControl {
    this.noteStructure();
    const control = this.control(node);
    this.events.addControl(control.Id);
    return control;
  }

  noteChanged(node: Element): void {
    this.isSaved = false;
    this.events.change(node);
  }

  /** Paragraphs may have come or gone, or controls have changed. */
  noteStructure(): void {
    this.isSaved = false;
    this.events.look();
  }

  private tell(): void {
    for (const [name, args] of this.events.take()) this.onEvent(this, name, args);
    this.onChange();
  }

  saveSettings(addInId: string, settings: ReadonlyMap<string, string>): void {
    writeSettings(
      this.docx.pkg,
      { id: addInId, version: '1.0.0.0', store: 'developer', storeType: 'Registry' },
      settings,
    );
    this.noteStructure();
  }

  save(): Uint8Array {
    return this.docx.save();
  }

  // ── the selection, and what a person at the desk does ──────────────────────

  get selection(): Extent {
    const extent = this.selected.extent;
    if (this.isInDocument(extent.start.paragraph) && this.isInDocument(extent.end.paragraph)) return extent;
    const start = this.firstPlace();
    return { start, end: start, withMark: false };
  }

  private firstPlace(): Position {
    const [first] = this.docx.flow();
    if (!first) throw new Error('A document has at least one paragraph');
    return { paragraph: first.node, offset: 0 };
  }

  setSelection(extent: Extent, byAddIn: boolean): void {
    const before = this.controlAround(this.selection, null);
    this.selected = new Span(this.shifts, extent);
    const after = this.controlAround(this.selection, null);
    if (before !== after) {
      if (before && this.controlInfo(before.node)) this.fireAt(before, 'ContentControlExited');
      if (after) this.fireAt(after, 'ContentControlEntered');
    }
    this.onSelectionChange(byAddIn);
  }

  private fireAt(control: ContentControl, eventType: string): void {
    this.onEvent(control, eventType, { eventType, ids: [control.Id] });
  }

  select(paragraph: Element, offset: number): void {
    const start = { paragraph, offset: Math.min(offset, this.lengthOf(paragraph)) };
    this.setSelection({ start, end: start, withMark: false }, false);
  }

  typeText(text: string): void {
    const { start } = this.emptySelection();
    this.insertText(start, text, {});
    this.select(start.paragraph, start.offset + text.length);
  }

  /** Enter: a new paragraph; a control over the split becomes two with one tag. */
  pressEnter(): void {
    const { start } = this.emptySelection();
    const second = splitParagraph(this.docx, start.paragraph, start.offset);
    this.shifts.add({ kind: 'split', paragraph: start.paragraph, at: start.offset, second });
    this.noteChanged(start.paragraph);
    this.select(second, 0);
  }

  deleteBackward(): void {
    const { start, end } = this.selection;
    if (this.compare(start, end) !== 0) {
      this.emptySelection();
    } else if (start.offset > 0) {
      const from = start.offset - 1;
      const place = { paragraph: start.paragraph, offset: from };
      this.removeText(place, start, () => deleteText(this.docx, start.paragraph, from, start.offset));
      this.select(start.paragraph, from);
    } else this.joinWithPrevious(start.paragraph);
  }

  private joinWithPrevious(node: Element): void {
    const previous = this.structure.neighbour(node, -1);
    if (!previous || previous.parentNode !== node.parentNode) return;
    const at = this.lengthOf(previous);
    joinWithNext(this.docx, previous, node);
    this.shifts.add({ kind: 'join', first: previous, at, second: node });
    this.noteChanged(previous);
    this.select(previous, at);
  }

  /** Deletes what is selected, as typing over it does. */
  private emptySelection(): Extent {
    const extent = this.selection;
    if (this.compare(extent.start, extent.end) !== 0) this.range(extent).Clear();
    this.setSelection({ start: extent.start, end: extent.start, withMark: false }, false);
    return this.selection;
  }
}
