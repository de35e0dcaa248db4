import {
  findAnchored,
  planTagList,
  removedTagIds,
  parseTag,
  tagChangesOf,
  type Plan,
  type Report,
  type SnapshotParagraph,
  type TagChange,
  type WantedTag,
} from '../../../report';
import type { InspectionResult, Outcome, Remark, ResidualMarkup, WordHost } from '../../../word';
import { failureText, reasonOf, refusalText, remarkText } from '../../../wording/outcomes';
import * as wording from '../../../wording/pane';
import type { Page } from '../page';
import { keepPreferences } from '../preferences';
import { locate, noticeOf, type Notice, type StateCell } from '../state';
import type { DocumentReader } from '../sync/document-reader';
import { CancelledError, TimeoutError, type HostSession } from '../sync/host-session';
import type { Command, PlannedChange } from './command';

export interface RunnerOptions {
  readonly host: WordHost;
  readonly session: HostSession;
  readonly reader: DocumentReader;
  readonly state: StateCell;
  readonly page: Page;
}

/** A change that Word has taken, and what the author has to know of it. */
interface Carried {
  readonly planned: PlannedChange;
  readonly remark: Remark | undefined;
}

/** How writing ended for somebody who may stop waiting for it. */
type Answer = Outcome | { readonly kind: 'cancelled' } | { readonly kind: 'no-answer' };

/**
 * Plans commands on what the document says, has them carried out and looks at what it says afterwards. Call only in the
 * session. Nothing rejects: whatever comes of it is told in the state.
 */
export class CommandRunner {
  private failuresInARow = 0;

  constructor(
    private readonly options: RunnerOptions,
    /** Runs a command again, or the one that takes it back. */
    private readonly rerun: (command: Command) => void,
  ) {}

  async run(command: Command): Promise<void> {
    const { state } = this.options;
    if (state.get().preferences.isReviewing) return;
    const planned = await this.whileWriting(() => this.carryOut(command));
    // Nobody has to wait for the list of tags.
    if (planned) await this.updateTagList(command, planned);
  }

  /** What else than tags the file holds; null, and told, where Word does not give the file. */
  inspectCopy(): Promise<InspectionResult | null> {
    return this.whileWriting(async () => {
      try {
        const found = await this.options.session.waitFor(this.options.host.inspectFile(), 'writing');
        if (!('kind' in found)) return found;
        this.tell(noticeOfAnswer(found));
      } catch (error) {
        const answer = stoppedAnswer(error);
        if (!answer) throw error;
        this.tell(noticeOfAnswer(answer));
      }
      return null;
    });
  }

  /** Opens a copy without tags; false, and told, where Word cannot. */
  openCleanCopy(remove: readonly ResidualMarkup[]): Promise<boolean> {
    return this.whileWriting(async () => {
      const answer = await this.waitFor(this.options.host.openCleanCopy(remove));
      this.tell(answer.kind === 'done' ? noticeOf('done', wording.cleanCopy.opened) : noticeOfAnswer(answer));
      return answer.kind === 'done';
    });
  }

  private async whileWriting<Result>(work: () => Promise<Result>): Promise<Result> {
    const { state } = this.options;
    state.set({ isWriting: true, notice: null });
    try {
      return await work();
    } finally {
      state.set({ isWriting: false });
    }
  }

  private tell(notice: Notice): void {
    this.options.state.set({ notice });
  }

  /** @returns what was tried, with the document as it is now; null where nothing was sent to Word */
  private async carryOut(command: Command): Promise<Tried | null> {
    const retry = (): void => this.rerun(command);
    const report = await this.readUpToDate(command);
    if (!report) {
      this.tell(noticeOf('failed', wording.failure.noAnswer, { retry }));
      return null;
    }
    const planned = planOn(command, report);
    if (planned.kind !== 'change') {
      this.tell(noticeOfNoChange(planned, retry));
      return null;
    }
    if (command.removedTags === 'kept' && !(await this.keepTagList(report))) {
      this.tell(noticeOf('refused', wording.cleanCopy.noList, { retry }));
      return null;
    }
    const answer = await this.waitFor(this.options.host.apply(planned.plan));
    this.noteWhetherReadOnly(answer);
    const after = await this.options.reader.readDocumentAndCursor();
    this.tell(
      answer.kind === 'done'
        ? this.verified({ planned, remark: answer.remark }, after, retry)
        : noticeOfAnswer(answer, retry),
    );
    return after && { plan: planned.plan, answer, after };
  }

  /** What to say once Word has taken a change: only what the document shows is done. */
  private verified({ planned, remark }: Carried, after: Report | null, retry: () => void): Notice {
    if (!after) return noticeOf('failed', wording.failure.notReadBack, { retry });
    const result = planned.verify(after);
    if (!result) return noticeOf('failed', wording.failure.notShown, { retry });
    const { text, undo } = result;
    const said = [text, remark && remarkText(remark), this.adviceAfter(planned.plan)];
    return noticeOf('done', said.filter(Boolean).join(' '), { undo: undo && (() => this.rerun(undo)) });
  }

  /** Asked once, after the first tag on the web, where a change by an add-in may stop the saving. */
  private adviceAfter(plan: Plan): string | null {
    const { state, page } = this.options;
    const { capabilities, preferences } = state.get();
    if (!capabilities.isOnWeb || preferences.wasAskedForCopy || plan.kind !== 'tags') return null;
    const asked = { ...preferences, wasAskedForCopy: true };
    keepPreferences(asked, page);
    state.set({ preferences: asked });
    return wording.tag.keepCopy;
  }

