import { firstTags, makeReport, makeSnapshot, type AnnexOptions, type Report } from '../../../src/report';
import { readManualMapping } from '../../../src/report/queries/read-manual-mapping';
import { repairOf } from '../../../src/report/repairs/repairs';
import { defaultStandard } from '../../../src/standard';
import { previewText } from '../../../src/wording/repairs';
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

const codes = defaultStandard.criteria.slice(0, 9).map(({ code }) => code);

/** A mapping table with a row for each of nine codes; `places` fills the second column from the top. */
const mappingTable = (...places: readonly string[]): FactBuilder[] =>
  codes.flatMap((code, row) => [cell(row, 0, `${code} wording`), cell(row, 1, places[row] ?? '')]);

const report = (...places: readonly string[]) =>
  reportOf(
    heading('Section 1 - Situation'),
    text('First.'),
    text('Second.'),
    text('Third.'),
    heading('Section 2 - Actions'),
    text('Fourth.'),
    words(3),
    heading('Appendix A'),
    ...mappingTable(...places),
  );

/** A report with tags, without them and with the annex that was made from them, as a clean copy has it. */
function cleanCopy(content: readonly FactBuilder[], options?: AnnexOptions): [tagged: Report, copy: Report] {
  const facts = factsOf(...content);
  const tagged = makeReport(makeSnapshot(facts), defaultStandard, options);
  const rows = tagged.mapping.flatMap(({ text: criterion, aside, places, note }, row) => [
    cell(row, 0, criterion.replaceAll('\n', ' ')),
    ...(places.length > 0 ? places.map((place) => cell(row, 1, place.text)) : [cell(row, 1, aside)]),
    ...(note === null ? [] : [cell(row, 2, 'See paragraph 9')]),
  ]);
  const caption = text('Where the report shows evidence of each criterion. Blank: no place is named.');
  const annex = factsOf(caption, ...rows).paragraphs;
  const bare = facts.paragraphs.map((paragraph) => ({ ...paragraph, controlId: null, innerControlIds: [] }));
  return [tagged, reportFrom({ ...facts, paragraphs: [...bare, ...annex], controls: [] })];
}

/** For each code the paragraphs that show it. */
const shown = ({ coverage }: Report): Record<string, number[]> =>
  Object.fromEntries(
    coverage.criteria
      .filter(({ evidence }) => evidence.length > 0)
      .map(({ criterion, evidence }) => [criterion.code, evidence.map(({ paragraph }) => paragraph.index)]),
  );

const read = (copy: Report): Record<string, number[]> =>
  Object.fromEntries(
    readManualMapping(copy).map(({ code, paragraphs }) => [code, paragraphs.map(({ index }) => index)]),
  );

describe('the annex of a clean copy', () => {
  const content = [
    words(20, { codes: 'K1.3' }),
    heading('Section 2 - What I did; paragraph 9, and why'),
    words(9, { codes: 'K1.1' }),
    words(8, { codes: 'K1.1 K2.1' }),
    words(7),
    words(6, { codes: 'K1.1' }),
    heading('Sections 3 and 4 - Responsibilities and solutions'),
    words(5, { codes: 'K4.4' }),
    heading('The “late” order'),
    text('I said “no” to them', { codes: 'K4.5' }),
    cell(0, 0, '£38'),
    cell(0, 1, 'We asked her what it was worth to her', { codes: 'K4.6' }),
    heading('Appendix A'),
    words(3, { codes: 'S3.3' }),
  ];

  it.each<readonly [what: string, options: AnnexOptions]>([
    ['without first words', { withFirstWords: false, withNotes: false }],
    ['with first words and remarks', { withFirstWords: true, withNotes: true }],
  ])('is read back as the tags that it was made from, %s', (_, options) => {
    const [tagged, copy] = cleanCopy(content, options);
    expect(Object.keys(shown(tagged))).toHaveLength(7);
    expect(read(copy)).toEqual(shown(tagged));
    expect(firstTags(copy)?.vague).toEqual([]);
  });

  it('is read back where no section was found', () => {
    const [tagged, copy] = cleanCopy([words(9, { codes: 'K1.1' }), words(8, { codes: 'K1.1' }), words(7)]);
    expect(shown(tagged)).toEqual({ 'K1.1': [0, 1] });
    expect(read(copy)).toEqual(shown(tagged));
  });

  it('names the cell whose first words it quotes, and without them the longest of the row', () => {
    const table = [
      heading('Actions'),
      cell(0, 0, 'I called her', { codes: 'K1.4' }),
      cell(0, 1, 'She was not there, so I wrote to her'),
    ];
    expect(read(cleanCopy(table, { withFirstWords: true, withNotes: false })[1])).toEqual({ 'K1.4': [1] });
    expect(read(cleanCopy(table)[1])).toEqual({ 'K1.4': [2] });
  });

  it('is offered as tags', () => {
    const [tagged, copy] = cleanCopy(content);
    const finding = copy.findings.find(({ id }) => id === 'loose-annex');
    if (!finding) throw new Error('The annex was not found');
    const changed = repairOf(copy, finding)?.preview.flatMap((line) =>
      line.kind === 'tag' ? [line.paragraph.index] : [],
    );
    expect(changed).toEqual([...new Set(Object.values(shown(tagged)).flat())].sort((a, b) => a - b));
  });
});

