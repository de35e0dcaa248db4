import { planAnnex, planAnnexOptions, readAnnexOptions, type AnnexOptions } from '../../../report';
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
            undo: null,
            stillTrue: ({ annex }) => annex.isCurrent,
          }
        : null,
    );
  });

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
