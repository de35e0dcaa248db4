import { planTick, selfReviewOf } from '../../../src/report/guide';
import { assessmentOf, defaultStandard, type SelfReviewRule } from '../../../src/standard';
import { heading, reportOf, text, type FactBuilder } from '../../builders/facts';

/** What the rule finds in a section of a report. */
function signOf(rule: SelfReviewRule, ...builders: readonly FactBuilder[]) {
  const report = reportOf(heading('Section 2 - Actions'), ...builders);
  const found = selfReviewOf(report, assessmentOf(defaultStandard)).find(
    ({ point }) => point.rule === rule,
  )?.sign;
  return found ? [found.speaks, found.places.map(({ index }) => index), found.words] : null;
}

describe('a point of the self-review', () => {
  test.each<[SelfReviewRule, string, string]>([
    ['figures', 'We had 14 complaints.', 'We had complaints.'],
    ['comparison', 'Complaints fell from 14 to 3.', 'There are complaints.'],
    ['legislation', 'I checked the Consumer Rights Act 2015.', 'I checked the rules.'],
    ['quotation', 'She wrote: “Thank you for listening to me.”', 'She thanked me.'],
    ['reflection', 'Next time I would ask earlier.', 'I asked.'],
    ['evaluation', 'I asked because nobody knew.', 'I asked.'],
  ])('finds %s where it is, and says so where it is not', (rule, has, lacks) => {
    expect(signOf(rule, text(has))).toEqual(['for', [1], []]);
    expect(signOf(rule, text(lacks))).toEqual(['against', [], []]);
  });

  test('wants a recommendation with what it brings and what happens without it', () => {
    const recommended = 'I recommended a call before each delivery, which would reduce complaints.';
    expect(signOf('recommendation', text(recommended))?.[0]).toBe('against');
    expect(signOf('recommendation', text(recommended), text('Otherwise customers would leave.'))?.[0]).toBe(
      'for',
    );
  });

  test('names the headings of sections that claim nothing', () => {
    expect(signOf('mapped', text('I asked.'))).toEqual(['against', [0], []]);
    expect(signOf('mapped', text('I asked.', { codes: 'K2.1' }))).toBeNull();
  });

  test.each(['recomendation', 'organistaion', 'legislaton', 'oppurtunity'])('knows %s for a slip', (slip) => {
    expect(signOf('terms', text(`The ${slip} was clear.`))).toEqual(['against', [1], [slip]]);
  });

  test.each(['recommendations', 'organization', 'departmental', 'experienced', 'proceeds', 'stated'])(
    'knows %s for no slip',
    (word) => {
      expect(signOf('terms', text(`The ${word} was clear.`))).toBeNull();
    },
  );

  test('remarks on a paragraph that tells in the past and in the present, and not on what somebody is quoted with', () => {
    expect(signOf('tense', text('I called her. Then I ask the driver.'))).toEqual(['against', [1], []]);
    expect(signOf('tense', text('I called her. I asked the driver.'))).toBeNull();
    expect(signOf('tense', text('I called her. “I ask you,” she said.'))).toBeNull();
  });

  test('looks neither at appendices nor at headings', () => {
    expect(signOf('figures', heading('Appendix A'), text('We had 14 complaints.'))).toEqual([
      'against',
      [],
      [],
    ]);
  });
});

describe('a tick', () => {
  test('is kept beside what else is kept, and taken away again', () => {
    const report = reportOf(heading('Section 2 - Actions'));
    const kept = planTick(report, 'scope', true);
    expect(kept.value).toEqual({ selfReview: ['scope'] });
    const after = {
      snapshot: { ...report.snapshot, settings: { [kept.key]: { dates: {}, ...kept.value } } },
    };
    expect(planTick(after, 'scope', false).value).toEqual({ dates: {} });
  });
});
