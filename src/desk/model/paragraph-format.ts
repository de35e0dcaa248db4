import { paragraphProperty } from '../../ooxml';
import type { ModelContext } from './context';

export type Alignment = 'Left' | 'Centered' | 'Right' | 'Justified' | 'Unknown';

/** Alignments as the file names them (ECMA-376 Part 1, ST_Jc). */
export const alignments = { Left: 'left', Centered: 'center', Right: 'right', Justified: 'both' } as const;

export function alignmentOf(context: ModelContext, paragraph: Element): Alignment {
  return alignmentNamed(paragraphProperty(context.docx, paragraph, 'jc', 'val'));
}

/** Of a value of ST_Jc; null is where nothing is said. */
function alignmentNamed(value: string | null): Alignment {
  if (value === null || value === 'start') return 'Left';
  if (value === 'end') return 'Right';
  const found = Object.entries(alignments).find(([, name]) => name === value);
  return (found?.[0] as Alignment | undefined) ?? 'Unknown';
}

const TWIPS_PER_POINT = 20;

/** A measure of the paragraph or its style, in points; `missing` in twentieths of a point. */
export function pointsOf(
  context: ModelContext,
  paragraph: Element,
  name: string,
  attribute: string,
  missing = 0,
): number {
  const value = Number(paragraphProperty(context.docx, paragraph, name, attribute) ?? missing);
  return Number.isFinite(value) ? value / TWIPS_PER_POINT : 0;
}
