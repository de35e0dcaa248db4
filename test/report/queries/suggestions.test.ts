import {
  openSuggestions,
  suggestByWords,
  untaggedWords,
  type Report,
  type Section,
} from '../../../src/report';
import { describeLocation } from '../../../src/wording/places';
import { suggestionReason } from '../../../src/wording/advice';
import { heading, paragraphAt, reportOf, styled, text, words } from '../../builders/facts';

function section({ outline }: Report, position: number): Section {
  const found = outline.sections[position];
  if (!found) throw new Error(`The report has no section ${position}`);
  return found;
}

test('every kind of paragraph has a name', () => {
  const report = reportOf(
    text('Project Title'),
    heading('Section 2 - Actions'),
    text('I asked.'),
    text(''),
    styled('Caption', 'Figure 1'),
  );
  expect(report.snapshot.paragraphs.map((paragraph) => describeLocation(report, paragraph))).toEqual([
    'Title block',
    'Section 2 – Actions, heading',
    'Section 2 – Actions, paragraph 1',
    'Section 2 – Actions, empty paragraph',
    'Section 2 – Actions, caption',
  ]);
});

test('only criteria without evidence anywhere are suggested', () => {
  const report = reportOf(
    heading('Situation'),
    text('A.'),
    heading('Actions'),
    text('B.', { codes: 'K2.1 K1.4' }),
  );
  expect(openSuggestions(report, section(report, 0))).toEqual([]);
  expect(openSuggestions(report, section(report, 1)).map(({ code }) => code)).toEqual([
    'K2.2',
    'K4.3',
    'K4.4',
    'K4.5',
    'K4.7',
  ]);
});

test('a merged section has the suggestions of all that it stands for', () => {
  const report = reportOf(heading('Sections 1 and 3'), text('A.'));
  expect(openSuggestions(report, section(report, 0)).map(({ code }) => code)).toContain('K2.1');
  expect(openSuggestions(report, section(report, 0)).map(({ code }) => code)).toContain('K4.6');
});

const suggested = (report: Report, position: number): (readonly [string, string | null])[] => {
  const paragraph = report.snapshot.paragraphs[position];
  if (!paragraph) throw new Error(`The report has no paragraph ${position}`);
  return suggestByWords(report, paragraph).map(({ criterion, word }) => [criterion.code, word]);
};

test('what the words of a paragraph speak for is suggested first, then the list of its section', () => {
  const report = reportOf(heading('Situation'), text('We ran a PESTLE analysis. Inflation had hit us.'));
  expect(suggested(report, 1)).toEqual([
    ['K4.7', 'pestle'],
    ['S5.2', 'analysis'],
    ['K2.1', null],
  ]);
});

test.each([
  ['I weighed up what could go badly.', 'K1.4', 'weighed up'],
  ['I sent out surveys.', 'S3.1', 'survey'],
  ['The Consumer Rights Act gave her 30 days.', 'S5.3', 'consumer rights'],
  ['So that it would no longer recur, I wrote it down.', 'S5.5', 'recur'],
])('%p speaks for %s by “%s”', (sentence, code, word) => {
  expect(suggested(reportOf(text(sentence)), 0)).toContainEqual([code, word]);
});

test.each([
  ['I weighed up what could go badly.', 'You wrote “weighed up” (risks)'],
  ['There was a risk.', 'You wrote “risk”'],
  ['We ran a PESTLE.', 'You wrote “pestle” (factors)'],
])('%p is told why: %s', (sentence, reason) => {
  const report = reportOf(text(sentence));
  const [first] = suggestByWords(report, paragraphAt(report, 0));
  expect(first?.word == null ? null : suggestionReason(first)).toBe(reason);
});

test('a word counts only whole, and a phrase only in one piece', () => {
  const report = reportOf(text('The lawn at the end was up for what it weighed.'));
  expect(suggested(report, 0)).toEqual([]);
});

test('what has evidence is not suggested by words either', () => {
  const report = reportOf(text('We ran a PESTLE.'), text('Politics.', { codes: 'K4.7' }));
  expect(suggested(report, 0)).toEqual([]);
});

test('a long paragraph is not suggested everything', () => {
  const report = reportOf(text('Vision, idea, what if, risk, journey map, workflow, morale, pestle.'));
  expect(suggested(report, 0)).toHaveLength(3);
});

test('untagged words leave out headings and what is tagged', () => {
  const report = reportOf(
    heading('Actions'),
    words(30),
    words(40, { codes: 'K1.4' }),
    heading('Results'),
    words(5),
  );
  expect([...untaggedWords(report).values()]).toEqual([
    { words: 30, paragraphs: 1 },
    { words: 5, paragraphs: 1 },
  ]);
});
