import type { InlineItem, Position } from '../../../ooxml';

/**
 * A stretch of one story's text. `includesParagraphMark`: the mark of its last paragraph belongs to it, as in the range of a whole
 * paragraph. `within`: the control on whose inner border it stands, where that matters (a control's own content).
 */
export interface Span {
  readonly start: Position;
  readonly end: Position;
  readonly includesParagraphMark: boolean;
  readonly within: Element | null;
}

export const collapsed = (at: Position, within: Element | null = null): Span => ({
  start: at,
  end: at,
  includesParagraphMark: false,
  within,
});

export const isCollapsed = ({ start, end, includesParagraphMark }: Span): boolean =>
  start.paragraph === end.paragraph && start.offset === end.offset && !includesParagraphMark;

export const startOf = (span: Span): Span => collapsed(span.start, span.within);
export const endOf = (span: Span): Span => collapsed(span.end, span.within);

/** The content of a paragraph between two offsets; a text that is cut gives the part inside. */
export function clip(items: readonly InlineItem[], from: number, to: number): InlineItem[] {
  return items.flatMap((item) => {
    const start = Math.max(item.start, from);
    const end = Math.min(item.start + item.length, to);
    if (start > end || (start === end && item.length > 0)) return [];
    if (item.length !== item.text.length) return [item];
    const text = item.text.slice(start - item.start, end - item.start);
    return [{ ...item, start, length: end - start, text }];
  });
}
