import { csv, isReadable, type CriterionInDraft, type DraftSummary, type Group } from '../../group';
import type { CriterionState, LengthStatus } from '../../report';
import type { Standard } from '../../standard';
import { templateSection } from '../../standard';
import { judgementWords } from './judgements';

const lengthWords: Readonly<Record<LengthStatus, string>> = {
  short: 'short',
  within: 'right',
  over: 'too long',
};

const stateWords: Readonly<Record<CriterionState, string>> = {
  safe: 'tagged',
  'at-risk': 'at risk',
  gap: 'no evidence',
};

/** A column of the table of drafts. */
interface Column {
  readonly title: string;
  of(draft: DraftSummary): string | number;
}

/** What the table, the CSV and the lines say of each draft, in this order. */
export const columnsOf = (standard: Standard): readonly Column[] => [
  { title: 'Draft', of: ({ name }) => name },
  { title: 'Words', of: ({ words }) => words.counted },
  { title: 'Length', of: ({ words }) => lengthWords[words.status] },
  {
    title: 'Sections missing',
    of: ({ missing }) => missing.map((key) => templateSection(standard, key).number).join(' '),
  },
  { title: `Pass, of ${standard.totals.pass}`, of: ({ outlook }) => outlook.pass.evidenced },
  {
    title: `Distinction, of ${standard.totals.distinction}`,
    of: ({ outlook }) => outlook.distinction.evidenced,
  },
  { title: 'At risk', of: (draft) => codesIn('at-risk', draft).length },
  { title: 'No evidence', of: (draft) => codesIn('gap', draft).length },
  { title: 'Claims', of: ({ verdicts }) => verdicts.claims },
  { title: 'Judged', of: ({ verdicts }) => verdicts.judged },
  { title: 'Met', of: ({ verdicts }) => verdicts.byJudgement.met },
  { title: 'Partly', of: ({ verdicts }) => verdicts.byJudgement.partly },
  { title: 'Not yet', of: ({ verdicts }) => verdicts.byJudgement['not-yet'] },
  { title: 'Changed since', of: ({ verdicts }) => verdicts.outdated },
  { title: 'Errors', of: ({ findings }) => findings.error },
  { title: 'Warnings', of: ({ findings }) => findings.warning },
  { title: 'Remarks', of: ({ findings }) => findings.info },
  { title: 'Last change', of: ({ changed }) => changed?.slice(0, 10) ?? '' },
];

const codesIn = (wanted: CriterionState, { criteria }: DraftSummary): string[] =>
  criteria.flatMap(({ code, state }) => (state === wanted ? [code] : []));

/** "tagged, not yet met". */
export const criterionWords = ({ state, judgement }: CriterionInDraft): string =>
  judgement ? `${stateWords[state]}, ${judgementWords[judgement]}` : stateWords[state];

/** The table and the matrix of a group for a spreadsheet: a row for each draft, the criteria behind. */
export function cohortCsv({ standard, drafts }: Group): string {
  const columns = columnsOf(standard);
  const codes = standard.criteria.map(({ code }) => code);
  const empty = [...columns.slice(1), ...codes].map(() => '');
  return csv([
    [...columns.map(({ title }) => title), ...codes, 'Cannot be read'],
    ...drafts.map((draft) =>
      isReadable(draft)
        ? [...columns.map((column) => column.of(draft)), ...draft.criteria.map(criterionWords), '']
        : [draft.name, ...empty, draft.error],
    ),
  ]);
}

/** A group for a terminal: a few lines a draft, then what is weakest and what is shared. */
export function cohortLines({ standard, drafts, criteria, shared }: Group): string[] {
  const [, ...columns] = columnsOf(standard);
  const readable = drafts.filter(isReadable).length;
  const weakest = criteria.filter(({ weak }) => weak > 0).slice(0, mostWeakest);
  return [
    ...drafts.flatMap((draft) => [
      draft.name,
      ...(isReadable(draft) ? draftLines(draft, columns) : [`  ${draft.error}`]),
    ]),
    ...(weakest.length > 0 ? ['', 'Weakest criteria'] : []),
    ...weakest.map(
      ({ criterion, weak, gaps, atRisk, notYetMet }) =>
        `  ${criterion.code}: weak in ${weak} of ${readable} (no evidence ${gaps}, at risk ${atRisk}, judged as not or partly met ${notYetMet})`,
    ),
    ...(shared.length > 0 ? ['', 'Text that drafts have in common'] : []),
    ...shared.map(({ names, words, text }) => `  ${names.join(', ')}: ${words} words: “${text}”`),
  ];
}

function draftLines(draft: DraftSummary, columns: readonly Column[]): string[] {
  const values = columns.map((column) => `${column.title.toLowerCase()}: ${column.of(draft)}`);
  const lists = (['at-risk', 'gap'] as const).map((state) => [stateWords[state], ...codesIn(state, draft)]);
  return [
    `  ${values.filter((said) => !said.endsWith(': ')).join(' · ')}`,
    ...lists.filter(({ length }) => length > 1).map(([state, ...codes]) => `  ${state}: ${codes.join(' ')}`),
  ];
}

/** How many of the weakest criteria a terminal shows. */
const mostWeakest = 5;
