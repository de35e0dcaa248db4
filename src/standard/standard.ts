/**
 * What an end-point assessment asks of a report, as data. A standard is read from a file (`file/schema.ts` is its form); these are the
 * shapes that the code looks at. Bodies judge length and lateness differently, so every limit and its consequence is a field of the
 * standard and never a constant of the code.
 */
import type { Assessment } from './assessment';

export interface Grade {
  readonly id: string;
  /** "Pass"; empty where the standard has no grades, and its criteria are then of one without a name. */
  readonly name: string;
  readonly shortName: string;
  /** The row above the grade's criteria in the mapping table; empty for none. */
  readonly heading: string;
}

/** One demand inside a criterion, so that an author can check evidence piece by piece. Codes are never split. */
export interface CriterionPart {
  /** The code and a letter, "K1.1a"; where the wording letters a list, its letter. */
  readonly id: string;
  /** Continues "Does your evidence show …": lower case, no full stop. */
  readonly question: string;
}

export interface Criterion {
  /** As the plan writes it, "K1.4". */
  readonly code: string;
  readonly themeId: string;
  /** The id of its grade. */
  readonly grade: string;
  /** The text after the code, exactly, its slips included. */
  readonly wording: string;
  /** The points of a list that ends the wording, lettered a, b, …; empty for most. */
  readonly list: readonly string[];
  /** The demands inside the criterion; empty where it makes a single one. */
  readonly parts: readonly CriterionPart[];
  /** Whether evidence without any figure is worth a look. */
  readonly asksForFigures: boolean;
}

export interface Theme {
  readonly id: string;
  /** In the spelling of the mapping table; empty where the standard has no themes. */
  readonly title: string;
}

/** By which a standard, and what is kept in a document, names one of its sections. */
export type SectionKey = string;

export interface TemplateSection {
  readonly key: SectionKey;
  /** The number in the template, from 1. It stays the section's number when an author swaps sections. */
  readonly number: number;
  /** The template's title after "Section n - ". */
  readonly title: string;
  /** A title short enough for a narrow pane. */
  readonly shortTitle: string;
  /** "Section 2 – Actions", with the short title. */
  readonly name: string;
  /** The template's guidance, exactly, without its italics; empty for none. */
  readonly guidance: string;
  /** Codes that could be part of this section; evidence in another section counts as well. */
  readonly suggested: readonly string[];
  /** Lower-case wordings of a heading that mean this section: the template's title first, then rewordings. */
  readonly titleWords: readonly string[];
  /** Lower-case words by which a heading in other words is known: one that names the section, and those that may stand beside it. */
  readonly words: { readonly naming: readonly string[]; readonly beside: readonly string[] };
  /** What a reader would look for in its text. */
  readonly expects: 'quotation' | 'comparison' | null;
}

export interface TitleBlock {
  /** Empty where the template has none. */
  readonly title: string;
  readonly guidance: string;
  /** The template's fields in order; a label is written without its colon. */
  readonly fields: readonly { readonly key: string; readonly label: string }[];
}

export interface Appendix {
  readonly title: string;
  readonly guidance: string;
  /** Lower-case wordings of the whole heading of an appendix. */
  readonly titleWords: readonly string[];
  /** Lower-case words besides "appendix" and "annex" that name the appendices: "Portfolio of evidence". */
  readonly naming: readonly string[];
}

/** The length of the report, in words, and what becomes of one that is shorter or longer. */
export interface WordLimits {
  readonly words: number;
  /** A share of `words`: 0.1 is plus or minus 10 %. */
  readonly tolerance: number;
  /** The fewest words that are right; 0 where there is no such limit. */
  readonly floor: number;
  /** The most words that are right. */
  readonly ceiling: number;
  /** A shorter report is marked as it is, or fails. */
  readonly under: 'marked' | 'fails';
  /** Of a longer report no word past the ceiling is marked, or all are, or it fails. */
  readonly over: 'marking-stops' | 'marked' | 'fails';
  /** What of the text is left out of the count. */
  readonly notCounted: readonly ('headings' | 'tables' | 'captions')[];
  /** What is counted beside the text. */
  readonly alsoCounted: readonly ('title-block' | 'contents' | 'notes')[];
}

