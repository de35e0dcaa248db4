import {
  blockWithControls,
  copyOfBody,
  copyParagraphs,
  isWithinNode,
  extendControls,
  pasteAfter,
  restoreBody,
  setParagraphStyle,
  splitControl,
  type BodyCopy,
  type Clipping,
  withoutUnholdable,
} from '../../ooxml';
import type { ModelContext } from './core/context';
import { caret, deleteSpan, insertTextAt, splitAt } from './core/edits';
import { coveredParagraphs, paragraphsSpan, spanText } from './core/geometry';
import { isCollapsed } from './core/span';
import { settleAll } from './objects/tracked-change';

const LONGEST_UNDO = 50;

/** What a person does with keyboard and mouse, past the add-in. */
export class User {
  /** Whether every step is kept, so that it can be undone; it costs a copy of the main text each time. */
  keepsUndo = false;
  private steps: BodyCopy[] = [];
  private clipping: Clipping = [];

  /** @param asUser runs a piece of work as the user's own, so that the page does not scroll to it */
  constructor(
    private readonly context: ModelContext,
    private readonly asUser: (work: () => void) => void,
  ) {}

  /** Puts the caret at an offset of a paragraph, or selects up to `end`. */
  select(paragraph: Element, offset: number, end?: { paragraph: Element; offset: number }): void {
    const span = caret(paragraph, offset);
    this.asUser(() => this.context.select(end ? { ...span, end } : span));
  }

  /** Types: what is selected is replaced, the caret follows. */
  typeText(text: string): void {
    this.remember();
    this.deleteSelected();
    const { end } = insertTextAt(this.context, this.context.selection.start, withoutUnholdable(text));
    this.select(end.paragraph, end.offset);
  }

  /**
   * At the end of a paragraph the new one has the style that follows: text after a heading is no heading. No source says what
   * Enter does to a content control: see `ModelProfile.enterInControl`.
   */
  pressEnter(): void {
    this.remember();
    this.deleteSelected();
    const { paragraph: first, offset } = this.context.selection.start;
    const isAtEnd = offset === this.context.length(first);
    const second = splitAt(this.context, { paragraph: first, offset });
    if (isAtEnd) this.giveNextStyle(first, second);
    if (this.context.profile.enterInControl === 'stretches')
      this.context.edit(first, () => extendControls(this.context.docx, first, second));
    else this.splitControlBefore(second);
    this.select(second, 0);
  }

  private giveNextStyle(first: Element, second: Element): void {
    const { docx } = this.context;
    const next = docx.styles.afterParagraph(first);
    if (next && next !== docx.styles.ofParagraph(first))
      this.context.edit(second, () => setParagraphStyle(docx, second, next.id));
  }

  /** "Accept all changes" or "Reject all changes" of the review ribbon. */
  settleChanges(verdict: 'accept' | 'reject'): void {
    this.remember();
    this.asUser(() => settleAll(this.context, verdict));
  }

  private splitControlBefore(paragraph: Element): void {
    const { docx } = this.context;
    const round = docx
      .controlNodes()
      .filter((node) => isWithinNode(paragraph, node))
      .at(-1);
    if (round) this.context.edit(paragraph, () => splitControl(docx, round, paragraph));
  }

  /** Deletes the selection, the character before the caret, or the paragraph mark before it. */
  deleteBackward(): void {
    this.remember();
    if (this.deleteSelected()) return;
    const { start } = this.context.selection;
    const previous = this.besideInStory(start.paragraph, -1);
    const from =
      start.offset > 0
        ? { ...start, offset: start.offset - 1 }
        : previous && { paragraph: previous, offset: this.context.length(previous) };
    if (!from) return;
    deleteSpan(this.context, { start: from, end: start, includesParagraphMark: false, within: null });
    this.select(from.paragraph, from.offset);
  }

  /** Deletes the selection, the character after the caret, or the paragraph mark after it. What is deleted as a tracked change stays: the caret goes past it. */
  deleteForward(): void {
    this.remember();
    if (this.deleteSelected()) return;
    const { start } = this.context.selection;
    const next = this.besideInStory(start.paragraph, 1);
    const to =
      start.offset < this.context.length(start.paragraph)
        ? { ...start, offset: start.offset + 1 }
        : next && { paragraph: next, offset: 0 };
    if (!to) return;
    deleteSpan(this.context, { start, end: to, includesParagraphMark: false, within: null });
    const { paragraph, offset } = this.context.docx.tracksRevisions ? to : start;
    this.select(paragraph, offset);
  }

