import {
  csv,
  isReadable,
  type ClaimOnText,
  type CriterionInDraft,
  type CriterionInGroup,
  type DraftSummary,
  type Group,
} from '../../group';
import { type CriterionState, type LengthStatus } from '../../report';
import type { Judgement, ReviewMark } from '../../report/review';
import type { Standard } from '../../standard';
import { templateSection } from '../../standard';
import { counted } from '../counted';
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

/** A column of a table. */
export interface Column<Row> {
  readonly title: string;
  of(row: Row): string | number;
}

export const groupTitle = ({ drafts, standard }: Group): string =>
  `${counted(drafts.length, 'draft')} of ${standard.name}`;

/** Under the title: what a tag and a verdict are, and what is missing. */
export function groupNote({ drafts }: Group): string {
  const damaged = drafts.filter((draft) => !isReadable(draft)).length;
  const said = 'A tag says where a criterion is claimed, and a verdict is a tutor’s. The assessor decides.';
  return damaged > 0 ? `${said} ${counted(damaged, 'draft')} could not be read.` : said;
}

export const groupCaptions = {
  drafts: 'Drafts',
  draft: 'Draft',
  weakest: 'Weakest criteria',
  shared: 'Text that drafts have in common',
  claimed: 'Claimed texts',
} as const;

export const sharedNote =
  'Twelve words in a row and more, the standard’s own wording left out. There may be a good reason: the same employer, the same form.';

/** What the table, the CSV and the lines say of each draft, in this order. */
export const columnsOf = (standard: Standard): readonly Column<DraftSummary>[] => [
  { title: 'Draft', of: ({ name }) => name },
  { title: 'Words', of: ({ words }) => words.counted },
  { title: 'Length', of: ({ words }) => lengthWords[words.status] },
  ...(standard.sections.length === 0
    ? []
    : [
        {
          title: 'Sections missing',
          of: ({ missing }: DraftSummary) =>
            missing.map((key) => templateSection(standard, key).number).join(' '),
        },
      ]),
  ...standard.grades.map(({ id, name }): Column<DraftSummary> => ({
    title: `${name || 'Criteria'}, of ${standard.criteria.filter(({ grade }) => grade === id).length}`,
    of: ({ outlook }) => outlook[id]?.evidenced ?? 0,
  })),
  ...(standard.limits.over === 'marking-stops'
    ? [{ title: 'At risk', of: (draft: DraftSummary) => codesIn('at-risk', draft).length }]
    : []),
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

/** What of the weakest criteria is shown. */
export const weakestColumns: readonly Column<CriterionInGroup>[] = [
  { title: 'Criterion', of: ({ criterion }) => criterion.code },
  { title: 'Weak in', of: ({ weak }) => weak },
  { title: 'No evidence', of: ({ gaps }) => gaps },
  { title: 'At risk', of: ({ atRisk }) => atRisk },
  { title: 'Judged not or partly met', of: ({ notYetMet }) => notYetMet },
  { title: 'Wording', of: ({ criterion: { wording, list } }) => [wording, ...list].join(' ') },
];

export const weakCriteria = ({ criteria }: Group): CriterionInGroup[] =>
  criteria.filter(({ weak }) => weak > 0);

/** Characters that every font has. */
const judgementSigns: Readonly<Record<Judgement, string>> = { met: '+', partly: '~', 'not-yet': '–' };
const atRiskSign = '!';

/** What the signs in the matrix mean. */
export const matrixCaption = ({ limits }: Standard): string =>
  `Criteria (how many paragraphs claim it; ${limits.over === 'marking-stops' ? `${atRiskSign} at risk; ` : ''}${judgementSigns.met} met, ${judgementSigns.partly} partly, ${judgementSigns['not-yet']} not yet)`;

/** "2! ~": what the colours of the matrix tell, and the verdict. */
export const criterionSigns = ({ state, places, judgement }: CriterionInDraft): string =>
  `${places}${state === 'at-risk' ? atRiskSign : ''}${judgement ? ` ${judgementSigns[judgement]}` : ''}`;

const markWords: Readonly<Partial<Record<ReviewMark, string>>> = {
  changed: 'changed since',
  thin: 'only a few words',
  'at-risk': 'at risk',
};

/** "K1.4: partly met, only a few words. Which chances? (Ada)". */
export function claimWords({ code, marks, verdict }: ClaimOnText): string {
  const said = [
    verdict ? judgementWords[verdict.judgement] : 'not judged',
    ...marks.flatMap((mark) => markWords[mark] ?? []),
  ].join(', ');
  const note = verdict && verdict.note !== '' ? ` ${verdict.note}` : '';
  const author = verdict && verdict.author !== '' ? ` (${verdict.author})` : '';
  return `${code}: ${said}.${note}${author}`;
}

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
export function cohortLines(group: Group): string[] {
  const { standard, drafts, shared } = group;
  const [, ...columns] = columnsOf(standard);
  const readable = drafts.filter(isReadable).length;
  const weakest = weakCriteria(group).slice(0, mostWeakest);
  return [
    ...drafts.flatMap((draft) => [
      draft.name,
      ...(isReadable(draft) ? draftLines(draft, columns) : [`  ${draft.error}`]),
    ]),
    ...(weakest.length > 0 ? ['', groupCaptions.weakest] : []),
    ...weakest.map(
      ({ criterion, weak, gaps, atRisk, notYetMet }) =>
        `  ${criterion.code}: weak in ${weak} of ${readable} (no evidence ${gaps}, at risk ${atRisk}, judged as not or partly met ${notYetMet})`,
    ),
    ...(shared.length > 0 ? ['', groupCaptions.shared] : []),
    ...shared.map(({ names, words, text }) => `  ${names.join(', ')}: ${words} words: “${text}”`),
  ];
}

/** "at risk: K1.4 K2.1", "no evidence: K3.1", where there are any. */
export const weakLines = (draft: DraftSummary): string[] =>
  (['at-risk', 'gap'] as const).flatMap((state) => {
    const codes = codesIn(state, draft);
    return codes.length > 0 ? [`${stateWords[state]}: ${codes.join(' ')}`] : [];
  });

function draftLines(draft: DraftSummary, columns: readonly Column<DraftSummary>[]): string[] {
  const values = columns.map((column) => `${column.title.toLowerCase()}: ${column.of(draft)}`);
  return [
    `  ${values.filter((said) => !said.endsWith(': ')).join(' · ')}`,
    ...weakLines(draft).map((line) => `  ${line}`),
  ];
}

/** How many of the weakest criteria a terminal shows. */
const mostWeakest = 5;
