import {
  anchorOf,
  isTagControl,
  isWorthAStop,
  type Evidence,
  type ParagraphAnchor,
  type Report,
  type SnapshotParagraph,
} from '../../report';
import type { Outcome, WordHost } from '../../word';
import { reasonOf } from '../../wording/outcomes';
import * as wording from '../../wording/pane';
import { locate, noticeOf, type StateCell } from './state';
import type { Page } from './page';
import type { DocumentReader } from './sync/document-reader';
import { CancelledError, TimeoutError, type HostSession } from './sync/host-session';

interface NavigationOptions {
  readonly host: WordHost;
  readonly session: HostSession;
  readonly reader: DocumentReader;
  readonly state: StateCell;
  readonly page: Page;
}

/** How long no key may be pressed before Word moves, in milliseconds: more than lies between two keys of a slow typist. */
const keyRest = 500;

/** Shows places in Word. */
export class Navigation {
  /** Where the last step leads, as long as Word was not asked to go there. */
  private nextStep: ParagraphAnchor | null = null;

  private isFollowing = false;

  private lastKeyAt = 0;

  constructor(private readonly options: NavigationOptions) {
    const { page } = options;
    page.onKeyDown(() => (this.lastKeyAt = Date.now()));
    page.onLeave(() => this.stayWhereWordIs());
  }

  async toParagraph(paragraph: SnapshotParagraph): Promise<void> {
    const { report } = this.options.state.get();
    if (report) await this.toAnchor(anchorOf(report.snapshot, paragraph));
  }

  /** By the tag where that names one place only: this needs no list of the paragraphs. */
  async toEvidence({ control, paragraph }: Evidence): Promise<void> {
    const { report } = this.options.state.get();
    const same = report?.snapshot.controls.filter(({ tag }) => tag === control.tag) ?? [];
    if (!isTagControl(control) || same.length !== 1 || control.paragraphs.length !== 1)
      return this.toParagraph(paragraph);
    const go = (): Promise<void> =>
      this.runForUser(() => this.go(this.options.host.goToTag(control), () => void go()));
    await go();
  }

  /**
   * Goes to the next paragraph that can be tagged, or the one before. The pane shows it at once, and Word once the keys
   * rest: where `select` moves the keyboard into the document, what is being typed would go into the text.
   */
  async step(direction: 'next' | 'previous'): Promise<void> {
    const { state } = this.options;
    const { report, cursor } = state.get();
    if (!report) return;
    const target = nextTaggable(report, cursor?.selected ?? [], direction);
    if (!target) {
      const text = direction === 'next' ? wording.pass.isLast : wording.pass.isFirst;
      state.set({ notice: noticeOf('done', text) });
      return;
    }
    const anchor = anchorOf(report.snapshot, target);
    const isQueued = this.nextStep !== null;
    this.nextStep = anchor;
    state.set({
      cursor: {
        anchor: { ...anchor, texts: [anchor.text] },
        place: { kind: 'found', paragraph: target, isChanged: false },
        selected: [target],
        isAhead: true,
      },
    });
    if (!isQueued) await this.followSteps();
  }

  private async toAnchor(anchor: ParagraphAnchor): Promise<void> {
    const retry = (): void => {
      const { report } = this.options.state.get();
      const now = report && locate(report, anchor);
      void this.toAnchor(report && now ? anchorOf(report.snapshot, now) : anchor);
    };
    await this.runForUser(() => this.go(this.options.host.goToParagraph(anchor), retry));
  }

  private runForUser(work: () => Promise<void>): Promise<void> {
    const { session } = this.options;
    return session.whileUserWaits(session.run(work));
  }

  private async followSteps(): Promise<void> {
    while (this.nextStep) {
      await until(this.keysRestAt);
      await this.runForUser(() => this.followStep());
    }
  }

