import {
  bookmarkNamed,
  deleteBookmark,
  positionOf,
  setTracking,
  writeSettings,
  type DocxDocument,
} from '../../ooxml';
import type { CommonDocument } from '../frame/common-document';
import { Application } from './application';
import { User } from './user';
import { type ModelProfile } from './core/context';
import { CustomXmlPartCollection } from './custom-xml-part';
import { DocumentContent } from './document-content';
import { EventQueue } from './core/event-queue';
import type { Range } from './objects/range';
import type { Span } from './core/span';
import { oneOf } from './core/arguments';

/** Who moved the selection: the page scrolls to it where an add-in did. */
type MovedBy = 'user' | 'add-in';

/** Whoever shows a document or carries its events is told of it here. */
export interface DocumentListener {
  /** After every change of the document. */
  readonly changed?: () => void;
  readonly selectionMoved?: (by: MovedBy) => void;
  /** An event of the document: its name on the wire, its arguments. */
  readonly raised?: (name: string, args: object) => void;
  /** A script has made a document and opened it. */
  readonly opened?: (bytes: Uint8Array) => void;
}

interface DocumentOptions {
  readonly profile: ModelProfile;
  /** The id of the add-in of its manifest: its settings are kept under it. */
  readonly addInId: string;
  readonly listener: DocumentListener;
}

/** `Word.Document`, and the whole model of one open document. The page and the tests drive it by `user`. */
export class DocumentModel extends DocumentContent {
  static override readonly wordType = 'Document';
  static override readonly events = ['ParagraphAdded', 'ParagraphChanged', 'ParagraphDeleted'];

  /** What a person does with keyboard and mouse. */
  readonly user: User;

  constructor(
    docx: DocxDocument,
    private readonly options: DocumentOptions,
  ) {
    const { profile, listener } = options;
    const queue = new EventQueue((name, args) => listener.raised?.(name, args));
    let movedBy: MovedBy = 'add-in';
    super(docx, profile, {
      changed: () => listener.changed?.(),
      selectionMoved: () => listener.selectionMoved?.(movedBy),
      raised: (name, id) => queue.add(name, id),
    });
    this.user = new User(this.context, (work) => {
      movedBy = 'user';
      work();
      movedBy = 'add-in';
    });
  }

  /** The document as a .docx. */
  save(): Uint8Array {
    return this.docx.save();
  }

  /** The settings that the add-in keeps in the document, JSON text by name. */
  get settings(): ReadonlyMap<string, string> {
    return this.docx.settings(this.options.addInId);
  }

  set settings(settings: ReadonlyMap<string, string>) {
    const addIn = { id: this.options.addInId, version: '1.0.0.0', store: 'developer', storeType: 'Registry' };
    writeSettings(this.docx.pkg, addIn, settings);
    this.options.listener.changed?.();
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
    const { profile, listener } = this.options;
    return new Application(profile, (bytes) => listener.opened?.(bytes));
  }

  /** What the Common API reads and writes: the file, and the selection. */
  get common(): CommonDocument {
    const selected = () => this.GetSelection();
    return {
      file: () => this.docx.save(),
      longestSlice: () => this.options.profile.longestSlice,
      text: () => this.Body.Text,
      selectedText: () => selected().Text,
      replaceSelection: (text) => void selected().InsertText(text, 'Replace'),
    };
  }

  GetSelection(): Range {
    return this.context.factory.range(this.context.selection);
  }

  GetBookmarkRangeOrNullObject(name: string): Range | null {
    const bookmark = bookmarkNamed(this.docx, String(name));
    const start = bookmark && positionOf(this.docx, bookmark.startNode);
    const end = bookmark && positionOf(this.docx, bookmark.endNode);
    return start && end
      ? this.context.factory.range({ start, end, includesParagraphMark: false, within: null })
      : null;
  }

  /** One that is not there is no error: "deletes a bookmark, if it exists" (Document.deleteBookmark in Microsoft's reference). */
  DeleteBookmark(name: string): void {
    this.context.edit(this.docx.body, () => deleteBookmark(this.docx, String(name)));
  }

  /** Where the selection is now. */
  get selection(): Span {
    return this.context.selection;
  }
}
