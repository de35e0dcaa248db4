import { planDecide, planUndecide, type Report } from '../../report';
import type { SectionKey } from '../../standard';
import { wording } from '../wording';
import { changedMeanwhile, doing, nothing, type Attempt } from './attempt-kinds';
import { decisionOn, isDecided } from './decided';
import type { DecideGesture, Gesture, UndecideGesture } from './gestures';
import { locate } from './locate';

export function attemptDecide({ at, section }: DecideGesture, report: Report): Attempt {
  const index = locate(at, report);
  if (index === null) return changedMeanwhile();
  const text = wording.decision.decided(textAt(report, index), nameOf(section, report));
  if (isDecided(report, index, section)) return nothing(text);
  const undo = before(report, index, at);
  return doing(planDecide(report, index, section), (after) => {
    const now = locate(at, after);
    return now !== null && isDecided(after, now, section) ? { text, undo } : null;
  });
}

/** Lets the heading's words and look speak again. */
export function attemptUndecide({ at }: UndecideGesture, report: Report): Attempt {
  const index = locate(at, report);
  if (index === null) return changedMeanwhile();
  const undo = before(report, index, at);
  return doing(planUndecide(report, index), (after) => {
    const now = locate(at, after);
    if (now === null || decisionOn(after, now) !== undefined) return null;
    return { text: wording.decision.forgotten(textAt(after, now)), undo };
  });
}

/** The gesture that brings back what is decided about a heading now. */
function before(report: Report, index: number, at: DecideGesture['at']): Gesture {
  const decision = decisionOn(report, index);
  return decision === undefined ? { kind: 'undecide', at } : { kind: 'decide', at, section: decision };
}

const textAt = ({ snapshot }: Report, index: number): string => snapshot.paragraphs[index]?.text ?? '';

function nameOf(section: SectionKey | null, { standard }: Report): string | null {
  const found = standard.sections.find(({ key }) => key === section);
  return found ? wording.decision.section(found) : null;
}
