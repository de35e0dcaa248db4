import { DocxDocument } from '../../ooxml';
import { HostObject } from '../host-object';
import { openFile } from './core/arguments';
import { unheard, type ModelProfile } from './core/context';
import { DocumentContent } from './document-content';

/** `Word.DocumentCreated`: a document that nobody sees until it is opened. */
export class DocumentCreated extends DocumentContent {
  static override readonly wordType = 'DocumentCreated';

  constructor(
    docx: DocxDocument,
    profile: ModelProfile,
    private readonly onOpen: (bytes: Uint8Array) => void,
  ) {
    super(docx, profile, unheard);
  }

  /** Hands it to whoever shows documents. */
  Open(): void {
    this.onOpen(this.docx.save());
  }
}

/** `Word.Application`, the service behind `context.application`. */
export class Application extends HostObject {
  static override readonly wordType = 'Application';

  constructor(
    private readonly profile: ModelProfile,
    private readonly onOpen: (bytes: Uint8Array) => void,
  ) {
    super();
  }

  /** A new document: an empty one, or one with the content of a .docx. */
  CreateDocument(base64?: string | null): DocumentCreated {
    return new DocumentCreated(this.document(base64), this.profile, this.onOpen);
  }

  private document(base64: string | null | undefined): DocxDocument {
    if (base64 === undefined || base64 === null || base64 === '') return DocxDocument.blank();
    return openFile(base64);
  }
}
