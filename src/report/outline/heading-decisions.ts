import type { SectionKey } from '../../standard';
import { isRecord, settingPrefix } from '../snapshot/settings';

/** The key of the document's setting that holds the author's decisions. */
export const decisionsKey = settingPrefix;

/** What the author decided about headings: which section a heading means, or that it is none. */
export interface Decisions {
  /** By the heading's text, folded. */
  readonly sections: ReadonlyMap<string, SectionKey | null>;
}

/**
 * Reads the setting `{ "sections": { "what happened next": "actions", "feedback form": null } }`. Settings travel in the
 * file and may come from a later version: what is not understood is left aside.
 */
export function readDecisions(
  settings: Readonly<Record<string, unknown>>,
  keys: readonly SectionKey[],
): Decisions {
  const sections = new Map<string, SectionKey | null>();
  const stored = settings[decisionsKey];
  const entries = isRecord(stored) && isRecord(stored['sections']) ? Object.entries(stored['sections']) : [];
  for (const [heading, value] of entries) {
    const key = keys.find((candidate) => candidate === value);
    if (key || value === null) sections.set(heading, key ?? null);
  }
  return { sections };
}

/** The setting with one more decision; what else it holds, of a later version perhaps, stays. */
export function withDecision(
  settings: Readonly<Record<string, unknown>>,
  foldedHeading: string,
  section: SectionKey | null,
): object {
  const stored = settings[decisionsKey];
  const rest = isRecord(stored) ? stored : {};
  const sections = isRecord(rest['sections']) ? rest['sections'] : {};
  return { ...rest, sections: { ...sections, [foldedHeading]: section } };
}
