import { customerServiceSpecialist } from './st0071';
import type { Standard } from './standard';

export type * from './standard';
export { findCodes } from './codes';
export {
  defineStandard,
  listLetter,
  StandardError,
  suggestionLine,
  templateSection,
} from './define-standard';

/** Every standard the add-in knows. A further one is a file beside the first and an entry here. */
export const standards: readonly Standard[] = Object.freeze([customerServiceSpecialist]);

/** The standard of a document that has not chosen one. */
export const defaultStandard: Standard = customerServiceSpecialist;

/** The standard with this id, or undefined for an id from a later version of the add-in. */
export function findStandard(id: string): Standard | undefined {
  return standards.find((standard) => standard.id === id);
}
