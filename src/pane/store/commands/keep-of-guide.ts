import {
  enteredDates,
  isTicked,
  planDates,
  planTick,
  readDates,
  type EnteredDates,
} from '../../../report/guide';
import * as wording from '../../../wording/guide';
import { steps } from '../../../wording/history';
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

/** Keeps that the author ticks a point of the self-review, or no longer does. */
export const tickPoint = (id: string, isOn: boolean): Command =>
  onReport((report) =>
    change(planTick(report, id, isOn), (after) =>
      isTicked(after, id) === isOn
        ? { text: wording.selfReview.kept, label: steps.tickPoint, undo: tickPoint(id, !isOn) }
        : null,
    ),
  );
