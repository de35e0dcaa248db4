import { isProposal, planProposal, proposalState } from '../../../src/report/guide';
import { assessmentOf, defaultStandard } from '../../../src/standard';
import { heading, reportOf, text } from '../../builders/facts';

const proposal = assessmentOf(defaultStandard).proposal!;
const words = (count: number): string =>
  Array.from({ length: count }, (_, i) => `word${'abcdefghij'[i % 10]}`).join(' ');

describe('a proposal', () => {
  test.each([
    [0, 'empty'],
    [199, 'short'],
    [200, 'right'],
    [300, 'right'],
    [301, 'long'],
  ])('of %d words is %s', (count, length) => {
    const state = proposalState(reportOf(text('Proposal'), text(words(count))), proposal);
    expect([state.words, state.length]).toEqual([count, length]);
  });

  test('is known by its name, or by its length where it has no section of the report', () => {
    expect(isProposal(reportOf(text('My project proposal'), text(words(600))))).toBe(true);
    expect(isProposal(reportOf(text(words(250))))).toBe(true);
    expect(isProposal(reportOf(text(words(600))))).toBe(false);
    expect(isProposal(reportOf(heading('Section 2 - Actions'), text(words(250))))).toBe(false);
  });

  test('speaks of the areas that its words name, and of no other', () => {
    const said = 'A customer complained. I called her and offered a refund. Complaints fell as a result.';
    const { areas } = proposalState(reportOf(text(said)), proposal);
    expect(areas.flatMap(({ area, isMentioned }) => (isMentioned ? [area.id] : []))).toEqual([
      'situation',
      'actions',
      'solutions',
      'results',
    ]);
  });

  test('is asked for what it lacks, and for nothing that it has', () => {
    const vague = proposalState(reportOf(text('The project is about good service.')), proposal);
    expect(vague.questions).toEqual(['vague', 'no-start-and-end', 'not-measurable', 'not-mine']);
    const clear =
      'From March to May I will work on late deliveries of furniture. Customers waited nineteen days on average, and 14 of 60 ' +
      'complained about missing telephone calls. My manager wants shorter waiting times, clearer messages and fewer repeated ' +
      'complaints; drivers, warehouse colleagues and customers will answer questionnaires before and afterwards, because ' +
      'nobody measured satisfaction systematically until spring. Results will decide whether procedures change permanently.';
    expect(proposalState(reportOf(text(clear)), proposal).questions).toEqual([]);
  });

  test('is started in an empty document only', () => {
    expect(planProposal(reportOf())).toMatchObject({ kind: 'refused', reason: 'not-empty' });
    expect(planProposal(reportOf(text('')))).toMatchObject({ kind: 'insert', where: 'Before' });
    expect(planProposal(reportOf(text('Mine.')))).toMatchObject({ kind: 'refused', reason: 'not-empty' });
  });
});
