import fc from 'fast-check';
import {
  datesOf,
  guideSteps,
  parseDay,
  today,
  type EnteredDates,
  type MilestoneId,
} from '../../../src/report/guide';
import { dayOff } from '../../../src/report/guide/day';
import { assessmentOf, defaultStandard } from '../../../src/standard';

const assessment = assessmentOf(defaultStandard);
const timeline = assessment.timeline!;
const none: EnteredDates = { gateway: null, interview: null, periodStart: null };

function daysOf(entered: Partial<EnteredDates>): Partial<Record<MilestoneId, string>> {
  const { milestones } = datesOf({ ...none, ...entered }, timeline, '2026-01-01');
  return Object.fromEntries(milestones.map(({ id, day }) => [id, day]));
}

const day = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the dates of the kit', () => {
  test.each([
    ['2026-12-31', '2027-02-28'],
    ['2027-12-31', '2028-02-29'],
    ['2026-08-31', '2026-10-31'],
    ['2026-01-30', '2026-03-30'],
  ])('give a report two months from gateway on %s: until %s', (gateway, report) => {
    expect(daysOf({ gateway }).report).toBe(report);
  });

  test('are a week for a refused proposal, two weeks before the interview, and three months in all', () => {
    expect(daysOf({ gateway: '2026-01-31', interview: '2026-04-10' })).toEqual({
      gateway: '2026-01-31',
      resubmission: '2026-02-07',
      report: '2026-03-31',
      submission: '2026-03-27',
      interview: '2026-04-10',
      'period-end': '2026-04-30',
    });
  });

  test('count the three months from another day where the author names one', () => {
    const entered = { ...none, gateway: '2026-01-31', periodStart: '2026-02-10' };
    const dates = datesOf(entered, timeline, '2026-01-01');
    expect(dates.milestones.at(-1)).toMatchObject({ id: 'period-end', day: '2026-05-10' });
    expect(dates.isPeriodAssumed).toBe(false);
    expect(datesOf({ ...entered, periodStart: null }, timeline, '2026-01-01').isPeriodAssumed).toBe(true);
  });

  test('bind a report by the earlier of its own date and of the submission', () => {
    const binding = (interview: string) =>
      datesOf({ ...none, gateway: '2026-01-31', interview }, timeline, '2026-01-01').binding?.id;
    expect([binding('2026-04-10'), binding('2026-04-20')]).toEqual(['submission', 'report']);
  });

  test.each([
    ['interview-before-gateway', { gateway: '2026-03-02', interview: '2026-03-01' }],
    ['interview-after-period', { gateway: '2026-03-01', interview: '2026-06-02' }],
    ['no-time-to-write', { gateway: '2026-03-01', interview: '2026-03-15' }],
    ['period-after-interview', { interview: '2026-03-01', periodStart: '2026-03-02' }],
  ])('say so where two contradict each other: %s', (fault, entered) => {
    expect(datesOf({ ...none, ...entered }, timeline, '2026-01-01').faults).toEqual([fault]);
  });

  test('have no fault on the last day that is allowed', () => {
    const entered = { ...none, gateway: '2026-03-01', interview: '2026-06-01' };
    expect(datesOf(entered, timeline, '2026-01-01').faults).toEqual([]);
  });

  test('are as many days away over a clock change as the calendar says', () => {
    const [gateway] = datesOf({ ...none, gateway: '2026-04-01' }, timeline, '2026-03-25').milestones;
    expect(gateway?.daysLeft).toBe(7);
  });

  test('are days of the calendar in its order, whatever is entered', () => {
    const entered = fc.record({
      gateway: fc.option(day),
      interview: fc.option(day),
      periodStart: fc.option(day),
    });
    fc.assert(
      fc.property(entered, day, (given, now) => {
        const { milestones } = datesOf(given, timeline, now);
        const days = milestones.map((each) => each.day);
        expect(days.map(parseDay)).toEqual(days);
        expect(days).toEqual([...days].sort());
      }),
    );
  });
});

describe('a day', () => {
  test.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '0002-01-31', '', null, 20260101])(
    'is not %p',
    (text) => {
      expect(parseDay(text)).toBeNull();
    },
  );

  test('is the author’s own, late in the evening too', () => {
    expect(today(new Date(2026, 2, 29, 23, 59))).toBe('2026-03-29');
  });

  // https://www.gov.uk/bank-holidays names these for England and Wales.
  test.each([
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-05-04',
    '2026-05-25',
    '2026-08-31',
    '2026-12-25',
    '2026-12-28',
    '2027-12-27',
    '2027-12-28',
    '2022-01-03',
    '2022-12-27',
  ])('is off where the banks are closed: %s', (each) => {
    expect(dayOff(each)).toBe('bank-holiday');
  });

  test('is off at the weekend, and else is not', () => {
    expect(['2026-11-28', '2026-11-29', '2026-11-30'].map(dayOff)).toEqual(['saturday', 'sunday', null]);
  });
});

describe('where one stands', () => {
  const now = (entered: Partial<EnteredDates>, stage: 'proposal' | 'report' | 'ready', on: string) =>
    guideSteps(datesOf({ ...none, ...entered }, timeline, on).milestones, stage, assessment).find(
      ({ state }) => state === 'now',
    )?.id;

  test('is said by the document where no date is known', () => {
    expect([
      now({}, 'proposal', '2026-01-01'),
      now({}, 'report', '2026-01-01'),
      now({}, 'ready', '2026-01-01'),
    ]).toEqual(['proposal', 'report', 'submission']);
  });

  test('is said by the dates where they are', () => {
    const entered = { gateway: '2026-02-02', interview: '2026-04-20' };
    expect([
      now(entered, 'proposal', '2026-02-01'),
      now(entered, 'proposal', '2026-02-02'),
      now(entered, 'proposal', '2026-02-03'),
      now(entered, 'report', '2026-04-06'),
      now(entered, 'report', '2026-04-07'),
    ]).toEqual(['proposal', 'gateway', 'report', 'report', 'interview']);
  });
});
