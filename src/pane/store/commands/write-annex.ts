import {
  planAnnex,
  planAnnexAsBefore,
  planAnnexOptions,
  readAnnexOptions,
  type AnnexOptions,
  type Report,
} from '../../../report';
import { steps } from '../../../wording/history';
import * as wording from '../../../wording/pane';
import { change, onReport, unchanged, type Command } from './command';

/** Writes the mapping annex from the tags; one that is up to date is left as it is. */
export const writeAnnex = (): Command =>
  onReport((report) => {
    const plan = planAnnex(report);
    if (!plan) return unchanged(wording.annex.current);
    return change(plan, (after) =>
      after.annex.isCurrent
        ? {
            text: wording.annex.written,
            label: steps.writeAnnex,
            undo: annexAsBefore(report),
            stillTrue: ({ annex }) => annex.isCurrent,
          }
        : null,
    );
  });

/** Makes the annex say what it said before it was written; done again it is written anew. */
export const annexAsBefore = (before: Report): Command | null =>
  before.annex.count > 1
    ? null
    : onReport(() =>
        change(planAnnexAsBefore(before), ({ annex }) =>
          annex.count === before.annex.count
            ? { text: '', label: steps.writeAnnex, undo: writeAnnex() }
            : null,
        ),
      );

/** Sets one option of the annex. */
export const setAnnexOption = (option: keyof AnnexOptions, isOn: boolean): Command =>
  onReport((report) =>
    change(planAnnexOptions(report, { [option]: isOn }), (after) =>
      readAnnexOptions(after.snapshot.settings)[option] === isOn
        ? {
            text: wording.settings.annexOptionSet[option][isOn ? 'on' : 'off'],
            label: steps.annexOption,
            undo: setAnnexOption(option, !isOn),
          }
        : null,
    ),
  );
