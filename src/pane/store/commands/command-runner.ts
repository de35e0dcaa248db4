import {
  anchorOf,
  findAnchored,
  isCopyAdvised,
  isTagControl,
  keptStandard,
  planStandard,
  planTagList,
  removedTagIds,
  parseTag,
  selectedTexts,
  tagChangesOf,
  whyNotTaggable,
  type Plan,
  type Report,
  type SelectedTexts,
  type SelectionAnchor,
  type SnapshotParagraph,
  type TagChange,
  type WantedTag,
} from '../../../report';
import type { InspectionResult, NewParagraph, Remark, ResidualMarkup, WordHost } from '../../../word';
import { movedTo, remarkText } from '../../../wording/outcomes';
import * as history from '../../../wording/history';
import { newDocument } from '../../../wording/new-document';
import * as wording from '../../../wording/pane';
import { describeLocation } from '../../../wording/places';
import { locate, noticeOf, type CommandEnd, type Notice, type StateCell } from '../state';
import type { DocumentReader } from '../sync/document-reader';
import type { HostSession } from '../sync/host-session';
import type { Command, PlannedChange, Result } from './command';
import { noticeOfAnswer, noticeOfNoChange, stoppedAnswer, type Answer, type Planned } from './notices';
import { UndoHistory, type Origin } from './undo-history';

export interface RunnerOptions {
  readonly host: WordHost;
  readonly session: HostSession;
  readonly reader: DocumentReader;
  readonly state: StateCell;
}

/** A change that Word has taken, and what the author has to know of it. */
interface Carried {
  readonly planned: PlannedChange;
  readonly remark: Remark | undefined;
}

/** What was sent to Word, what it answered, and the document as it is now. */
interface Tried {
  readonly plan: Plan;
  readonly answer: Answer;
  readonly after: Report;
}

/** A command with how it came to be run, and what is to be done when it is tried again. */
interface Running {
  readonly command: Command;
  readonly origin: Origin;
  readonly retry: () => void;
  /** True once it was sent anew because what is selected reads differently by now. */
  readonly isSentAnew?: true;
}

/** How a command ended, and what there is to keep of it beside the text. */
interface Ended {
  readonly end: CommandEnd;
  readonly tried: Tried | null;
}

const ended = (end: CommandEnd, tried: Tried | null = null): Ended => ({ end, tried });

/**
 * Plans commands on what the document says, has them carried out and looks at what it says afterwards. Call only in the
 * session. Nothing rejects: whatever comes of it is told in the state.
 */
export class CommandRunner {
  private failuresInARow = 0;
  /** True once Word has taken a change: what fails after that is passing. */
  private hasWritten = false;
  private readonly history: UndoHistory;

  constructor(
    private readonly options: RunnerOptions,
    /** Has work done in the session, once its turn comes. */
    private readonly later: (work: (runner: CommandRunner) => Promise<unknown>) => void,
  ) {
    this.history = new UndoHistory(options.state);
  }

  /** @param onEnd is called once the author need not wait any more, before the list of tags is kept */
  async run(command: Command, onEnd: (end: CommandEnd) => void = () => undefined): Promise<void> {
    const retry = (): void => this.later((runner) => runner.run(command));
    await this.runFrom({ command, origin: 'new', retry }, onEnd);
  }

