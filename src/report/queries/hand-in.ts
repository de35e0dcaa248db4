import { isNeeded, type Grade } from '../../standard';
import { readAnnexTable } from '../annex/read-annex-table';
import { isHalfCovered } from '../coverage/parts';
import type { CriterionCoverage, Evidence } from '../coverage/coverage';
import type { FindingValues } from '../findings/findings';
import { leadingCode } from '../outline/manual-mapping-table';
import {
  isPlaceholderTitle,
  titleBlockLines,
  writtenCount,
  type TitleBlockLine,
} from '../outline/title-block';
import type { Report } from '../report';
import { isTagControl, type SnapshotParagraph } from '../snapshot/snapshot';
import { normaliseSpace } from '../snapshot/text';
import { paragraphsOfPlaces } from './read-manual-mapping';
import { unreferredAppendices } from './unreferred-appendices';

/** `to-do`: put it right before handing in. `look`: only the author can tell, or an invitation. */
export type HandInState = 'done' | 'to-do' | 'look';

/** The closed table of answers: what was looked at, and how it stands. src/wording says them. */
const answers = {
  'needed-covered': { id: 'grade', state: 'done' },
  'needed-missing': { id: 'grade', state: 'to-do' },
  'higher-covered': { id: 'grade', state: 'done' },
  'higher-open': { id: 'grade', state: 'look' },
  'all-marked': { id: 'marked', state: 'done' },
  'needed-not-marked': { id: 'marked', state: 'to-do' },
  'higher-not-marked': { id: 'marked', state: 'look' },
  'none-thin': { id: 'thin', state: 'done' },
  'some-thin': { id: 'thin', state: 'look' },
  'parts-whole': { id: 'parts', state: 'done' },
  'parts-half': { id: 'parts', state: 'look' },
  'text-unchanged': { id: 'text', state: 'done' },
  'text-changed': { id: 'text', state: 'look' },
  'length-within': { id: 'length', state: 'done' },
  'length-short': { id: 'length', state: 'look' },
  'length-short-fails': { id: 'length', state: 'to-do' },
  'length-over': { id: 'length', state: 'to-do' },
  'length-over-marked': { id: 'length', state: 'look' },
  'length-over-fails': { id: 'length', state: 'to-do' },
  'count-right': { id: 'count-line', state: 'done' },
  'count-differs': { id: 'count-line', state: 'to-do' },
  'count-empty': { id: 'count-line', state: 'to-do' },
  'count-no-line': { id: 'count-line', state: 'look' },
  'title-own': { id: 'title', state: 'done' },
  'title-placeholder': { id: 'title', state: 'to-do' },
  'title-none': { id: 'title', state: 'look' },
  'block-filled': { id: 'title-block', state: 'done' },
  'block-empty': { id: 'title-block', state: 'to-do' },
  'block-lacking': { id: 'title-block', state: 'look' },
  'guidance-gone': { id: 'guidance', state: 'done' },
  'guidance-left': { id: 'guidance', state: 'to-do' },
  'no-appendix': { id: 'appendix', state: 'done' },
  'appendix-referred': { id: 'appendix', state: 'done' },
  'appendix-unreferred': { id: 'appendix', state: 'look' },
  'annex-current': { id: 'annex', state: 'done' },
  'annex-frozen': { id: 'annex', state: 'done' },
  'annex-missing': { id: 'annex', state: 'to-do' },
  'annex-stale': { id: 'annex', state: 'to-do' },
  'annex-several': { id: 'annex', state: 'to-do' },
  'annex-loose': { id: 'annex', state: 'look' },
  'annex-by-hand': { id: 'annex', state: 'look' },
} as const satisfies Record<string, { readonly id: string; readonly state: HandInState }>;

export type HandInAnswer = keyof typeof answers;
/** What is looked at. */
export type HandInId = (typeof answers)[HandInAnswer]['id'];

