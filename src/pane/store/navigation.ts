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

/** Shows places in Word. */
export class Navigation {
  /** Where the last step leads, as long as Word was not asked to go there. */
  private nextStep: ParagraphAnchor | null = null;

  constructor(private readonly options: NavigationOptions) {}

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
   * Goes to the next paragraph that can be tagged, or the one before. The pane shows it at once and Word as soon as it
   * can: of several steps in a row only the last is asked of Word. The keyboard is to stay where it is, for the next step.
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
    if (!isQueued) await this.runForUser(() => this.followSteps());
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
    const { host, state } = this.options;
    const anchor = this.nextStep;
    this.nextStep = null;
    const { report } = state.get();
    if (!anchor || !report) return;
    // Where the report was read again since, the paragraph may stand elsewhere.
    const now = locate(report, anchor);
    const found = now ? anchorOf(report.snapshot, now) : anchor;
    await this.keepingFocus(() => this.go(host.goToParagraph(found), () => void this.toAnchor(found)));
  }

  /**
   * On the web `select` moves the keyboard into the document (office-js 316), whence no key of the add-in brings it back (4549). Whether
   * the browser lets a frame take it is not known: where it did not, the author is told which keys do.
   */
  private async keepingFocus(work: () => Promise<void>): Promise<void> {
    const { page, state } = this.options;
    const wasHere = page.hasFocus();
    const takeBack = page.holdFocus();
    await work();
    if (!wasHere) return;
    takeBack();
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
