import { handInChecks, nextStep, type Report } from '../../../src/report';
import { feedbackSheet } from '../../../src/report/review';
import { findingMessage } from '../../../src/wording/findings';
import { handInMessage } from '../../../src/wording/hand-in';
import { explanation, head, map, meter } from '../../../src/wording/pane';
import { matrixCaption } from '../../../src/wording/review/cohort';
import { sheetText } from '../../../src/wording/review/sheet';
import { heading, reportBy, words } from '../../builders/facts';

/** 101 words against the limits of a standard. */
const reportWith = (limits: object): Report =>
  reportBy({ body: 'The Body', limits }, heading('Work'), words(100, { codes: 'P1' }));

const aboutLength = ({ findings }: Report) =>
  findings.filter(({ id }) => /report|limit/u.test(id)).map(({ id, severity }) => `${severity} ${id}`);

const saidOfLength = (report: Report): (string | null)[] =>
  handInChecks(report)
    .filter(({ id }) => id === 'length')
    .map((check) => [check.state, ...Object.values(handInMessage(check))].join(' | '));

describe('a report that is too short', () => {
  const marked = reportWith({ words: 150 });
  const failing = reportWith({ words: 150, under: 'fails' });

  test('is marked, or fails', () => {
    expect([marked, failing].map(aboutLength)).toEqual([
      ['info short-report'],
      ['warning short-report-fails'],
    ]);
  });

  test('is one thing to know, or to do, before handing in', () => {
    expect([marked, failing].flatMap(saidOfLength)).toEqual([
      'look | 101 words count. That is 49 fewer than 150. | A short report is still marked, but you have room to say more.',
      'to-do | 101 words count. That is 49 fewer than 150. | The Body does not pass a report of this length: write 49 words more.',
    ]);
  });

  test('has room, or has to grow, on the feedback sheet', () => {
    const said = [marked, failing].map((report) => sheetText(report, feedbackSheet(report)));
    expect(said[0]).toContain('There is room: 49 words to go to the least that is advised.');
    expect(said[1]).toContain('Write 49 words more: a report that is so short does not pass.');
  });

  test('there is none where any length will do', () => {
    const { length, standard, findings } = reportWith({ words: 150, fewest: 0 });
    expect([length.status, findings.length]).toEqual(['within', 0]);
    expect(head.words(length, standard.limits)).toBe('49 words left to 150.');
    expect(meter.band(standard.limits)).toBe('Marking stops at word 150.');
  });
});

describe('a report that is too long', () => {
  const stopping = reportWith({ words: 50 });
  const marked = reportWith({ words: 50, over: 'marked' });
  const failing = reportWith({ words: 50, over: 'fails' });
  const all = [stopping, marked, failing];

  test('is marked up to the most, is marked, or fails', () => {
    expect(all.map(aboutLength)).toEqual([
      ['warning over-limit'],
      ['info over-limit-marked'],
      ['error over-limit-fails'],
    ]);
    expect(all.map(({ coverage }) => coverage.criteria[0]?.state)).toEqual(['at-risk', 'safe', 'safe']);
  });

  test('is told of in the words of its consequence', () => {
    const told = all.map(({ length, standard, findings }) => [
      head.words(length, standard.limits),
      ...findings.filter(({ id }) => id.startsWith('over')).map(findingMessage),
    ]);
    expect(told).toEqual([
      [
        '51 words past 50, where marking stops.',
        '101 words are counted. Marking stops at 50: 51 words are not marked.',
      ],
      ['51 words past 50.', '101 words are counted, 51 more than 50.'],
      [
        '51 words past 50. So long a report does not pass.',
        '101 words are counted, 51 more than 50. The Body does not pass a report of this length.',
      ],
    ]);
  });

  test('is told of before handing in', () => {
    expect(all.flatMap(saidOfLength).map((said) => said?.split(' | ')[0])).toEqual([
      'to-do',
      'look',
      'to-do',
    ]);
    expect(all.map((report) => handInChecks(report).some(({ id }) => id === 'marked'))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('is past the end of marking only where there is one', () => {
    expect(all.map((report) => map.next(nextStep(report), report.standard))).toEqual([
      'The report is 51 words past the end of marking.',
      'The report is 51 words too long.',
      'The report is 51 words too long.',
    ]);
    expect(all.map(({ standard }) => Object.keys(explanation.states(standard.limits)).length)).toEqual([
      3, 2, 2,
    ]);
    expect(all.map(({ standard }) => matrixCaption(standard).includes('at risk'))).toEqual([
      true,
      false,
      false,
    ]);
  });
});
