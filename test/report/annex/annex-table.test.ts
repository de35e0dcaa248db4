import { decisionsKey } from '../../../src/report/snapshot/settings';
import { readAnnexTable } from '../../../src/report/annex/read-annex-table';
import type { Report } from '../../../src/report';
import { defaultStandard } from '../../../src/standard';
import {
  cell,
  factsOf,
  heading,
  reportFrom,
  reportOf,
  text,
  words,
  type FactBuilder,
} from '../../builders/facts';

const body = [heading('Actions'), words(3), text('I weighed up the risks.', { codes: 'K1.4' })];

/** A report with these paragraphs in the control of the annex, and options kept in its settings. */
function withAnnex(annex: readonly FactBuilder[], options: object = {}): Report {
  const facts = factsOf(...body, ...annex);
  const control = {
    id: 99,
    tag: 'ksb-annex1:',
    title: '',
    subtype: 'RichTextParagraphs',
    text: '',
    parentId: null,
  };
  return reportFrom({
    ...facts,
    paragraphs: facts.paragraphs.map((paragraph, index) =>
      index < body.length ? paragraph : { ...paragraph, controlId: 99 },
    ),
    controls: [...facts.controls, control],
    settings: { [decisionsKey]: options },
  });
}

/** The table of a mapping as it is written; `change` makes other cells of a row. */
const written = (
  { mapping }: Report,
  change: (row: readonly string[][], code: string | null) => readonly (readonly string[])[] = (row) => row,
): FactBuilder[] =>
  mapping.flatMap(({ text: first, aside, places, note, code }, row) =>
    change(
      [
        [first],
        places.length > 0 ? places.map((place) => place.text) : [aside],
        ...(note === null ? [] : [note.split('\n')]),
      ],
      code,
    ).flatMap((lines, column) => lines.map((line) => cell(row, column, line))),
  );

const notesIn = ({ mapping }: Report): string[] => mapping.flatMap(({ note }) => (note ? [note] : []));
const placesOf = ({ mapping }: Report, code: string) => mapping.find((row) => row.code === code)?.places;

describe('the table of an annex', () => {
  it('is read row by row, the empty lines left out', () => {
    const table = [
      text('Before the table'),
      cell(0, 0, 'Criteria'),
      cell(0, 1, 'Place'),
      cell(1, 0, 'K1.1'),
      cell(1, 0, 'more of it'),
      cell(1, 1, 'here'),
      cell(1, 1, ''),
      cell(1, 1, 'and there'),
      cell(1, 2, 'A remark'),
      cell(1, 3, 'of two lines'),
      cell(2, 0, 'K1.2'),
      cell(2, 2, ''),
    ];
    expect(readAnnexTable(reportOf(...table).snapshot.paragraphs)).toEqual([
      { text: 'Criteria', places: ['Place'], hasNotes: false, notes: [] },
      {
        text: 'K1.1 more of it',
        places: ['here', 'and there'],
        hasNotes: true,
        notes: ['A remark', 'of two lines'],
      },
      { text: 'K1.2', places: [], hasNotes: true, notes: [] },
    ]);
  });
});

describe('the annex in the document', () => {
  const current = (annex: readonly FactBuilder[], options: object = {}): boolean =>
    withAnnex(annex, options).annex.isCurrent;

  it('is none without its control', () => {
    expect(reportOf(...body).annex).toEqual({
      count: 0,
      isCurrent: false,
      isFrozen: false,
      stale: [],
      start: null,
    });
  });

  it('is current where it says in each row what is to be written, and begins at its first paragraph', () => {
    const { annex } = withAnnex(written(reportOf(...body)));
    expect(annex).toMatchObject({ count: 1, isCurrent: true, stale: [], start: { index: 3 } });
  });

  it('is not current where a row is missing, is one too many, or stands elsewhere', () => {
    const table = written(reportOf(...body));
    expect(current(table.slice(2))).toBe(false);
    expect(current([...table, cell(90, 0, 'Another row')])).toBe(false);
    expect(
      current(written({ ...reportOf(...body), mapping: [...reportOf(...body).mapping].reverse() })),
    ).toBe(false);
    expect(current([])).toBe(false);
  });

  it('is not current where a place is wrong, missing, or one too many', () => {
    const placed = (places: readonly string[]) =>
      withAnnex(written(reportOf(...body), (row, code) => (code === 'K1.4' ? [row[0]!, places] : row)));
    expect(placed(['Section 2 – Actions, paragraph 2']).annex.isCurrent).toBe(true);
    for (const places of [
      [''],
      ['Section 2 – Actions, paragraph 2', 'x'],
      ['Section 2 – Actions, paragraph 1'],
    ])
      expect(placed(places).annex).toMatchObject({ isCurrent: false, stale: [{ code: 'K1.4' }] });
    const gap = withAnnex(
      written(reportOf(...body), (row, code) => (code === 'K1.1' ? [row[0]!, ['x']] : row)),
    );
    expect(gap.annex.stale).toEqual([{ code: 'K1.1', was: ['x'], now: [] }]);
  });

  it('is not current where its third column is there and not wanted, or wanted and not there', () => {
    const plain = reportOf(...body);
    const empty = written(plain, (row) => [...row, ['']]);
    expect(current(empty)).toBe(false);
    expect(current(empty, { annexNotes: false })).toBe(false);
    expect(current(written(plain), { annexNotes: true })).toBe(false);
    const noted = withAnnex([], { annexNotes: true });
    expect(notesIn(noted)).toEqual(['Notes']);
    expect(current(written(noted), { annexNotes: true })).toBe(true);
  });
});

