import { decisionsKey } from '../outline/heading-decisions';
import type { MappingOptions } from './mapping';
import type { DecidePlan } from '../plans/plan';
import { isRecord } from '../snapshot/settings';
import type { Snapshot } from '../snapshot/snapshot';

const wordsKey = 'annexWords';
const notesKey = 'annexNotes';

type Settings = Pick<Snapshot, 'settings'>;

/** Whether the annex quotes a paragraph's first words after its place: kept in the document, so that every pane agrees. */
export const readAnnexWords = (snapshot: Settings): boolean => stored(snapshot)[wordsKey] === true;

/** Whether the annex has a third column for the author's remarks. */
export const readAnnexNotes = (snapshot: Settings): boolean => stored(snapshot)[notesKey] === true;

export const readMappingOptions = (snapshot: Settings): MappingOptions => ({
  withFirstWords: readAnnexWords(snapshot),
  withNotes: readAnnexNotes(snapshot),
});

export const planAnnexWords = (snapshot: Settings, withFirstWords: boolean): DecidePlan =>
  plan(snapshot, wordsKey, withFirstWords);

export const planAnnexNotes = (snapshot: Settings, withNotes: boolean): DecidePlan =>
  plan(snapshot, notesKey, withNotes);

const plan = (snapshot: Settings, key: string, value: boolean): DecidePlan => ({
  kind: 'decide',
  value: { ...stored(snapshot), [key]: value },
});

function stored({ settings }: Settings): Readonly<Record<string, unknown>> {
  const value = settings[decisionsKey];
  return isRecord(value) ? value : {};
}