export interface HandInCheck {
  readonly id: HandInId;
  /** The grade that it is about; null where it is about none. */
  readonly grade: Grade | null;
  readonly answer: HandInAnswer;
  readonly state: HandInState;
  readonly values: FindingValues;
  /** The paragraphs to go to, in document order; empty where there is none. */
  readonly places: readonly SnapshotParagraph[];
  /** The criteria that it is about, in the kit's order. */
  readonly codes: readonly string[];
}

function check(
  answer: HandInAnswer,
  found: Partial<Pick<HandInCheck, 'grade' | 'values' | 'places' | 'codes'>> = {},
): HandInCheck {
  return { answer, ...answers[answer], grade: null, values: {}, places: [], codes: [], ...found };
}

/**
 * What to look at before handing in, in the order in which one would work through it: the evidence, the text, the title block, and the
 * annex last, for whatever is mended before moves its places. What only the file knows is not here: comments, tracked changes and
 * hidden text are asked of it when the copy is made.
 *
 * Where the tags were taken off and their list is kept, the annex is frozen; it, or that of a clean copy, then says what is covered. What
 * needs tags is left out where there are none.
 */
export function handInChecks(report: Report): readonly HandInCheck[] {
  return [
    ...report.standard.grades.map((grade) => gradeCheck(report, grade)),
    ...(report.coverage.criteria.some(({ state }) => state !== 'gap')
      ? [
          ...(report.standard.limits.over === 'marking-stops' ? [markedCheck(report)] : []),
          thinCheck(report),
          partsCheck(report),
          textCheck(report),
        ]
      : []),
    lengthCheck(report),
    ...titleBlockChecks(report),
    ...(report.standard.guidanceLines.length > 0 ? [guidanceCheck(report)] : []),
    appendixCheck(report),
    annexCheck(report),
  ];
}

/** The paragraphs of annexes that have lost their control, as in a clean copy. */
const looseAnnex = ({ snapshot, annex }: Report): SnapshotParagraph[] =>
  annex.count > 0 ? [] : snapshot.paragraphs.filter(({ isAnnex }) => isAnnex);

const codesOf = (criteria: readonly CriterionCoverage[]): string[] =>
  criteria.map(({ criterion }) => criterion.code);

const ownEvidence = ({ evidence }: CriterionCoverage): readonly Evidence[] =>
  evidence.filter(({ isSupporting }) => !isSupporting);

const inOrder = (evidence: readonly Evidence[]): SnapshotParagraph[] =>
  [...new Set(evidence.map(({ paragraph }) => paragraph))].sort((a, b) => a.index - b.index);

function gradeCheck(report: Report, grade: Grade): HandInCheck {
  const own = report.coverage.criteria.filter(({ criterion }) => criterion.grade === grade.id);
  const inAnnex = codesInAnnex(report);
  const missing = own.filter(({ criterion, state }) =>
    inAnnex ? !inAnnex.has(criterion.code) : state === 'gap',
  );
  const values = { covered: own.length - missing.length, of: own.length };
  const isCovered = missing.length === 0;
  const kind = isNeeded(report.standard, grade.id) ? 'needed' : 'higher';
  const answer = isCovered
    ? (`${kind}-covered` as const)
    : kind === 'needed'
      ? 'needed-missing'
      : 'higher-open';
  return check(answer, { grade, values, codes: codesOf(missing) });
}

/** The criteria for which an annex names a place that is not in an appendix; null where the tags speak for themselves. */
function codesInAnnex(report: Report): ReadonlySet<string | null> | null {
  const { snapshot, standard } = report;
  if (!report.annex.isFrozen && snapshot.controls.some(isTagControl)) return null;
  const own = snapshot.controls.find(({ parsed }) => parsed.kind === 'annex');
  const annex = report.annex.isFrozen && own ? own.paragraphs : looseAnnex(report);
  if (annex.length === 0) return null;
  return new Set(
    readAnnexTable(annex).flatMap(({ text, places }) =>
      places.length > 0 && !isInAppendix(places, report) ? [leadingCode(text, standard)] : [],
    ),
  );
}

