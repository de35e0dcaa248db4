import { openSuggestions, untaggedWords, type Report, type Section } from '../../../src/report';
import { describeLocation } from '../../../src/wording/places';
import { heading, reportOf, styled, text, words } from '../../builders/facts';

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

test('untagged words leave out headings and what is tagged', () => {
  const report = reportOf(
    heading('Actions'),
    words(30),
    words(40, { codes: 'K1.4' }),
    heading('Results'),
    words(5),
  );
  expect([...untaggedWords(report).values()]).toEqual([30, 5]);
});