describe('remarks in the third column', () => {
  const remarked = (lines: readonly string[]): FactBuilder[] =>
    written(reportOf(...body), (row, code) => [...row, code === 'K1.4' ? [...lines] : ['']]);

  it('keep the column for as long as there are any, under its heading', () => {
    const report = withAnnex(remarked(['Ask my tutor.', 'By Friday.']));
    expect(notesIn(report)).toEqual(['Notes', 'Ask my tutor.\nBy Friday.']);
    expect(report.mapping.find(({ code }) => code === 'K1.4')?.note).toBe('Ask my tutor.\nBy Friday.');
    expect(notesIn(withAnnex(remarked([''])))).toEqual([]);
    expect(report.mapping.filter(({ note }) => note === '')).toHaveLength(44);
  });

  it('follow their code, also where the rest of the row says something else, and their text where it has no code', () => {
    const [theme] = defaultStandard.themes;
    const rows = [
      cell(0, 0, 'K1.4 in other words'),
      cell(0, 2, 'By code.'),
      cell(1, 0, theme?.title ?? ''),
      cell(1, 2, 'By text.'),
      cell(2, 0, ''),
      cell(2, 2, 'Without anything.'),
    ];
    const report = withAnnex(rows);
    expect(report.mapping.find(({ code }) => code === 'K1.4')?.note).toBe('By code.');
    expect(report.mapping.find(({ kind }) => kind === 'theme')?.note).toBe('By text.');
    expect(notesIn(report)).not.toContain('Without anything.');
  });

  it('are not the heading of the column, but may begin with its word', () => {
    const heads = (...lines: readonly string[]) =>
      notesIn(withAnnex([cell(0, 0, 'K1.4'), ...lines.map((line) => cell(0, 2, line))]));
    expect(heads('Notes')).toEqual([]);
    expect(heads('Notes', 'and more')).toEqual(['Notes', 'Notes\nand more']);
    expect(heads('A remark')).toEqual(['Notes', 'A remark']);
  });
});

describe('the places of the mapping', () => {
  it('have the bookmark and the tag of the control, and the first words where they are wanted', () => {
    expect(placesOf(withAnnex([]), 'K1.4')).toEqual([
      { text: 'Section 2 – Actions, paragraph 2', tag: 'ksb1:t00003::K1.4', bookmark: '_cm_t00003' },
    ]);
    expect(placesOf(withAnnex([], { annexWords: true }), 'K1.4')?.map((place) => place.text)).toEqual([
      'Section 2 – Actions, paragraph 2 “I weighed up the …”',
    ]);
  });

  it('join rows of a table that are one, and nothing across sections, tables and gaps', () => {
    const k14 = { codes: 'K1.4' };
    const names = (...content: readonly FactBuilder[]) =>
      placesOf(reportOf(...content), 'K1.4')?.map((place) => place.text);
    expect(
      names(heading('Actions'), cell(0, 0, 'a', k14), cell(0, 1, 'b', k14), cell(1, 0, 'c', k14)),
    ).toHaveLength(2);
    expect(names(heading('Actions'), cell(0, 0, 'a', k14), words(1), cell(0, 0, 'b', k14))).toHaveLength(2);
    expect(names(heading('Actions'), words(2, k14), cell(0, 0, 'b', k14))).toHaveLength(2);
    expect(names(heading('Actions'), words(2, k14), heading('Feedback'), words(1), words(2, k14))).toEqual([
      'Section 2 – Actions, paragraph 1',
      'Section 6 – Feedback, paragraph 2',
    ]);
    expect(names(words(2, k14), words(3, k14), words(4), words(5, k14))).toEqual([
      'Paragraphs 1–2',
      'Paragraph 4',
    ]);
    expect(names(heading('Actions'), words(2, k14), words(3, k14), words(4, k14))).toEqual([
      'Section 2 – Actions, paragraphs 1–3',
    ]);
  });

  it('stand under the headings of their grade', () => {
    const { mapping } = reportOf(...body);
    const grades = mapping.filter(({ kind }) => kind === 'grade').map((row) => row.text);
    expect(new Set(grades)).toEqual(new Set(['Pass Criteria', 'Distinction Criteria']));
    expect(mapping[0]).toMatchObject({
      kind: 'header',
      text: 'Criteria',
      code: null,
      places: [],
      note: null,
    });
    expect(mapping.filter(({ kind }) => kind === 'criterion')).toHaveLength(25);
    expect(mapping.filter(({ aside }) => aside !== '')).toHaveLength(1);
  });
});
