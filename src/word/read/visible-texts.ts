import type { Capabilities } from './capabilities';

/** The members that tell what can be seen of a paragraph, the best first; each may be in the set and fail all the same. */
const ways = {
  getText: (paragraph: Word.Paragraph) => paragraph.getText(),
  getReviewedText: (paragraph: Word.Paragraph) => paragraph.getReviewedText('Current'),
} as const;

type Way = keyof typeof ways;

/**
 * Reads what can be seen of paragraphs: `getText` (WordApi 1.7), else `getReviewedText` (1.4), else nothing. A build below its set
 * throws at `getText` (office-js 5386), some crash at the other (5873): what fails once is not asked again.
 */
export class VisibleTexts {
  private readonly ways: Way[];

  constructor({ visibleText, reviewedText }: Capabilities) {
    this.ways = [
      ...(visibleText ? ['getText' as const] : []),
      ...(reviewedText ? ['getReviewedText' as const] : []),
    ];
  }

  /**
   * Asks for the texts in one request, together with what `queue` asks for: it says whether it asked for anything. Each question costs
   * about 440 bytes besides the text, so that paragraphs without text are not asked: hidden and deleted text are in `text`.
   * @returns null where no member tells them; the request of `queue` is sent all the same
   */
  async read(
    context: Word.RequestContext,
    paragraphs: readonly Word.Paragraph[],
    queue: () => boolean,
  ): Promise<string[] | null> {
    const [way] = this.ways;
    const isNeeded = queue();
    if (!way) {
      if (isNeeded) await context.sync();
      return null;
    }
    const ask = ways[way];
    const texts = paragraphs.map((paragraph) => (paragraph.text === '' ? { value: '' } : ask(paragraph)));
    try {
      await context.sync();
    } catch (error) {
      return this.readOtherwise(error, () => this.read(context, paragraphs, queue));
    }
    return texts.map(({ value }) => value);
  }

  /** Tries the next way. Where that fails as well it was not the member's fault. */
  private async readOtherwise(
    error: unknown,
    again: () => Promise<string[] | null>,
  ): Promise<string[] | null> {
    const before = this.ways.splice(0, 1);
    try {
      return await again();
    } catch {
      this.ways.unshift(...before);
      throw error;
    }
  }
}
