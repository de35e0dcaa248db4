import { placeName, type CriterionState, type LengthStatus, type Report, type Severity } from '../report';
import {
  progressOf,
  reviewItems,
  verdictsOf,
  type Judgement,
  type Reviewed,
  type ReviewMark,
  type Verdicts,
} from '../report/review';
import type { SectionKey } from '../standard';

/** A criterion in one draft. */
export interface CriterionInDraft {
  readonly code: string;
  readonly state: CriterionState;
  /** How many tagged paragraphs claim it. */
  readonly places: number;
  /** The verdict on it in the whole report, else the best on any of its claims, else the one on the gap; null where nobody judged. */
  readonly judgement: Judgement | null;
}

/** One criterion that a text is claimed for. */
export interface ClaimOnText {
  readonly code: string;
  readonly marks: readonly ReviewMark[];
  readonly verdict: { readonly judgement: Judgement; readonly note: string; readonly author: string } | null;
}

/** A text that is claimed as evidence, once, whatever it is claimed for. */
export interface ClaimedText {
  /** As people say it: "Section 2 – Actions, paragraph 3". */
  readonly place: string;
  readonly text: string;
  readonly words: number;
  /** In the kit's order. */
  readonly claims: readonly ClaimOnText[];
}

/** What is kept of a draft, so that a group of any size fits in memory. */
export interface DraftSummary {
  readonly name: string;
  readonly words: { readonly counted: number; readonly status: LengthStatus };
  readonly missing: readonly SectionKey[];
  /** By the id of the grade. */
  readonly outlook: Readonly<Record<string, { readonly evidenced: number; readonly of: number }>>;
  /** In the kit's order. */
  readonly criteria: readonly CriterionInDraft[];
  /** In document order. */
  readonly claimed: readonly ClaimedText[];
  readonly verdicts: {
    readonly judged: number;
    readonly claims: number;
    /** Verdicts on text that has changed since. */
    readonly outdated: number;
    readonly byJudgement: Readonly<Record<Judgement, number>>;
  };
  readonly findings: Readonly<Record<Severity, number>>;
  /** ISO 8601; null where the file does not say. */
  readonly changed: string | null;
}

/** A draft that cannot be read, and why. */
export interface DamagedDraft {
  readonly name: string;
  readonly error: string;
}

export function summariseDraft(name: string, report: Report, changed: string | null): DraftSummary {
  const { length, outline, coverage, findings } = report;
  const verdicts = verdictsOf(report);
  const items = reviewItems(report, verdicts);
  const { judged, of: claims } = progressOf(items);
  return {
    name,
    words: { counted: length.counted, status: length.status },
    missing: outline.missing,
    outlook: Object.fromEntries(
      coverage.summary.map(({ grade, evidenced, of }) => [grade.id, { evidenced, of }]),
    ),
    criteria: coverage.criteria.map(({ criterion: { code }, state, evidence }) => ({
      code,
      state,
      places: evidence.length,
      judgement: judgementOn(code, items, verdicts),
    })),
    claimed: claimedTexts(report, items),
    verdicts: {
      judged,
      claims,
      outdated: verdicts.all.filter(({ isOutdated }) => isOutdated === true).length,
      byJudgement: tally(
        judgements,
        items.flatMap(({ kind, verdict }) => (kind === 'claim' && verdict ? [verdict.judgement] : [])),
      ),
    },
    findings: tally(
      ['error', 'warning', 'info'],
      findings.map(({ severity }) => severity),
    ),
    changed,
  };
}

function claimedTexts({ standard }: Report, items: readonly Reviewed[]): ClaimedText[] {
  const texts = new Map<number, ClaimedText & { readonly claims: ClaimOnText[] }>();
  for (const item of items) {
    if (item.kind !== 'claim') continue;
    const { paragraph, evidence, criterion, marks, verdict } = item;
    const { index, text, words } = paragraph;
    const claimed = texts.get(index) ?? {
      place: placeName(evidence.place, standard),
      text,
      words,
      claims: [],
    };
    texts.set(index, claimed);
    claimed.claims.push({
      code: criterion.code,
      marks: [...marks],
      verdict: verdict && { judgement: verdict.judgement, note: verdict.note, author: verdict.author },
    });
  }
  return [...texts.values()];
}

/** The best first: a criterion is shown where one of its claims shows it. */
const judgements: readonly Judgement[] = ['met', 'partly', 'not-yet'];

function judgementOn(code: string, items: readonly Reviewed[], verdicts: Verdicts): Judgement | null {
  const given = new Set(
    items.flatMap(({ criterion, verdict }) =>
      criterion.code === code && verdict ? [verdict.judgement] : [],
    ),
  );
  return verdicts.onReport(code)?.judgement ?? judgements.find((each) => given.has(each)) ?? null;
}

function tally<Key extends string>(keys: readonly Key[], found: readonly Key[]): Record<Key, number> {
  const counts = keys.map((key) => [key, found.filter((each) => each === key).length]);
  return Object.fromEntries(counts) as Record<Key, number>;
}
