import type { InlineItem, Position } from '../../../ooxml';

/**
 * A stretch of one story's text. `hasMark`: the mark of its last paragraph belongs to it, as in the range of a whole
 * paragraph. `within`: the control on whose inner border it stands, where that matters (a control's own content).
 */
export interface Span {
  readonly start: Position;
  readonly end: Position;
  readonly hasMark: boolean;
  readonly within: Element | null;
}

export const collapsed = (at: Position, within: Element | null = null): Span => ({
  start: at,
  end: at,
  hasMark: false,
  within,
});

export const isCollapsed = ({ start, end, hasMark }: Span): boolean =>
  start.paragraph === end.paragraph && start.offset === end.offset && !hasMark;

export const startOf = (span: Span): Span => collapsed(span.start, span.within);
export const endOf = (span: Span): Span => collapsed(span.end, span.within);

/** The content of a paragraph between two offsets; a text that is cut gives the part inside. */
export function clip(atoms: readonly InlineItem[], from: number, to: number): InlineItem[] {
  return atoms.flatMap((atom) => {
    const start = Math.max(atom.start, from);
    const end = Math.min(atom.start + atom.length, to);
    if (start > end || (start === end && atom.length > 0)) return [];
    if (atom.length !== atom.text.length) return [atom];
    const text = atom.text.slice(start - atom.start, end - atom.start);
    return [{ ...atom, start, length: end - start, text }];
  });
}
