import type { ParagraphFact } from '../../report';
import type { Capabilities } from './capabilities';

/** Where a note is referred to in the text of a paragraph (office-js 2749). */
const noteMark = '\u0002';

/**
 * Reads the texts of foot- and endnotes (WordApi 1.5) by a request of its own, for on the web it took all that was asked for with it
 * (office-js 6756). After the first reading it is sent only where the text refers to notes, or where a host hides that it does.
 */
export class Notes {
  private isKnown = false;
  private areHidden = false;

  constructor(private readonly capabilities: Capabilities) {}

  /** Null where this Word does not tell. */
  async read(paragraphs: readonly ParagraphFact[]): Promise<string[] | null> {
    if (!this.capabilities.notes) return null;
    const areMarked = paragraphs.some(({ text }) => text.includes(noteMark));
    if (this.isKnown && !areMarked && !this.areHidden) return [];
    try {
      const notes = await readNotes();
      this.areHidden ||= notes.length > 0 && !areMarked;
      this.isKnown = true;
      return notes;
    } catch {
      return null;
    }
  }
}

const readNotes = (): Promise<string[]> =>
  Word.run(async (context) => {
    const { body } = context.document;
    const collections = [body.footnotes, body.endnotes];
    for (const collection of collections) collection.load({ body: { text: true } });
    await context.sync();
    return collections.flatMap(({ items }) => items.map((note) => note.body.text));
  });
