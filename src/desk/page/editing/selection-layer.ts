import type { Position } from '../../../ooxml';
import type { DocumentView } from '../view/document-view';
import type { TextSelection } from './editable-text';
import { element } from '../element';
import { placeOf, type PagePlace, type RenderedParagraph } from '../view/positions';

/** The name of the highlight in the style sheet. */
const highlightName = 'desk-selection';

/** Pixels that the cursor keeps from the edge of the window when the page scrolls to it. */
const margin = 80;

/** Draws the cursor and the selection over the page, which has none of its own: the model says where they are. */
export class SelectionLayer {
  readonly caret = element('div', 'caret', { ariaHidden: 'true' });

  constructor(
    private readonly view: DocumentView,
    private readonly paper: HTMLElement,
    private readonly scroller: HTMLElement,
  ) {
    paper.append(this.caret);
  }

  draw({ start, end }: TextSelection): void {
    const isCollapsed = start.paragraph === end.paragraph && start.offset === end.offset;
    this.highlight(isCollapsed ? null : this.range(start, end));
    const box = this.boxOf(end);
    this.caret.hidden = box === null || !isCollapsed;
    if (!box) return;
    const paper = this.paper.getBoundingClientRect();
    Object.assign(this.caret.style, {
      left: `${box.left - paper.left}px`,
      top: `${box.top - paper.top}px`,
      height: `${box.height}px`,
    });
  }

  /** Scrolls so far that the position is in view, and no further. */
  reveal(position: Position): void {
    const box = this.boxOf(position);
    if (!box) return;
    const view = this.scroller.getBoundingClientRect();
    if (box.top < view.top + margin) this.scroller.scrollBy(0, box.top - view.top - view.height / 3);
    else if (box.bottom > view.bottom - margin)
      this.scroller.scrollBy(0, box.bottom - view.bottom + view.height / 3);
  }

  /** The box of the cursor at a position, in the window's pixels; null where the paragraph is not shown. */
  boxOf({ paragraph, offset }: Position): DOMRect | null {
    const shown = this.view.of(paragraph);
    if (!shown?.element.isConnected) return null;
    const place = placeOf(shown, offset);
    return (place && boxOfPlace(place)) ?? boxOfEmpty(shown);
  }

  private range(start: Position, end: Position): Range | null {
    const from = this.view.of(start.paragraph);
    const to = this.view.of(end.paragraph);
    if (!from?.element.isConnected || !to?.element.isConnected) return null;
    const range = document.createRange();
    setEdge(range, 'start', placeOf(from, start.offset), from);
    setEdge(range, 'end', placeOf(to, end.offset), to);
    return range;
  }

  private highlight(range: Range | null): void {
    if (!('highlights' in CSS)) return;
    if (range) CSS.highlights.set(highlightName, new Highlight(range));
    else CSS.highlights.delete(highlightName);
  }
}

function setEdge(
  range: Range,
  edge: 'start' | 'end',
  place: PagePlace | null,
  shown: RenderedParagraph,
): void {
  const isText = place?.node.nodeType === Node.TEXT_NODE;
  if (!place) {
    if (edge === 'start') range.setStart(shown.element, 0);
    else range.setEnd(shown.element, shown.element.childNodes.length);
  } else if (edge === 'start') {
    if (isText) range.setStart(place.node, place.offset);
    else if (place.offset === 0) range.setStartBefore(place.node);
    else range.setStartAfter(place.node);
  } else if (isText) range.setEnd(place.node, place.offset);
  else if (place.offset === 0) range.setEndBefore(place.node);
  else range.setEndAfter(place.node);
}

function boxOfPlace({ node, offset }: PagePlace): DOMRect | null {
  if (node instanceof HTMLElement) {
    const box = node.getBoundingClientRect();
    return new DOMRect(offset === 0 ? box.left : box.right, box.top, 0, box.height);
  }
  const range = document.createRange();
  range.setStart(node, offset);
  range.collapse(true);
  return [...range.getClientRects()].at(-1) ?? null;
}

/** An empty paragraph has no text to measure: its cursor stands at the start of its one line. */
function boxOfEmpty({ element: paragraph }: RenderedParagraph): DOMRect {
  const box = paragraph.getBoundingClientRect();
  const { paddingLeft } = getComputedStyle(paragraph);
  return new DOMRect(box.left + Number.parseFloat(paddingLeft), box.top, 0, Math.min(box.height, 24));
}
