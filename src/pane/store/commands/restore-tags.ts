import {
  isTagControl,
  planRestoreTags,
  tagsNow,
  type ParagraphTags,
  type Report,
  type SnapshotParagraph,
  type Tag,
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
const restoreTags = (wanted: readonly ParagraphTags[], { label, redo }: Restoring): Command => ({
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

/** A tag whose id another has by now came back under a new one: what counts are the codes. */
function hasTags(paragraph: SnapshotParagraph | null, { tags }: ParagraphTags): boolean {
  const codesOfAll = (all: readonly Tag[]): string =>
    all
      .map(({ codes }) => codes.join(' '))
      .sort()
      .join();
  const there = paragraph?.controls.filter(isTagControl).map(({ parsed }) => parsed) ?? [];
  return paragraph !== null && codesOfAll(there) === codesOfAll(tags);
}

/** The command that brings back the tags that some paragraphs have now. */
export const bringBack = (
  report: Report,
  paragraphs: readonly SnapshotParagraph[],
  restoring: Restoring,
): Command => restoreTags(tagsNow(report, paragraphs), restoring);