/** Evidence in an appendix covers nothing. */
function isInAppendix(places: readonly string[], report: Report): boolean {
  const named = paragraphsOfPlaces(places, report);
  return named.length > 0 && named.every((paragraph) => report.outline.regionOf(paragraph) === 'appendix');
}

/** Criteria none of whose evidence is read to its end. */
function markedCheck({ coverage, standard }: Report): HandInCheck {
  const atRisk = coverage.criteria.filter(({ state }) => state === 'at-risk');
  if (atRisk.length === 0) return check('all-marked');
  const isAnyNeeded = atRisk.some(({ criterion }) => isNeeded(standard, criterion.grade));
  return check(isAnyNeeded ? 'needed-not-marked' : 'higher-not-marked', {
    codes: codesOf(atRisk),
    places: inOrder(atRisk.flatMap(ownEvidence)),
  });
}

/** Criteria that have nothing but thin evidence. */
function thinCheck({ coverage }: Report): HandInCheck {
  const thin = coverage.criteria.filter(
    (each) => each.state !== 'gap' && ownEvidence(each).every((evidence) => evidence.thin !== null),
  );
  if (thin.length === 0) return check('none-thin');
  return check('some-thin', { codes: codesOf(thin), places: inOrder(thin.flatMap(ownEvidence)) });
}

function partsCheck({ coverage }: Report): HandInCheck {
  const half = coverage.criteria.filter(({ state, parts }) => state !== 'gap' && isHalfCovered(parts));
  if (half.length === 0) return check('parts-whole');
  return check('parts-half', { codes: codesOf(half), places: inOrder(half.flatMap(ownEvidence)) });
}

function textCheck({ findings, coverage }: Report): HandInCheck {
  const changed = new Set(findings.filter(({ id }) => id === 'text-changed').map(({ control }) => control));
  const touched = coverage.criteria.map((each) => ({
    ...each,
    evidence: each.evidence.filter(({ control }) => changed.has(control)),
  }));
  const about = touched.filter(({ evidence }) => evidence.length > 0);
  if (about.length === 0) return check('text-unchanged');
  return check('text-changed', {
    codes: codesOf(about),
    places: inOrder(about.flatMap(({ evidence }) => evidence)),
  });
}

function lengthCheck({ length, standard: { limits, body } }: Report): HandInCheck {
  const { counted, floor, ceiling, status, cutOff } = length;
  switch (status) {
    case 'within':
      return check('length-within', { values: { counted } });
    case 'short':
      return check(limits.under === 'fails' ? 'length-short-fails' : 'length-short', {
        values: { counted, floor, short: floor - counted, body },
      });
    case 'over': {
      const values = { counted, ceiling, over: counted - ceiling, body };
      return check(limits.over === 'marking-stops' ? 'length-over' : `length-over-${limits.over}`, {
        values,
        places: cutOff ? [cutOff.paragraph] : [],
      });
    }
  }
}

function titleBlockChecks(report: Report): HandInCheck[] {
  const { snapshot, outline, standard } = report;
  const block = snapshot.paragraphs.filter(
    (paragraph) => paragraph.text !== '' && outline.regionOf(paragraph) === 'title-block',
  );
  const lines = titleBlockLines(block, standard);
  const { title, fields } = standard.titleBlock;
  const isAsked = (key: string): boolean => fields.some((field) => field.key === key);
  return [
    ...(title === '' ? [] : [titleCheck(block, lines, report)]),
    ...(fields.some(({ key }) => key !== 'word-count') ? [fieldsCheck(lines, report)] : []),
    ...(isAsked('word-count') ? [countLineCheck(lines, report)] : []),
  ];
}

