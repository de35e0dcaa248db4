import { TextDecoder, TextEncoder } from 'node:util';
import { DocumentView } from '../../../src/desk/page/view/document-view';
import { DocxDocument } from '../../../src/ooxml';

// Browsers have them, jsdom has not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

interface ShownDocument {
  readonly document: DocxDocument;
  readonly view: DocumentView;
  /** The paragraphs on the page, in order. */
  readonly paragraphs: () => HTMLElement[];
}

/** Opens a document as the page does and puts it on the page. */
export function showDocument(bytes: Uint8Array): ShownDocument {
  const docx = DocxDocument.open(new Uint8Array(bytes));
  const view = new DocumentView(docx);
  view.render();
  document.body.replaceChildren(view.root);
  return {
    document: docx,
    view,
    paragraphs: () => [...view.root.querySelectorAll<HTMLElement>('.paragraph')],
  };
}
