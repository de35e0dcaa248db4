import { storedDecisions } from '../outline/heading-decisions';
import type { Snapshot } from '../snapshot/snapshot';

/** What the annex holds besides places; kept in the document, so that every pane agrees. */
export interface AnnexOptions {
  /** Puts the first four words of a paragraph after its place, for readers on paper. */
  readonly withFirstWords: boolean;
  /** Adds a third column for remarks. It is there all the same where the annex holds one with remarks: none is lost. */
  readonly withNotes: boolean;
}

const keys = { withFirstWords: 'annexWords', withNotes: 'annexNotes' } as const;

export function readAnnexOptions(settings: Snapshot['settings']): AnnexOptions {
  const stored = storedDecisions(settings);
  return { withFirstWords: stored[keys.withFirstWords] === true, withNotes: stored[keys.withNotes] === true };
}

/** The whole setting with one option changed. */
export const withAnnexOptions = (settings: Snapshot['settings'], change: Partial<AnnexOptions>): object => ({
  ...storedDecisions(settings),
  ...(change.withFirstWords !== undefined && { [keys.withFirstWords]: change.withFirstWords }),
  ...(change.withNotes !== undefined && { [keys.withNotes]: change.withNotes }),
});
