import {
  formatTag,
  isTagControl,
  planRestoreTags,
  tagsNow,
  type ParagraphTags,
  type Report,
  type SnapshotParagraph,
} from '../../../report';
import { locate } from '../state';
import { change, type Command } from './command';

/** What a command that brings something back is about, for Undo. */
interface Restoring {
  readonly label: string;
  /** Does again what this takes back; left out where giving back the tags of now does. */
  readonly redo?: Command;
}

/** Gives paragraphs the tags that they had, each with its id. What it does is taken back the same way. */
export const restoreTags = (wanted: readonly ParagraphTags[], { label, redo }: Restoring): Command => ({
  anchors: wanted.map(({ at }) => at),
  plan(report, paragraphs) {
    const now = tagsNow(report, paragraphs);
    const tags = wanted.flatMap((each, position) => {
      const paragraph = paragraphs[position];
      return paragraph ? [{ paragraph, tags: each.tags }] : [];
    });
    return change(planRestoreTags(report, tags), (after) =>
      wanted.every((each) => hasTags(locate(after, each.at), each))
        ? { text: '', label, undo: redo ?? restoreTags(now, { label }) }
        : null,
    );
  },
});

function hasTags(paragraph: SnapshotParagraph | null, { tags }: ParagraphTags): boolean {
  const there = paragraph?.controls.filter(isTagControl).map(({ tag }) => tag) ?? [];
  return there.length === tags.length && tags.every((tag) => there.includes(formatTag(tag) ?? ''));
}

/** The command that brings back the tags that some paragraphs have now. */
export const bringBack = (
  report: Report,
  paragraphs: readonly SnapshotParagraph[],
  restoring: Restoring,
): Command => restoreTags(tagsNow(report, paragraphs), restoring);
