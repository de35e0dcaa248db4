import {
  builtInStyleName,
  EditError,
  ensureStyle,
  insertParagraphInside,
  isAttached,
  nameOfBuiltIn,
  paragraphLength,
  paragraphText,
  type InlineItem,
  type DocxDocument,
  type StoryParagraph,
} from '../../../ooxml';
import { HostError } from '../../host-object';
import type { DocumentEvent } from './event-queue';
import type { Span } from './span';

/** How the Word that the model stands for behaves, where hosts differ. */
export interface ModelProfile {
  /** Whether `Paragraph.text` holds tracked deletions: on the web it does (OfficeDev/office-js issues 1267, 5286). */
  readonly textHoldsDeletions: boolean;
  /** Whether a control round the content of a paragraph stands inside its mark or round the paragraph (issues 3176, 4975). */
  readonly controlShape: 'inline' | 'paragraph';
  /** What Enter makes of a control: two with one tag, or one round both paragraphs. No source says which. */
  readonly enterInControl: 'splits' | 'stretches';
  /** Whether a pasted paragraph still has its control: on desktops it has, on the web it had not (issue 1926). */
  readonly pastedControls: 'kept' | 'dropped';
  /** Whether a control whose deletion is tracked is still in the list (issues 1299 and 1524). */
  readonly deletedControlStays: boolean;
  /** Whether a control made or deleted while changes are tracked is a tracked change itself (docx4j-core-ts, check 30). */
  readonly tracksControls: boolean;
  /** Whether deleting a paragraph deletes the control that held nothing else (issue 4975). */
  readonly paragraphTakesControl: boolean;
  /** Whether deleting the only control in a control deletes both (issue 2946). */
  readonly soleChildTakesParent: boolean;
  /** Whether a page break is a paragraph of its own or begins the next one: reports differ (issue 2792). */
  readonly pageBreaks: 'alone' | 'in-next';
  /** The longest slice of the file in bytes; longer ones are refused (`Document.getFileAsync` in Microsoft's reference). */
  readonly longestSlice: number;
  /** Whether the document's list of controls has those in tables: on the web it once had not (issue 2040). */
  readonly listsControlsInTables: boolean;
  /** Whether `select` moves the keyboard into the document: on the web it does (issues 316, 4549). */
  readonly selectTakesFocus: boolean;
  /** What `Office.context.document.mode` says when the add-in is loaded. */
  readonly documentMode: 'readOnly' | 'readWrite';
}

/** Nothing special: what a host does where no report says otherwise. */
export const plainProfile: ModelProfile = {
  textHoldsDeletions: false,
  controlShape: 'inline',
  enterInControl: 'splits',
  pastedControls: 'kept',
  deletedControlStays: false,
  tracksControls: false,
  paragraphTakesControl: false,
  soleChildTakesParent: false,
  pageBreaks: 'alone',
  longestSlice: 4 * 2 ** 20,
  listsControlsInTables: true,
  selectTakesFocus: false,
  documentMode: 'readWrite',
};

/** What the model tells of: changes, the selection, and the events of paragraphs, by the paragraph's id for the session. */
export interface ModelEvents {
  changed(): void;
  selectionMoved(): void;
  raised(name: DocumentEvent, id: string): void;
}

/** For a document that nobody looks at yet. */
export const unheard: ModelEvents = { changed() {}, selectionMoved() {}, raised() {} };

/** A span that follows the text: a range of the object model. */
interface HeldSpan {
  current: Span;
}

/** What all objects of one document share: the file, the profile, the selection and what has to be told. */
export class ModelContext {
  selection: Span;
  private readonly ranges = new Set<WeakRef<HeldSpan>>();
  private readonly localIds = new WeakMap<Element, string>();
  private lastLocalId = 0x10000000;
  private placesOf: readonly StoryParagraph[] | null = null;
  private places = new Map<Element, { index: number; flow: StoryParagraph }>();

  constructor(
    readonly docx: DocxDocument,
    readonly profile: ModelProfile,
    private readonly events: ModelEvents,
  ) {
    docx.editing = {
      ...docx.editing,
      removesEmptyControl: (last) =>
        last === 'paragraph' ? profile.paragraphTakesControl : profile.soleChildTakesParent,
    };
    // A body without a paragraph is valid; Word shows one all the same.
    const paragraph = docx.paragraphs()[0]?.node ?? insertParagraphInside(docx, docx.body, 'start', '');
    const start = { paragraph, offset: 0 };
    this.selection = { start, end: start, includesParagraphMark: false, within: null };
  }

