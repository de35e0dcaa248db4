import { hintsOf, sharedHint, type HintId } from '../../../src/report/review';
import type { Report } from '../../../src/report/report';
import { hintSentence } from '../../../src/wording/review/hints';
import { cell, heading, reportOf, text, words, type FactBuilder } from '../../builders/facts';

const hints = (report: Report, wanted: HintId) => hintsOf(report).filter(({ id }) => id === wanted);
const inActions = (...content: FactBuilder[]) => reportOf(heading('Section 2 - Actions'), ...content);
const said = (report: Report, wanted: HintId): string[] => hints(report, wanted).map(hintSentence);

describe('hints for the tutor’s eye', () => {
  it('tell a criterion that is claimed in more than five places', () => {
    const claims = (count: number) =>
      inActions(...Array.from({ length: count }, () => words(30, { codes: 'K1.4' })));
    expect(hints(claims(5), 'claimed-often')).toEqual([]);
    expect(said(claims(6), 'claimed-often')).toEqual([
      'K1.4 is claimed in 6 places, more than 5. One or two strong ones are easier to find than many.',
    ]);
    expect(hints(claims(6), 'claimed-often')[0]?.places).toHaveLength(6);
  });

  it('tell a paragraph that claims more than four codes', () => {
    expect(hints(inActions(words(30, { codes: 'K1.1 K1.2 K1.3 K1.4' })), 'many-codes')).toEqual([]);
    expect(said(inActions(words(30, { codes: 'K2.1 K1.1 K1.2 K1.3 K1.4' })), 'many-codes')[0]).toContain(
      'One paragraph claims 5 criteria, more than 4: K1.1, K1.2, K1.3, K1.4 and K2.1.',
    );
  });

  it('tell a claim of a few words, in a heading and in a cell', () => {
    expect(hints(inActions(words(20, { codes: 'K1.4' })), 'short-claim')).toEqual([]);
    expect(said(inActions(words(19, { codes: 'K1.4' })), 'short-claim')[0]).toMatch(
      /^A paragraph of 19 words claims K1\.4\./u,
    );
    expect(said(inActions(heading('My plan', 2, { codes: 'K1.4' })), 'claim-in-heading')[0]).toContain(
      'tagged with K1.4',
    );
    const inCell = inActions(cell(0, 0, 'Rang', { codes: 'K1.4' }));
    expect(said(inCell, 'claim-in-cell')[0]).toContain('claims K1.4');
    expect(hints(inCell, 'short-claim')).toEqual([]);
  });

  it('tell a section without a figure where a criterion asks for data', () => {
    const claim = text(
      'I used what customers told us to see what to change in the shop, and why they were cross at all.',
      {
        codes: 'S5.1',
      },
    );
    expect(said(inActions(claim), 'no-figure')[0]).toContain(
      'S5.1 asks for data, and there is no figure in Section 2 – Actions',
    );
    expect(hints(inActions(claim, text('There were 12 of them.')), 'no-figure')).toEqual([]);
    expect(hints(inActions(words(30, { codes: 'K1.4', visibleText: 'no number' })), 'no-figure')).toEqual([]);
    expect(hints(reportOf(heading('Actions'), text('I.'), heading('Appendix'), claim), 'no-figure')).toEqual(
      [],
    );
  });

  it('tell a Feedback without a quotation and Results without a comparison', () => {
    const report = (feedback: string, results: string) =>
      reportOf(
        heading('Section 5 - Results'),
        text(results),
        heading('Section 6 - Feedback'),
        text(feedback),
      );
    const plain = report('They liked it.', 'It went well.');
    expect(said(plain, 'no-quotation')[0]).toContain('Nobody is quoted in Section 6 – Feedback');
    expect(said(plain, 'no-comparison')[0]).toContain(
      'Nothing in Section 5 – Results sets before against after',
    );
    expect(hintsOf(report('One wrote “it was quick”.', 'Calls fell by half.'))).toEqual([]);
    expect(hintsOf(reportOf(heading('Section 5 - Results'), heading('Section 6 - Feedback')))).toEqual([]);
  });

  it('tell two reports that share text', () => {
    const hint = sharedHint({ names: ['a.docx', 'b.docx'], words: 13, text: 'our till' });
    expect(hintSentence(hint)).toMatch(/^a\.docx and b\.docx share 13 words in a row, .*: “our till”\./u);
  });

  it('stay dismissed by a key of their own until what they are about changes', () => {
    const [one, two] = [words(19, { codes: 'K1.4' }), words(18, { codes: 'K1.4' })];
    const keys = hintsOf(inActions(one, two)).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
    expect(hintsOf(inActions(text('More.'), two)).map(({ key }) => key)).toEqual(keys.slice(1));
  });
});
