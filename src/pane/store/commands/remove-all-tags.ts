import { isTagControl, paragraphsOfPlan, planRemoveAllTags } from '../../../report';
import { steps } from '../../../wording/history';
import * as wording from '../../../wording/pane';
import { change, onReport, unchanged, type Command } from './command';
import { bringBack } from './restore-tags';

/** Takes all tags off this document and keeps them on the list, from which they can be put back. */
export const removeAllTags = (): Command => ({
  ...onReport((report) => {
    const plan = planRemoveAllTags(report);
    if (!plan) return unchanged(wording.cleanCopy.nothing);
    const label = steps.takeOffAll;
    const hasNone = ({ snapshot }: typeof report): boolean => !snapshot.controls.some(isTagControl);
    return change(plan, (after) =>
      hasNone(after)
        ? {
            text: wording.cleanCopy.takenOff,
            label,
            undo: bringBack(report, paragraphsOfPlan(report, plan), { label, redo: removeAllTags() }),
            stillTrue: hasNone,
          }
        : null,
    );
  }),
  removedTags: 'kept',
});
