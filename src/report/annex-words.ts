import { decisionsKey } from './decisions';
import type { DecidePlan } from './plan';
import type { Snapshot } from './snapshot';

const key = 'annexWords';

/** Whether the annex quotes a paragraph's first words after its place: kept in the document, so that every pane agrees. */
export const readAnnexWords = ({ settings }: Pick<Snapshot, 'settings'>): boolean =>
  stored(settings)[key] === true;

export const planAnnexWords = (
  { settings }: Pick<Snapshot, 'settings'>,
  withFirstWords: boolean,
): DecidePlan => ({ kind: 'decide', value: { ...stored(settings), [key]: withFirstWords } });

function stored(settings: Snapshot['settings']): Readonly<Record<string, unknown>> {
  const value = settings[decisionsKey];
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
