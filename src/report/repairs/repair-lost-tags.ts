import type { TagChange } from '../plans/plan';
import { planTagList } from '../plans/plan-tag-list';
import { planAddCodes } from '../plans/plan-tags';
import { tagChangesOf } from '../plans/tag-changes';
import type { Report } from '../report';
import type { SnapshotParagraph } from '../snapshot/snapshot';
import { bookmarkName, formatTag, tagTitle } from '../snapshot/tag';
import { lostTags, type LostTag } from '../tags/tag-list';
import { tagRepair, type Repair } from './repair';

/** Tags that are on the list but no longer in the document come back where their text is found, or are taken off the list. */
export function putBackLost(report: Report): Repair | null {
  const byParagraph = new Map<SnapshotParagraph, LostTag[]>();
  for (const lost of lostTags(report.snapshot)) {
    if (lost.at) byParagraph.set(lost.at, [...(byParagraph.get(lost.at) ?? []), lost]);
  }
  const found = [...byParagraph].map(([paragraph, lost]) => ({
    paragraph,
    codes: [...new Set(lost.flatMap(({ codes }) => codes))],
  }));
  const { plan } = planAddCodes(report, found);
  const changes = plan.kind === 'refused' ? [] : tagChangesOf(plan);
  const repair = tagRepair(
    'put-back',
    found.map((each) => ({ kind: 'tag', ...each })),
    changes.map((change) => withOldId(change, byParagraph)),
  );
  const leaveOff = planTagList(report, { forget: [...byParagraph.values()].flat().map(({ id }) => id) });
  return (
    repair && {
      ...repair,
      ...(leaveOff && { alternative: { id: 'leave-off', plan: leaveOff, needsPreview: true } }),
    }
  );
}

/** A tag that was alone on its paragraph comes back as it was, so that links and the annex still fit. */
function withOldId(
  change: TagChange,
  byParagraph: ReadonlyMap<SnapshotParagraph, readonly LostTag[]>,
): TagChange {
  if (change.kind !== 'add') return change;
  const [, [lost, second] = []] = [...byParagraph].find(([{ index }]) => index === change.at.index) ?? [];
  const tag = lost && !second ? formatTag(lost) : null;
  return lost && tag
    ? { ...change, tag, title: tagTitle(lost.codes), bookmark: bookmarkName(lost.id) }
    : change;
}

/** Tags whose text is gone as well are taken off the list. */
export function forgetLost(report: Report): Repair | null {
  const gone = lostTags(report.snapshot).filter(({ at }) => at === null);
  const plan = planTagList(report, { forget: gone.map(({ id }) => id) });
  if (!plan || gone.length === 0) return null;
  return {
    id: 'forget',
    preview: gone.map(({ codes, address }) => ({ kind: 'forget', codes, address })),
    plan,
    needsPreview: false,
  };
}
