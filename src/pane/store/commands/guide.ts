import { inverseOf, type Refusal, type ReplacePlan } from '../../../report';
import {
  annexEvidence,
  enteredDates,
  isTicked,
  maskedNames,
  planDates,
  planMask,
  planMaskedNames,
  planTick,
  readDates,
  type EnteredDates,
} from '../../../report/guide';
import { assessmentOf } from '../../../standard';
import * as wording from '../../../wording/guide';
import { steps } from '../../../wording/history';
import { change, onReport, outdated, type Command, type PlannedChange } from './command';

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

/** Keeps the names that are to be found in the appendices. */
export const keepMaskedNames = (names: readonly string[]): Command =>
  onReport((report) => {
    const before = maskedNames(report.snapshot.settings);
    return change(planMaskedNames(report, names), ({ snapshot }) =>
      maskedNames(snapshot.settings).join('\n') === names.join('\n')
        ? { text: wording.evidence.namesKept, label: steps.maskedNames, undo: keepMaskedNames(before) }
        : null,
    );
  });

/** Masks what was found in the appendices, as long as it is what the author looked at. */
export const maskPersonalData = (previewed: readonly string[]): Command =>
  onReport((report) => {
    const { disclosures } = annexEvidence(report, assessmentOf(report.standard).evidenceKinds);
    const found = disclosures.flatMap(({ data }) => data.map(({ words }) => words));
    return found.join('\n') === previewed.join('\n')
      ? replacing(planMask(report, disclosures), wording.evidence.masked(found.length))
      : outdated(wording.evidence.changed);
  });

const replacing = (plan: ReplacePlan, text: string): PlannedChange | Refusal => {
  const inverse = inverseOf(plan);
  return change(plan, () => ({
    text,
    label: steps.mask,
    undo: inverse && onReport(() => replacing(inverse, '')),
  }));
};
