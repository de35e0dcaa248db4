import fc from 'fast-check';
import { ownTexts, SharedPassages } from '../../../src/report/review';
import { defaultStandard } from '../../../src/standard';
import { heading, reportOf, text } from '../../builders/facts';

const passage = 'our till would not take cards on the Monday so we wrote slips';
const others = (word: string): string => Array.from({ length: 20 }, (_, at) => `${word}${at}`).join(' ');

function sharedBy(...reports: readonly (readonly string[])[]) {
  const passages = new SharedPassages(defaultStandard);
  for (const [index, texts] of reports.entries()) passages.add(`draft ${index + 1}`, texts);
  return passages.all();
}

describe('passages that reports share', () => {
  it('are found in any case and with any punctuation, and shown as the first writes them', () => {
    const shouted = `${others('b')} ${passage.toUpperCase().replaceAll(' ', ', ')} ${others('c')}`;
    expect(sharedBy([`${others('a')} ${passage}.`], [shouted])).toEqual([
      { names: ['draft 1', 'draft 2'], words: 13, text: `${passage}.` },
    ]);
  });

  it('are twelve words or more', () => {
    const words = passage.split(' ');
    expect(sharedBy([words.slice(0, 12).join(' ')], [words.slice(0, 12).join(' ')])).toMatchObject([
      { words: 12 },
    ]);
    expect(sharedBy([words.slice(0, 11).join(' ')], [words.slice(0, 11).join(' ')])).toEqual([]);
  });

  it('go on over several paragraphs, as a list does', () => {
    expect(sharedBy([passage], passage.split(' '))).toMatchObject([{ words: 13 }]);
  });

  it('name all reports that hold them', () => {
    expect(sharedBy([passage], [others('a')], [passage], [passage])).toMatchObject([
      { names: ['draft 1', 'draft 3', 'draft 4'] },
    ]);
  });

  it('are several where there are several, the longest first', () => {
    const long = others('z');
    expect(sharedBy([passage, 'and', long], [long, 'but', passage]).map(({ words }) => words)).toEqual([
      20, 13,
    ]);
  });

  it('are none within one report', () => expect(sharedBy([passage, passage])).toEqual([]));

  it.each(defaultStandard.criteria.map(({ code, wording }) => [code, wording]))(
    'are not the kit’s wording of %s, quoted in whole or after words of one’s own',
    (_, wording) => {
      expect(sharedBy([`I meet this: ${wording}`], [`I meet this: ${wording} So it goes.`])).toEqual([]);
    },
  );

  it('are not the template’s guidance', () => {
    for (const line of defaultStandard.guidanceLines) expect(sharedBy([line], [line])).toEqual([]);
  });

  it('are of the text of body and appendices, not of headings', () => {
    const report = reportOf(
      heading('Section 2 - Actions'),
      text('I rang.'),
      heading('Appendix A'),
      text('Mail.'),
    );
    expect(ownTexts(report)).toEqual(['I rang.', 'Mail.']);
  });

  it('are what a search of each pair word by word finds', () => {
    const draft = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 40 });
    fc.assert(
      fc.property(draft, draft, (one, two) => {
        const has = windows(one).some((window) => windows(two).includes(window));
        expect(sharedBy([one.join(' ')], [two.join(' ')]).length > 0).toBe(has);
      }),
      { numRuns: 500 },
    );
  });

  it('are taken out of a report of one word in a row in little work', () => {
    const row = 'word '.repeat(20_000);
    expect(sharedBy([row], [row])).toMatchObject([{ words: 20_000 }]);
  });
});

const windows = (words: readonly string[]): string[] =>
  words.flatMap((_, at) => (at + 12 <= words.length ? [words.slice(at, at + 12).join(' ')] : []));
