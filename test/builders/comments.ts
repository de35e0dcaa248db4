import {
  comments,
  DocxDocument,
  insertComment,
  paragraphFacts,
  paragraphLength,
  replyToComment,
  setCommentResolved,
} from '../../src/ooxml';

interface Note {
  readonly text: string;
  readonly author?: string;
  readonly date?: string;
}

interface CommentOptions extends Note {
  /** The text of the paragraph that it is about. */
  readonly on: string;
  readonly replies?: readonly Note[];
  readonly isResolved?: boolean;
}

/** A file with comments, each on the whole of the first paragraph with that text. */
export function withComments(bytes: Uint8Array, ...all: readonly CommentOptions[]): Uint8Array {
  const document = DocxDocument.open(bytes);
  const write = ({ author = 'Tutor', date = '2026-03-01T09:00:00Z' }: Note): void => {
    document.editing = { ...document.editing, author, date };
  };
  for (const { on, replies = [], isResolved = false, ...note } of all) {
    const paragraph = paragraphFacts(document).find(({ visibleText }) => visibleText === on)?.node;
    if (!paragraph) throw new Error(`No paragraph says “${on}”`);
    write(note);
    const end = paragraphLength(document, paragraph);
    const id = insertComment(document, { paragraph, offset: 0 }, { paragraph, offset: end }, note.text);
    const written = () => comments(document).find((comment) => comment.id === id)!;
    for (const reply of replies) {
      write(reply);
      replyToComment(document, written(), reply.text);
    }
    if (isResolved) setCommentResolved(document, written(), true);
  }
  return document.save();
}
