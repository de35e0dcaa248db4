import { isTagControl, planRemoveAllTags } from '../../../report';
import * as wording from '../../../wording/pane';
import { change, onReport, unchanged, type Command } from './command';

/** Takes all tags off this document and keeps them on the list, from which they can be put back. */
export const removeAllTags = (): Command => ({
  ...onReport((report) => {
    const plan = planRemoveAllTags(report);
    if (!plan) return unchanged(wording.cleanCopy.nothing);
    return change(plan, ({ snapshot }) =>
      snapshot.controls.some(isTagControl) ? null : { text: wording.cleanCopy.takenOff, undo: null },
    );
  }),
  removedTags: 'kept',
});
