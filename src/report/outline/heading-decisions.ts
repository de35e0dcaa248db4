import type { SectionKey, Standard } from '../../standard';
import { isRecord, settingPrefix } from '../snapshot/settings';
import type { Snapshot, SnapshotParagraph } from '../snapshot/snapshot';
import { fold } from '../snapshot/text';

/** The key of the document's setting that holds what the author decided. */
export const decisionsKey = settingPrefix;

type Settings = Snapshot['settings'];

/** What the author decided a heading to be: a section of the template, or null for none. */
export type HeadingDecision = SectionKey | null;

/** By the heading's text, folded. */
export type HeadingDecisions = ReadonlyMap<string, HeadingDecision>;

/**
 * Reads the setting `{ "sections": { "what happened next": "actions", "feedback form": null } }`. Settings travel in the
 * file and may come from a later version: what is not understood is left aside.
 */
export function readHeadingDecisions(settings: Settings, { sections }: Standard): HeadingDecisions {
  const decisions = new Map<string, HeadingDecision>();
  for (const [heading, value] of Object.entries(storedSections(settings))) {
    const section = sections.find(({ key }) => key === value);
    if (section || value === null) decisions.set(heading, section?.key ?? null);
  }
  return decisions;
}

/** What was decided about the words of a heading; undefined where nothing was. */
export const decisionOn = (
  { snapshot, standard }: { readonly snapshot: Snapshot; readonly standard: Standard },
  heading: SnapshotParagraph,
): HeadingDecision | undefined => readHeadingDecisions(snapshot.settings, standard).get(fold(heading.text));

/** The setting with one more decision; what else it holds, of a later version perhaps, stays. */
export const withDecision = (
  settings: Settings,
  heading: SnapshotParagraph,
  decision: HeadingDecision,
): object => ({
  ...storedDecisions(settings),
  sections: { ...storedSections(settings), [fold(heading.text)]: decision },
});

/** The setting without the decision on a heading; null where there is none. */
export function withoutDecision(settings: Settings, heading: SnapshotParagraph): object | null {
  const { [fold(heading.text)]: decision, ...sections } = storedSections(settings);
  return decision === undefined ? null : { ...storedDecisions(settings), sections };
}

/** The whole setting as it is kept, what a later version wrote included. */
export function storedDecisions(settings: Settings): Readonly<Record<string, unknown>> {
  const stored = settings[decisionsKey];
  return isRecord(stored) ? stored : {};
}

function storedSections(settings: Settings): Readonly<Record<string, unknown>> {
  const { sections } = storedDecisions(settings);
  return isRecord(sections) ? sections : {};
}
