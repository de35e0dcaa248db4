import type { DocxDocument } from '../document';

/** The main text at one moment, to go back to. */
export type BodyCopy = Element;

export const copyOfBody = (document: DocxDocument): BodyCopy => document.body.cloneNode(true) as Element;

/** Puts the main text back as it was; every element of it is another one than before. */
export function restoreBody(document: DocxDocument, copy: BodyCopy): void {
  const { body } = document;
  while (body.firstChild) body.removeChild(body.firstChild);
  const fresh = copy.cloneNode(true);
  while (fresh.firstChild) body.appendChild(fresh.firstChild);
  document.changed('styles');
}