  private besideInStory(paragraph: Element, by: -1 | 1): Element | undefined {
    const story = this.context.story(paragraph);
    return story[story.indexOf(paragraph) + by];
  }

  private deleteSelected(): boolean {
    const span = this.context.selection;
    if (isCollapsed(span)) return false;
    deleteSpan(this.context, { ...span, includesParagraphMark: false });
    this.select(span.start.paragraph, span.start.offset);
    return true;
  }

  /** Deletes the paragraphs that are selected, marks and all. The caret goes to the next one, or to the end of the one before. */
  deleteParagraphs(): void {
    this.remember();
    const paragraphs = coveredParagraphs(this.context, this.context.selection);
    const [first = this.context.selection.start.paragraph] = paragraphs;
    const last = paragraphs.at(-1) ?? first;
    const [next, previous] = [this.besideInStory(last, 1), this.besideInStory(first, -1)];
    deleteSpan(this.context, paragraphsSpan(this.context, [first, last]));
    if (this.context.isThere(first)) return;
    if (next && this.context.isThere(next)) this.select(next, 0);
    else if (previous) this.select(previous, this.context.length(previous));
  }

  /**
   * Copies what is selected and gives its text. Where whole paragraphs are selected, the text ends with a line end and
   * `paste` brings them back with their controls.
   */
  copy(): string {
    const { selection } = this.context;
    const { start, end } = selection;
    const paragraphs = coveredParagraphs(this.context, selection);
    const text = spanText(this.context, selection, this.context.textOf).replaceAll('\r', '\n');
    const isToNext = !paragraphs.includes(end.paragraph);
    const isWhole = start.offset === 0 && (isToNext || end.offset === this.context.length(end.paragraph));
    this.clipping = isWhole ? copyParagraphs(paragraphs) : [];
    return isWhole && !isToNext ? `${text}\n` : text;
  }

  /** Copies what is selected, gives its text and deletes it. */
  cut(): string {
    const text = this.copy();
    if (this.clipping.length > 0) this.deleteParagraphs();
    else {
      this.remember();
      this.deleteSelected();
    }
    return text;
  }

  /**
   * Pastes the whole paragraphs copied last after the caret's paragraph; what is selected is replaced. False where no whole
   * paragraphs were copied. A copy has the controls, or has lost them: see `ModelProfile.pastedControls`.
   */
  paste(): boolean {
    if (this.clipping.length === 0) return false;
    this.remember();
    this.deleteSelected();
    const before = new Set(this.context.docx.paragraphs().map(({ node }) => node));
    const block = blockWithControls(this.context.selection.end.paragraph);
    const { pastedControls } = this.context.profile;
    this.context.edit(block, () => pasteAfter(this.context.docx, block, this.clipping, pastedControls));
    const added = this.context.docx.paragraphs().filter(({ node }) => !before.has(node));
    for (const { node } of added) this.context.emit('ParagraphAdded', node);
    const last = added.at(-1)?.node;
    if (last) this.select(last, this.context.length(last));
    return true;
  }

  /** Keeps the text as it is now, for `undo`. */
  remember(): void {
    if (!this.keepsUndo) return;
    this.steps = [...this.steps.slice(1 - LONGEST_UNDO), copyOfBody(this.context.docx)];
  }

  forget(): void {
    this.steps = [];
  }

  /** Takes the last step back, the add-in's among them; false where there is none. Add-ins are not told. */
  undo(): boolean {
    const step = this.steps.pop();
    if (!step) return false;
    const index = this.context.indexOf(this.context.selection.start.paragraph);
    this.context.edit(this.context.docx.body, () => restoreBody(this.context.docx, step));
    const flow = this.context.docx.paragraphs();
    const paragraph = flow[Math.min(Math.max(index, 0), flow.length - 1)];
    if (paragraph) this.select(paragraph.node, 0);
    return true;
  }
}