describe('a mapping table filled in by hand', () => {
  test.each([
    ['Section 1 – Situation, paragraph 2', [2]],
    ['Section 1, paragraphs 1–3', [1, 2, 3]],
    ['section 1 paras 1 and 3', [1, 3]],
    ['Section 1, para 2; Section 2, paragraph 1', [2, 5]],
    ['Sec 1 p2', [2]],
    ['S. 2 paragraph 1', [5]],
    ['Sect.1 para. 3', [3]],
    ['Section 1 paragraphs 1, 3 & 2', [1, 2, 3]],
    ['Section 1 paragraphs 1;2 + 3', [1, 2, 3]],
    ['Section 1, paragraphs 1 – 2 and paragraph 3', [1, 2, 3]],
    ['Section 2 para 1 and section 1 para 3', [3, 5]],
    ['Section 1, paragraphs 2-150', []],
    ['Section 1, paragraphs 2-99', [2, 3]],
    ['Section 1, paragraphs 2-2', [2]],
    ['Paragraph 1', []],
    ['Sections 1 paragraph 2', []],
    ['Section 12, paragraph 1', []],
    ['Section 2', []],
    ['See the whole report', []],
    ['Section 1, paragraph 9', []],
    ['Section 1, paragraphs 3 to 1', []],
  ])('“%s” points to the paragraphs %j', (place, indexes) => {
    expect(readManualMapping(report(place))).toMatchObject([
      { code: codes[0], text: place, paragraphs: indexes.map((index) => ({ index })) },
    ]);
  });

  it('may name a row of a table, and means the longest of its cells', () => {
    const withTable = reportOf(
      heading('Section 1 - Situation'),
      cell(0, 0, 'Monday'),
      cell(0, 1, 'I called her back at once'),
      cell(1, 0, 'Tuesday'),
      text('First.'),
      ...mappingTable(
        'Section 1, table 1, row 1 and paragraph 1',
        'Section 1 table 1 row 2',
        'Table 9, row 1',
      ),
    );
    expect(read(withTable)).toEqual({
      [codes[0] ?? '']: [2, 4],
      [codes[1] ?? '']: [3],
      [codes[2] ?? '']: [],
    });
  });

  it('is read row by row: a code, then what stands in the other columns; a blank row is none', () => {
    const [first, ...others] = codes.map((code, row) => cell(row, 0, `${code} wording`));
    const table = reportOf(
      heading('Section 1 - Situation'),
      text('First.'),
      first ?? text(''),
      cell(0, 1, 'Section 1'),
      cell(0, 2, ''),
      cell(0, 2, 'paragraph 1'),
      ...others,
      cell(9, 0, 'No code'),
      cell(9, 1, 'Section 1, paragraph 1'),
      cell(10, 0, 'K9.9'),
      cell(11, 0, `${codes[1]} again`),
      cell(11, 0, `${codes[2]} too`),
      cell(11, 1, 'nowhere'),
    );
    expect(readManualMapping(table)).toMatchObject([
      { code: codes[0], text: 'Section 1; paragraph 1', paragraphs: [{ index: 1 }] },
      { code: codes[1], text: 'nowhere', paragraphs: [] },
    ]);
    const other = [heading('Situation'), cell(0, 0, `${codes[0]} x`), cell(0, 1, 'Section 1, paragraph 1')];
    expect(readManualMapping(reportOf(...other))).toEqual([]);
  });

  it('is offered as tags, all at once, and says which rows name no paragraph', () => {
    const filled = report('Section 1, paragraphs 1-2', 'Section 1, paragraph 2', 'Section 2');
    const finding = filled.findings.find(({ id }) => id === 'mapping-by-hand');
    if (!finding) throw new Error('The table was not found');
    const repair = repairOf(filled, finding);
    expect(repair?.preview.map((line) => previewText(filled, line))).toEqual([
      `Section 1 – Situation, paragraph 1: ${codes[0]}`,
      `Section 1 – Situation, paragraph 2: ${codes[0]} ${codes[1]}`,
      `Not tagged, no paragraph is named: ${codes[2]} (Section 2)`,
    ]);
    expect(repair?.plan).toMatchObject({ kind: 'tags', changes: [{ title: codes[0] }, { kind: 'add' }] });
  });
});
