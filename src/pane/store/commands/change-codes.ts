import {
  anchorOf,
  firstTags,
  isSamePreview,
  paragraphCodes,
  planAddCodes,
  planRemoveCodes,
  type ParagraphAnchor,
  type PreviewLine,
  type Report,
  type SnapshotParagraph,
} from '../../../report';
import * as wording from '../../../wording/pane';
import { describeLocation } from '../../../wording/places';
import { locate } from '../state';
import { change, onReport, outdated, unchanged, type Command, type Result } from './command';

/** Codes that are added to, or taken from, one paragraph. */
interface CodesAt {
  readonly at: ParagraphAnchor;
  readonly codes: readonly string[];
}

type Direction = 'add' | 'remove';

/** Adds codes to paragraphs, to each those that it lacks; with one paragraph every reason against it is told. */
export const addCodes = (at: readonly ParagraphAnchor[], codes: readonly string[]): Command =>
  changeCodes(
    'add',
    at.map((anchor) => ({ at: anchor, codes })),
  );

/** Takes codes from paragraphs, from each those that it has. */
export const removeCodes = (at: readonly ParagraphAnchor[], codes: readonly string[]): Command =>
  changeCodes(
    'remove',
    at.map((anchor) => ({ at: anchor, codes })),
  );

/** Tags a report that has none from the codes in its text and in its mapping table, exactly as it was previewed. */
export const tagFromWrittenCodes = (preview: readonly PreviewLine[]): Command =>
  onReport((report) => {
    const offer = firstTags(report);
    if (!offer) return outdated(wording.repair.gone);
    if (!isSamePreview(offer.preview, preview)) return outdated(wording.repair.changed);
    const changes = offer.changes.map(({ paragraph, codes }) => ({
      at: anchorOf(report.snapshot, paragraph),
      codes,
    }));
    return change(offer.plan, (after) => {
      const result = verifyCodes('add', changes, after);
      return result && { ...result, text: wording.firstRun.tagged(changes.length) };
    });
  });

export const changeCodes = (direction: Direction, changes: readonly CodesAt[]): Command => ({
  anchors: changes.map(({ at }) => at),
  plan(report, paragraphs) {
    const wanted = changes.flatMap(({ at, codes }, position) => {
      const paragraph = paragraphs[position];
      const own = paragraph ? codesToChange(direction, paragraph, codes) : [];
      return paragraph && own.length > 0 ? [{ at, paragraph, codes: own }] : [];
    });
    if (wanted.length === 0) {
      const codes = changes[0]?.codes ?? [];
      return unchanged(
        direction === 'add' ? wording.tag.alreadyThere(codes) : wording.tag.alreadyGone(codes),
      );
    }
    const planning = direction === 'add' ? planAddCodes(report, wanted) : planRemoveCodes(report, wanted);
    const done = wanted.filter(({ paragraph }) => planning.changed.includes(paragraph));
    const leftOut = [
      changes.length > 1 && planning.skipped.length > 0 && wording.tag.skipped(planning.skipped.length),
      planning.full.length > 0 && wording.tag.full(planning.full.length),
    ];
    return change(planning.plan, (after) => {
      const result = verifyCodes(direction, done, after);
      return result && { ...result, text: [result.text, ...leftOut].filter(Boolean).join(' ') };
    });
  },
});

/** Of some codes those that the paragraph lacks, or has. */
function codesToChange(
  direction: Direction,
  paragraph: SnapshotParagraph,
  codes: readonly string[],
): string[] {
  const present = paragraphCodes(paragraph);
  return codes.filter((code) => present.includes(code) === (direction === 'remove'));
}

/** What the document, read again, has of the changes; null where one of the paragraphs lacks its own. */
function verifyCodes(direction: Direction, changes: readonly CodesAt[], after: Report): Result | null {
  const found = changes.map(({ at, codes }) => ({ paragraph: locate(after, at), codes }));
  const isDone = found.every(
    ({ paragraph, codes }) => paragraph && codesToChange(direction, paragraph, codes).length === 0,
  );
  const first = found[0]?.paragraph;
  if (!isDone || !first) return null;
  const codes = [...new Set(changes.flatMap((each) => each.codes))];
  const where =
    changes.length === 1 ? describeLocation(after, first) : wording.tag.paragraphs(changes.length);
  return direction === 'add'
    ? { text: wording.tag.added(codes, where), undo: changeCodes('remove', changes) }
    : { text: wording.tag.removed(codes, where), undo: changeCodes('add', changes) };
}
