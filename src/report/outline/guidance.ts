import type { Standard } from '../../standard';
import { memoizeByText } from '../snapshot/memoize-by-text';
import { fold, trimEnd } from '../snapshot/text';

/** Brackets and closing stops differ between copies of the template. */
const bare = memoizeByText((text) => trimEnd(fold(text).replace(/^[\s(*]+/u, ''), /[\s).*]/u));

const folded = new WeakMap<Standard, ReadonlySet<string>>();

/** Is this paragraph a line of the template's guidance that was left in? Recognised by the kit's wording. */
export function isGuidanceLine(text: string, standard: Standard): boolean {
  let lines = folded.get(standard);
  if (!lines) {
    lines = new Set(standard.guidanceLines.map(bare));
    folded.set(standard, lines);
  }
  return lines.has(bare(text));
}
