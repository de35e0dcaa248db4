import { findWitness, type Plan, type Report } from '../../report';
import type { Failure, Outcome, WordHost } from '../../word';
import { wording } from '../wording';
import { attemptOf } from './attempt';
import { CleanCopies } from './clean-copies';
import { witnessesOf, type Gesture } from './gestures';
import { textsOf } from './locate';
import { forWriting, stoppably } from './patience';
import { keepPreferences } from './preferences';
import type { Reader } from './reader';
import type { Notice, StateCell } from './state';
import { TagList } from './tag-list';

/** Word's codes for a document that takes no changes at all: viewing only, protected, no rights. */
const refusals = /^(?:AccessDenied|NotAllowed)\b/u;
/** The web answers so in viewing mode, but also where one single paragraph cannot be wrapped (office-js issue 5484). */
const perhapsRefusal = /^GeneralException\b/u;

type Again = (gesture: Gesture) => void;

/** Turns gestures into plans, has them carried out and looks at what the document says afterwards. */
export class Editor {
  readonly cleanCopies: CleanCopies;
  private readonly tagList: TagList;
  private failuresInARow = 0;
  /** What nobody has to wait for. */
  private afterwards: (() => Promise<void>) | null = null;

  constructor(
    private readonly host: WordHost,
    private readonly reader: Reader,
    private readonly state: StateCell,
    private readonly again: Again,
  ) {
    this.cleanCopies = new CleanCopies(host, state);
    this.tagList = new TagList(host);
  }

  /** Call only in the lane. Never rejects: whatever comes of it is told in the state. */
  async carryOut(gesture: Gesture): Promise<void> {
    if (this.state.get().preferences.isReviewing) return;
    this.state.set({ isWriting: true, notice: null });
    try {
      this.state.set({ notice: await this.attempt(gesture) });
    } finally {
      this.state.set({ isWriting: false });
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
    const isToReturn = gesture.kind === 'clean-here';
    if (isToReturn && (await this.tagList.keepAll(report)).kind !== 'done')
      return this.refused(gesture, wording.cleanCopy.noList);
    const outcome = await stoppably(this.state, this.host.apply(work), forWriting);
    this.noteRefusal(outcome);
    const after = await this.reader.readAll();
    if (after)
      this.afterwards = async () => {
        if (await this.tagList.update(work, outcome, after, !isToReturn)) await this.reader.readAll();
      };
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
