import type { Timeline } from '../../standard';
import type { Report } from '../report';
import { storedDecisions } from '../outline/heading-decisions';
import type { SettingPlan } from '../plans/plan';
import { isRecord } from '../snapshot/settings';
import type { Snapshot } from '../snapshot/snapshot';
import { planKept } from './kept';
import { dayOff, daysAfter, daysBetween, monthsAfter, parseDay, type Day, type DayOff } from './day';

type Settings = Snapshot['settings'];

/** What the author enters; null where it is not known. */
export interface EnteredDates {
  readonly gateway: Day | null;
  readonly interview: Day | null;
  /** Where the assessment period begins on another day than gateway. */
  readonly periodStart: Day | null;
}

export const enteredDates: readonly (keyof EnteredDates)[] = ['gateway', 'interview', 'periodStart'];

export type MilestoneId = 'gateway' | 'resubmission' | 'report' | 'submission' | 'interview' | 'period-end';

export interface Milestone {
  readonly id: MilestoneId;
  readonly day: Day;
  /** From today; negative once it has passed. */
  readonly daysLeft: number;
  readonly dayOff: DayOff | null;
}

/** `order`: two entered dates contradict each other. `short`: the report has to be submitted before or at gateway. */
export type DateFaultId =
  'interview-before-gateway' | 'interview-after-period' | 'no-time-to-write' | 'period-after-interview';

export interface Dates {
  /** In the order of the calendar. */
  readonly milestones: readonly Milestone[];
  /** What the report has to be ready for: the earlier of its own date and of the submission. */
  readonly binding: Milestone | null;
  readonly faults: readonly DateFaultId[];
  /** The kit does not say where the three months begin: without another day they are counted from gateway. */
  readonly isPeriodAssumed: boolean;
}

/** Works out every date that the kit sets from those that are known. */
export function datesOf(entered: EnteredDates, timeline: Timeline, today: Day): Dates {
  const { gateway, interview } = entered;
  const periodStart = entered.periodStart ?? gateway;
  const days: readonly (readonly [MilestoneId, Day | null])[] = [
    ['gateway', gateway],
    ['resubmission', gateway && daysAfter(gateway, timeline.resubmissionDays)],
    ['report', gateway && monthsAfter(gateway, timeline.reportMonths)],
    ['submission', interview && daysAfter(interview, -timeline.submissionDays)],
    ['interview', interview],
    ['period-end', periodStart && monthsAfter(periodStart, timeline.periodMonths)],
  ];
  const milestones = days
    .flatMap(([id, day]): Milestone[] =>
      day === null ? [] : [{ id, day, daysLeft: daysBetween(today, day), dayOff: dayOff(day) }],
    )
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return {
    milestones,
    binding: milestones.find(({ id }) => id === 'report' || id === 'submission') ?? null,
    faults: faultsIn(new Map(milestones.map(({ id, day }) => [id, day])), entered),
    isPeriodAssumed: gateway !== null && entered.periodStart === null,
  };
}

/** Days in this form are in the order of their letters. */
function faultsIn(days: ReadonlyMap<MilestoneId, Day>, { periodStart }: EnteredDates): DateFaultId[] {
  const isBefore = (first: Day | null | undefined, second: Day | null | undefined): boolean =>
    Boolean(first && second && first < second);
  const [gateway, submission, interview] = (['gateway', 'submission', 'interview'] as const).map((id) =>
    days.get(id),
  );
  const faults: readonly (readonly [DateFaultId, boolean])[] = [
    ['interview-before-gateway', isBefore(interview, gateway)],
    [
      'no-time-to-write',
      !isBefore(interview, gateway) && !isBefore(gateway, submission) && Boolean(gateway && submission),
    ],
    ['period-after-interview', isBefore(interview, periodStart)],
    ['interview-after-period', isBefore(days.get('period-end'), interview)],
  ];
  return faults.flatMap(([id, holds]) => (holds ? [id] : []));
}

const key = 'dates';

/** Reads the setting `{ "dates": { "gateway": "2026-01-31" } }`; what is no day is left aside. */
export function readDates(settings: Settings): EnteredDates {
  const stored = storedDecisions(settings)[key];
  const dayOf = (name: keyof EnteredDates): Day | null => (isRecord(stored) ? parseDay(stored[name]) : null);
  return { gateway: dayOf('gateway'), interview: dayOf('interview'), periodStart: dayOf('periodStart') };
}

/** Keeps these dates in place of those before. */
export function planDates(report: Pick<Report, 'snapshot'>, dates: EnteredDates): SettingPlan {
  const known = enteredDates.flatMap((name) => (dates[name] === null ? [] : [[name, dates[name]] as const]));
  return planKept(report, key, known.length > 0 ? Object.fromEntries(known) : null);
}
