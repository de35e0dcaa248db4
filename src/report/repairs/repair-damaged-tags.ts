import type { Finding } from '../findings/findings';
import type { ChangeTag } from '../plans/plan';
import { planAddCodes, planChangeTag, planRemoveTag, takenIds } from '../plans/plan-tags';
import type { Report } from '../report';
import { isTagControl, type SnapshotParagraph, type TagControl } from '../snapshot/snapshot';
import { newTagId } from '../snapshot/tag';
import { fingerprint } from '../tags/fingerprint';
import { codesOf, tagsWithin } from '../tags/paragraph-tags';
import { whyNotTaggable } from '../tags/taggable';
import { inKitOrder } from '../tags/typed-codes';
import { tagRepair, type PreviewLine, type Repair } from './repair';

/** The tag that a finding speaks of, with the paragraph by which it is shown; null where it has none. */
function tagOf({ control }: Finding): { control: TagControl; paragraph: SnapshotParagraph } | null {
  const paragraph = control?.paragraphs[0];
  return control && paragraph && isTagControl(control) ? { control, paragraph } : null;
}

/** Gives each later one of several tags with the same id an id of its own. */
export function separateIds({ snapshot }: Report): Repair | null {
  const taken = takenIds(snapshot);
  const seen = new Set<string>();
  const preview: PreviewLine[] = [];
  const changes: ChangeTag[] = [];
  for (const control of snapshot.controls.filter(isTagControl)) {
    const { parsed, paragraphs } = control;
    const isFirst = !seen.has(parsed.id);
    seen.add(parsed.id);
    const [paragraph] = paragraphs;
    if (isFirst || !paragraph) continue;
    const id = newTagId(taken);
    taken.add(id);
    const change = planChangeTag(snapshot, control, { ...parsed, id });
    if (change.kind === 'refused') continue;
    preview.push({ kind: 'own-tag', paragraph, codes: parsed.codes });
    changes.push(change);
  }
  return tagRepair('separate-copies', preview, changes);
}

/** Several tags of one paragraph become the innermost of them, with all codes; null where these do not fit. */
export function joinTags(report: Report, { paragraph }: Pick<Finding, 'paragraph'>): Repair | null {
  const kept = paragraph && tagsWithin(paragraph).at(-1);
  if (!kept) return null;
  const { snapshot, standard } = report;
  const codes = inKitOrder(tagsWithin(paragraph).flatMap(codesOf), standard);
  const change = planChangeTag(snapshot, kept, { ...kept.parsed, codes });
  if (change.kind === 'refused') return null;
  const others = tagsWithin(paragraph).filter((control) => control !== kept);
  const removed = others.map((control) => planRemoveTag(snapshot, control));
  return tagRepair('join-tags', [{ kind: 'tag', paragraph, codes }], [change, ...removed]);
}

/** A tag on a heading goes to the next paragraph that can have one, where that is in the same section. */
export function moveOffHeading(report: Report, finding: Finding): Repair | null {
  const { control } = tagOf(finding) ?? {};
  const last = control?.paragraphs.at(-1);
  if (!control || !last) return null;
  const { snapshot, outline } = report;
  const { codes } = control.parsed;
  const remove = planRemoveTag(snapshot, control);
  const to = snapshot.paragraphs.find(
    (paragraph) =>
      paragraph.index > last.index &&
      outline.sectionOf(paragraph) === outline.sectionOf(last) &&
      whyNotTaggable(report, paragraph) === null,
  );
  if (!to) return tagRepair('remove-tag', [{ kind: 'move', codes, to: null }], [remove]);
  const { plan } = planAddCodes(report, [{ paragraph: to, codes }]);
  if (plan.kind === 'refused') return null;
  return tagRepair('move-off-heading', [{ kind: 'move', codes, to }], [...plan.changes, remove]);
}

/** A tag that says nothing where it is: emptied, or outside the report. */
export function removeTag({ snapshot }: Report, finding: Finding): Repair | null {
  const found = tagOf(finding);
  if (!found) return null;
  const { control, paragraph } = found;
  const line: PreviewLine = { kind: 'tag', paragraph, codes: control.parsed.codes };
  return tagRepair('remove-tag', [line], [planRemoveTag(snapshot, control)]);
}

/** The author has read the changed text and says that it still shows its criteria. */
export function confirmText({ snapshot }: Report, finding: Finding): Repair | null {
  const found = tagOf(finding);
  if (!found) return null;
  const { control, paragraph } = found;
  const { parsed, text } = control;
  const change = planChangeTag(snapshot, control, { ...parsed, fingerprint: fingerprint(text) });
  if (change.kind === 'refused') return null;
  return tagRepair('confirm-text', [{ kind: 'tag', paragraph, codes: parsed.codes }], [change]);
}
