import { enteredDates, planDates, readDates, type EnteredDates } from '../../../report/guide';
import { steps } from '../../../wording/history';
import * as wording from '../../../wording/guide';
import { change, onReport, type Command } from './command';

/** Keeps the dates that the author gave, in the document. */
export const keepDates = (dates: EnteredDates): Command =>
  onReport((report) => {
    const before = readDates(report.snapshot.settings);
    return change(planDates(report, dates), ({ snapshot }) => {
      const now = readDates(snapshot.settings);
      return enteredDates.every((name) => now[name] === dates[name])
        ? { text: wording.dates.kept, label: steps.dates, undo: keepDates(before) }
        : null;
    });
  });
