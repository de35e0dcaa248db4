import {
  anchorOf,
  whyNotTaggable,
  type ParagraphAnchor,
  type Report,
  type SnapshotParagraph,
} from '../../report';
import { movedTo } from '../../wording/outcomes';
import { describeLocation } from '../../wording/places';
import type { CommandLoader, MakeCommand } from './command-loader';
import type { Page } from './page';
import { shownCodes } from './shown-codes';
import {
  noticeOf,
  selectedAnchors,
  type CodesTaken,
  type CommandEnd,
  type PendingCodes,
  type StateCell,
} from './state';

interface CodeChangeOptions {
  readonly state: StateCell;
  readonly commands: CommandLoader;
  /** Asks Word where the cursor is. */
  readonly readCursor: () => Promise<void>;
  readonly page: Pick<Page, 'onLeave'>;
}

/** Codes that are added to, or taken from, what the card shows: seen at once, and kept where nothing can be tagged yet. */
export class CodeChanges {
  /** The text that the author was in when the field got the keyboard, once it is read. */
  private entering: Promise<string | null> = Promise.resolve(null);

  /** How often the keyboard has left the pane. */
  private leaves = 0;

  constructor(private readonly options: CodeChangeOptions) {
    options.page.onLeave(() => this.leaves++);
  }

  /** The field has got the keyboard. */
  async enterField(): Promise<void> {
    const { state, readCursor } = this.options;
    this.entering = readCursor().then(() => state.get().cursor?.anchor.text ?? null);
    await this.entering;
  }

  async add(codes: readonly string[]): Promise<CodesTaken> {
    const { state, readCursor } = this.options;
    if (!isWritable(state)) return 'refused';
    if (!this.taggable()) {
      await readCursor();
      return this.taggable() ? this.askAgain(codes) : this.wait(codes);
    }
    return this.addNow(codes);
  }

  async remove(codes: readonly string[]): Promise<void> {
    const { state } = this.options;
    const { report } = state.get();
    if (!report || !isWritable(state)) return;
    const changes = this.selected().flatMap((paragraph) => {
      const shown = shownCodes(state.get(), paragraph);
      const own = codes.filter((code) => shown.some((each) => each.code === code && each.state !== 'going'));
      return own.length > 0 ? [{ at: anchorOf(report.snapshot, paragraph), codes: own }] : [];
    });
    if (changes.length === 0) return;
    const at = changes.map((each) => each.at);
    await this.whilePending('remove', changes, () => this.run((all) => all.removeCodes(at, codes)));
  }

  /** Gives the codes that wait to the paragraph that the author has just come to, where that can be tagged and is not new. */
  async offerWaiting(before: Report | null): Promise<void> {
    const { state } = this.options;
    const { cursor, waitingCodes } = state.get();
    const [only, second] = cursor?.selected ?? [];
    if (waitingCodes.length === 0 || !only || second || !this.taggable() || !isWritable(state)) return;
    const wasThere = before?.snapshot.paragraphs.some(({ hostText }) => hostText === only.hostText);
    if (!wasThere) return;
    const taken = await this.addNow(waitingCodes);
    if (taken === 'moved' || taken === 'refused') state.set({ waitingCodes });
  }

  /** The author was elsewhere already: the card shows it only now. */
  private askAgain(codes: readonly string[]): 'moved' {
    const { state } = this.options;
    const [first] = this.selected();
    const { report } = state.get();
    if (report && first)
      state.set({
        notice: noticeOf('moved', movedTo(describeLocation(report, first), codes), {
          about: anchorOf(report.snapshot, first),
        }),
      });
    return 'moved';
  }

  private wait(codes: readonly string[]): 'waiting' {
    const { state } = this.options;
    const waitingCodes = [...new Set([...state.get().waitingCodes, ...codes])];
    state.set({ waitingCodes, notice: null });
    return 'waiting';
  }

  private async addNow(codes: readonly string[]): Promise<CodesTaken> {
    const { state } = this.options;
    const { cursor, report } = state.get();
    const at = selectedAnchors(state.get());
    state.set({ waitingCodes: [] });
    if (!report || !cursor) return 'refused';
    const shown = this.selected().filter((paragraph) => whyNotTaggable(report, paragraph) === null);
    const isComing = shown.every((paragraph) => {
      const there = shownCodes(state.get(), paragraph);
      return codes.every((code) => there.some((each) => each.code === code && each.state === 'coming'));
    });
    if (isComing) return 'added';
    const changes = shown.map((paragraph) => ({ at: anchorOf(report.snapshot, paragraph), codes }));
    // Where the pane goes ahead of Word the author has not been elsewhere since.
    const selected = cursor.isAhead ? null : cursor.anchor;
    const { leaves, entering } = this;
    const end = await this.whilePending('add', changes, async () => {
      // Asked for at once: what the author does next in the pane has to come after it.
      const first = await this.run((all) => all.addCodes(at, codes, selected));
      // The card was right when Enter was pressed, and the author has clicked elsewhere before Word answered.
      const hasGoneOn = this.leaves > leaves && (await entering) === cursor.anchor.text;
      return first === 'moved' && hasGoneOn ? this.run((all) => all.addCodes(at, codes, null)) : first;
    });
    return end === 'done' ? 'added' : end;
  }

  private run(make: MakeCommand): Promise<CommandEnd> {
    return new Promise((resolve) => {
      void this.options.commands.run(make, resolve).finally(() => resolve('failed'));
    });
  }

  /** Shows the change for as long as it takes. */
  private async whilePending(
    change: PendingCodes['change'],
    changes: readonly { readonly at: ParagraphAnchor; readonly codes: readonly string[] }[],
    run: () => Promise<CommandEnd>,
  ): Promise<CommandEnd> {
    const { state } = this.options;
    const own = changes.map((each): PendingCodes => ({ ...each, change }));
    state.set({ pending: [...state.get().pending, ...own] });
    const end = await run();
    state.set({ pending: state.get().pending.filter((one) => !own.includes(one)) });
    return end;
  }

  private selected(): readonly SnapshotParagraph[] {
    return this.options.state.get().cursor?.selected ?? [];
  }

  private taggable(): boolean {
    const { report } = this.options.state.get();
    return report !== null && this.selected().some((paragraph) => whyNotTaggable(report, paragraph) === null);
  }
}

const isWritable = (state: StateCell): boolean => {
  const { report, preferences, isReadOnly } = state.get();
  return report !== null && !preferences.isReviewing && !isReadOnly;
};
