import type { Criterion, Standard } from '../../standard';
import { listLetter } from '../../standard';
import type { Coverage, Evidence } from '../coverage/coverage';
import { leadingCode } from '../outline/manual-mapping-table';
import type { Outline } from '../outline/outline';
import { placeName, sectionName } from '../outline/places';
import type { Snapshot } from '../snapshot/snapshot';
import { bookmarkName } from '../snapshot/tag';
import { writtenRows } from './read-annex-table';
import { firstWords } from '../snapshot/text';

/** One place in the second column; a link leads to the first paragraph that it names. */
export interface MappingPlace {
  readonly text: string;
  /** The tag of the control that the link leads to, and its bookmark. */
  readonly tag: string;
  readonly bookmark: string;
}

export interface MappingRow {
  readonly kind: 'header' | 'theme' | 'grade' | 'criterion';
  readonly text: string;
  /** The second column's heading; elsewhere empty. */
  readonly aside: string;
  readonly code: string | null;
  /** Empty for a gap: the document leaves it blank. */
  readonly places: readonly MappingPlace[];
  /** The third column: its heading, the author's remark on a criterion; null where the annex has two columns. */
  readonly note: string | null;
}

export interface MappingOptions {
  /** Puts the first four words of a paragraph after its place, for readers on paper. */
  readonly withFirstWords?: boolean;
  /** Adds a third column for remarks. It is there all the same where the annex holds one with remarks: none is lost. */
  readonly withNotes?: boolean;
}

const notesHeading = 'Notes';

/**
 * The rows of the kit's mapping document in its order: a header, then for each theme its row, "Pass Criteria" and its
 * criteria, "Distinction Criteria" and its criteria where it has any.
 */
export function mappingRows(
  snapshot: Snapshot,
  outline: Outline,
  coverage: Coverage,
  standard: Standard,
  options: MappingOptions = {},
): MappingRow[] {
  const [criteriaColumn, placeColumn] = standard.mapping.columns;
  const notes = notesOf(snapshot, standard);
  const hasNotes = options.withNotes === true || notes.size > 0;
  const row = (kind: MappingRow['kind'], text: string, aside = ''): MappingRow => ({
    kind,
    text,
    aside,
    code: null,
    places: [],
    note: hasNotes ? (kind === 'theme' && notes.get(text)) || '' : null,
  });
  const rows: MappingRow[] = [
    { ...row('header', criteriaColumn, placeColumn), note: hasNotes ? notesHeading : null },
  ];
  for (const theme of standard.themes) {
    rows.push(row('theme', theme.title));
    for (const grade of ['pass', 'distinction'] as const) {
      const own = coverage.criteria.filter(
        ({ criterion }) => criterion.themeId === theme.id && criterion.grade === grade,
      );
      if (own.length === 0) continue;
      rows.push(
        row('grade', grade === 'pass' ? standard.mapping.passHeading : standard.mapping.distinctionHeading),
      );
      for (const { criterion, evidence } of own)
        rows.push({
          ...row('criterion', criterionText(criterion)),
          code: criterion.code,
          note: hasNotes ? (notes.get(criterion.code) ?? '') : null,
          places: joinRuns(evidence).map((run) => mappingPlace(run, snapshot, outline, standard, options)),
        });
    }
  }
  return rows;
}

/** The remarks in the third column of the annex, by the code of their row or else its text; an empty cell is none. */
function notesOf(snapshot: Snapshot, standard: Standard): Map<string, string> {
  const notes = new Map<string, string>();
  const [annex] = snapshot.controls.filter(({ parsed }) => parsed.kind === 'annex');
  for (const { text, notes: lines } of annex ? writtenRows(snapshot, annex.paragraphs) : [])
    if (lines.length > 0 && text !== '' && !isHeading(lines))
      notes.set(leadingCode(text, standard) ?? text, lines.join('\n'));
  return notes;
}

const isHeading = ([first, second]: readonly string[]): boolean =>
  first === notesHeading && second === undefined;

/** "S3.3 Demonstrates how … on: a. Their working practices b. Organisational policy/procedures". */
export function criterionText({ code, wording, list }: Criterion): string {
  const points = list.map((point, index) => `${listLetter(index)}. ${point}`);
  return [code, wording, ...points].join(' ');
}

/** Paragraphs that follow one another in a section are one place: "paragraphs 1–3". */
function joinRuns(evidence: readonly Evidence[]): Evidence[][] {
  const runs: Evidence[][] = [];
  for (const item of evidence) {
    const last = runs.at(-1)?.at(-1);
    if (last && continues(last, item)) runs.at(-1)?.push(item);
    else runs.push([item]);
  }
  return runs;
}

function continues(last: Evidence, next: Evidence): boolean {
  if (last.place.section !== next.place.section) return false;
  const [a, b] = [last.place, next.place];
  if (a.table && b.table) return a.table.number === b.table.number && a.table.row === b.table.row;
  return a.paragraph !== null && b.paragraph === a.paragraph + 1;
}

function mappingPlace(
  run: readonly Evidence[],
  snapshot: Snapshot,
  outline: Outline,
  standard: Standard,
  { withFirstWords }: MappingOptions,
): MappingPlace {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) throw new Error('A run of evidence has at least one paragraph');
  const control = snapshot.controls[first.control];
  const isRun = first.place.paragraph !== null && first.place.paragraph !== last.place.paragraph;
  const name = isRun
    ? runName(first.place.section, first.place.paragraph, last.place.paragraph, outline, standard)
    : placeName(first.place, outline, standard);
  const words = firstWords(snapshot.paragraphs[first.index]?.text ?? '', 4);
  return {
    text: withFirstWords ? `${name} “${words}”` : name,
    tag: control?.tag ?? '',
    bookmark: control?.parsed.kind === 'tag' ? bookmarkName(control.parsed.id) : '',
  };
}

function runName(
  section: number,
  from: number | null,
  to: number | null,
  outline: Outline,
  standard: Standard,
): string {
  const isWhole = !outline.sections.some(({ key }) => key !== 'other' && key !== 'appendix');
  const numbers = `${from}–${to}`;
  return isWhole && outline.sections[section]?.key === 'other'
    ? `Paragraphs ${numbers}`
    : `${sectionName(section, outline, standard)}, paragraphs ${numbers}`;
}
