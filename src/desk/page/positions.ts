/** A node of a rendered paragraph and the stretch of the paragraph's stream of items that it shows. */
export interface Piece {
  readonly node: Node;
  readonly start: number;
  readonly length: number;
}

/** A paragraph as rendered, and the `w:p` that it shows. */
export interface RenderedParagraph {
  readonly element: HTMLElement;
  readonly source: Element;
  /** In reading order. */
  readonly pieces: readonly Piece[];
}

/** A place in a rendered paragraph as the browser has it: an offset in a text, or 0 or 1 for before and after a leaf. */
export interface PagePlace {
  readonly node: Node;
  readonly offset: number;
}

/** The place on the page of an offset in the stream; null in a paragraph that shows nothing. */
export function placeOf({ pieces }: RenderedParagraph, offset: number): PagePlace | null {
  const inside = pieces.find(({ start, length }) => offset >= start && offset <= start + length);
  const piece = inside ?? pieces.at(-1);
  if (!piece) return null;
  const within = Math.max(0, Math.min(offset - piece.start, piece.length));
  return { node: piece.node, offset: within };
}

/** The offset in the stream of a place on the page: that of its piece, else the end of what stands before it. */
export function offsetOf({ pieces }: RenderedParagraph, { node, offset }: PagePlace): number {
  const own = pieces.find((piece) => piece.node === node || piece.node.contains(node));
  if (own) return own.start + (own.node === node ? Math.min(offset, own.length) : 0);
  const target = node.childNodes[offset] ?? null;
  let end = 0;
  for (const piece of pieces) {
    const isBefore = target
      ? (target.compareDocumentPosition(piece.node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
      : node.contains(piece.node) ||
        (node.compareDocumentPosition(piece.node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    if (isBefore) end = piece.start + piece.length;
  }
  return end;
}

/** How long the stream of a rendered paragraph is, as far as it is shown. */
export const shownLength = ({ pieces }: RenderedParagraph): number => {
  const last = pieces.at(-1);
  return last ? last.start + last.length : 0;
};
