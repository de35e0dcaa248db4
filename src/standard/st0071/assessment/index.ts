import type { Assessment } from '../../assessment';
import { interview } from './interview';
import { proposal } from './proposal';
import { selfReview, terms } from './self-review';
import { timeline } from './timeline';

/** The work-based project supported by an interview, besides its report. */
export const workBasedProject: Assessment = { timeline, proposal, interview, selfReview, terms };
