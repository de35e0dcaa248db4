import { makeReport, makeSnapshot, sectionName, type Report } from '../../../src/report';
import { planAnnex } from '../../../src/report/plans/plan-annex';
import { readManualMapping } from '../../../src/report/queries/read-manual-mapping';
import { findingMessage } from '../../../src/wording/findings';
import { annexWording } from '../../../src/report/snapshot/annex-wording';
import {
  cell,
  factsOf,
  heading,
  reportBy,
  standardBy,
  text,
  words,
  type FactBuilder,
} from '../../builders/facts';

const criteria = Array.from({ length: 6 }, (_, at) => ({ code: `P${at + 1}`, wording: 'Does it.' }));
const limits = { words: 1000, fewest: 0 };
const titles = ['Beginning', 'Middle', 'Ending', ...Array.from({ length: 9 }, (_, at) => `More ${at}x`)];
const withParts = {
  criteria,
  limits,
  sections: titles.map((title, at) => ({ key: `s${at}`, title })),
  mapping: {
    title: 'Where to find the criteria',
    columns: ['Criterion', 'Place'],
    section: 'Part',
    paragraph: 'para',
  },
};
const withoutSections = { ...withParts, sections: [] };

const sectionsOf = ({ outline, standard }: Report): string[] =>
  outline.sections.map((section) => sectionName(section, standard));

const placesOf = ({ mapping }: Report): string[] =>
  mapping.flatMap(({ places }) => places.map(({ text: place }) => place));

describe('a standard that says Part and para', () => {
  test('knows its headings by them, and merged ones', () => {
    const report = reportBy(
      withParts,
      heading('Part 1 – Beginning'),
      words(20, { codes: 'P1' }),
      words(20, { codes: 'P1' }),
      heading('Parts 2 and 3 - Middle and ending'),
      words(20, { codes: 'P2' }),
    );
    expect(sectionsOf(report)).toEqual(['Part 1 – Beginning', 'Parts 2 and 3 – Middle and ending']);
    expect(placesOf(report)).toEqual([
      'Part 1 – Beginning, paras 1–2',
      'Parts 2 and 3 – Middle and ending, para 1',
    ]);
    const merged = report.findings.find(({ id }) => id === 'merged-sections');
    expect(merged && findingMessage(merged)).toBe(
      '“Parts 2 and 3 - Middle and ending” stands for Parts 2 and 3.',
    );
  });

  test('knows a heading that is a number alone, and says what is missing by its word', () => {
    const report = reportBy(withParts, heading('Part 2'), words(20));
    expect(sectionsOf(report)).toEqual(['Part 2 – Part 2']);
    expect(report.findings.map(findingMessage)).toContain(
      'Part 1 (Beginning) was not found. The template is optional.',
    );
  });

  test('reads a table by hand with its words, with ours, and with section 12', () => {
    const table = [
      'Part 1, para 1',
      'section 2 paragraph 1 and 2',
      'Part 12 paras 1 to 2',
      'p. 12 p2',
      '',
      'x',
    ];
    const report = reportBy(
      withParts,
      heading('Beginning'),
      words(20),
      heading('Middle'),
      words(20),
      words(20),
      heading('More 8x'),
      words(20),
      words(20),
      heading('Appendix'),
      ...table.flatMap((place, row) => [cell(row, 0, `P${row + 1} Does it.`), cell(row, 1, place)]),
    );
    expect(
      readManualMapping(report).map(({ code, paragraphs }) => [
        code,
        ...paragraphs.map(({ index }) => index),
      ]),
    ).toEqual([['P1', 1], ['P2', 3, 4], ['P3', 6, 7], ['P4'], ['P6']]);
  });
});

describe.each([
  ['with sections', withParts],
  ['without sections', withoutSections],
])('the annex of a standard %s', (_, file) => {
  const content: FactBuilder[] = [
    heading('Beginning'),
    words(20, { codes: 'P1' }),
    words(21, { codes: 'P1 P2' }),
    heading('Middle'),
    words(22, { codes: 'P2' }),
    heading('Appendix A'),
    words(23, { codes: 'P3' }),
  ];
  const report = reportBy(file, ...content);

  test('has the heading and the columns of the standard', () => {
    expect(planAnnex(report)).toEqual(
      expect.objectContaining({ heading: 'Where to find the criteria', caption: annexWording.caption }),
    );
    expect(report.mapping[0]).toEqual(expect.objectContaining({ text: 'Criterion', aside: 'Place' }));
  });

  test('leads back to the same paragraphs, and is not counted, in a copy that keeps nothing', () => {
    const rows = report.mapping.flatMap(({ text: criterion, aside, places }, row) => [
      cell(row, 0, criterion),
      ...(places.length > 0 ? places.map((place) => cell(row, 1, place.text)) : [cell(row, 1, aside)]),
    ]);
    const facts = factsOf(
      ...content,
      heading('Where to find the criteria'),
      text(annexWording.caption),
      ...rows,
      text(annexWording.closing),
    );
    const bare = facts.paragraphs.map((each) => ({ ...each, controlId: null, innerControlIds: [] }));
    const copy = makeReport(makeSnapshot({ ...facts, paragraphs: bare, controls: [] }), standardBy(file));
    expect(
      readManualMapping(copy).map(({ code, paragraphs }) => [code, ...paragraphs.map(({ index }) => index)]),
    ).toEqual([
      ['P1', 1, 2],
      ['P2', 2, 4],
      ['P3', 6],
    ]);
    expect(copy.length.counted).toBe(report.length.counted);
    expect(sectionsOf(copy)).toEqual(sectionsOf(report));
  });
});

test('text right above our caption that is no heading is the author’s', () => {
  const { length } = reportBy(withoutSections, heading('One'), words(20), text(annexWording.caption));
  expect(length.counted).toBe(21);
});
