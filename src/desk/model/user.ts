import {
  blockWithControls,
  copyOfBody,
  copyParagraphs,
  isWithinNode,
  extendControls,
  pasteAfter,
  restoreBody,
  splitControl,
  type BodyCopy,
  type Clipping,
  withoutUnholdable,
} from '../../ooxml';
import type { ModelContext } from './core/context';
import { caret, deleteSpan, insertTextAt, splitAt } from './core/edits';
import { paragraphsOf, spanText } from './core/geometry';
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

  /** No source says what Enter does to a content control: see `ModelProfile.enterInControl`. */
  pressEnter(): void {
    this.remember();
    this.deleteSelected();
    const { paragraph: first } = this.context.selection.start;
    const second = splitAt(this.context, this.context.selection.start);
    if (this.context.profile.enterInControl === 'stretches')
      this.context.edit(first, () => extendControls(this.context.docx, first, second));
    else this.splitControlBefore(second);
    this.select(second, 0);
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
    const story = this.context.story(start.paragraph);
    const previous = story[story.indexOf(start.paragraph) - 1];
    const from =
      start.offset > 0
        ? { ...start, offset: start.offset - 1 }
        : previous && { paragraph: previous, offset: this.context.length(previous) };
    if (!from) return;
    deleteSpan(this.context, { start: from, end: start, includesParagraphMark: false, within: null });
    this.select(from.paragraph, from.offset);
  }

  private deleteSelected(): boolean {
    const span = this.context.selection;
    if (isCollapsed(span)) return false;
    deleteSpan(this.context, { ...span, includesParagraphMark: false });
    this.select(span.start.paragraph, span.start.offset);
    return true;
  }

  /** Deletes the paragraphs that the selection touches, marks and all. */
  deleteParagraphs(): void {
    this.remember();
    const { start, end } = this.context.selection;
    const last = { paragraph: end.paragraph, offset: this.context.length(end.paragraph) };
    deleteSpan(this.context, {
      start: { ...start, offset: 0 },
      end: last,
      includesParagraphMark: true,
      within: null,
    });
    const [first] = this.context.docx.paragraphs();
    if (first && !this.context.place(this.context.selection.start.paragraph)) this.select(first.node, 0);
  }

  /**
   * Copies what is selected and gives its text. Where whole paragraphs are selected, the text ends with a line end and
   * `paste` brings them back with their controls.
   */
  copy(): string {
    const { start, end } = this.context.selection;
    const paragraphs = paragraphsOf(this.context, this.context.selection);
    const text = spanText(this.context, this.context.selection, this.context.textOf).replaceAll('\r', '\n');
    const isWhole = start.offset === 0 && end.offset === this.context.length(end.paragraph);
    this.clipping = isWhole ? copyParagraphs(paragraphs) : [];
    return isWhole ? `${text}\n` : text;
  }

  /** Pastes after the caret's paragraph. A copy has the controls, or has lost them: see `ModelProfile.pastedControls`. */
  paste(): void {
    if (this.clipping.length === 0) return;
    this.remember();
    const before = new Set(this.context.docx.paragraphs().map(({ node }) => node));
    const block = blockWithControls(this.context.selection.end.paragraph);
    const { pastedControls } = this.context.profile;
    this.context.edit(block, () => pasteAfter(this.context.docx, block, this.clipping, pastedControls));
    const added = this.context.docx.paragraphs().filter(({ node }) => !before.has(node));
    for (const { node } of added) this.context.emit('ParagraphAdded', node);
    const last = added.at(-1)?.node;
    if (last) this.select(last, this.context.length(last));
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