  /** Takes the last step back, or does again what was taken back last. */
  async step(origin: 'undo' | 'redo'): Promise<void> {
    const step = this.history.next(origin);
    const retry = (): void => this.later((runner) => runner.step(origin));
    if (step) await this.runFrom({ command: step.command, origin, retry }, () => undefined);
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

  /** Opens a new document; a Word that cannot is told. */
  openNewDocument(paragraphs: readonly NewParagraph[]): Promise<void> {
    return this.whileWriting(async () => {
      const answer = await this.waitFor(this.options.host.openNewDocument(paragraphs));
      this.tell(answer.kind === 'done' ? noticeOf('done', newDocument.opened) : noticeOfAnswer(answer));
    });
  }

  private async runFrom(running: Running, onEnd: (end: CommandEnd) => void): Promise<void> {
    if (this.options.state.get().preferences.isReviewing) return onEnd('refused');
    const { end, tried } = await this.whileWriting(() => this.carryOut(running));
    onEnd(end);
    // Nobody has to wait for what is kept beside the text.
    if (!tried) return;
    await this.updateTagList(running.command, tried);
    await this.keepStandard(tried);
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

  private async carryOut(running: Running): Promise<Ended> {
    const { command, retry } = running;
    const { report, wasRead } = await this.readUpToDate(command);
    if (!report) {
      this.tell(noticeOf('failed', wording.failure.noAnswer, { retry }));
      return ended('failed');
    }
    const selected = this.selectionFor(command, report, wasRead);
    if (selected === 'moved') return this.tellMoved(running, report);
    const planned = planOn(command, report);
    if (planned.kind !== 'change') return this.tellNoChange(running, planned);
    if (command.removedTags === 'kept' && !(await this.keepTagList(report))) {
      this.tell(noticeOf('refused', wording.cleanCopy.noList, { retry }));
      return ended('refused');
    }
    return this.send(running, withSelection(planned, selected));
  }

  private async send(running: Running, planned: PlannedChange): Promise<Ended> {
    const { command, retry } = running;
    const { plan } = planned;
    const answer = await this.waitFor(this.options.host.apply(plan));
    this.noteWhetherReadOnly(answer);
    if (answer.kind === 'done' && command.removedTags !== 'kept')
      this.options.reader.forget({ removed: removedTagIds(plan), made: madeTagIds(plan) });
    const after = await this.options.reader.readDocumentAndCursor();
    if (answer.kind === 'refused' && answer.reason === 'selection-moved')
      return this.afterMove(running, after);
    const tried = after && { plan, answer, after };
    if (answer.kind !== 'done') {
      if (answer.kind === 'refused' && running.origin !== 'new') this.history.drop(running.origin);
      this.tell(this.aboutCommand(noticeOfAnswer(answer, retry, plan.kind), command));
      return ended(answer.kind === 'refused' ? 'refused' : 'failed', tried);
    }
    const notice = this.verified({ planned, remark: answer.remark }, after, running);
    this.tell(this.aboutCommand(notice, command));
    return ended(notice.kind === 'done' ? 'done' : 'failed', tried);
  }

  /** What to say once Word has taken a change: only what the document shows is done. */
  private verified({ planned, remark }: Carried, after: Report | null, running: Running): Notice {
    const { origin, retry } = running;
    if (!after) return noticeOf('failed', wording.failure.notReadBack, { retry });
    const result = planned.verify(after);
    if (!result || 'notShown' in result)
      return noticeOf('failed', result?.notShown ?? wording.failure.notShown, { retry });
    const { undo, stillTrue } = result;
    // What is taken back keeps the name under which it was done.
    const label = (origin === 'new' ? null : this.history.next(origin))?.label ?? result.label;
    this.history.done(origin, undo && { label, command: undo });
    const said = [textOf(origin, { text: result.text, label }), remark && remarkText(remark)];
    return noticeOf('done', said.filter(Boolean).join(' '), {
      undo: undo && origin === 'new' ? () => this.later((runner) => runner.step('undo')) : null,
      stillTrue: stillTrue ?? null,
    });
  }

  private tellNoChange({ command, origin, retry }: Running, planned: Exclude<Planned, PlannedChange>): Ended {
    const step = origin === 'new' ? null : this.history.next(origin);
    if (origin !== 'new') this.history.drop(origin);
    const notice = step
      ? noticeOf('refused', history.undoing.gone(step.label))
      : noticeOfNoChange(planned, retry);
    this.tell(this.aboutCommand(notice, command));
    return ended(planned.kind === 'unchanged' && !step ? 'done' : 'refused');
  }

  /** A notice about one paragraph goes when the author goes to another one. */
  private aboutCommand(notice: Notice, { anchors: [only, second] }: Command): Notice {
    return only && !second && notice.kind !== 'failed' ? { ...notice, about: only } : notice;
  }

  /** What must be selected when the plan is carried out; `'moved'` where a reading has shown already that it is not. */
  private selectionFor(command: Command, report: Report, wasRead: boolean): SelectedTexts | 'moved' | null {
    if (!command.selected) return null;
    const now = wasRead ? this.selectionNow() : null;
    if (!now) return wasRead ? 'moved' : selectedTexts(command.selected, report.snapshot);
    return this.isOnIts(command, report) ? selectedTexts(now, report.snapshot) : 'moved';
  }

  private selectionNow(): SelectionAnchor | null {
    return this.options.state.get().cursor?.anchor ?? null;
  }

  /** Whether the card shows the very paragraphs of a command. */
  private isOnIts({ anchors }: Command, report: Report): boolean {
    const selected = this.options.state.get().cursor?.selected ?? [];
    const found = anchors.map((anchor) => locate(report, anchor));
    const isTaggable = (paragraph: SnapshotParagraph): boolean => whyNotTaggable(report, paragraph) === null;
    return (
      found.length > 0 &&
      found.every((one) => one && selected.includes(one)) &&
      selected.filter(isTaggable).every((one) => found.includes(one))
    );
  }

  /** Word has another selection: that of the author's next click, or the same text as it has become. */
  private async afterMove(running: Running, report: Report | null): Promise<Ended> {
    const { command, retry } = running;
    if (!report) {
      this.tell(noticeOf('failed', wording.failure.noAnswer, { retry }));
      return ended('failed');
    }
    const selected = this.selectionNow();
    if (!selected || running.isSentAnew || !this.isOnIts(command, report))
      return this.tellMoved(running, report);
    const planned = planOn(command, report);
    if (planned.kind !== 'change') return this.tellNoChange(running, planned);
    const anew = withSelection(planned, selectedTexts(selected, report.snapshot));
    return this.send({ ...running, isSentAnew: true }, anew);
  }

  private tellMoved({ command }: Running, report: Report): Ended {
    const [first] = this.options.state.get().cursor?.selected ?? [];
    const codes = command.codes ?? [];
    const isTaggable = first !== undefined && whyNotTaggable(report, first) === null;
    const text = isTaggable
      ? movedTo(describeLocation(report, first), codes)
      : history.codes.movedAway(codes);
    this.tell(noticeOf('moved', text, { about: first ? anchorOf(report.snapshot, first) : null }));
    return ended('moved');
  }

  /** A plan is made from what the document says now, not from what it said before the last sentence. */
  private async readUpToDate({
    anchors,
  }: Command): Promise<{ readonly report: Report | null; readonly wasRead: boolean }> {
    const { reader, state } = this.options;
    const { report } = state.get();
    const isKnown = report && anchors.every((anchor) => findAnchored(report.snapshot, anchor));
    if (isKnown && !reader.isStale) return { report, wasRead: false };
    return { report: await reader.readDocumentAndCursor(), wasRead: true };
  }

  private async waitFor(outcome: ReturnType<WordHost['apply']>): Promise<Answer> {
    try {
      return await this.options.session.waitFor(outcome, 'writing');
    } catch (error) {
      const answer = stoppedAnswer(error);
      if (!answer) throw error;
      return answer;
    }
  }

  /**
   * Where Word takes no changes, the controls go: every further press would fail as well. A document that has taken one is not such:
   * what fails then is passing.
   */
  private noteWhetherReadOnly(answer: Answer): void {
    const { state } = this.options;
    if (answer.kind === 'done') {
      this.failuresInARow = 0;
      this.hasWritten = true;
      state.set({ isReadOnly: false });
    }
    if (answer.kind !== 'failed') return;
    this.failuresInARow = perhapsRefusalCodes.includes(answer.code) ? this.failuresInARow + 1 : 0;
    const areRefused = this.failuresInARow > 1 && !this.hasWritten;
    if (refusalCodes.includes(answer.code) || areRefused) state.set({ isReadOnly: true });
  }

  /** Puts every tag on the list that the document keeps, before they are taken off; false where it cannot keep one. */
  private async keepTagList(report: Report): Promise<boolean> {
    const takenOff = report.snapshot.controls.filter(isTagControl).map(({ parsed }) => parsed.id);
    const plan = planTagList(report, { takenOff });
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
      ...(isDone && this.adviseCopy(after) && { isCopyAdvised: true }),
    });
    if (!list) return;
    const kept = await this.waitFor(this.options.host.apply(list));
    if (kept.kind === 'done' && !isDone) await this.options.reader.readDocumentAndCursor();
  }

