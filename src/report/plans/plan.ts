import type { MappingRow } from '../annex/mapping';
import type { Snapshot } from '../snapshot/snapshot';

/**
 * How a paragraph is found again: where it stood, what it said, and what stood around it. Nothing that Word gives is a
 * stable key (`uniqueLocalId` is per session and per author), and the author goes on writing meanwhile.
 */
export interface Witness {
  readonly index: number;
  /** `Paragraph.text`, as the host gave it. */
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** Wraps an untagged paragraph with a control of ours. */
export interface TagPlan {
  readonly kind: 'tag';
  readonly at: Witness;
  readonly tag: string;
  readonly title: string;
  /** A colour of the control's frame, `#RRGGBB`; set once. */
  readonly color: string;
  readonly bookmark: string;
}

/** Which of the controls with one tag is meant: copied paragraphs bring their tags along. */
export interface ControlChoice {
  /** The tag that it has now. */
  readonly from: string;
  /** Its place among the controls with that tag, from 0, and how many there are. */
  readonly nth: number;
  readonly of: number;
}

/** Changes the tag of a control in place; its text is not touched. */
export interface RetagPlan extends ControlChoice {
  readonly kind: 'retag';
  readonly at: Witness;
  readonly tag: string;
  readonly title: string;
}

/** Takes a control of ours away and keeps its text. */
export interface UntagPlan extends ControlChoice {
  readonly kind: 'untag';
  readonly at: Witness;
  readonly bookmark: string;
}

/** One step of a plan that changes several tags. */
export type TagChange = TagPlan | RetagPlan | UntagPlan;

/** Writes the mapping annex, in place of the old one where there is one. */
export interface AnnexPlan {
  readonly kind: 'annex';
  readonly tag: string;
  readonly title: string;
  readonly heading: string;
  readonly caption: string;
  readonly rows: readonly MappingRow[];
  readonly closing: string;
}

/** Changes several tags at once, all of them or none: new ones from codes in the text, a tag moved off a heading. */
export interface TagAllPlan {
  readonly kind: 'tag-all';
  readonly tags: readonly TagChange[];
}

/** Gives paragraphs a heading style; their text is not touched. */
export interface HeadingPlan {
  readonly kind: 'heading';
  readonly at: readonly Witness[];
  /** 1 to 9. */
  readonly level: number;
}

/** Takes paragraphs away: leftover guidance, and nothing else. */
export interface RemovePlan {
  readonly kind: 'remove';
  readonly at: readonly Witness[];
}

/** A paragraph to be put into the document. */
export interface NewParagraph {
  readonly text: string;
  readonly style: 'Title' | 'Normal' | `Heading${number}`;
  /** The template's guidance: in italics, to be replaced by the author's own text. */
  readonly isGuidance: boolean;
}

/** Puts paragraphs before or after one that is there: the template's headings, where the author asks for them. */
export interface InsertPlan {
  readonly kind: 'insert';
  readonly at: Witness;
  readonly where: 'Before' | 'After';
  readonly paragraphs: readonly NewParagraph[];
}

/** Writes the count into the title block's line. */
export interface WordCountPlan {
  readonly kind: 'word-count';
  readonly at: Witness;
  /** What stands there now; empty where the line has no count. */
  readonly from: string;
  readonly to: string;
}

/** Keeps the author's decision on headings in the document's settings; the text is not touched. */
export interface DecidePlan {
  readonly kind: 'decide';
  /** The whole setting as it will be. */
  readonly value: object;
}

/** Keeps the list of tags in the document's settings, so that a lost one is noticed; the text is not touched. */
export interface RememberPlan {
  readonly kind: 'remember';
  readonly value: object;
}

/** A change of the document as a value: planning is pure, carrying out is the host's. */
export type Plan =
  | TagPlan
  | TagAllPlan
  | RetagPlan
  | UntagPlan
  | AnnexPlan
  | HeadingPlan
  | RemovePlan
  | InsertPlan
  | WordCountPlan
  | DecidePlan
  | RememberPlan;

/** Why something is not done, in words for the author. */
export interface Refusal {
  readonly kind: 'refused';
  readonly reason: string;
}

export const refuse = (reason: string): Refusal => ({ kind: 'refused', reason });

export function witnessOf(snapshot: Snapshot, index: number): Witness {
  const text = (at: number): string => snapshot.paragraphs[at]?.hostText ?? '';
  return { index, text: text(index), before: text(index - 1), after: text(index + 1) };
}

/**
 * The paragraph that a witness means among the texts of the document now: the one that stands where it stood, else the
 * only one with its text and neighbours, else the only one with its text. Null where none or several fit: a plan is
 * then refused rather than guessed.
 */
export function findWitness(witness: Witness, texts: readonly string[]): number | null {
  const hasNeighbours = (at: number): boolean =>
    (texts[at - 1] ?? '') === witness.before && (texts[at + 1] ?? '') === witness.after;
  if (texts[witness.index] === witness.text && hasNeighbours(witness.index)) return witness.index;
  const same = texts.flatMap((text, at) => (text === witness.text ? [at] : []));
  const [exact, second] = same.filter(hasNeighbours);
  if (exact !== undefined) return second === undefined ? exact : null;
  return same.length === 1 ? (same[0] ?? null) : null;
}
