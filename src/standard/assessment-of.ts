import type { Assessment } from './assessment';
import { kitFrom, type KitFile } from './from-file';
import type { Standard } from './standard';
import file from './st0071-highfield/assessment.json';

const { assessment } = kitFrom(file as unknown as KitFile);

/** What is asked besides the report. */
export const assessmentOf = ({ kit }: Standard): Assessment => kit?.assessment ?? assessment;