function titleCheck(
  block: readonly SnapshotParagraph[],
  lines: readonly TitleBlockLine[],
  { standard }: Report,
): HandInCheck {
  const placeholders = block.filter((paragraph) => isPlaceholderTitle(paragraph, standard));
  if (placeholders.length > 0)
    return check('title-placeholder', {
      values: { title: standard.titleBlock.title },
      places: placeholders,
    });
  const fields = new Set(lines.map(({ paragraph }) => paragraph));
  return check(
    block.some((paragraph) => !paragraph.cell && !fields.has(paragraph)) ? 'title-own' : 'title-none',
  );
}

/** The line of the count has a check of its own. */
function fieldsCheck(lines: readonly TitleBlockLine[], { standard }: Report): HandInCheck {
  const empty = lines.filter(({ key, value }) => value === '' && key !== 'word-count');
  if (empty.length > 0)
    return check('block-empty', {
      values: { fields: empty.map(({ label }) => label) },
      places: empty.map(({ paragraph }) => paragraph),
    });
  const lacking = standard.titleBlock.fields.filter(
    ({ key }) => key !== 'word-count' && !lines.some((line) => line.key === key),
  );
  return lacking.length > 0
    ? check('block-lacking', { values: { fields: lacking.map(({ label }) => label) } })
    : check('block-filled');
}

function countLineCheck(lines: readonly TitleBlockLine[], { length: { counted } }: Report): HandInCheck {
  const line = lines.find(({ key }) => key === 'word-count');
  if (!line) return check('count-no-line', { values: { counted } });
  const places = [line.paragraph];
  const written = writtenCount(line.value);
  if (written === null) return check('count-empty', { values: { counted }, places });
  return check(written === counted ? 'count-right' : 'count-differs', {
    values: { written, counted },
    places,
  });
}

function guidanceCheck({ findings }: Report): HandInCheck {
  const left = findings.find(({ id }) => id === 'leftover-guidance');
  return left
    ? check('guidance-left', { values: { count: left.places.length }, places: left.places })
    : check('guidance-gone');
}

function appendixCheck(report: Report): HandInCheck {
  if (!report.outline.sections.some(({ key }) => key === 'appendix')) return check('no-appendix');
  const places = unreferredAppendices(report);
  if (places.length === 0) return check('appendix-referred');
  return check('appendix-unreferred', { values: { headings: places.map(({ text }) => text) }, places });
}

function annexCheck(report: Report): HandInCheck {
  const { annex, findings } = report;
  const places = annex.start ? [annex.start] : [];
  if (annex.count > 1) return check('annex-several', { values: { count: annex.count }, places });
  if (annex.isFrozen) return check('annex-frozen', { places });
  if (annex.isCurrent) return check('annex-current', { places });
  if (annex.count === 1) return check('annex-stale', { codes: annex.stale.map(({ code }) => code), places });
  const [loose] = looseAnnex(report);
  if (loose) return check('annex-loose', { places: [loose] });
  const byHand = findings.find(({ id }) => id === 'mapping-by-hand');
  return byHand ? check('annex-by-hand', { places: byHand.places }) : check('annex-missing');
}

/** What no file name of Windows may hold, and what nobody sees. */
const notInFileNames = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const longestName = 60;

/** A name for the file to hand in: "Project report – Alex Sample.docx", after the title block; without a name "Project report.docx". */
export function copyFileName({ snapshot, outline, standard }: Report): string {
  const block = snapshot.paragraphs.filter((paragraph) => outline.regionOf(paragraph) === 'title-block');
  const written = titleBlockLines(block, standard).find(({ key }) => key === 'name')?.value ?? '';
  const clean = normaliseSpace(written.replace(notInFileNames, ' '));
  const name = [...clean]
    .slice(0, longestName)
    .join('')
    .replace(/[\s.]{1,60}$/u, '');
  return name === '' ? 'Project report.docx' : `Project report – ${name}.docx`;
}
