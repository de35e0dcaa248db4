import {
  isEmptyDocument,
  mostSelected,
  whyNotTaggable,
  type Report,
  type SnapshotParagraph,
} from '../../report';
import { refusalText } from '../../wording/outcomes';
import * as wording from '../../wording/pane';

/** What of the selection can be tagged. */
export const taggable = (report: Report, selected: readonly SnapshotParagraph[]): SnapshotParagraph[] =>
  selected.filter((paragraph) => whyNotTaggable(report, paragraph) === null);

/** Why nothing of the selection can be tagged, or null. */
export function whyNoneTaggable(report: Report, selected: readonly SnapshotParagraph[]): string | null {
  const [first, second] = selected;
  if (isEmptyDocument(report.snapshot)) return wording.cursor.emptyDocument(report.standard);
  if (first && !second) {
    const reason = whyNotTaggable(report, first);
    return reason && refusalText({ reason, code: null });
  }
  if (selected.length >= mostSelected) return wording.cursor.tooMany(mostSelected);
  return taggable(report, selected).length === 0 ? wording.cursor.noneTaggable : null;
}
