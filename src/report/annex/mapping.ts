import { listLetter, type Criterion, type Standard, type Theme } from '../../standard';
import type { Coverage, CriterionCoverage, Evidence } from '../coverage/coverage';
import { leadingCode } from '../outline/manual-mapping-table';
import { capitalised, isWholeReport, placeName } from '../outline/places';
import type { Analysis } from '../outline/outline';
import { sectionName } from '../outline/section';
import { isTagControl, type Snapshot } from '../snapshot/snapshot';
import { bookmarkName } from '../snapshot/tag';
import { firstWords, showControls } from '../snapshot/text';
import type { AnnexOptions } from './annex-options';
import { readAnnexTable } from './read-annex-table';

/** One place in the second column; a link leads to the first paragraph that it names. */
export interface MappingPlace {
  readonly text: string;
  /** The tag of the control that the link leads to, and its bookmark. */
  readonly tag: string;
  readonly bookmark: string;
}

export interface MappingRow {
  readonly kind: 'header' | 'theme' | 'grade' | 'criterion';
  /** The first column; each point of a criterion's list on a line of its own. */
  readonly text: string;
  /** The second column's heading; elsewhere empty. */
  readonly aside: string;
  readonly code: string | null;
  /** Empty for a gap: the document leaves it blank. */
  readonly places: readonly MappingPlace[];
  /** The third column: its heading, the author's remark on a criterion; null where the annex has two columns. */
  readonly note: string | null;
}

const notesHeading = 'Notes';

/**
 * The rows of the mapping table in its order: a header, then for each theme its row, and of each grade in it "Pass Criteria" or what the
 * standard says for it, and its criteria.
 */
export function mappingRows(
  analysis: Analysis & { readonly coverage: Coverage },
  options: AnnexOptions,
): MappingRow[] {
  const { standard, snapshot, coverage } = analysis;
  const [criteriaColumn, placeColumn] = standard.mapping.columns;
  const notes = notesOf(snapshot, standard);
  const rows = [
    { ...emptyRow('header', criteriaColumn), aside: placeColumn },
    ...standard.themes.flatMap((theme) => [
      ...(theme.title === '' ? [] : [emptyRow('theme', theme.title)]),
      ...gradeRows(theme, coverage.criteria, analysis, options),
    ]),
  ];
  const hasNotes = options.withNotes || notes.size > 0;
  return hasNotes ? rows.map((row) => ({ ...row, note: noteOn(row, notes) })) : rows;
}

const emptyRow = (kind: MappingRow['kind'], text: string): MappingRow => ({
  kind,
  text,
  aside: '',
  code: null,
  places: [],
  note: null,
});

/** The rows of one theme below its own: each grade's heading and its criteria. */
function gradeRows(
  theme: Theme,
  criteria: readonly CriterionCoverage[],
  analysis: Analysis,
  options: AnnexOptions,
): MappingRow[] {
  return analysis.standard.grades.flatMap(({ id, heading }) => {
    const own = criteria.filter(({ criterion }) => criterion.themeId === theme.id && criterion.grade === id);
    if (own.length === 0) return [];
    return [
      ...(heading === '' ? [] : [emptyRow('grade', heading)]),
      ...own.map(({ criterion, evidence }) => ({
        ...emptyRow('criterion', criterionText(criterion)),
        code: criterion.code,
        places: joinRuns(evidence).map((run) => mappingPlace(run, analysis.standard, options)),
      })),
    ];
  });
}

/** What the third column of a row says. */
function noteOn({ kind, text, code }: MappingRow, notes: ReadonlyMap<string, string>): string {
  if (kind === 'header') return notesHeading;
  return kind === 'grade' ? '' : (notes.get(code ?? text) ?? '');
}

/** The remarks in the third column of the annex, by the code of their row or else its text; an empty cell is none. */
function notesOf({ controls }: Snapshot, standard: Standard): Map<string, string> {
  const notes = new Map<string, string>();
  const annex = controls.find(({ parsed }) => parsed.kind === 'annex');
  for (const { text, notes: lines } of readAnnexTable(annex?.paragraphs ?? []))
    if (lines.length > 0 && text !== '' && !isHeading(lines))
      notes.set(leadingCode(text, standard) ?? text, lines.join('\n'));
  return notes;
}

const isHeading = ([first, second]: readonly string[]): boolean =>
  first === notesHeading && second === undefined;

/** "S3.3 Demonstrates how … on:", and below it "a. Their working practices" and "b. Organisational policy/procedures". */
export function criterionText({ code, wording, list }: Criterion): string {
  const points = list.map((point, index) => `${listLetter(index)}. ${point}`);
  return [`${code} ${wording}`, ...points].join('\n');
}

/** Evidence that follows one another in the report; at least one. */
type Run = [first: Evidence, ...others: Evidence[]];

/** Paragraphs that follow one another in a section are one place: "paragraphs 1–3". */
function joinRuns(evidence: readonly Evidence[]): Run[] {
  const runs: Run[] = [];
  for (const item of evidence) {
    const run = runs.at(-1);
    if (run && continues(lastOf(run), item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

const lastOf = ([first, ...others]: Run): Evidence => others.at(-1) ?? first;

function continues({ place: a }: Evidence, { place: b }: Evidence): boolean {
  if (a.section !== b.section) return false;
  if (a.table && b.table) return a.table.number === b.table.number && a.table.row === b.table.row;
  return a.paragraph !== null && b.paragraph === a.paragraph + 1;
}

function mappingPlace(run: Run, standard: Standard, { withFirstWords }: AnnexOptions): MappingPlace {
  const [{ control, paragraph }] = run;
  const name = runName(run, standard);
  return {
    text: showControls(withFirstWords ? `${name} “${firstWords(paragraph.text, 4)}”` : name),
    tag: control.tag,
    bookmark: isTagControl(control) ? bookmarkName(control.parsed.id) : '',
  };
}

function runName(run: Run, standard: Standard): string {
  const [{ place }] = run;
  const to = lastOf(run).place.paragraph;
  if (place.paragraph === null || place.paragraph === to) return placeName(place, standard);
  const numbers = `${place.paragraph}–${to}`;
  const several = `${standard.mapping.paragraph}s ${numbers}`;
  return isWholeReport(place.section)
    ? capitalised(several)
    : `${sectionName(place.section, standard)}, ${several}`;
}
