import { replaced, refuse, type Replacement, type ReplacePlan } from '../../report';
import type { Capabilities } from '../read/capabilities';
import { loadTexts, locateAll } from './locate';
import { done, doneTracked, type Outcome } from './outcome';
import { Tracking } from './tracking';

/**
 * Replaces words in three requests: the paragraphs, the places of the words, the writing. Nothing is written where Word finds other
 * places than the text has. Tracking is off meanwhile: what is replaced would stay in the file as a deletion.
 */
export const applyReplace = ({ lines }: ReplacePlan, capabilities: Capabilities): Promise<Outcome> =>
  Word.run(async (context) => {
    const paragraphs = loadTexts(context);
    Tracking.ask(context.document, capabilities);
    await context.sync();
    const found = locateAll(
      lines.map(({ at }) => at),
      paragraphs,
    );
    if (!found) return refuse('text-changed');
    const wanted = lines.flatMap(({ words }, position) => {
      const paragraph = found[position];
      const text = paragraph && replaced(paragraph.text, words);
      return paragraph && typeof text === 'string'
        ? [{ paragraph, text, searched: search(paragraph, words) }]
        : [];
    });
    if (wanted.length < lines.length) return refuse('text-changed');
    await context.sync();
    const places = wanted.flatMap(({ paragraph, searched }) =>
      searched.map(({ word, hits }) => ({
        word,
        range: hits.items.length === countIn(paragraph.text, word.from) ? hits.items[word.nth] : undefined,
      })),
    );
    if (places.some(({ range }) => range === undefined)) return refuse('text-changed');
    const tracking = Tracking.of(context.document, capabilities);
    tracking.pause();
    for (const { word, range } of places) range?.insertText(word.to, 'Replace');
    for (const { paragraph } of wanted) paragraph.load({ text: true });
    tracking.resume();
    try {
      await context.sync();
    } catch (error) {
      await tracking.restore();
      throw error;
    }
    if (wanted.some(({ paragraph, text }) => paragraph.text !== text)) return refuse('words-not-replaced');
    return tracking.wentOn ? doneTracked : done;
  });

const search = (paragraph: Word.Paragraph, words: readonly Replacement[]) =>
  words.map((word) => {
    const hits = paragraph.search(word.from, { matchCase: true });
    hits.load({ text: true });
    return { word, hits };
  });

const countIn = (text: string, words: string): number => text.split(words).length - 1;
