import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportOn } from '../../src/cli/check';
import { testWithCorpus } from '../builders/beside-the-repository';
import { bullet, del, docx, field, ins, numbered, p, r, raw, table } from '../builders/docx';

/** Public documents whose stored count Word has really counted, with how far the rules may be off. */
const realCounts: readonly (readonly [name: string, words: number, tolerance: number])[] = [
  ['dotnet__Open-XML-SDK__landScape', 902, 0],
  ['apache__poi__OPCCompliance_DerivedPartNameFAIL', 175, 0],
  ['apache__poi__NumberingWOverrides', 15, 0],
  ['OfficeDev__Open-Xml-PowerTools__HC048-Excerpt', 1615, 0],
  ['OfficeDev__Open-Xml-PowerTools__RP051-Arabic', 1643, 0],
  ['dotnet__Open-XML-SDK__complex_table3', 121, 0],
  ['apache__tika__testWORD_endnote_table', 10725, 0.002],
  ['apache__poi__stress005', 1743, 0.002],
];

/** A paragraph whose mark is deleted under review. */
const markDeleted = (text: string) =>
  raw(
    '<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="Sample Tutor" w:date="2026-01-05T09:00:00Z"/></w:rPr></w:pPr>' +
      `<w:r><w:t>${text}</w:t></w:r></w:p>`,
  );

describe('the words of a document', () => {
  it('follow each rule in the smallest document that shows it', () => {
    const counted = (...content: Parameters<typeof docx>): number =>
      reportOn(docx(...content)).length.document;
    expect(counted(bullet('a point'), numbered(0, 'a step'))).toBe(6);
    expect(counted(p('kept ', del('gone'), ins('new')))).toBe(2);
    expect(counted(p('seen ', r('hidden', { hidden: true })))).toBe(1);
    expect(counted(p('page ', field('PAGEREF _Toc1', '3')))).toBe(2);
    expect(counted(markDeleted('I told the cus'), p('tomer at once'))).toBe(6);
    expect(counted(markDeleted('I told her'), p(' at once'))).toBe(5);
    expect(counted(markDeleted('I told the cus'), markDeleted(''), p('tomer'))).toBe(4);
    expect(counted(table([['a', 'b c']]), p('no\u00a0break – dash'))).toBe(6);
  });

  testWithCorpus(
    'are those that Word has counted in $each.0',
    realCounts,
    ([name, words, tolerance], corpus) => {
      const { document } = reportOn(new Uint8Array(readFileSync(join(corpus, `${name}.docx`)))).length;
      expect(Math.abs(document - words)).toBeLessThanOrEqual(words * tolerance);
    },
  );
});
