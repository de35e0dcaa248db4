import type { SectionKey } from '../../standard';
import { withDecision } from '../outline/heading-decisions';
import { refuse, type DecidePlan, type Refusal } from './plan';
import type { TaggedReport } from '../tags/taggable';
import { fold } from '../snapshot/text';

/** Keeps what a heading means: a section of the template, or null for none. */
export function planDecide(
  { snapshot }: TaggedReport,
  headingIndex: number,
  section: SectionKey | null,
): DecidePlan | Refusal {
  const heading = snapshot.paragraphs[headingIndex]?.text ?? '';
  if (heading === '') return refuse('There is no such heading any more.');
  return { kind: 'decide', value: withDecision(snapshot.settings, fold(heading), section) };
}
