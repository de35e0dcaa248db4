import { formatNumber, joinAnd } from '../report';
import { counted } from './counted';

/** What Undo and Redo are about. */
export const steps = {
  add: (codes: readonly string[]) => `Add ${joinAnd(codes)}`,
  remove: (codes: readonly string[]) => `Take ${joinAnd(codes)} away`,
  tag: (count: number) => `Tag ${counted(count, 'paragraph')}`,
  takeOffAll: 'Take all tags off',
  decide: 'Say what a heading is',
  insertTemplate: 'Insert the template',
  insertSection: (name: string) => `Insert ${name}`,
  writeAnnex: 'Write the mapping annex',
  annexOption: 'Change what the annex holds',
  dates: 'Keep the dates',
  mask: 'Mask personal data',
  maskedNames: 'Change the names to mask',
  tickPoint: 'Tick a point of the self-review',
  insertProposal: 'Start the proposal',
  standard: 'Choose the standard',
  mapCodes: 'Change codes of another standard',
  tick: (code: string) => `Say what of ${code} is shown`,
} as const;

/** What is said of a step that was taken back or done again, and where it cannot be. */
export const undoing = {
  undone: (label: string) => `Undone: ${label}.`,
  redone: (label: string) => `Done again: ${label}.`,
  /** @param label what cannot be taken back any more */
  gone: (label: string) => `“${label}” cannot be undone any more: the report has changed since.`,
} as const;

/** What is said of codes. */
export const codes = {
  movedAway: (added: readonly string[]) =>
    `You are in another place now. Nothing was written: click into the paragraph for ${joinAnd(added)}.`,
  addedPastTheEnd: (added: readonly string[], place: string) =>
    `${joinAnd(added)} added, but the assessor stops before it: ${place}.`,
  fit: (fitting: number, given: number): string => {
    const room = fitting === 0 ? 'No more codes fit here' : `Up to ${formatNumber(fitting)} more fit here`;
    return `${room}, and you gave ${formatNumber(given)}. Nothing was written.`;
  },
  notShown: (places: readonly string[]) =>
    `Word took the change, but the report does not show it: ${places.join('; ')}. Try again.`,
  outOfSight: (changed: readonly string[]) =>
    `The text has changed while Word was at it, so the paragraph of ${joinAnd(changed)} is not found. Look whether it is right there.`,
  notAt: (missing: readonly string[], place: string) => `${joinAnd(missing)} is not on ${place}`,
  stillAt: (left: readonly string[], place: string) => `${joinAnd(left)} is still on ${place}`,
} as const;
