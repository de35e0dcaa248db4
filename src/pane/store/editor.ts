import {
  codesOf,
  findCursor,
  findWitness,
  planAddCodes,
  planAnnex,
  planRemoveCodes,
  refuse,
  whereabouts,
  type Plan,
  type Refusal,
  type Report,
  type Witness,
} from '../../report';
import type { Failure, Outcome, WordHost } from '../../word';
import { wording } from '../wording';
import { opposite, type Gesture } from './gestures';
import { NoAnswer, withTimeLimit } from './lane';
import type { Reader } from './reader';
import type { Notice, StateCell } from './state';

/** A big annex on a slow host takes its time; after this the document is read to see what became of it. */
const longestWriting = 60_000;

type Again = (gesture: Gesture) => void;

/** Turns gestures into plans, has them carried out and looks at what the document says afterwards. */
export class Editor {
  constructor(
    private readonly host: WordHost,
    private readonly reader: Reader,
    private readonly state: StateCell,
    private readonly again: Again,
  ) {}

  /** Call only in the lane. Never rejects: whatever comes of it is told in the state. */
  async carryOut(gesture: Gesture): Promise<void> {
    if (this.state.get().preferences.isReviewing) return;
    this.state.set({ isWriting: true, notice: null });
    try {
      this.state.set({ notice: await this.attempt(gesture) });
    } finally {
      this.state.set({ isWriting: false });
    }
  }

  private async attempt(gesture: Gesture): Promise<Notice> {
    const report = await this.upToDate(gesture);
    if (!report) return this.failed(gesture, { reason: wording.failure.noAnswer, detail: '' });
    const index = gesture.kind === 'annex' ? null : locate(gesture.at, report);
    const changed = index === null ? [] : changedCodes(gesture, report, index);
    if (index !== null && changed.length === 0) return done(nothingToDo(gesture));
    const plan = planOf(gesture, report, index, changed);
    if (!plan) return done(wording.annex.current);
    if (plan.kind === 'refused') return this.refused(gesture, plan.reason);
    const outcome = await this.apply(plan);
    const after = await this.reader.readAll();
    if (outcome.kind === 'refused') return this.refused(gesture, outcome.reason);
    if (outcome.kind === 'failed') return this.failed(gesture, outcome);
    if (!after) return this.failed(gesture, { reason: wording.failure.notReadBack, detail: '' });
    return this.readBack(gesture, changed, after, outcome.note);
  }

  /** A plan is made from what the document says now, not from what it said before the last sentence. */
  private async upToDate(gesture: Gesture): Promise<Report | null> {
    const { report } = this.state.get();
    const isKnown = report && (gesture.kind === 'annex' || findWitness(gesture.at, textsOf(report)) !== null);
    return isKnown && !this.reader.isStale ? report : this.reader.readAll();
  }

  private async apply(plan: Plan): Promise<Outcome> {
    try {
      return await withTimeLimit(this.host.apply(plan), longestWriting);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      return { kind: 'failed', reason: wording.failure.noAnswer, detail: error.message };
    }
  }

  /** Says done only where the document, read again, shows it. */
  private readBack(
    gesture: Gesture,
    changed: readonly string[],
    report: Report,
    note: string | null,
  ): Notice {
    if (gesture.kind === 'annex')
      return report.annex.isCurrent
        ? done([wording.annex.written, note].filter(Boolean).join(' '))
        : this.failed(gesture, { reason: wording.failure.notShown, detail: note ?? '' });
    const index = locate(gesture.at, report);
    const codes = index === null ? [] : paragraphCodes(report, index);
    const isShown = changed.every((code) => codes.includes(code) === (gesture.kind === 'add'));
    if (index === null || !isShown)
      return this.failed(gesture, { reason: wording.failure.notShown, detail: note ?? '' });
    const where = whereabouts(report, index);
    const text =
      gesture.kind === 'add' ? wording.tag.added(changed, where) : wording.tag.removed(changed, where);
    const back = opposite(gesture, changed);
    return {
      ...done([text, note].filter(Boolean).join(' ')),
      undo: back && (() => this.again(back)),
    };
  }

  private refused(gesture: Gesture, text: string): Notice {
    return { kind: 'refused', text, detail: '', retry: () => this.again(gesture), undo: null };
  }

  private failed(gesture: Gesture, { reason, detail }: Pick<Failure, 'reason' | 'detail'>): Notice {
    return { kind: 'failed', text: reason, detail, retry: () => this.again(gesture), undo: null };
  }
}

const done = (text: string): Notice => ({ kind: 'done', text, detail: '', retry: null, undo: null });

const textsOf = ({ snapshot }: Report): string[] => snapshot.paragraphs.map(({ hostText }) => hostText);

/** By its witness, else, where the author went on writing in it, by what stands around it. */
function locate(at: Witness, report: Report): number | null {
  const index = findWitness(at, textsOf(report));
  if (index !== null) return index;
  const place = findCursor(at, report.snapshot);
  return place.kind === 'found' ? place.index : null;
}

/** The codes that all tags of ours on a paragraph claim. */
export const paragraphCodes = ({ snapshot }: Report, index: number): readonly string[] => [
  ...new Set(snapshot.paragraphs[index]?.controls.flatMap((control) => codesOf(snapshot, control))),
];

/** The codes of a gesture that are not already as it wants them. */
function changedCodes(gesture: Gesture, report: Report, index: number): readonly string[] {
  if (gesture.kind === 'annex') return [];
  const present = paragraphCodes(report, index);
  return gesture.codes.filter((code) => present.includes(code) === (gesture.kind === 'remove'));
}

const nothingToDo = (gesture: Gesture): string =>
  gesture.kind === 'annex'
    ? wording.annex.current
    : gesture.kind === 'add'
      ? wording.tag.alreadyThere(gesture.codes)
      : wording.tag.alreadyGone(gesture.codes);

function planOf(
  gesture: Gesture,
  report: Report,
  index: number | null,
  changed: readonly string[],
): Plan | Refusal | null {
  if (gesture.kind === 'annex') return planAnnex(report.mapping, report.annex);
  if (index === null) return refuse(wording.failure.changedMeanwhile);
  return gesture.kind === 'add'
    ? planAddCodes(report, index, changed)
    : planRemoveCodes(report, index, changed);
}
