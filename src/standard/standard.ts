/**
 * What an end-point assessment asks of a report, as data. The shapes here are those of the assessment
 * organisation's kit: its criteria, its report template, its limits. Other bodies judge length and lateness
 * differently, so every limit and its consequence is a field of the standard and never a constant of the code.
 */

export type Grade = 'pass' | 'distinction';

/** One demand inside a criterion, so that an author can check evidence piece by piece. Codes are never split. */
export interface CriterionPart {
  /** The code and a letter, "K1.1a"; where the kit letters a list, its letter. */
  readonly id: string;
  /** Continues "Does your evidence show …": lower case, no full stop. */
  readonly question: string;
}

export interface Criterion {
  /** The kit's code, "K1.4". */
  readonly code: string;
  readonly themeId: string;
  readonly grade: Grade;
  /** The text after the code in the kit's mapping document, exactly, its slips included. */
  readonly wording: string;
  /** The points of a list that ends the wording, lettered a, b, … in the kit; empty for most. */
  readonly list: readonly string[];
  /** The demands inside the criterion; empty where it makes a single one. */
  readonly parts: readonly CriterionPart[];
}

/**
 * By code, then by what of the criterion they mean, in the words of its wording, its list or its questions: lower-case words
 * and phrases, parted by commas. `{ 'S5.3': { legislation: 'law, gdpr' } }`. Apart from the standard, so that a script that needs
 * only the kit's words is the smaller for it.
 */
export type OwnWords = Readonly<Partial<Record<string, Readonly<Record<string, string>>>>>;

export interface Theme {
  readonly id: string;
  /** In the spelling of the mapping document. */
  readonly title: string;
}

export type SectionKey = 'situation' | 'actions' | 'responsibilities' | 'solutions' | 'results' | 'feedback';

export interface TemplateSection {
  readonly key: SectionKey;
  /** The number in the template, from 1. It stays the section's number when an author swaps sections. */
  readonly number: number;
  /** The template's title after "Section n - ". */
  readonly title: string;
  /** A title short enough for a narrow pane. */
  readonly shortTitle: string;
  /** The template's guidance, exactly, without its italics. */
  readonly guidance: string;
  /** Codes that could be part of this section; evidence in another section counts as well. */
  readonly suggested: readonly string[];
  /** Lower-case wordings of a heading that mean this section: the template's title first, then rewordings. */
  readonly titleWords: readonly string[];
  /** Lower-case words by which a heading in other words is known: one that names the section, and those that may stand beside it. */
  readonly words: { readonly naming: readonly string[]; readonly beside: readonly string[] };
}

export interface TitleBlock {
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

/** The length of the body, in words. Marking stops at the ceiling; a report below the floor is marked as it is. */
export interface WordLimits {
  readonly words: number;
  /** A share of `words`: 0.1 is plus or minus 10 %. */
  readonly tolerance: number;
  /** The fewest words within the tolerance. */
  readonly floor: number;
  /** The most words within the tolerance. */
  readonly ceiling: number;
}

/** The fixed words of the mapping document. */
export interface MappingDocument {
  readonly columns: readonly [criteria: string, place: string];
  readonly passHeading: string;
  readonly distinctionHeading: string;
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

export interface Standard {
  readonly id: string;
  readonly name: string;
  /** How many criteria of each grade the standard has, declared apart from the list so that a slip shows. */
  readonly totals: { readonly [grade in Grade]: number };
  /** In the order of the mapping document: by theme, pass before distinction. */
  readonly criteria: readonly Criterion[];
  readonly themes: readonly Theme[];
  readonly sections: readonly TemplateSection[];
  readonly titleBlock: TitleBlock;
  readonly appendix: Appendix;
  readonly limits: WordLimits;
  readonly mapping: MappingDocument;
  /** Every line of the template's guidance, exactly, so that a leftover in a report can be recognised. */
  readonly guidanceLines: readonly string[];
}
