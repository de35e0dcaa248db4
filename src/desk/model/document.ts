import {
  bookmarkNamed,
  deleteBookmark,
  positionOf,
  setTracking,
  writeSettings,
  type DocxDocument,
} from '../../ooxml';
import type { CommonDocument } from '../protocol/common-document';
import type { HostObject } from '../protocol/host-object';
import { Application } from './application';
import { supportedTypes, type ContentControlCollection } from './content-control-collection';
import { Author } from './author';
import { gone, type ModelProfile } from './context';
import { CustomXmlPartCollection } from './custom-xml-part';
import { DocumentContent } from './document-content';
import { EventQueue } from './event-queue';
import type { Paragraph } from './paragraph';
import type { Range, RangeCollection } from './range';
import type { SearchOptions } from './search';
import type { Span } from './span';
import { oneOf } from './arguments';

/**
 * `Word.Document`, and the whole model of one open document. The page and the tests drive it by `author`, the hand of a
 * person.
 */
export class DocumentModel extends DocumentContent {
  static override readonly wordType = 'Document';
  static override readonly events = ['ParagraphAdded', 'ParagraphChanged', 'ParagraphDeleted'];

  /** Called after every change of the document. */
  onChange: () => void = () => {};
  /** Called when the selection has moved; `byAddIn` where a script moved it, so that the page scrolls to it. */
  onSelectionChange: (byAddIn: boolean) => void = () => {};
  /** Carries an event of the object model: its object, its name on the wire, its arguments. */
  onEvent: (object: HostObject, name: string, args: object) => void = () => {};
  /** Receives a document that a script has made and opened. */
  onOpenDocument: (bytes: Uint8Array) => void = () => {};
  readonly author: Author;
  private isByHand = false;
  private readonly events = new EventQueue((name, args) => this.onEvent(this, name, args));

  /** @param addInId whose settings `Settings` gives: the add-in's id of its manifest */
  constructor(
    docx: DocxDocument,
    private readonly profile: ModelProfile,
    private readonly addInId = '',
  ) {
    super(docx, profile);
    this.author = new Author(this.context, (work) => this.byHand(work));
    this.context.emit = (name, id) => this.events.add(name, id);
    this.context.onSelection = () => this.onSelectionChange(!this.isByHand);
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

  Save(): void {
    this.isSaved = true;
  }

  /** Rich text only unless other types are asked for (typings, remark on getContentControls). */
  GetContentControls(options?: { types?: readonly string[] }): ContentControlCollection {
    const types = options?.types ?? supportedTypes;
    const isWanted = (subtype: string) => types.some((type) => subtype.startsWith(type));
    return this.context.factory.controls(() =>
      this.docx.controls().flatMap((control) => (isWanted(control.subtype) ? [control.node] : [])),
    );
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
    const wanted = oneOf(mode, ['Off', 'TrackAll', 'TrackMineOnly']);
    this.context.edit(this.docx.body, () => setTracking(this.docx, wanted !== 'Off'));
  }

  get CustomXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.context);
  }

  /** The service behind `context.application`. */
  get application(): Application {
    return new Application(this.docx, this.profile, (bytes) => this.onOpenDocument(bytes));
  }

  /** What the Common API reads and writes: the file, and the selection. */
  get common(): CommonDocument {
    const selected = () => this.GetSelection();
    return {
      file: () => this.docx.save(),
      text: () => this.Body.Text,
      selectedText: () => selected().Text,
      replaceSelection: (text) => void selected().InsertText(text, 'Replace'),
    };
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

  /** @unverified deleting a bookmark that is not there does nothing */
  DeleteBookmark(name: string): void {
    this.context.edit(this.docx.body, () => deleteBookmark(this.docx, String(name)));
  }

  GetParagraphByUniqueLocalId(id: string): Paragraph {
    const found = this.docx.flow().find((item) => this.context.localId(item.node) === id);
    if (!found) throw gone();
    return this.context.factory.paragraph(found.node);
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
}
