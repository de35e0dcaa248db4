import type { Assessment } from '../../assessment';
import { evidenceKinds } from './evidence';
import { interview } from './interview';
import { proposal } from './proposal';
import { selfReview, terms } from './self-review';
import { timeline } from './timeline';

/** The work-based project supported by an interview, besides its report. */
export const workBasedProject: Assessment = {
  timeline,
  proposal,
  evidenceKinds,
  interview,
  selfReview,
  terms,
};
