import type { Criterion, Standard } from '../../standard';
import { stem } from '../outline/title-words';
import type { Report } from '../report';
import type { SnapshotParagraph } from '../snapshot/snapshot';
import { fold } from '../snapshot/text';
import { ownWordsOf, wordsOf } from '../tags/search-words';
import { openSuggestions } from './suggestions';

/** What the paragraph says that speaks for a criterion, "weighed up", and what of it that means, "risks". */
export interface WordHit {
  readonly word: string;
  readonly about: string;
}

/** A criterion that may fit; without a word where only the kit's list for the section speaks for it. */
export type Suggestion = { readonly criterion: Criterion } & (WordHit | { readonly word: null });

/** So many go before the kit's list; a long paragraph has a word for nearly everything. */
const mostByWords = 3;

/**
 * What fits a paragraph and has no evidence anywhere yet: first what its words speak for, of any section, and then what the kit
 * suggests for its section. A word that speaks for several criteria counts for each the less; equals stay in the kit's order.
 */
export function suggestByWords(report: Report, paragraph: SnapshotParagraph): readonly Suggestion[] {
  const byWords = spokenFor(report, paragraph).slice(0, mostByWords);
  const section = report.outline.sectionOf(paragraph);
  const listed = section ? openSuggestions(report, section) : [];
  const rest = listed.filter((each) => !byWords.some(({ criterion }) => criterion === each));
  return [...byWords, ...rest.map((criterion) => ({ criterion, word: null }))];
}

function spokenFor({ standard, coverage }: Report, { text }: SnapshotParagraph): Suggestion[] {
  const stems = stemsOf(text);
  const speakers = speakersOf(standard);
  return coverage.criteria
    .flatMap(({ criterion, state }) => {
      if (state !== 'gap') return [];
      const spoken = ownWordsOf(criterion, standard).filter(({ word }) => stems.includes(stemsOf(word)));
      const weight = spoken.reduce((sum, { word }) => sum + 1 / (speakers.get(word) ?? 1), 0);
      return spoken[0] ? [{ suggestion: { criterion, ...spoken[0] }, weight }] : [];
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ suggestion }) => suggestion);
}

/** For how many criteria each word of one's own speaks. */
function speakersOf(standard: Standard): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const { word } of standard.criteria.flatMap((criterion) => ownWordsOf(criterion, standard)))
    count.set(word, (count.get(word) ?? 0) + 1);
  return count;
}

/** " i weigh up th risk ": blanks on both sides of every word, so that a phrase is found only whole. */
const stemsOf = (text: string): string => ` ${wordsOf(fold(text)).map(stem).join(' ')} `;
