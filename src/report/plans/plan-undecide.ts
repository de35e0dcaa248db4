import { decisionsKey } from '../outline/heading-decisions';
import { refuse, type DecidePlan, type Refusal } from './plan';
import type { TaggedReport } from '../tags/taggable';
import { fold } from '../snapshot/text';

/** Forgets what the author decided about a heading, so that its words and its look speak again. */
export function planUndecide(
  { snapshot }: Pick<TaggedReport, 'snapshot'>,
  headingIndex: number,
): DecidePlan | Refusal {
  const heading = fold(snapshot.paragraphs[headingIndex]?.text ?? '');
  const stored = snapshot.settings[decisionsKey];
  const sections = isRecord(stored) ? stored['sections'] : undefined;
  if (!isRecord(stored) || !isRecord(sections) || heading === '' || !(heading in sections))
    return refuse('Nothing was decided about this heading.');
  const left = Object.fromEntries(Object.entries(sections).filter(([key]) => key !== heading));
  return { kind: 'decide', value: { ...stored, sections: left } };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
