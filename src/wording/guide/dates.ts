import type {
  DateFaultId,
  Dates,
  Day,
  DayOff,
  EnteredDates,
  Milestone,
  MilestoneId,
} from '../../report/guide';

const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });

/** "Saturday 28 February 2026" */
export const dayInWords = (day: Day): string => long.format(new Date(`${day}T00:00:00Z`)).replace(',', '');

const milestones: Readonly<Record<MilestoneId, string>> = {
  gateway: 'Gateway meeting',
  resubmission: 'If the proposal is refused: send a new one by',
  report: 'Report complete by',
  submission: 'Send the report by',
  interview: 'Interview',
  'period-end': 'The assessment period ends',
};

const daysOff: Readonly<Record<DayOff, string>> = {
  saturday: 'This is a Saturday.',
  sunday: 'This is a Sunday.',
  'bank-holiday': 'This is a bank holiday in England.',
};

const faults: Readonly<Record<DateFaultId, string>> = {
  'interview-before-gateway':
    'The interview is before the gateway meeting. One of the two dates cannot be right.',
  'interview-after-period':
    'The interview is after the assessment period has ended. Ask your training provider which date is right.',
  'no-time-to-write':
    'The report would have to be sent before you may start to write it. Ask for a later interview.',
  'period-after-interview':
    'The assessment period would begin after the interview. One of the two dates cannot be right.',
};

export const dates = {
  intro: 'Enter what you were told at gateway; every other date follows from what the standard says.',
  consent:
    'The dates are kept in this document, where you and everybody who opens it can see them, and nowhere else. Empty fields take them out again.',
  fields: {
    gateway: 'Gateway meeting',
    interview: 'Interview',
    periodStart: 'Start of the assessment period, if it is another day',
  } satisfies Record<keyof EnteredDates, string>,
  keep: 'Keep these dates in the document',
  kept: 'The dates are kept in this document.',
  calendar: 'Add to a calendar (.ics file)',
  list: 'All dates',
  picture: 'The dates in the order of the calendar; the list below says the same.',
  today: 'Today',
  assumed:
    'The assessment body does not say when its period begins. Here it is counted from the gateway meeting: ask whether that is so.',
  milestone: ({ id }: Pick<Milestone, 'id'>): string => milestones[id],
  dayOff: (off: DayOff): string => daysOff[off],
  fault: (id: DateFaultId): string => faults[id],
  left: (days: number): string => {
    if (days === 0) return 'today';
    const count = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
    return days > 0 ? `in ${count}` : `${count} ago`;
  },
  binding: ({ binding }: Dates): string | null =>
    binding &&
    (binding.id === 'submission'
      ? `What counts for the report is the day to send it: ${dayInWords(binding.day)}.`
      : `What counts for the report is the day by which it is complete: ${dayInWords(binding.day)}.`),
} as const;
