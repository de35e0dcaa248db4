import {
  bookmarkNamed,
  deleteBookmark,
  positionOf,
  setTracking,
  writeSettings,
  type DocxDocument,
  type Position,
} from '../../ooxml';
import type { CommonDocument } from '../protocol/common-document';
import type { HostObject } from '../protocol/host-object';
import { Application } from './application';
import type { ContentControl } from './content-control';
import { supportedTypes, type ContentControlCollection } from './content-control-collection';
import { Author } from './author';
import { need, oneOf, type ModelProfile } from './context';
import { CustomXmlPartCollection } from './custom-xml-part';
import { ControlWatch } from './control-watch';
import { DocumentContent } from './document-content';
import { EventQueue } from './event-queue';
import { insertFile, type InsertFileOptions } from './insert-file';
import type { Paragraph } from './paragraph';
import type { Range, RangeCollection } from './range';
import type { SearchOptions } from './search';
import type { SectionCollection } from './section';
import { SettingCollection } from './settings';
import { isCollapsed, type Span } from './span';
import { createStyle, StyleCollection, type Style } from './style';

/**
 * `Word.Document`, and the whole model of one open document. The page and the tests drive it by `author`, the hand of a
 * person.
 */
export class DocumentModel extends DocumentContent {
  static override readonly wordType = 'Document';
  static override readonly scalars = ['ChangeTrackingMode', 'Saved'];
  static override readonly navigations = [
    'Body',
    'ContentControls',
    'CustomXmlParts',
    'Properties',
    'Sections',
    'Settings',
  ];

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
  private readonly watch = new ControlWatch((object, name, args) => this.onEvent(object, name, args));
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
    this.context.onSelection = (before) => this.selectionMoved(before);
    this.context.watchControl = (control) => this.watch.add(control);
    this.context.onChange = () => {
      this.isSaved = false;
      this.watch.changed();
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

  get CustomXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.context);
  }

  GetStyles(): StyleCollection {
    return new StyleCollection(this.context);
  }

  AddStyle(name: string, type: string): Style {
    return createStyle(this.context, name, type);
  }

  /** The service behind `context.application`. */
  get application(): Application {
    return new Application(this.docx, this.profile, (bytes) => this.onOpenDocument(bytes));
  }

  InsertFileFromBase64(
    base64: string,
    location: string,
    options?: InsertFileOptions | null,
  ): SectionCollection {
    insertFile(this.context, base64, location, options);
    return this.Sections;
  }

  /** What the Common API reads and writes: the file, and the selection. */
  get common(): CommonDocument {
    const selected = () => this.GetSelection();
    return {
      file: () => this.docx.save(),
      text: () => this.Body.Text,
      selectedText: () => selected().Text,
      selectedHtml: () => selected().GetHtml(),
      selectedOoxml: () => selected().GetOoxml(),
      replaceSelection: (data, kind) => {
        if (kind === 'text') selected().InsertText(data, 'Replace');
        else if (kind === 'html') selected().InsertHtml(data, 'Replace');
        else selected().InsertOoxml(data, 'Replace');
      },
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
    this.watch.moved(this.controlsAt(before), this.controlsAt(this.context.selection));
  }

  /** The controls round a place, innermost first. */
  private controlsAt(span: Span): ContentControl[] {
    if (!this.context.place(span.start.paragraph) || !this.context.place(span.end.paragraph)) return [];
    const found: ContentControl[] = [];
    let control = this.context.factory.range(span).ParentContentControlOrNullObject;
    for (; control; control = control.ParentContentControlOrNullObject) found.push(control);
    return [...this.selectedControls(span), ...found];
  }

  /** The controls whose content is just what a span covers: selecting a control enters it. */
  private selectedControls(span: Span): ContentControl[] {
    if (isCollapsed(span)) return [];
    const nodes = this.docx.controls().map(({ node }) => node);
    const isSelected = (node: Element) => {
      const { start, end } = this.context.factory.controlSpan(node);
      const isSame = (a: Position, b: Position) => a.paragraph === b.paragraph && a.offset === b.offset;
      return isSame(start, span.start) && isSame(end, span.end);
    };
    return nodes.filter(isSelected).map((node) => this.context.factory.control(node));
  }
}
