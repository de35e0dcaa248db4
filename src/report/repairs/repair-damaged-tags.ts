import { fingerprint } from '../tags/fingerprint';
import type { Finding } from '../findings/findings';
import { objectionTo } from '../tags/taggable';
import type { RetagPlan } from '../plans/plan';
import { planAddToSeveral } from '../plans/plan-several';
import { planRename, planUntag, takenIds } from '../plans/plan-tags';
import type { Repair } from './repairs';
import type { Report } from '../report';
import type { SnapshotControl } from '../snapshot/snapshot';
import { newTagId, type Tag } from '../snapshot/tag';
import { previewLine, tagRepair } from './repair';
import { whereabouts } from '../queries/describe-location';

interface TagControl extends SnapshotControl {
  readonly position: number;
  readonly parsed: Extract<SnapshotControl['parsed'], { kind: 'tag' }>;
}

const tagControls = ({ snapshot }: Report): TagControl[] =>
  snapshot.controls.flatMap((control, position): TagControl[] =>
    control.parsed.kind === 'tag' ? [{ ...control, parsed: control.parsed, position }] : [],
  );

/** The control that a finding speaks of, with the paragraph by which it is found again; null where it has none. */
function controlOf(report: Report, finding: Finding): { control: TagControl; index: number } | null {
  const control = tagControls(report).find(({ position }) => position === finding.control);
  const index = control?.paragraphs[0];
  return control && index !== undefined ? { control, index } : null;
}

/** Copied paragraphs bring their tags along: each later one gets an id of its own. */
export function separateCopies(report: Report): Repair | null {
  const taken = takenIds(report.snapshot);
  const seen = new Set<string>();
  const lines: string[] = [];
  const tags = tagControls(report).flatMap(({ parsed, position, paragraphs }): RetagPlan[] => {
    if (!seen.has(parsed.id)) {
      seen.add(parsed.id);
      return [];
    }
    const id = newTagId(taken);
    taken.add(id);
    const index = paragraphs[0] ?? 0;
    const plan = planRename(report.snapshot, position, index, { ...parsed, id });
    if (plan.kind === 'refused') return [];
    lines.push(`${previewLine(report, { index, codes: parsed.codes })} as a tag of its own`);
    return [plan];
  });
  return tagRepair('Make the copies tags of their own', lines, tags);
}

/** A tag on a heading goes to the next paragraph that can have one, where that is in the same section. */
export function moveOffHeading(report: Report, finding: Finding): Repair | null {
  const found = controlOf(report, finding);
  const last = found?.control.paragraphs.at(-1);
  if (!found || last === undefined) return null;
  const { control, index } = found;
  const { snapshot, outline } = report;
  const codes = control.parsed.codes.join(' ');
  const untag = planUntag(snapshot, control.position, index);
  const target = snapshot.paragraphs.findIndex(
    (paragraph) =>
      paragraph.index > last &&
      outline.sectionOf[paragraph.index] === outline.sectionOf[last] &&
      objectionTo(report, paragraph.index) === null,
  );
  if (target < 0) return tagRepair('Take the tag away', [`${codes}: no longer on the heading`], [untag]);
  const { changes } = planAddToSeveral(report, [{ index: target, codes: control.parsed.codes }]);
  return changes.length === 0
    ? null
    : tagRepair(
        'Move it to the paragraph below',
        [`${codes}: from the heading to ${whereabouts(report, target)}`],
        [...changes, untag],
      );
}

/** A tag that says nothing where it is: emptied, or outside the report. */
export function takeAway(report: Report, finding: Finding): Repair | null {
  const found = controlOf(report, finding);
  if (!found) return null;
  const { control, index } = found;
  const line = previewLine(report, { index, codes: control.parsed.codes });
  return tagRepair('Take the tag away', [line], [planUntag(report.snapshot, control.position, index)]);
}

/** A tag that has spread over several paragraphs, as by pressing Enter, goes back to the first. */
export function keepOnFirst(report: Report, finding: Finding): Repair | null {
  const found = controlOf(report, finding);
  const withText = found?.control.paragraphs.filter((at) => report.snapshot.paragraphs[at]?.text !== '');
  const [first, ...others] = withText ?? [];
  if (!found || first === undefined) return null;
  const { codes } = found.control.parsed;
  const { position } = found.control;
  const { changes } = planAddToSeveral(withoutControl(report, position), [{ index: first, codes }]);
  return tagRepair(
    'Keep it on the first only',
    others.map((index) => `${whereabouts(report, index)}: no longer ${codes.join(' ')}`),
    [...changes, planUntag(report.snapshot, position, first)],
  );
}

/** What the report would be without one control, for a plan that takes it away and tags anew. */
const withoutControl = (report: Report, position: number): Report => ({
  ...report,
  snapshot: {
    ...report.snapshot,
    paragraphs: report.snapshot.paragraphs.map((paragraph) => ({
      ...paragraph,
      controls: paragraph.controls.filter((at) => at !== position),
    })),
  },
});

/** The author has read the changed text and says that it still shows its criteria. */
export function confirmText(report: Report, finding: Finding): Repair | null {
  const found = controlOf(report, finding);
  if (!found) return null;
  const { control, index } = found;
  const now: Tag = { ...control.parsed, fingerprint: fingerprint(control.text) };
  const plan = planRename(report.snapshot, control.position, index, now);
  if (plan.kind === 'refused') return null;
  return tagRepair('It still shows them', [previewLine(report, { index, codes: now.codes })], [plan]);
}
