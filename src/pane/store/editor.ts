import { findWitness, type Plan, type Report } from '../../report';
import type { Failure, Outcome, WordHost } from '../../word';
import { wording } from '../wording';
import { attemptOf, textsOf } from './attempt';
import { paragraphOf, type Gesture } from './gestures';
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
    const { plan, look } = attemptOf(gesture, report);
    if (plan.kind === 'nothing') return done(plan.text);
    if (plan.kind === 'outdated') return { ...done(plan.text), kind: 'refused' };
    if (plan.kind === 'refused') return this.refused(gesture, plan.reason);
    const outcome = await this.apply(plan);
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
    const at = paragraphOf(gesture);
    const isKnown = report && (at === null || findWitness(at, textsOf(report)) !== null);
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

  private refused(gesture: Gesture, text: string): Notice {
    return { kind: 'refused', text, detail: '', retry: () => this.again(gesture), undo: null };
  }

  private failed(gesture: Gesture, { reason, detail }: Pick<Failure, 'reason' | 'detail'>): Notice {
    return { kind: 'failed', text: reason, detail, retry: () => this.again(gesture), undo: null };
  }
}

const done = (text: string): Notice => ({ kind: 'done', text, detail: '', retry: null, undo: null });
