import { commentQuirks } from './comments';
import { controlQuirks } from './controls';
import { eventQuirks } from './events';
import { fileQuirks } from './files';
import type { Quirk } from './quirk';
import { refusals } from './refusals';
import { requestQuirks } from './requests';
import { textQuirks } from './texts';

export { Quirks } from './quirks';
export { isWritingRequest, type Quirk } from './quirk';

/** Every quirk that the desk can play, in the order in which they are listed. */
export const quirks: readonly Quirk[] = [
  ...textQuirks,
  ...controlQuirks,
  ...refusals,
  ...commentQuirks,
  ...requestQuirks,
  ...eventQuirks,
  ...fileQuirks,
];

export const findQuirk = (name: string): Quirk | undefined => quirks.find((quirk) => quirk.name === name);

/** @throws Error for a name that no quirk has: a slip of ours, or of a command line that has not been checked */
export function needQuirk(name: string): Quirk {
  const found = findQuirk(name);
  if (!found) throw new Error(`There is no quirk "${name}".`);
  return found;
}
