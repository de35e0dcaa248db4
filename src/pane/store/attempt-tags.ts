import {
  firstTags,
  objectionTo,
  planAddToSeveral,
  planRemoveCodes,
  whereabouts,
  witnessOf,
  type CodesFor,
  type Plan,
  type Report,
} from '../../report';
import { wording } from '../wording';
import { changedMeanwhile, nothing, outdated, refused, type Attempt, type Shown } from './attempt-kinds';
import type { FirstTagsGesture, TagChange, TagGesture } from './gestures';
import { locate } from './locate';
import { isSamePreview } from './offered-repairs';
import { paragraphCodes } from './paragraph-codes';

/** Adds codes to the paragraphs of the selection, or takes them away; with one paragraph every reason is told. */
export function attemptTags({ kind, changes }: TagGesture, report: Report): Attempt {
  const located = changes.map(({ at, codes }) => ({ at, codes, index: locate(at, report) }));
  if (located.some(({ index }) => index === null)) return changedMeanwhile();
  const isAdding = kind === 'add';
  const wanted = located.flatMap(({ at, codes, index }) => {
    if (index === null) return [];
    const present = paragraphCodes(report, index);
    const own = codes.filter((code) => present.includes(code) !== isAdding);
    return own.length === 0 ? [] : [{ at, index, codes: own }];
  });
  if (wanted.length === 0) {
    const codes = changes[0]?.codes ?? [];
    return nothing(isAdding ? wording.tag.alreadyThere(codes) : wording.tag.alreadyGone(codes));
  }
  return isAdding ? adding(wanted, changes.length, report) : removing(wanted, report);
}

type Wanted = TagChange & CodesFor;

function adding(wanted: readonly Wanted[], selected: number, report: Report): Attempt {
  const { plans, skipped, refused: full } = planAddToSeveral(report, wanted);
  const left = new Set([...skipped, ...full.map(({ index }) => index)]);
  const done = wanted.filter(({ index }) => !left.has(index));
  const [only] = wanted;
  if (done.length === 0 || plans.length === 0) {
    const objection = only && wanted.length === 1 ? objectionTo(report, only.index) : null;
    return refused(objection ?? full[0]?.reason ?? wording.tag.noneTaggable);
  }
  return {
    work: { kind: 'plans', plans },
    look: (after) => shown('add', done, after, selected > 1 ? skipped.length : 0, full.length),
  };
}

function removing(wanted: readonly Wanted[], report: Report): Attempt {
  const plans: Plan[] = [];
  const done: Wanted[] = [];
  for (const change of wanted) {
    const plan = planRemoveCodes(report, change.index, change.codes);
    if (plan.kind === 'refused') {
      if (wanted.length === 1) return refused(plan.reason);
      continue;
    }
    plans.push(plan);
    done.push(change);
  }
  return { work: { kind: 'plans', plans }, look: (after) => shown('remove', done, after, 0, 0) };
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
    const left = index === null ? null : paragraphCodes(after, index);
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
    work: { kind: 'plans', plans: offer.plans },
    look: (after) => {
      const found = shown('add', changes, after, 0, 0);
      return found && { ...found, text: wording.firstRun.tagged(changes.length) };
    },
  };
}
