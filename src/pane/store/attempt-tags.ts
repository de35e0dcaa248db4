import {
  firstTags,
  paragraphCodes,
  planAddToSeveral,
  planRemoveFromSeveral,
  whereabouts,
  witnessOf,
  type Report,
} from '../../report';
import { wording } from '../wording';
import { changedMeanwhile, doing, nothing, outdated, type Attempt, type Shown } from './attempt-kinds';
import type { FirstTagsGesture, TagChange, TagGesture } from './gestures';
import { locate } from './locate';
import { isSamePreview } from './offered-repairs';

/** Adds codes to the paragraphs of the selection, or takes them away; with one paragraph every reason is told. */
export function attemptTags({ kind, changes }: TagGesture, report: Report): Attempt {
  const located = changes.map(({ at, codes }) => ({ at, codes, index: locate(at, report) }));
  if (located.some(({ index }) => index === null)) return changedMeanwhile();
  const isAdding = kind === 'add';
  const wanted = located.flatMap(({ at, codes, index }) => {
    if (index === null) return [];
    const present = paragraphCodes(report.snapshot, index);
    const own = codes.filter((code) => present.includes(code) !== isAdding);
    return own.length === 0 ? [] : [{ at, index, codes: own }];
  });
  if (wanted.length === 0) {
    const codes = changes[0]?.codes ?? [];
    return nothing(isAdding ? wording.tag.alreadyThere(codes) : wording.tag.alreadyGone(codes));
  }
  const made = isAdding ? planAddToSeveral(report, wanted) : planRemoveFromSeveral(report, wanted);
  const done = wanted.filter(({ index }) => made.changed.includes(index));
  const skipped = changes.length > 1 ? made.skipped.length : 0;
  return doing(made.plan, (after) => shown(kind, done, after, skipped, made.full.length));
}

/** What the document, read again, has of it; null where one of the paragraphs lacks the change. */
function shown(
  kind: TagGesture['kind'],
  changes: readonly TagChange[],
  after: Report,
  skipped: number,
  full: number,
): Shown | null {
  const now = changes.map(({ at }) => locate(at, after));
  const isDone = changes.every(({ codes }, position) => {
    const index = now[position] ?? null;
    const left = index === null ? null : paragraphCodes(after.snapshot, index);
    return left !== null && codes.every((code) => left.includes(code) === (kind === 'add'));
  });
  const [first] = now;
  if (!isDone || first === null || first === undefined) return null;
  const codes = [...new Set(changes.flatMap((change) => change.codes))];
  const where = changes.length === 1 ? whereabouts(after, first) : wording.tag.paragraphs(changes.length);
  const text = kind === 'add' ? wording.tag.added(codes, where) : wording.tag.removed(codes, where);
  return {
    text: [text, skipped > 0 && wording.tag.skipped(skipped), full > 0 && wording.tag.full(full)]
      .filter(Boolean)
      .join(' '),
    undo: { kind: kind === 'add' ? 'remove' : 'add', changes },
  };
}

/** Tags a report that has none, exactly as it was previewed. */
export function attemptFirstTags({ preview }: FirstTagsGesture, report: Report): Attempt {
  const offer = firstTags(report);
  if (!offer) return outdated(wording.repair.gone);
  if (!isSamePreview(offer.preview, preview)) return outdated(wording.repair.changed);
  const changes = offer.changes.map(({ index, codes }) => ({ codes, at: witnessOf(report.snapshot, index) }));
  return {
    work: offer.plan,
    look: (after) => {
      const found = shown('add', changes, after, 0, 0);
      return found && { ...found, text: wording.firstRun.tagged(changes.length) };
    },
  };
}