  /** Where a paragraph of the main text stands; null in another story. */
  place(paragraph: Element): { index: number; flow: StoryParagraph } | null {
    const flow = this.docx.paragraphs();
    if (flow !== this.placesOf) {
      this.places = new Map(flow.map((item, index) => [item.node, { index, flow: item }]));
      this.placesOf = flow;
    }
    return this.places.get(paragraph) ?? null;
  }

  /** The paragraphs of the story (the main text, a header, a note) that a paragraph belongs to. */
  story(paragraph: Element): Element[] {
    const flow = this.docx.storyOf(paragraph);
    if (flow.length === 0) throw itemNotFound();
    return flow.map((item) => item.node);
  }

  indexOf(paragraph: Element): number {
    return this.place(paragraph)?.index ?? this.story(paragraph).indexOf(paragraph);
  }

  length(paragraph: Element): number {
    return paragraphLength(this.docx, paragraph);
  }

  /** `Paragraph.text` as this host gives it. */
  readonly textOf = (items: readonly InlineItem[]): string =>
    paragraphText(items, { deleted: this.profile.textHoldsDeletions, hidden: true });

  /** @throws HostError `ItemNotFound` where the paragraph has left the document (issue 6832) */
  needParagraph(paragraph: Element): Element {
    if (!this.isThere(paragraph)) throw itemNotFound();
    return paragraph;
  }

  /** Whether a paragraph still stands in the main text or another story. */
  isThere(paragraph: Element): boolean {
    return this.place(paragraph) !== null || isAttached(paragraph);
  }

  /** The id of a built-in style, which is added where the document lacks it. @throws HostError `InvalidArgument` */
  builtInStyleId(name: string): string {
    if (builtInStyleName(name) === 'Other' && nameOfBuiltIn(name) === null)
      throw new HostError('InvalidArgument', `There is no built-in style "${name}".`);
    return this.edit(this.docx.body, () => ensureStyle(this.docx, name));
  }

  /** Moves the selection, telling those who watch it. */
  select(span: Span): void {
    this.selection = span;
    this.events.selectionMoved();
  }

  emit(name: DocumentEvent, paragraph: Element): void {
    this.events.raised(name, this.localId(paragraph));
  }

  /** An id for the session only, as `uniqueLocalId` is (typings, remark on Paragraph.uniqueLocalId). */
  localId(paragraph: Element): string {
    let id = this.localIds.get(paragraph);
    if (!id) {
      id = (this.lastLocalId += 0x11).toString(16).toUpperCase();
      this.localIds.set(paragraph, id);
    }
    return id;
  }

  /** Ranges follow the text: everything registered is moved along when the text before it changes. */
  register(range: HeldSpan): void {
    this.ranges.add(new WeakRef(range));
  }

  moveRanges(moveEnds: (span: Span) => Span): void {
    const move = (span: Span) => inOrder(moveEnds(span));
    for (const reference of this.ranges) {
      const range = reference.deref();
      if (range) range.current = move(range.current);
      else this.ranges.delete(reference);
    }
    this.selection = move(this.selection);
  }

  changedParagraph(paragraph: Element): void {
    if (this.place(paragraph)) this.emit('ParagraphChanged', paragraph);
  }

  /** @unverified a selection whose text has left the document goes to the document's beginning */
  private keepSelection(): void {
    const { start, end } = this.selection;
    if (isAttached(start.paragraph) && isAttached(end.paragraph)) return;
    const [first] = this.docx.paragraphs();
    if (!first) return;
    const at = { paragraph: first.node, offset: 0 };
    this.selection = { start: at, end: at, includesParagraphMark: false, within: null };
  }

  /**
   * Carries out an edit near an element, whose part is saved anew.
   * @throws HostError `ItemNotFound` where the element has left the document (issue 6832), `GeneralException` for what the
   * structure of the document does not allow
   */
  edit<Result>(near: Element, action: () => Result): Result {
    if (!this.isThere(near)) throw itemNotFound();
    try {
      this.docx.markPartDirty(near);
      const result = action();
      this.keepSelection();
      this.events.changed();
      return result;
    } catch (error) {
      if (error instanceof EditError) throw new HostError('GeneralException', error.message);
      throw error;
    }
  }
}

/** A place that something was put in at stays before it: its two ends must not part. */
const inOrder = (span: Span): Span =>
  span.start.paragraph === span.end.paragraph && span.start.offset > span.end.offset
    ? { ...span, start: span.end }
    : span;

export const itemNotFound = (): HostError =>
  new HostError('ItemNotFound', 'The item is no longer in the document.');