/** The fixed words of the mapping table and of places in it. */
export interface MappingDocument {
  /** The heading of the annex; null for ours. */
  readonly title: string | null;
  readonly columns: readonly [criteria: string, place: string];
  /** The word before a section's number, "Section". */
  readonly section: string;
  /** The word before a paragraph's number, "paragraph". */
  readonly paragraph: string;
}

/** What is at fault with evidence, or that it is good: telling instead of judging, no data, a part that is not mapped, too vague. */
export type PhraseKind = 'descriptive' | 'no-data' | 'unmapped' | 'vague' | 'good';

/** A sentence or two that a tutor may put into a comment. */
export interface Phrase {
  /** Null where it fits any criterion. */
  readonly code: string | null;
  readonly kind: PhraseKind;
  readonly text: string;
}

/**
 * By code, then by what of the criterion they mean, in the words of its wording, its list or its questions: lower-case words and phrases.
 * `{ 'S5.3': { legislation: ['law', 'gdpr'] } }`.
 */
export type SearchWords = Readonly<Partial<Record<string, Readonly<Record<string, readonly string[]>>>>>;

/** What only some of the product needs of a standard. Of those that are built in it is in scripts of its own, so that others are the smaller. */
export interface StandardKit {
  readonly searchWords: SearchWords;
  readonly assessment: Assessment;
  readonly phrases: readonly Phrase[];
}

export interface Standard {
  readonly id: string;
  readonly name: string;
  /** Who assesses. */
  readonly body: string;
  /** The lowest first: it is needed, those above it are not. */
  readonly grades: readonly [Grade, ...Grade[]];
  /** In the order of the mapping table: by theme, and in each by grade. */
  readonly criteria: readonly Criterion[];
  readonly themes: readonly Theme[];
  /** Empty where a report may have any headings. */
  readonly sections: readonly TemplateSection[];
  readonly titleBlock: TitleBlock;
  readonly appendix: Appendix;
  readonly limits: WordLimits;
  readonly mapping: MappingDocument;
  /** Every line of the template's guidance, exactly, so that a leftover in a report can be recognised. */
  readonly guidanceLines: readonly string[];
  /** The line under a section's guidance, with `{codes}`; empty for none. */
  readonly suggestionLine: string;
  /** Null where it is built in: `searchWordsOf`, `assessmentOf` and `phrasesOf` know it. */
  readonly kit: StandardKit | null;
  /** What its file says, as a document keeps it; null where it is built in. */
  readonly file: unknown;
}

/** The standard by which a document is read, as it keeps it, so that author, tutor and command line see the same. */
export interface KeptStandard {
  readonly id: string;
  /** What its file holds, unchecked; null where it is built in. */
  readonly file: unknown;
}

/** The template's section with a key. @throws where the key is of another standard: a mistake of ours */
export function templateSection({ id, sections }: Standard, wanted: string): TemplateSection {
  const section = sections.find(({ key }) => key === wanted);
  if (!section) throw new Error(`The standard ${id} has no section ${wanted}`);
  return section;
}

/** The criteria of a grade are needed to pass where it is the lowest. */
export const isNeeded = ({ grades: [lowest] }: Standard, gradeId: string): boolean => lowest.id === gradeId;

/** The line under a section's guidance in the template: "Criteria that could be part of this section: K2.1". */
export const suggestionText = ({ suggested }: Pick<TemplateSection, 'suggested'>, line: string): string =>
  suggested.length === 0 ? '' : line.replace('{codes}', () => suggested.join(', '));

/** The letter for a point of a list, from index 0: a, b, c. */
export const listLetter = (index: number): string => String.fromCharCode('a'.charCodeAt(0) + index);
