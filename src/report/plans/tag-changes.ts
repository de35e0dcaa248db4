import { parseTag } from '../snapshot/tag';
import type { Plan, TagChange } from './plan';

/** The changes of tags that a plan is made of; none where it is about something else. */
export const tagChangesOf = (plan: Plan): readonly TagChange[] => (plan.kind === 'tags' ? plan.changes : []);

/** The ids of the tags that a plan takes away: once it is done they are to be forgotten. */
export const removedTagIds = (plan: Plan): string[] =>
  tagChangesOf(plan).flatMap((change) => {
    const tag = change.kind === 'remove' ? parseTag(change.from) : null;
    return tag?.kind === 'tag' ? [tag.id] : [];
  });
