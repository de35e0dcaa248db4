import { DocxDocument } from '../../ooxml';
import { Desk, type RequestStats } from '../desk';
import type { DeskProfile } from '../profiles';
import { frameName } from '../frame/frame-host';
import type { AddIn } from './add-in/manifest';
import { DocumentView } from './view/document-view';
import type { EditableText } from './editing/editable-text';
import { element } from './element';
import { SelectionLayer } from './editing/selection-layer';
import { TextEditor } from './editing/text-editor';

interface SessionOptions {
  readonly bytes: Uint8Array;
  readonly profile: DeskProfile;
  readonly addIn: AddIn;
  /** Where the document is shown; it scrolls. */
  readonly scroller: HTMLElement;
  /** Where the pane's frame is put. */
  readonly pane: HTMLElement;
  readonly onStats: (currentStats: RequestStats) => void;
  /** Called with a .docx where the add-in opens a new document. */
  readonly onOpenDocument: (bytes: Uint8Array) => void;
}

/** One document on the desk with its pane: opening another one is another session, and another conversation. */
export class Session {
  readonly desk: Desk;
  private readonly frame: HTMLIFrameElement;
  private readonly view: DocumentView;
  private readonly layer: SelectionLayer;
  /** Where the pane comes from: its texts are for no other, and no other's are read. */
  private readonly paneOrigin: string;
  /** Whether the document has changed since it was opened or saved. */
  isChanged = false;
  private isDrawing = false;
  private isRevealing = false;

  /** @throws DocxError where the bytes are no readable Word document; nothing is shown then */
  constructor(options: SessionOptions) {
    const document = DocxDocument.open(options.bytes);
    const { origin } = window.location;
    this.paneOrigin = new URL(options.addIn.pane).origin;
    const identity = { conversationId: crypto.randomUUID(), appId: options.addIn.id };
    this.desk = new Desk({
      ...identity,
      document,
      profile: options.profile,
      origin,
      post: (text) => this.frame.contentWindow?.postMessage(text, this.paneOrigin),
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      onStats: options.onStats,
      addInId: options.addIn.id,
      listener: {
        changed: () => {
          this.isChanged = true;
          this.draw('revealing');
        },
        selectionMoved: (by) => this.draw(by === 'add-in' ? 'revealing' : 'in-place'),
      },
    });
    this.desk.onOpenDocument = options.onOpenDocument;
    const { model } = this.desk;
    model.user.keepsUndo = true;
    const text: EditableText = {
      document,
      get selection() {
        return model.selection;
      },
      select: (start, end) => model.user.select(start.paragraph, start.offset, end),
      typeText: (typed) => model.user.typeText(typed),
      pressEnter: () => model.user.pressEnter(),
      deleteBackward: () => model.user.deleteBackward(),
      deleteForward: () => model.user.deleteForward(),
      copy: () => model.user.copy(),
      cut: () => model.user.cut(),
      paste: () => model.user.paste(),
      undo: () => void model.user.undo(),
      leave: () => this.desk.enterFrame(),
    };
    this.view = new DocumentView(document);
    const paper = element('article', 'paper', { ariaLabel: 'Document' }, this.view.root);
    this.layer = new SelectionLayer(this.view, paper, options.scroller);
    const editor = new TextEditor(text, this.view, this.layer, paper);
    this.desk.onFocusTaken = () => editor.focus();
    this.frame = element('iframe', 'pane-frame', {
      name: frameName(identity, origin),
      title: options.addIn.name,
      src: options.addIn.pane,
    });
    window.addEventListener('message', this.onMessage);
    options.scroller.replaceChildren(paper);
    options.scroller.scrollTop = 0;
    options.pane.replaceChildren(this.frame);
    this.drawNow();
  }

  /** Switches the recording of changes on or off, as the author does. */
  track(isOn: boolean): void {
    this.desk.model.ChangeTrackingMode = isOn ? 'TrackAll' : 'Off';
  }

  /** Whether text is selected, and not only a place. */
  get hasSelection(): boolean {
    const { start, end } = this.desk.model.selection;
    return start.paragraph !== end.paragraph || start.offset !== end.offset;
  }

  /** The document as a .docx for the author to keep: there is nothing to lose then. */
  save(): Uint8Array {
    this.isChanged = false;
    return this.desk.save();
  }

  close(): void {
    window.removeEventListener('message', this.onMessage);
  }

  private readonly onMessage = ({ source, origin, data }: MessageEvent<unknown>): void => {
    const isOurs = source === this.frame.contentWindow && origin === this.paneOrigin;
    if (isOurs && typeof data === 'string') void this.desk.receive(data);
  };

  /** Many changes of one request are drawn once; the page scrolls where somebody else than the pointer has moved. */
  private draw(how: 'revealing' | 'in-place'): void {
    this.isRevealing ||= how === 'revealing';
    if (this.isDrawing) return;
    this.isDrawing = true;
    requestAnimationFrame(() => {
      this.drawNow();
      if (this.isRevealing) this.layer.reveal(this.desk.model.selection.start);
      this.isDrawing = this.isRevealing = false;
    });
  }

  private drawNow(): void {
    this.view.render();
    this.layer.draw(this.desk.model.selection);
  }
}