  /** A plan is made from what the document says now, not from what it said before the last sentence. */
  private async readUpToDate({ anchors }: Command): Promise<Report | null> {
    const { reader, state } = this.options;
    const { report } = state.get();
    const isKnown = report && anchors.every((anchor) => findAnchored(report.snapshot, anchor));
    return isKnown && !reader.isStale ? report : reader.readDocumentAndCursor();
  }

  private async waitFor(outcome: Promise<Outcome>): Promise<Answer> {
    try {
      return await this.options.session.waitFor(outcome, 'writing');
    } catch (error) {
      const answer = stoppedAnswer(error);
      if (!answer) throw error;
      return answer;
    }
  }

  /** Where Word takes no changes, the controls go: every further press would fail as well. */
  private noteWhetherReadOnly(answer: Answer): void {
    const { state } = this.options;
    if (answer.kind === 'done') {
      this.failuresInARow = 0;
      state.set({ isReadOnly: false });
    }
    if (answer.kind !== 'failed') return;
    this.failuresInARow += perhapsRefusalCodes.includes(answer.code) ? 1 : 0;
    if (refusalCodes.includes(answer.code) || this.failuresInARow > 1) state.set({ isReadOnly: true });
  }

  /** Puts every tag on the list that the document keeps, before they are taken off; false where it cannot keep one. */
  private async keepTagList(report: Report): Promise<boolean> {
    const plan = planTagList(report);
    return !plan || (await this.waitFor(this.options.host.apply(plan))).kind === 'done';
  }

  /**
   * Brings the list of tags up to date after a change: by it lost tags are noticed, and tags that Word did not take stay
   * wanted. Where the settings cannot be written there is no list, and nothing else is lost.
   */
  private async updateTagList({ removedTags }: Command, { plan, answer, after }: Tried): Promise<void> {
    const changes = tagChangesOf(plan);
    if (changes.length === 0 || answer.kind === 'refused' || answer.kind === 'cancelled') return;
    const isDone = answer.kind === 'done';
    const list = planTagList(after, {
      forget: isDone && removedTags !== 'kept' ? removedTagIds(plan) : [],
      wanted: isDone ? [] : changes.flatMap((each) => wantedTag(each, after)),
    });
    if (!list) return;
    const kept = await this.waitFor(this.options.host.apply(list));
    if (kept.kind === 'done' && !isDone) await this.options.reader.readDocumentAndCursor();
  }
}

/** What was sent to Word, what it answered, and the document as it is now. */
interface Tried {
  readonly plan: Plan;
  readonly answer: Answer;
  readonly after: Report;
}

/** Word's codes for a document that takes no changes at all: viewing only, protected, no rights. */
const refusalCodes: readonly string[] = ['AccessDenied', 'NotAllowed'];
/** The web answers so in viewing mode, but also where one single paragraph cannot be wrapped (office-js issue 5484). */
const perhapsRefusalCodes: readonly string[] = ['GeneralException'];

function planOn(
  command: Command,
  report: Report,
): ReturnType<Command['plan']> | { readonly kind: 'not-found' } {
  const found = command.anchors.map((anchor) => locate(report, anchor));
  const isFound = (paragraph: SnapshotParagraph | null): paragraph is SnapshotParagraph => paragraph !== null;
  if (found.every(isFound)) return command.plan(report, found);
  return command.whenGone ?? { kind: 'not-found' };
}

function noticeOfNoChange(
  planned: Exclude<ReturnType<typeof planOn>, PlannedChange>,
  retry: () => void,
): Notice {
  switch (planned.kind) {
    case 'unchanged':
      return noticeOf('done', planned.text);
    case 'outdated':
      return noticeOf('refused', planned.text);
    case 'not-found':
      return noticeOf('refused', wording.failure.changedMeanwhile, { retry });
    case 'refused':
      return noticeOf('refused', refusalText(planned), { retry });
  }
}

function noticeOfAnswer(
  answer: Exclude<Answer, { kind: 'done' }>,
  retry: (() => void) | null = null,
): Notice {
  switch (answer.kind) {
    case 'cancelled':
      return noticeOf('refused', wording.failure.stoppedWriting, { retry });
    case 'no-answer':
      return noticeOf('failed', wording.failure.noAnswer, { retry });
    case 'refused':
      return noticeOf('refused', reasonOf(answer), { retry });
    case 'failed':
      return noticeOf('failed', failureText(answer), { detail: answer.detail, retry });
  }
}

/** What an error of waiting means; null for any other error. */
function stoppedAnswer(error: unknown): Exclude<Answer, Outcome> | null {
  if (error instanceof CancelledError) return { kind: 'cancelled' };
  return error instanceof TimeoutError ? { kind: 'no-answer' } : null;
}

/** A tag that Word has not taken, where its paragraph still is. */
function wantedTag(change: TagChange, after: Report): WantedTag[] {
  if (change.kind !== 'add') return [];
  const paragraph = findAnchored(after.snapshot, change.at);
  const tag = parseTag(change.tag);
  return tag.kind === 'tag' && paragraph && paragraph.controls.length === 0 ? [{ tag, paragraph }] : [];
}
