import { customerServiceSpecialist } from './st0071';
import type { Standard } from './standard';

export type * from './assessment';
export type * from './standard';
export { findCodes } from './codes';
export { workBasedProject } from './st0071/assessment';
export { commentBank, criteriaWithFigures } from './st0071/comment-bank';
export { ownWords } from './st0071/own-words';
export {
  defineStandard,
  listLetter,
  StandardError,
  suggestionLine,
  templateSection,
} from './define-standard';

/** The standard of a document that has not chosen one. */
export const defaultStandard: Standard = customerServiceSpecialist;
