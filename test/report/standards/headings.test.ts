import { coverageMatrix, headingQuestion, nextStep, sectionAdvice, type Report } from '../../../src/report';
import { findAddress } from '../../../src/report/queries/find-address';
import { selfReviewOf } from '../../../src/report/guide';
import { map } from '../../../src/wording/pane';
import { describeLocation } from '../../../src/wording/places';
import { findingIdsOf, heading, paragraphAt, reportBy, styled, text, words } from '../../builders/facts';

const limits = { words: 1000, fewest: 0 };
const criteria = ['P1', 'P2', 'P3'].map((code) => ({ code, wording: 'Does it.' }));
const file = { criteria, limits };

const report = reportBy(
  file,
  styled('Title', 'My project'),
  heading('What I found'),
  words(20, { codes: 'P1' }),
  heading('What I did'),
  words(20),
  words(30, { codes: 'P2' }),
  heading('Appendix A'),
  words(40, { codes: 'P3' }),
);

describe('a report whose standard asks for no sections', () => {
  test('has the sections that its headings make, and its appendices', () => {
    expect(report.outline.sections.map(({ prefix, headingText }) => `${prefix} ${headingText}`)).toEqual([
      'o1 What I found',
      'o2 What I did',
      'A Appendix A',
    ]);
    expect(report.outline.missing).toEqual([]);
    expect(report.length.counted).toBe(3 + 20 + 3 + 20 + 30);
    expect(report.length.byRegion['title-block']).toBe(2);
  });

  test('has addresses and places by them', () => {
    expect(findAddress(report, 'o2.2')).toBe(paragraphAt(report, 5));
    expect(findAddress(report, 'A.1')).toBe(paragraphAt(report, 7));
    expect([2, 5, 7].map((at) => describeLocation(report, paragraphAt(report, at)))).toEqual([
      'What I found, paragraph 1',
      'What I did, paragraph 2',
      'Appendix A, paragraph 1',
    ]);
    expect(report.mapping.flatMap(({ places }) => places.map(({ text: place }) => place))).toEqual([
      'What I found, paragraph 1',
      'What I did, paragraph 2',
      'Appendix A, paragraph 1',
    ]);
  });

  test('is neither asked nor told about headings', () => {
    expect(headingQuestion(report)).toEqual([]);
    expect(findingIdsOf(report)).toEqual([]);
  });

  test('has a column on the map for each heading with evidence, and none that is suggested', () => {
    const { columns, rows } = coverageMatrix(report);
    expect(columns.map(({ shortName }) => shortName)).toEqual(['What I found', 'What I did', 'Appendix A']);
    expect(rows.flatMap(({ cells }) => cells).some(({ isSuggested }) => isSuggested)).toBe(false);
  });

  test('has no advice for a section', () => {
    expect(sectionAdvice(report, paragraphAt(report, 2))).toBeNull();
  });

  test('is sent to its criteria to write, for no section is asked for', () => {
    const empty = reportBy(file, heading('What I found'));
    const step = nextStep(empty);
    expect(step.kind).toBe('write');
    expect(map.next(step, empty.standard)).toContain('Criteria shows');
    expect(map.open.write(empty.standard)).toBe('Open Criteria');
  });

  test('has headings without a code by the checklist', () => {
    const assessment = {
      timeline: null,
      interview: null,
      proposal: null,
      evidenceKinds: [],
      terms: [],
      selfReview: [{ id: 'all', from: 'marking', rule: 'mapped', text: 'All is mapped.' }],
    } as const;
    const untagged = reportBy(file, heading('Found'), words(20, { codes: 'P1' }), heading('Done'), words(20));
    const [point] = selfReviewOf(untagged, assessment);
    expect(point?.sign?.places.map(({ text: found }) => found)).toEqual(['Done']);
    expect(selfReviewOf(report, assessment)[0]?.sign).toBeNull();
  });

  test('counts everything, short as its paragraphs are', () => {
    const short = reportBy(file, heading('One'), text('Yes.'), heading('Two'), text('No, no.'));
    expect([short.length.counted, short.length.document]).toEqual([5, 5]);
  });

  test('counts everything where it has no heading at all', () => {
    const plain = reportBy(file, text('I opened the shop.', { codes: 'P1' }), text('I closed it.'));
    expect(plain.length.counted).toBe(7);
    expect(plain.mapping.flatMap(({ places }) => places.map(({ text: place }) => place))).toEqual([
      'Paragraph 1',
    ]);
  });
});

describe('sections that suggest no criteria', () => {
  const sections = [
    { key: 'one', title: 'Beginning' },
    { key: 'two', title: 'Ending' },
  ];
  const advised = (each: Report) => sectionAdvice(each, paragraphAt(each, 1));

  test('share out the words equally, and say nothing of codes or guidance', () => {
    const advice = advised(reportBy({ ...file, sections }, heading('Beginning'), words(20)));
    expect(advice).toEqual(
      expect.objectContaining({ guidance: [], criteria: [], budget: { words: 21, about: 500 } }),
    );
  });
});
