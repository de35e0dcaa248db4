import type { ModelContext } from './context';
import { comparePositions, type Span } from './span';

/** `Word.LocationRelation` of one span to another. Word on the web answers less exactly (office-js-docs-reference issue 1209). */
export function locationOf(context: ModelContext, a: Span, b: Span): string {
  const compare = (x: Span['start'], y: Span['start']) => Math.sign(comparePositions(context, x, y));
  const starts = compare(a.start, b.start);
  const ends = compare(a.end, b.end);
  if (starts === 0 && ends === 0) return 'Equal';
  if (starts === 0) return ends < 0 ? 'InsideStart' : 'ContainsStart';
  if (ends === 0) return starts > 0 ? 'InsideEnd' : 'ContainsEnd';
  if (compare(a.end, b.start) < 0) return 'Before';
  if (compare(a.end, b.start) === 0) return 'AdjacentBefore';
  if (compare(a.start, b.end) > 0) return 'After';
  if (compare(a.start, b.end) === 0) return 'AdjacentAfter';
  if (starts < 0) return ends < 0 ? 'OverlapsBefore' : 'Contains';
  return ends < 0 ? 'Inside' : 'OverlapsAfter';
}
