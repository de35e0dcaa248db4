import { paragraphLength, type InlineItem, type Position } from '../../../ooxml';
import type { DocumentView } from '../view/document-view';
import type { EditableText } from './editable-text';
import { element } from '../element';
import { positionAt } from './point';
import type { SelectionLayer } from './selection-layer';
import { stepFrom, wordAt, type Step, type Stop } from './text-moves';

const steps: Readonly<Partial<Record<string, Step>>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'home',
  End: 'end',
};

/**
 * Takes the pointer and the keyboard and tells the model. Text comes through a text area that nobody sees, so that input
 * methods work; the page's own text is never edited by the browser.
 */
export class TextEditor {
  private readonly input = element('textarea', 'input', {
    ariaLabel: 'Text of the document',
    autocomplete: 'off',
    spellcheck: false,
  });
  private anchor: Position | null = null;
  /** What was copied here last: pasted again it comes with its controls. */
  private copied = '';

  constructor(
    private readonly text: EditableText,
    private readonly view: DocumentView,
    private readonly layer: SelectionLayer,
    paper: HTMLElement,
  ) {
    paper.append(this.input);
    paper.addEventListener('mousedown', this.onMouseDown);
    paper.addEventListener('mousemove', this.onMouseMove);
    paper.addEventListener('mouseup', () => (this.anchor = null));
    this.input.addEventListener('keydown', this.onKeyDown);
    this.input.addEventListener('input', this.onInput);
    this.input.addEventListener('compositionend', this.onInput);
    this.input.addEventListener('copy', this.onCopy);
    this.input.addEventListener('cut', this.onCopy);
    this.input.addEventListener('paste', this.onPaste);
  }

  focus(): void {
    this.input.focus({ preventScroll: true });
  }

  private readonly onMouseDown = (event: MouseEvent): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    this.focus();
    const position = positionAt(this.view, event.clientX, event.clientY);
    if (!position) return;
    if (event.shiftKey) this.selectTo(this.text.selection.start, position);
    else if (event.detail > 1) this.selectRound(position, event.detail === 2 ? 'word' : 'paragraph');
    else {
      this.anchor = position;
      this.text.select(position, position);
    }
  };

  private readonly onMouseMove = (event: MouseEvent): void => {
    if (!this.anchor || event.buttons !== 1) return;
    const position = positionAt(this.view, event.clientX, event.clientY);
    if (position) this.selectTo(this.anchor, position);
  };

  private selectRound({ paragraph, offset }: Position, what: 'word' | 'paragraph'): void {
    const text = streamText(this.text.document.inlineItems(paragraph));
    const { start, end } = what === 'word' ? wordAt(text, offset) : { start: 0, end: text.length };
    this.text.select({ paragraph, offset: start }, { paragraph, offset: end });
  }

  private selectAll(): void {
    const stops = this.stops();
    const [first, last] = [stops[0], stops.at(-1)];
    if (!first || !last) return;
    this.text.select(
      { paragraph: first.paragraph, offset: 0 },
      { paragraph: last.paragraph, offset: last.length },
    );
  }

  private selectTo(from: Position, to: Position): void {
    if (this.isBefore(to, from)) this.text.select(to, from);
    else this.text.select(from, to);
  }

  private isBefore(a: Position, b: Position): boolean {
    if (a.paragraph === b.paragraph) return a.offset < b.offset;
    return (a.paragraph.compareDocumentPosition(b.paragraph) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }

  private readonly onInput = (event: Event): void => {
    if (event instanceof InputEvent && event.isComposing) return;
    const typed = this.input.value;
    this.input.value = '';
    this.typeLines(typed);
  };

  private typeLines(typed: string): void {
    const [first = '', ...others] = typed.split(/\r?\n/u);
    if (first !== '') this.text.typeText(first);
    for (const line of others) {
      this.text.pressEnter();
      if (line !== '') this.text.typeText(line);
    }
  }

  private readonly onCopy = (event: ClipboardEvent): void => {
    const { start, end } = this.text.selection;
    event.preventDefault();
    if (start.paragraph === end.paragraph && start.offset === end.offset) return;
    this.copied = event.type === 'cut' ? this.text.cut() : this.text.copy();
    event.clipboardData?.setData('text/plain', this.copied);
  };

  /** Text from elsewhere comes in as if it were typed. */
  private readonly onPaste = (event: ClipboardEvent): void => {
    event.preventDefault();
    const pasted = event.clipboardData?.getData('text/plain').replaceAll('\r\n', '\n') ?? '';
    const isOwn = pasted === this.copied && this.text.paste();
    if (!isOwn) this.typeLines(pasted);
  };

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.altKey) return;
    if (event.ctrlKey || event.metaKey) return this.onShortcut(event);
    const { end } = this.text.selection;
    const step = steps[event.key];
    if (event.key === 'Enter') this.text.pressEnter();
    else if (event.key === 'Backspace') this.text.deleteBackward();
    else if (event.key === 'Delete' && !event.shiftKey) this.text.deleteForward();
    else if (step) this.moveTo(stepFrom(this.stops(), end, step), event.shiftKey);
    else if (event.key === 'ArrowUp' || event.key === 'ArrowDown')
      this.moveTo(this.lineFrom(end, event.key === 'ArrowUp' ? -1 : 1), event.shiftKey);
    else return;
    event.preventDefault();
  };

  private onShortcut(event: KeyboardEvent): void {
    if (event.key === 'z') this.text.undo();
    else if (event.key === 'a') this.selectAll();
    else if (event.key === 'F6') this.text.leave();
    else return;
    event.preventDefault();
  }

  private moveTo(position: Position, isExtending: boolean): void {
    if (isExtending) this.selectTo(this.text.selection.start, position);
    else this.text.select(position, position);
    this.layer.reveal(position);
  }

  /** The position a line above or below; the next paragraph's edge where no line is in view there. */
  private lineFrom(from: Position, direction: -1 | 1): Position {
    const box = this.layer.boxOf(from);
    const y = box && (direction < 0 ? box.top - box.height / 2 : box.bottom + box.height / 2);
    const found = box && y !== null ? positionAt(this.view, box.left, y) : null;
    if (found && (found.paragraph !== from.paragraph || found.offset !== from.offset)) return found;
    const edge = stepFrom(this.stops(), from, direction < 0 ? 'home' : 'end');
    return stepFrom(this.stops(), edge, direction < 0 ? 'left' : 'right');
  }

  private stops(): Stop[] {
    const { document } = this.text;
    return document
      .paragraphs()
      .filter(({ node }) => this.view.of(node))
      .map(({ node }) => ({ paragraph: node, length: paragraphLength(document, node) }));
  }
}

/** The text of a paragraph, a character for each place in it: what is no text is no part of a word. */
const streamText = (items: readonly InlineItem[]): string =>
  items.map(({ text, length }) => (text.length === length ? text : ' '.repeat(length))).join('');