  /** Leaves it for later where a key was pressed while other work went first. */
  private async followStep(): Promise<void> {
    const { host, state } = this.options;
    if (Date.now() < this.keysRestAt) return;
    const { report } = state.get();
    const anchor = this.nextStep;
    this.nextStep = null;
    if (!anchor || !report) return;
    // Where the report was read again since, the paragraph may stand elsewhere.
    const now = locate(report, anchor);
    const found = now ? anchorOf(report.snapshot, now) : anchor;
    this.isFollowing = true;
    try {
      await this.keepingFocus(() =>
        this.go(host.goToParagraph(found, 'Start'), () => void this.toAnchor(found)),
      );
    } finally {
      this.isFollowing = false;
    }
  }

  /** The author has gone into the document before Word followed. */
  private stayWhereWordIs(): void {
    const { state } = this.options;
    const { cursor } = state.get();
    if (this.isFollowing || !this.nextStep) return;
    this.nextStep = null;
    if (cursor) state.set({ cursor: { ...cursor, isAhead: false } });
  }

  private get keysRestAt(): number {
    return this.lastKeyAt + keyRest;
  }

  /**
   * On the web `select` moves the keyboard into the document (office-js 316), whence no key of the add-in brings it back (4549). Whether
   * the browser lets a frame take it is not known: where it did not, the author is told which keys do.
   */
  private async keepingFocus(work: () => Promise<void>): Promise<void> {
    const { page, state } = this.options;
    if (!page.hasFocus()) return work();
    const release = page.holdFocus();
    await work();
    release();
    if (page.hasFocus()) return;
    state.set({ isFocusAway: true });
    page.onNextFocus(() => state.set({ isFocusAway: false }));
  }

  /** Tells what came of it; where Word went, the cursor is read, unless a further step has shown its paragraph already. */
  private async go(answer: Promise<Outcome>, retry: () => void): Promise<void> {
    const { reader, state } = this.options;
    const outcome = await this.waitFor(answer);
    const { cursor } = state.get();
    if (cursor) state.set({ cursor: { ...cursor, isAhead: this.nextStep !== null } });
    if (outcome.kind === 'done') {
      if (this.nextStep === null) await reader.readCursor();
      return;
    }
    const detail = outcome.kind === 'failed' ? outcome.detail : '';
    state.set({ notice: noticeOf(outcome.kind, outcome.text, { detail, retry }) });
    if (outcome.kind === 'refused') await reader.readDocumentAndCursor();
  }

  private async waitFor(
    answer: Promise<Outcome>,
  ): Promise<
    | { readonly kind: 'done' }
    | { readonly kind: 'refused'; readonly text: string }
    | { readonly kind: 'failed'; readonly text: string; readonly detail: string }
  > {
    try {
      const outcome = await this.options.session.waitFor(answer, 'navigation');
      return outcome.kind === 'done' ? outcome : { ...outcome, text: reasonOf(outcome) };
    } catch (error) {
      if (error instanceof CancelledError)
        return { kind: 'failed', text: wording.failure.stoppedJump, detail: '' };
      if (error instanceof TimeoutError)
        return { kind: 'failed', text: wording.failure.noAnswer, detail: error.message };
      throw error;
    }
  }
}

/** @param time in milliseconds of `Date.now` */
const until = (time: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, time - Date.now())));

function nextTaggable(
  report: Report,
  selected: readonly SnapshotParagraph[],
  direction: 'next' | 'previous',
): SnapshotParagraph | undefined {
  const { paragraphs } = report.snapshot;
  const isStep = (paragraph: SnapshotParagraph): boolean =>
    isWorthAStop(report, paragraph) && report.outline.regionOf(paragraph) === 'body';
  if (direction === 'next') return paragraphs.slice((selected.at(-1)?.index ?? -1) + 1).find(isStep);
  return paragraphs
    .slice(0, selected[0]?.index ?? paragraphs.length)
    .filter(isStep)
    .at(-1);
}
