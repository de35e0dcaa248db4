import { readManualMapping } from '../../../src/report/queries/read-manual-mapping';
import { repairOf } from '../../../src/report/repairs/repairs';
import { defaultStandard } from '../../../src/standard';
import { previewText } from '../../../src/wording/repairs';
import { cell, heading, reportOf, text, words, type FactBuilder } from '../../builders/facts';

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
