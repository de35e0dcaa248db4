import { findWitness, type Plan, type Report } from '../../report';
import type { Failure, Outcome, WordHost } from '../../word';
import { wording } from '../wording';
import { attemptOf } from './attempt';
import { witnessesOf, type Gesture } from './gestures';
import { NoAnswer, Stopped, withTimeLimit } from './lane';
import { textsOf } from './locate';
import type { Reader } from './reader';
import type { Notice, StateCell } from './state';

/** A big annex on a slow host takes its time; after this the document is read to see what became of it. */
const longestWriting = 60_000;

/** Word's codes for a document that takes no changes at all: viewing only, protected, no rights. */
const refusals = /^(?:AccessDenied|NotAllowed)\b/u;
/** The web answers so in viewing mode, but also where one single paragraph cannot be wrapped (office-js issue 5484). */
const perhapsRefusal = /^GeneralException\b/u;

type Again = (gesture: Gesture) => void;

/** Turns gestures into plans, has them carried out and looks at what the document says afterwards. */
export class Editor {
  private failuresInARow = 0;

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
      this.state.set({ isWriting: false, stop: null });
    }
  }

  private async attempt(gesture: Gesture): Promise<Notice> {
    const report = await this.upToDate(gesture);
    if (!report) return this.failed(gesture, { reason: wording.failure.noAnswer, detail: '' });
    const { work, look } = attemptOf(gesture, report);
    if (work.kind === 'nothing') return done(work.text);
    if (work.kind === 'outdated') return { ...done(work.text), kind: 'refused' };
    if (work.kind === 'refused') return this.refused(gesture, work.reason);
    const outcome = await this.apply(work);
    this.noteRefusal(outcome);
    const after = await this.reader.readAll();
    if (outcome.kind === 'refused') return this.refused(gesture, outcome.reason);
    if (outcome.kind === 'failed') return this.failed(gesture, outcome);
    if (!after) return this.failed(gesture, { reason: wording.failure.notReadBack, detail: '' });
    const shown = look(after);
    if (!shown) return this.failed(gesture, { reason: wording.failure.notShown, detail: outcome.note ?? '' });
    const { text, undo } = shown;
    return {
      ...done([text, outcome.note].filter(Boolean).join(' ')),
      undo: undo && (() => this.again(undo)),
    };
  }

  /** A plan is made from what the document says now, not from what it said before the last sentence. */
  private async upToDate(gesture: Gesture): Promise<Report | null> {
    const { report } = this.state.get();
    const texts = report ? textsOf(report) : [];
    const isKnown = report && witnessesOf(gesture).every((at) => findWitness(at, texts) !== null);
    return isKnown && !this.reader.isStale ? report : this.reader.readAll();
  }

  private async apply(plan: Plan): Promise<Outcome> {
    const stopping = new AbortController();
    this.state.set({ stop: () => stopping.abort() });
    try {
      return await withTimeLimit(this.host.apply(plan), longestWriting, stopping.signal);
    } catch (error) {
      if (error instanceof Stopped) return { kind: 'refused', reason: wording.failure.stoppedWriting };
      if (!(error instanceof NoAnswer)) throw error;
      return { kind: 'failed', reason: wording.failure.noAnswer, detail: error.message };
    }
  }

  /** Where Word takes no changes, the controls go: every further press would fail as well. */
  private noteRefusal(outcome: Outcome): void {
    if (outcome.kind === 'done') {
      this.failuresInARow = 0;
      this.state.set({ isRefusing: false });
    }
    if (outcome.kind !== 'failed') return;
    this.failuresInARow += perhapsRefusal.test(outcome.detail) ? 1 : 0;
    if (refusals.test(outcome.detail) || this.failuresInARow > 1) this.state.set({ isRefusing: true });
  }

  private refused(gesture: Gesture, text: string): Notice {
    return { kind: 'refused', text, detail: '', retry: () => this.again(gesture), undo: null };
  }

  private failed(gesture: Gesture, { reason, detail }: Pick<Failure, 'reason' | 'detail'>): Notice {
    return { kind: 'failed', text: reason, detail, retry: () => this.again(gesture), undo: null };
  }
}

const done = (text: string): Notice => ({ kind: 'done', text, detail: '', retry: null, undo: null });
