import { handInChecks, nextStep, type Report } from '../../../src/report';
import { feedbackSheet } from '../../../src/report/review';
import { checkLines } from '../../../src/cli/check';
import { handInMessage, handInTitle } from '../../../src/wording/hand-in';
import { coverage, head, map } from '../../../src/wording/pane';
import { filterOptions } from '../../../src/pane/views/criteria/choose-criteria';
import { columnsOf } from '../../../src/wording/review/cohort';
import { reviewSummary } from '../../../src/wording/review-summary';
import { sheetText } from '../../../src/wording/review/sheet';
import { heading, reportBy, words } from '../../builders/facts';

const none = {
  criteria: [
    { code: 'P1', wording: 'Opens.' },
    { code: 'P2', wording: 'Closes.' },
  ],
};
const three = {
  grades: [
    { id: 'p', name: 'Pass', heading: 'To pass' },
    { id: 'm', name: 'Merit' },
    { id: 'd', name: 'Distinction', shortName: 'Dist.', heading: 'For a distinction' },
  ],
  criteria: [
    { code: 'P1', wording: 'Opens.', grade: 'p' },
    { code: 'M1', wording: 'Leads.', grade: 'm' },
    { code: 'D1', wording: 'Improves.', grade: 'd' },
  ],
};

/** Evidence of the first criterion, and of no other. */
const reportWith = (file: object): Report => reportBy(file, heading('Work'), words(90, { codes: 'P1' }));
const withNone = reportWith(none);
const withThree = reportWith(three);

const checksOf = (report: Report): string[] =>
  handInChecks(report)
    .filter(({ id }) => id === 'grade')
    .map((check) => [handInTitle(check), ...Object.values(handInMessage(check))].join(' | '));

describe('a standard without grades', () => {
  test('has one summary of all its criteria, which are needed', () => {
    const { summary } = withNone.coverage;
    expect(summary.map(({ grade, of, gaps }) => [grade.name, of, gaps])).toEqual([['', 2, ['P2']]]);
    expect(summary.map(coverage.covered)).toEqual(['Criteria: 1 of 2 covered']);
    expect(head.grade(withNone.standard.grades[0])).toEqual(['Criteria', 'Criteria']);
    expect(map.next(nextStep(withNone), withNone.standard)).toBe('One criterion is missing:');
  });

  test('has no row of a grade or a theme in its mapping', () => {
    expect(withNone.mapping.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'header Criteria',
      'criterion P1 Opens.',
      'criterion P2 Closes.',
    ]);
  });

  test('is told of without a name of a grade', () => {
    expect(checksOf(withNone)).toEqual([
      'Criteria | 1 of 2 criteria are covered. Missing: P2. | Find where your report shows them and add the codes, or write about them.',
    ]);
    expect(sheetText(withNone, feedbackSheet(withNone))).toContain('- Find or write evidence for P2.\n');
    expect(reviewSummary(withNone)).toContain('Criteria tagged: 1 of 2\nMissing:\n- P2 Closes.');
    expect(checkLines('a.docx', withNone)).toContain('  Criteria tagged: 1 of 2 · no evidence: P2');
    expect(filterOptions(withNone.standard).map(({ filter }) => filter)).toEqual([
      'all',
      'gap',
      'at-risk',
      'changed',
    ]);
    expect(columnsOf(withNone.standard).map(({ title }) => title)).toContain('Criteria, of 2');
  });
});

describe('a standard with three grades', () => {
  test('has a summary of each, and needs the lowest', () => {
    expect(withThree.coverage.summary.map(coverage.covered)).toEqual([
      'The pass criterion is covered',
      'Merit: 0 of 1 covered',
      'Distinction: 0 of 1 covered',
    ]);
    expect(withThree.standard.grades.map((grade) => head.grade(grade)[1])).toEqual([
      'Pass',
      'Merit',
      'Dist.',
    ]);
    expect(nextStep(withThree).kind).toBe('annex');
    expect(map.legend.higher(withThree.standard.grades.slice(1))).toBe('Merit and Distinction');
  });

  test('has a row of each grade that has a heading', () => {
    expect(withThree.mapping.filter(({ kind }) => kind === 'grade').map(({ text }) => text)).toEqual([
      'To pass',
      'For a distinction',
    ]);
  });

  test('is told of by the names of its grades', () => {
    expect(checksOf(withThree)).toEqual([
      'Pass criteria | The pass criterion is covered. | ',
      'Merit criteria | 0 of 1 merit criteria are covered. | You don’t need these to pass. If you are going for merit, still open: M1.',
      'Distinction criteria | 0 of 1 distinction criteria are covered. | You don’t need these to pass. If you are going for distinction, still open: D1.',
    ]);
    expect(sheetText(withThree, feedbackSheet(withThree))).toContain('evidence for M1 (Merit).');
    expect(filterOptions(withThree.standard).map(({ name }) => name)).toEqual([
      'All',
      'Missing',
      'Past the limit',
      'Changed since tagged',
      'Pass',
      'Merit',
      'Distinction',
    ]);
    expect(columnsOf(withThree.standard).map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Pass, of 1', 'Merit, of 1', 'Distinction, of 1']),
    );
  });
});
