import type { Assessment } from '../../assessment';
import { timeline } from './timeline';

/** The work-based project supported by an interview, besides its report. */
export const workBasedProject: Assessment = { timeline };
