import { makeReport, makeSnapshot } from '../../../src/report';
import { explanation } from '../../../src/wording/pane';
import {
  cell,
  factsOf,
  findingIdsOf,
  heading,
  paragraphAt,
  reportBy,
  standardBy,
  styled,
  text,
  words,
  type FactBuilder,
} from '../../builders/facts';

const sections = [{ key: 'work', title: 'My work' }];
const titleBlock = { title: 'Title', fields: [{ key: 'name', label: 'Name' }] };

/** 2 words of title block, 3 of contents, 2 and 10 of a section, a caption of 3, a table of 4, 5 of notes. */
const content: FactBuilder[] = [
  text('Name: Alex'),
  styled('Toc1', 'My work 1'),
  heading('My work'),
  words(10),
  styled('Caption', 'Table 1 Calls'),
  cell(0, 0, 'one two'),
  cell(0, 1, 'three four'),
];

function reportWith(limits: object) {
  const facts = { ...factsOf(...content), notes: ['one two three four five'] };
  return makeReport(
    makeSnapshot(facts),
    standardBy({ sections, titleBlock, limits: { words: 15, fewest: 0, ...limits } }),
  );
}

describe('what is counted', () => {
  test.each([
    ['headings, text, captions and tables', {}, 19, 29],
    ['no headings', { notCounted: ['headings'] }, 17, 27],
    ['no tables', { notCounted: ['tables'] }, 15, 25],
    ['no captions', { notCounted: ['captions'] }, 16, 26],
    ['the title block too', { alsoCounted: ['title-block'] }, 21, 29],
    ['the contents too', { alsoCounted: ['contents'] }, 22, 29],
    ['the notes too', { alsoCounted: ['notes'] }, 24, 29],
    [
      'text and notes alone',
      { notCounted: ['headings', 'tables', 'captions'], alsoCounted: ['notes'] },
      15,
      20,
    ],
  ])('is %s', (_, limits, counted, most) => {
    const { length } = reportWith(limits);
    expect(length.counted).toBe(counted);
    expect([length.document, length.most]).toEqual([24, most]);
  });

  test('has the same sum by sections', () => {
    const { length, outline } = reportWith({ notCounted: ['tables'] });
    expect(outline.sections.map((each) => length.wordsOf(each))).toEqual([15]);
  });

  test('is said of each part, and which a marker may count besides', () => {
    const { limits } = standardBy({
      limits: { words: 15, notCounted: ['tables', 'captions'], alsoCounted: ['notes'] },
    });
    expect(explanation.countedHere(limits)).toBe(
      'Counted are headings, paragraphs and lists with their numbers of the report’s text, up to the appendix. Counted too: footnotes and endnotes.',
    );
    expect(explanation.most(20, limits)).toBe(
      'A marker who also counts what the rule leaves open (the title block, the table of contents, leftover guidance and text boxes) comes to 20.',
    );
  });
});

describe('marking stops', () => {
  test('at the most words of what is counted, and reads on through what is not', () => {
    const report = reportWith({ words: 12, notCounted: ['tables', 'captions'] });
    const marked = report.snapshot.paragraphs.map((each) => report.length.markedWordsOf(each));
    expect(report.length.cutOff).toBeNull();
    expect(marked).toEqual([0, 0, 2, 10, 0, 0, 0]);
  });

  test('inside a paragraph, and nothing below is read', () => {
    const report = reportWith({ words: 7, notCounted: ['tables'] });
    expect(report.length.cutOff).toEqual({ paragraph: paragraphAt(report, 3), word: 5 });
    expect(report.snapshot.paragraphs.map((each) => report.length.markedWordsOf(each))).toEqual([
      0, 0, 2, 5, 0, 0, 0,
    ]);
  });

  test.each(['marked', 'fails'])('nowhere where a longer report is %s', (over) => {
    const report = reportWith({ words: 7, over });
    expect([report.length.status, report.length.cutOff]).toEqual(['over', null]);
    expect(report.snapshot.paragraphs.map((each) => report.length.markedWordsOf(each))).toEqual([
      0, 0, 2, 10, 3, 2, 2,
    ]);
  });
});

test('a part that is counted is none that a marker may count besides', () => {
  const open = reportWith({ words: 19 });
  const counted = reportWith({ words: 24, alsoCounted: ['title-block', 'contents'] });
  const partsOf = ({ findings }: typeof open) =>
    findings.find(({ id }) => id === 'over-limit-by-wide-count')?.values['parts'];
  expect(partsOf(open)).toEqual(['title-block', 'contents', 'notes']);
  expect(partsOf(counted)).toEqual(['notes']);
});

test('a document that holds nothing has nothing to put right', () => {
  expect(findingIdsOf(reportBy({}, text('')))).toEqual([]);
});

test('where only the notes bring a report over its limit, all of its text is marked', () => {
  const { length } = reportWith({ words: 20, alsoCounted: ['notes'] });
  expect([length.counted, length.status, length.cutOff]).toEqual([24, 'over', null]);
});

test('a line that begins with a code is counted, however few codes a standard has', () => {
  const criteria = [{ code: 'P1', wording: 'Does it.' }];
  const report = reportBy({ criteria }, heading('My work'), text('P1\tI did it on the Monday.'));
  expect(report.outline.manualMapping.lines.size).toBe(0);
  expect(report.length.counted).toBe(9);
});
