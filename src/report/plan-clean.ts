import type { TagAllPlan, UntagPlan } from './plans/plan';
import { planUntag } from './plans/plan-tags';
import type { Report } from './report';

/**
 * Takes every tag off this document and keeps the text, the annex in its control, and the bookmarks that its links need. For
 * hosts that cannot open a copy; the list of tags in the settings is what brings them back. The annex keeps its control, by
 * which it is found and left out of the count. Null where there is nothing to take off.
 */
export function planCleanHere({ snapshot, annex }: Report): TagAllPlan | null {
  const tags = snapshot.controls.flatMap(({ parsed, paragraphs }, position): UntagPlan[] => {
    if (parsed.kind !== 'tag') return [];
    const untag = planUntag(snapshot, position, paragraphs[0] ?? 0);
    return [annex.count > 0 ? { ...untag, bookmark: '' } : untag];
  });
  return tags.length === 0 ? null : { kind: 'tag-all', tags };
}
