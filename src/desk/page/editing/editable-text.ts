import type { DocxDocument, Position } from '../../../ooxml';

/** A stretch of text from one position to another; both are the same for a cursor. */
export interface TextSelection {
  readonly start: Position;
  readonly end: Position;
}

/** What the page does with a document: everything goes through the model, so that its events fire. */
export interface EditableText {
  readonly document: DocxDocument;
  readonly selection: TextSelection;
  select(start: Position, end: Position): void;
  typeText(text: string): void;
  pressEnter(): void;
  deleteBackward(): void;
  deleteForward(): void;
  /** Copies the paragraphs of the selection with their controls, and gives the selected text. */
  copy(): string;
  /** Copies the same way, and deletes what is selected. */
  cut(): string;
  /** Pastes the paragraphs that were copied last; false where it was not whole paragraphs. */
  paste(): boolean;
  undo(): void;
  /** Gives the keyboard to the add-in. */
  leave(): void;
}
