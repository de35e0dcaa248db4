import type { Position } from '../../../ooxml';
import type { DocumentView } from '../view/document-view';
import { offsetOf, shownLength, type PagePlace } from '../view/positions';

/** The position in the document's text at a point of the window; null where there is no text near. */
export function positionAt(view: DocumentView, x: number, y: number): Position | null {
  const place = placeAt(x, y);
  const shown = view.around(place?.node ?? null) ?? view.around(document.elementFromPoint(x, y));
  if (!shown) return null;
  const isInside = place !== null && shown.element.contains(place.node);
  const offset = isInside ? offsetOf(shown, place) : shownLength(shown);
  return { paragraph: shown.source, offset };
}

/** Browsers have one of two names for it: the standard's, and an older one. */
function placeAt(x: number, y: number): PagePlace | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = (document as OlderDocument).caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

interface OlderDocument {
  caretRangeFromPoint?(x: number, y: number): Range | null;
}
