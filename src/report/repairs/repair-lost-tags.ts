import type { TagChange } from '../plans/plan';
import { planAddToSeveral } from '../plans/plan-several';
import { findLost, lostTags, planRemember, type RememberedTag } from '../tags/tag-list';
import type { Repair } from './repairs';
import type { Report } from '../report';
import { bookmarkName, formatTag, tagTitle } from '../snapshot/tag';
import { previewLine, tagRepair } from './repair';

/** Tags that are on the list but no longer in the document come back where their text is found, or are taken off the list. */
export function putBackLost(report: Report): Repair | null {
  const byIndex = new Map<number, RememberedTag[]>();
  for (const lost of lostTags(report.snapshot)) {
    const index = findLost(lost, report.snapshot);
    if (index !== null) byIndex.set(index, [...(byIndex.get(index) ?? []), lost]);
  }
  const found = [...byIndex].map(([index, lost]) => ({
    index,
    codes: [...new Set(lost.flatMap(({ codes }) => codes))],
  }));
  const { changes } = planAddToSeveral(report, found);
  const repair = tagRepair(
    found.length === 1 ? 'Put the tag back' : 'Put the tags back',
    found.map((each) => previewLine(report, each)),
    changes.map((change) => withOldId(change, byIndex)),
  );
  const forget = planRemember(report, { forget: [...byIndex.values()].flat().map(({ id }) => id) });
  return repair && { ...repair, ...(forget && { instead: { label: 'Leave them off', plan: forget } }) };
}

/** A tag that was alone on its paragraph comes back as it was, so that links and the annex still fit. */
function withOldId(change: TagChange, byIndex: ReadonlyMap<number, readonly RememberedTag[]>): TagChange {
  const [lost, second] = change.kind === 'tag' ? (byIndex.get(change.at.index) ?? []) : [];
  const tag = lost && !second ? formatTag(lost) : null;
  return lost && tag && change.kind === 'tag'
    ? { ...change, tag, title: tagTitle(lost.codes), bookmark: bookmarkName(lost.id) }
    : change;
}

/** Tags whose text is gone as well are taken off the list. */
export function forgetLost(report: Report): Repair | null {
  const gone = lostTags(report.snapshot).filter((lost) => findLost(lost, report.snapshot) === null);
  const plan = planRemember(report, { forget: gone.map(({ id }) => id) });
  if (!plan || gone.length === 0) return null;
  const preview = gone.map(({ codes, address }) =>
    [codes.join(' '), address].filter(Boolean).join(', once at '),
  );
  return { label: 'Forget them', preview, plan };
}
