import { UTCDate } from '@date-fns/utc';
import { addDays, addMonths, differenceInCalendarDays, formatISO, getDay, isValid, parseISO } from 'date-fns';

/** A day of the calendar as `YYYY-MM-DD` (ISO 8601): no hour and no zone, so that no clock change moves it. */
export type Day = string;

/** A UTC midnight: arithmetic on it knows no clock change. */
const dateOf = (day: Day): Date => new UTCDate(`${day}T00:00:00Z`);
const dayOf = (date: Date): Day => formatISO(date, { representation: 'date' });

/** The day that a text names, or null: "2026-02-30" is none. A field gives the year 2 while 2026 is being typed: that is no year of a job. */
export function parseDay(text: unknown): Day | null {
  if (typeof text !== 'string' || !/^(?:19|20|21)\d{2}-\d{2}-\d{2}$/u.test(text)) return null;
  return isValid(parseISO(text)) ? text : null;
}

/** Where the month has no such day it is the month's last: 31 December and two months are 28 February. */
export const monthsAfter = (day: Day, months: number): Day => dayOf(addMonths(dateOf(day), months));

export const daysAfter = (day: Day, days: number): Day => dayOf(addDays(dateOf(day), days));

/** Negative where the second comes first. */
export const daysBetween = (from: Day, to: Day): number => differenceInCalendarDays(dateOf(to), dateOf(from));

/** The day that it is where the author is. */
export const today = (now: Date = new Date()): Day => formatISO(now, { representation: 'date' });

/** Why nobody may be at work on a day in England. */
export type DayOff = 'saturday' | 'sunday' | 'bank-holiday';

export function dayOff(day: Day): DayOff | null {
  const weekday = getDay(dateOf(day));
  if (bankHolidays(Number(day.slice(0, 4))).has(day)) return 'bank-holiday';
  return weekday === 6 ? 'saturday' : weekday === 0 ? 'sunday' : null;
}

/**
 * The bank holidays of England and Wales by the rules of the Banking and Financial Dealings Act 1971 and the yearly proclamations: days
 * that are proclaimed for one year alone (a coronation) are not known before.
 */
function bankHolidays(year: number): ReadonlySet<Day> {
  const easter = easterSunday(year);
  const christmas = `${year}-12-25`;
  const fixed = [substituted(`${year}-01-01`), ...substitutedPair(christmas)];
  return new Set([
    ...fixed,
    daysAfter(easter, -2),
    daysAfter(easter, 1),
    firstMonday(`${year}-05-01`),
    lastMonday(`${year}-05-31`),
    lastMonday(`${year}-08-31`),
  ]);
}

/** The next weekday where it falls on a weekend. */
function substituted(day: Day): Day {
  const weekday = getDay(dateOf(day));
  return daysAfter(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
}

/** Christmas Day and Boxing Day: each that falls on a weekend moves to the next weekday that is free. */
function substitutedPair(christmas: Day): Day[] {
  const boxing = daysAfter(christmas, 1);
  switch (getDay(dateOf(christmas))) {
    case 5:
      return [christmas, daysAfter(boxing, 2)];
    case 6:
      return [daysAfter(christmas, 2), daysAfter(boxing, 2)];
    case 0:
      return [daysAfter(christmas, 2), boxing];
    default:
      return [christmas, boxing];
  }
}

const firstMonday = (first: Day): Day => daysAfter(first, (8 - getDay(dateOf(first))) % 7);
const lastMonday = (last: Day): Day => daysAfter(last, -((getDay(dateOf(last)) + 6) % 7));

/** The Gregorian computus in the form of Meeus, Jones and Butcher (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century + 8) / 25);
  const epact =
    (19 * golden + century - Math.floor(century / 4) - Math.floor((century - correction + 1) / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const march22 = epact + weekday - 7 * shift;
  return daysAfter(`${year}-03-22`, march22);
}
