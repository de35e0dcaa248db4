/**
 * What can be wrong with a file as a whole. A document that is merely odd is read as well as it can be; these are
 * the cases in which there is nothing to read.
 */
type DocxErrorCode = 'not-a-docx' | 'encrypted' | 'old-format' | 'damaged' | 'too-large' | 'no-main-document';

/** A file that can't be opened. `message` is a plain sentence for the author: what is wrong and what to do. */
export class DocxError extends Error {
  override readonly name = 'DocxError';

  constructor(
    readonly code: DocxErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Why an edit was refused: the range given can't be changed in the way that was asked. */
type EditErrorCode = 'partial-overlap' | 'not-in-document' | 'invalid-argument';

/** An edit that the document's structure does not allow. Nothing has been changed when it is thrown. */
export class EditError extends Error {
  override readonly name = 'EditError';

  constructor(
    readonly code: EditErrorCode,
    message: string,
  ) {
    super(message);
  }
}
