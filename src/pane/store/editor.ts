import {
  findWitness,
  parseTag,
  planRemember,
  type Plan,
  type Report,
  type TagChange,
  type WantedTag,
} from '../../report';
import type { Failure, Outcome, Remain, Remains, WordHost } from '../../word';
import { wording } from '../wording';
import { attemptOf } from './attempt';
import { witnessesOf, type Gesture } from './gestures';
import { NoAnswer, Stopped, withTimeLimit } from './lane';
import { textsOf } from './locate';
import { keepPreferences } from './preferences';
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
  /** What nobody has to wait for. */
  private afterwards: (() => Promise<void>) | null = null;

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
    await this.afterwards?.();
    this.afterwards = null;
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
    if (after) this.afterwards = () => this.remember(gesture, work, outcome, after);
    if (outcome.kind === 'refused') return this.refused(gesture, outcome.reason);
    if (outcome.kind === 'failed') return this.failed(gesture, outcome);
    if (!after) return this.failed(gesture, { reason: wording.failure.notReadBack, detail: '' });
    const shown = look(after);
    if (!shown) return this.failed(gesture, { reason: wording.failure.notShown, detail: outcome.note ?? '' });
    const { text, undo } = shown;
    return {
      ...done([text, outcome.note, this.adviceAfter(work)].filter(Boolean).join(' ')),
      undo: undo && (() => this.again(undo)),
    };
  }

  /** Opens a copy without tags; nothing in this document is changed. Call only in the lane. */
  async openCleanCopy(remove: readonly Remain[]): Promise<boolean> {
    const outcome = await this.waitedFor(this.host.openCleanCopy(remove));
    const notice = outcome.kind === 'done' ? done(wording.cleanCopy.opened) : this.told(outcome);
    this.state.set({ notice });
    return outcome.kind === 'done';
  }

  /** What else than tags the file holds; null, and told, where Word does not give the file. Call only in the lane. */
  async readRemains(): Promise<Remains | null> {
    let remains: Remains | null = null;
    const reading = this.host.readRemains().then((found): Outcome => {
      remains = found;
      return { kind: 'done', made: null, note: null };
    }, failed);
    const outcome = await this.waitedFor(reading);
    if (outcome.kind !== 'done') this.state.set({ notice: this.told(outcome) });
    return remains;
  }

  private async waitedFor(work: Promise<Outcome>): Promise<Outcome> {
    this.state.set({ isWriting: true, notice: null });
    try {
      return await this.limited(work);
    } finally {
      this.state.set({ isWriting: false, stop: null });
    }
  }

  /**
   * Keeps the list of tags in the document, so that a tag that gets lost is noticed, and one that could not be written is
   * still wanted after the pane was closed. Where settings cannot be written there is no list, and nothing else is lost.
   */
  private async remember(gesture: Gesture, work: Plan, outcome: Outcome, after: Report): Promise<void> {
    const changes = work.kind === 'tag-all' ? work.tags : isTagPlan(work) ? [work] : [];
    if (changes.length === 0 || outcome.kind === 'refused') return;
    const isTakenAway = gesture.kind !== 'clean-here' && outcome.kind === 'done';
    const forget = changes.flatMap((change) =>
      change.kind === 'untag' && isTakenAway ? idsOf(change.from) : [],
    );
    const wanted = outcome.kind === 'failed' ? changes.flatMap((change) => wantedOf(change, after)) : [];
    const plan = planRemember(after, { forget, wanted });
    if (!plan) return;
    const remembered = await this.limited(this.host.apply(plan));
    if (remembered.kind === 'done' && wanted.length > 0) await this.reader.readAll();
  }

  /** Asked once, after the first tag on the web, where a change by an add-in may stop the saving. */
  private adviceAfter(work: Plan): string | null {
    const { capabilities, preferences } = this.state.get();
    if (!capabilities.isOnWeb || preferences.wasAskedForCopy || !['tag', 'tag-all'].includes(work.kind))
      return null;
    const asked = { ...preferences, wasAskedForCopy: true };
    keepPreferences(asked);
    this.state.set({ preferences: asked });
    return wording.tag.keepCopy;
  }

  /** A plan is made from what the document says now, not from what it said before the last sentence. */
  private async upToDate(gesture: Gesture): Promise<Report | null> {
    const { report } = this.state.get();
    const texts = report ? textsOf(report) : [];
    const isKnown = report && witnessesOf(gesture).every((at) => findWitness(at, texts) !== null);
    return isKnown && !this.reader.isStale ? report : this.reader.readAll();
  }

  private apply(plan: Plan): Promise<Outcome> {
    return this.limited(this.host.apply(plan));
  }

  private async limited(work: Promise<Outcome>): Promise<Outcome> {
    const stopping = new AbortController();
    this.state.set({ stop: () => stopping.abort() });
    try {
      return await withTimeLimit(work, longestWriting, stopping.signal);
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

  private told(outcome: Exclude<Outcome, { kind: 'done' }>): Notice {
    const detail = outcome.kind === 'failed' ? outcome.detail : '';
    return { kind: outcome.kind, text: outcome.reason, detail, retry: null, undo: null };
  }

  private refused(gesture: Gesture, text: string): Notice {
    return { kind: 'refused', text, detail: '', retry: () => this.again(gesture), undo: null };
  }

  private failed(gesture: Gesture, { reason, detail }: Pick<Failure, 'reason' | 'detail'>): Notice {
    return { kind: 'failed', text: reason, detail, retry: () => this.again(gesture), undo: null };
  }
}

const failed = (error: unknown): Outcome => ({
  kind: 'failed',
  reason: wording.cleanCopy.noFile,
  detail: error instanceof Error ? error.message : String(error),
});

const isTagPlan = (plan: Plan): plan is TagChange => ['tag', 'retag', 'untag'].includes(plan.kind);

const idsOf = (text: string): string[] => {
  const tag = parseTag(text);
  return tag.kind === 'tag' ? [tag.id] : [];
};

/** A tag that Word has not taken, where its paragraph still is. */
function wantedOf(change: TagChange, after: Report): WantedTag[] {
  const index = change.kind === 'tag' ? findWitness(change.at, textsOf(after)) : null;
  const tag = change.kind === 'tag' ? parseTag(change.tag) : null;
  const isThere = index !== null && after.snapshot.paragraphs[index]?.controls.length;
  return tag?.kind === 'tag' && index !== null && !isThere ? [{ tag, index }] : [];
}

const done = (text: string): Notice => ({ kind: 'done', text, detail: '', retry: null, undo: null });
