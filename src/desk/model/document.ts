import {
  bookmarkNamed,
  deleteBookmark,
  nearest,
  positionOf,
  setTracking,
  writeSettings,
  type DocxDocument,
} from '../../ooxml';
import { HostObject } from '../protocol/host-object';
import type { Body } from './body';
import type { ContentControlCollection } from './content-control';
import { ModelContext, need, oneOf, type ModelProfile } from './context';
import { Author } from './author';
import { Factory } from './factory';
import type { Paragraph } from './paragraph';
import type { Range, RangeCollection } from './range';
import type { SearchOptions } from './search';
import type { SectionCollection } from './section';
import { SettingCollection } from './settings';
import type { Span } from './span';

/**
 * `Word.Document`, and the whole model of one open document. The page and the tests drive it by `author`, the hand of a
 * person.
 */
export class DocumentModel extends HostObject {
  static override readonly wordType = 'Document';
  static override readonly scalars = ['ChangeTrackingMode', 'Saved'];
  static override readonly navigations = ['Body', 'ContentControls', 'Sections', 'Settings'];

  /** Called after every change of the document. */
  onChange: () => void = () => {};
  /** Called when the selection has moved; `byAddIn` where a script moved it, so that the page scrolls to it. */
  onSelectionChange: (byAddIn: boolean) => void = () => {};
  /** Carries an event of the object model: its object, its name on the wire, its arguments. */
  onEvent: (object: HostObject, name: string, args: object) => void = () => {};
  readonly author: Author;
  private readonly context: ModelContext;
  private isSaved = true;
  private isByHand = false;
  private pending = new Map<string, (string | number)[]>();

  /** @param addInId whose settings `Settings` gives: the add-in's id of its manifest */
  constructor(
    readonly docx: DocxDocument,
    private readonly profile: ModelProfile,
    private readonly addInId = '',
  ) {
    super();
    this.context = new ModelContext(docx, profile);
    this.context.factory = new Factory(this.context);
    this.author = new Author(this.context, (work) => this.byHand(work));
    this.context.emit = (name, id) => this.queue(name, id);
    this.context.onSelection = (before) => this.selectionMoved(before);
    this.context.onChange = () => {
      this.isSaved = false;
      this.onChange();
    };
  }

  /** The document as a .docx. */
  save(): Uint8Array {
    this.isSaved = true;
    return this.docx.save();
  }

  get Saved(): boolean {
    return this.isSaved;
  }

  Save(): void {
    this.isSaved = true;
  }

  get Body(): Body {
    return this.context.factory.mainBody();
  }

  /** Every control of the main text, nested ones included. */
  get ContentControls(): ContentControlCollection {
    const isListed = (node: Element) => this.profile.listsControlsInTables || !nearest(node, 'tbl');
    return this.context.factory.controls(() => this.docx.controlNodes().filter(isListed));
  }

  /** Rich text only unless other types are asked for (typings, remark on getContentControls). */
  GetContentControls(options?: { types?: readonly string[] }): ContentControlCollection {
    const types = options?.types ?? ['RichText'];
    const isWanted = (subtype: string) => types.some((type) => subtype.startsWith(type));
    return this.context.factory.controls(() =>
      this.docx.controls().flatMap((control) => (isWanted(control.subtype) ? [control.node] : [])),
    );
  }

  get Sections(): SectionCollection {
    return this.context.factory.sections();
  }

  get Settings(): SettingCollection {
    return new SettingCollection({
      read: () => this.docx.settings(this.addInId),
      write: (settings) => this.saveSettings(this.addInId, settings),
    });
  }

  /** Replaces the settings that an add-in keeps in the document. */
  saveSettings(addInId: string, settings: ReadonlyMap<string, string>): void {
    const addIn = { id: addInId, version: '1.0.0.0', store: 'developer', storeType: 'Registry' };
    writeSettings(this.docx.pkg, addIn, settings);
    this.context.onChange();
  }

  /** Takes the settings of the add-in out of the document. */
  clearSettings(): void {
    this.saveSettings(this.addInId, new Map());
  }

  get ChangeTrackingMode(): string {
    return this.docx.tracksRevisions ? 'TrackAll' : 'Off';
  }

  /** @unverified "only mine" is kept as "all": the file has one switch */
  set ChangeTrackingMode(mode: string) {
    const wanted = oneOf(mode, ['Off', 'TrackAll', 'TrackMineOnly'], 'Document.changeTrackingMode');
    this.context.edit(() => setTracking(this.docx, wanted !== 'Off'));
  }

  GetSelection(): Range {
    return this.context.factory.range(this.context.selection);
  }

  Search(text: string, options?: SearchOptions | null): RangeCollection {
    return this.Body.Search(text, options);
  }

  GetBookmarkRangeOrNullObject(name: string): Range | null {
    const bookmark = bookmarkNamed(this.docx, String(name));
    const start = bookmark && positionOf(this.docx, bookmark.startNode);
    const end = bookmark && positionOf(this.docx, bookmark.endNode);
    return start && end ? this.context.factory.range({ start, end, hasMark: false, within: null }) : null;
  }

  GetBookmarkRange(name: string): Range {
    return need(this.GetBookmarkRangeOrNullObject(name), 'Document.getBookmarkRange');
  }

  /** @unverified deleting a bookmark that is not there does nothing */
  DeleteBookmark(name: string): void {
    this.context.edit(() => deleteBookmark(this.docx, String(name)));
  }

  GetParagraphByUniqueLocalId(id: string): Paragraph {
    const found = this.docx.flow().find((item) => this.context.localId(item.node) === id);
    return need(
      found ? this.context.factory.paragraph(found.node) : null,
      'Document.getParagraphByUniqueLocalId',
    );
  }

  /** Where the selection is now. */
  get selection(): Span {
    return this.context.selection;
  }

  private byHand(work: () => void): void {
    this.isByHand = true;
    work();
    this.isByHand = false;
  }

  private selectionMoved(before: Span): void {
    this.onSelectionChange(!this.isByHand);
    const left = this.controlAt(before);
    const entered = this.controlAt(this.context.selection);
    if (left === entered) return;
    const tell = (control: ReturnType<DocumentModel['controlAt']>, name: string) => {
      if (control) this.onEvent(control, name, { eventType: name, ids: [control.Id], source: 'Local' });
    };
    tell(left, 'ContentControlExited');
    tell(entered, 'ContentControlEntered');
  }

  private controlAt(span: Span) {
    if (!this.context.place(span.start.paragraph) || !this.context.place(span.end.paragraph)) return null;
    return this.context.factory.range(span).ParentContentControlOrNullObject;
  }

  /** Events of one request come together, after it, as Word batches them (observed on Windows, field notes section 5). */
  private queue(name: string, id: string | number): void {
    if (this.pending.size === 0) queueMicrotask(() => this.flush());
    const ids = this.pending.get(name) ?? [];
    if (!ids.includes(id)) ids.push(id);
    this.pending.set(name, ids);
  }

  private flush(): void {
    const events = this.pending;
    this.pending = new Map();
    for (const [name, ids] of events) {
      const isControl = name.startsWith('ContentControl');
      this.onEvent(
        this,
        name,
        isControl
          ? { eventType: name, ids, source: 'Local' }
          : { type: name, uniqueLocalIds: ids, source: 'Local' },
      );
    }
  }
}
