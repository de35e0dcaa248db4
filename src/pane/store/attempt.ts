import type { Report } from '../../report';
import { attemptDecide, attemptUndecide } from './attempt-decide';
import {
  attemptAnnex,
  attemptAnnexNotes,
  attemptAnnexWords,
  attemptCleanHere,
  attemptInsert,
} from './attempt-document';
import { attemptRepair } from './attempt-repair';
import { attemptFirstTags, attemptTags } from './attempt-tags';
import { doing, type Attempt } from './attempt-kinds';
import type { Gesture } from './gestures';

/** What a gesture comes to on the report as it is. */
export function attemptOf(gesture: Gesture, report: Report): Attempt {
  switch (gesture.kind) {
    case 'add':
    case 'remove':
      return attemptTags(gesture, report);
    case 'first-tags':
      return attemptFirstTags(gesture, report);
    case 'annex':
      return attemptAnnex(report);
    case 'annex-words':
      return attemptAnnexWords(gesture, report);
    case 'annex-notes':
      return attemptAnnexNotes(gesture, report);
    case 'clean-here':
      return attemptCleanHere(report);
    case 'repair':
      return attemptRepair(gesture, report);
    case 'decide':
      return attemptDecide(gesture, report);
    case 'undecide':
      return attemptUndecide(gesture, report);
    case 'insert':
      return attemptInsert(gesture, report);
    case 'plan':
      return doing(gesture.plan, () => ({ text: gesture.text, undo: null }));
  }
}
