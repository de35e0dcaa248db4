import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Milestone } from '../../../report/guide';
import * as wording from '../../../wording/guide';

/** The dates as all-day events of a calendar file (RFC 5545). The same date has the same id, so that a second file changes the first. */
export function calendarOf(milestones: readonly Milestone[]): string {
  const calendar = ical({
    prodId: { company: 'Criteria Mapper', product: 'Criteria Mapper', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const milestone of milestones)
    calendar.createEvent({
      id: `${milestone.id}@criteria-mapper`,
      start: new Date(`${milestone.day}T00:00:00Z`),
      allDay: true,
      summary: wording.dates.milestone(milestone),
    });
  return calendar.toString();
}
