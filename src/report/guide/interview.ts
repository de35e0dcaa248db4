import type { Criterion, Interview, Standard } from '../../standard';
import type { CriterionCoverage } from '../coverage/coverage';
import type { Report } from '../report';
import type { Verdicts } from '../review';

/** Why a criterion comes first in a practice run, the most urgent first. */
const needs = ['gap', 'not-yet', 'at-risk', 'partly'] as const;
export type Need = (typeof needs)[number];

export interface PracticeQuestion {
  readonly text: string;
  readonly themeId: string;
  /** Null for an example of the kit, which is about a theme. */
  readonly code: string | null;
  readonly need: Need | null;
}

interface Practice {
  readonly standard: Standard;
  readonly interview: Interview;
  readonly coverage: Report['coverage'];
  readonly verdicts: Verdicts | null;
  /** How many runs there were before: another run has other questions as far as there are any. */
  readonly run: number;
}

/**
 * The questions of a practice run, in the order of the kit's themes, no text twice: first for criteria that the report does not show, that
 * a tutor judges "not yet", whose evidence is past the point where marking stops, or that are judged "partly"; the rest goes round.
 */
export function practiceQuestions({
  standard,
  interview,
  coverage,
  verdicts,
  run,
}: Practice): PracticeQuestion[] {
  const judged = coverage.criteria.map((covered) => ({
    criterion: covered.criterion,
    need: needOf(covered, verdicts),
  }));
  const urgent = needs
    .flatMap((need) => judged.filter((each) => each.need === need))
    .flatMap((each) => questionsOn(each, interview).at(run % 2) ?? []);
  const others = judged.filter(({ need }) => need === null);
  const rest = [
    ...rotated(others, run * interview.asked).flatMap(
      (each) => questionsOn(each, interview).at(run % 2) ?? [],
    ),
    ...rotated(examplesOf(interview), run),
    ...judged.flatMap((each) => questionsOn(each, interview).at((run + 1) % 2) ?? []),
  ];
  // Each run has one of the kit's own questions, where the urgent ones leave room.
  const [example] = rotated(examplesOf(interview), run);
  const room = interview.asked - urgent.length;
  const chosen = [...urgent, ...(example && room > 0 ? [example] : []), ...rest];
  const unlike = [...new Map(chosen.map((question) => [question.text, question])).values()];
  return inThemes(unlike.slice(0, interview.asked), standard);
}

function needOf({ criterion, state, evidence }: CriterionCoverage, verdicts: Verdicts | null): Need | null {
  const given = [
    verdicts?.onGap(criterion.code),
    verdicts?.onReport(criterion.code),
    ...evidence.map(({ paragraph }) => verdicts?.on(criterion.code, paragraph)),
  ].flatMap((verdict) =>
    verdict && !verdict.isDone && verdict.isOutdated !== true ? [verdict.judgement] : [],
  );
  if (state === 'gap') return 'gap';
  if (given.includes('not-yet')) return 'not-yet';
  if (state === 'at-risk') return 'at-risk';
  return given.includes('partly') ? 'partly' : null;
}

const questionsOn = (
  { criterion: { code, themeId }, need }: { readonly criterion: Criterion; readonly need: Need | null },
  { questions }: Interview,
): PracticeQuestion[] => (questions[code] ?? []).map((text) => ({ text, themeId, code, need }));

const examplesOf = ({ examples }: Interview): PracticeQuestion[] =>
  Object.entries(examples).flatMap(([themeId, texts]) =>
    (texts ?? []).map((text) => ({ text, themeId, code: null, need: null })),
  );

function rotated<Item>(items: readonly Item[], by: number): Item[] {
  const at = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}

const inThemes = (questions: readonly PracticeQuestion[], { themes }: Standard): PracticeQuestion[] =>
  themes.flatMap(({ id }) => questions.filter(({ themeId }) => themeId === id));

/** How much of the interview's time is gone, in seconds: it may be a tenth shorter or longer. */
export function timeLeft({ minutes, tolerance }: Interview, seconds: number) {
  const whole = minutes * 60;
  return {
    seconds: Math.max(0, whole - seconds),
    phase:
      seconds < whole * (1 - tolerance) ? 'time' : seconds <= whole * (1 + tolerance) ? 'closing' : 'over',
  } as const;
}