  /**
   * A document that is read by a standard which came with the pane keeps it from its first change on, so that whoever opens it without
   * that pane reads it in the same way.
   */
  private async keepStandard({ answer, after: { snapshot, standard } }: Tried): Promise<void> {
    const { id, file } = standard;
    if (answer.kind !== 'done' || file === null || keptStandard(snapshot.settings) !== null) return;
    await this.waitFor(this.options.host.apply(planStandard({ id, file })));
  }

  /** Advised once for a document, on the web, where a change by an add-in may stop the saving; not at the first tag. */
  private adviseCopy({ snapshot }: Report): boolean {
    const { state } = this.options;
    const tags = snapshot.controls.filter(isTagControl).length;
    if (!state.get().capabilities.isOnWeb || tags < 3 || isCopyAdvised(snapshot)) return false;
    state.set({ advice: 'keep-copy' });
    return true;
  }
}

/** Word's codes for a document that takes no changes at all: viewing only, protected, no rights. */
const refusalCodes: readonly string[] = ['AccessDenied', 'NotAllowed'];
/** The web answers so in viewing mode, but also where one single paragraph cannot be wrapped (office-js issue 5484). */
const perhapsRefusalCodes: readonly string[] = ['GeneralException'];

function planOn(command: Command, report: Report): Planned {
  const found = command.anchors.map((anchor) => locate(report, anchor));
  const isFound = (paragraph: SnapshotParagraph | null): paragraph is SnapshotParagraph => paragraph !== null;
  if (found.every(isFound)) return command.plan(report, found);
  return command.whenGone ?? { kind: 'not-found' };
}

const withSelection = (planned: PlannedChange, selected: SelectedTexts | null): PlannedChange =>
  selected && planned.plan.kind === 'tags' ? { ...planned, plan: { ...planned.plan, selected } } : planned;

function textOf(origin: Origin, { text, label }: Pick<Result, 'text' | 'label'>): string {
  if (origin === 'new') return text;
  return origin === 'undo' ? history.undoing.undone(label) : history.undoing.redone(label);
}

/** The ids of the tags that a plan writes. */
const madeTagIds = (plan: Plan): string[] =>
  tagChangesOf(plan).flatMap((change) => {
    const tag = change.kind === 'remove' ? null : parseTag(change.tag);
    return tag?.kind === 'tag' ? [tag.id] : [];
  });

/** A tag that Word has not taken, where its paragraph still is. */
function wantedTag(change: TagChange, after: Report): WantedTag[] {
  if (change.kind !== 'add') return [];
  const paragraph = findAnchored(after.snapshot, change.at);
  const tag = parseTag(change.tag);
  return tag.kind === 'tag' && paragraph && paragraph.controls.length === 0 ? [{ tag, paragraph }] : [];
}
