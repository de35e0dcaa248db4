import type { Finding } from '../findings/findings';
import { planRestoreTags, type WantedTags } from '../plans/plan-restore-tags';
import { takenIds } from '../plans/plan-tags';
import type { Report } from '../report';
import type { SnapshotParagraph } from '../snapshot/snapshot';
import { newTagId, type Tag } from '../snapshot/tag';
import { fingerprint } from '../tags/fingerprint';
import { codesOf, tagsOf, tagsWithin } from '../tags/paragraph-tags';
import { tagGroups, type TagGroup } from '../tags/tag-groups';
import { whyNotTaggable } from '../tags/taggable';
import { inKitOrder } from '../tags/typed-codes';
import { joinTags, separateIds } from './repair-damaged-tags';
import { tagRepair, type PreviewLine, type Repair, type RepairId } from './repair';

/**
 * What has to be asked about a paragraph: its text was one paragraph with the next (`'split'`), it is a copy of another with its tag
 * (`'copy'`), or it was made of several that had tags of their own (`'merged'`).
 */
export interface ParagraphQuestion {
  readonly id: 'split' | 'copy' | 'merged';
  readonly codes: readonly string[];
  /** The paragraphs that it is about, in order. */
  readonly paragraphs: readonly SnapshotParagraph[];
  /** The answers, the likeliest first; each can be taken back. */
  readonly choices: readonly Repair[];
}

/** The question in place for a paragraph, or null where nothing is to be asked. */
export function questionAt(report: Report, paragraph: SnapshotParagraph): ParagraphQuestion | null {
  const group = tagGroups(report.snapshot).find(({ paragraphs }) => paragraphs.includes(paragraph));
  if (group) return aboutGroup(report, group);
  return tagsWithin(paragraph).length > 1 ? aboutMerged(report, paragraph) : null;
}

/** Where the same tag is on several paragraphs: on which of them its codes stay. */
function aboutGroup(report: Report, group: TagGroup): ParagraphQuestion {
  const { kind, paragraphs, tag } = group;
  const [first, second, ...others] = paragraphs;
  const keep = (id: RepairId, kept: readonly SnapshotParagraph[]): Repair | null =>
    keepOn(report, group, { id, kept });
  const isPair = second !== undefined && others.length === 0;
  const choices =
    kind === 'split'
      ? [
          keep('keep-on-all', paragraphs),
          first ? keep('keep-on-first', [first]) : null,
          isPair ? keep('keep-on-second', [second]) : null,
        ]
      : [keep('keep-on-all', paragraphs), first ? keep('take-off-copies', [first]) : null];
  return { id: kind, codes: tag.codes, paragraphs, choices: choices.filter((each) => each !== null) };
}

interface Kept {
  readonly id: RepairId;
  readonly kept: readonly SnapshotParagraph[];
}

/** The codes of a group on some of its paragraphs, each with a tag of its own for its text as it is now. */
function keepOn(report: Report, { paragraphs, tag }: TagGroup, { id, kept: chosen }: Kept): Repair | null {
  const kept = chosen.filter((paragraph) => whyNotTaggable(report, paragraph) === null);
  const { codes } = tag;
  const taken = takenIds(report.snapshot);
  const wanted = paragraphs.map((paragraph): WantedTags => {
    const others = tagsOf(paragraph).flatMap(({ parsed }) => (parsed.id === tag.id ? [] : [parsed]));
    const own = kept.includes(paragraph) ? [tagFor(paragraph, paragraph === kept[0] ? tag.id : null)] : [];
    return { paragraph, tags: [...others, ...own] };
  });
  const preview = paragraphs.flatMap((paragraph): PreviewLine[] => {
    if (!kept.includes(paragraph)) return [{ kind: 'untag', paragraph, codes }];
    return id === 'keep-on-all'
      ? [{ kind: paragraph === kept[0] ? 'tag' : 'own-tag', paragraph, codes }]
      : [];
  });
  const plan = planRestoreTags(report, wanted);
  return plan.kind === 'refused' ? null : tagRepair(id, preview, plan.changes);

  function tagFor({ text }: SnapshotParagraph, own: string | null): Tag {
    const given = own ?? newTagId(taken);
    taken.add(given);
    return { id: given, codes, fingerprint: fingerprint(text) };
  }
}

/** Several tags on one paragraph, as after joining two: their codes in one tag. */
function aboutMerged(report: Report, paragraph: SnapshotParagraph): ParagraphQuestion {
  const codes = inKitOrder(tagsWithin(paragraph).flatMap(codesOf), report.standard);
  const joined = joinTags(report, { paragraph });
  return { id: 'merged', codes, paragraphs: [paragraph], choices: joined ? [joined] : [] };
}

/** A tag over several paragraphs goes back to the first, or each gets its own. */
export function keepOnFirst(report: Report, { paragraph }: Pick<Finding, 'paragraph'>): Repair | null {
  const choices = (paragraph && questionAt(report, paragraph)?.choices) ?? [];
  const first = choices.find(({ id }) => id === 'keep-on-first');
  const all = choices.find(({ id }) => id === 'keep-on-all');
  return first
    ? { ...first, ...(all && { alternative: { id: all.id, plan: all.plan, needsPreview: false } }) }
    : null;
}

/** Copied paragraphs bring their tags along: each later one gets an id of its own, or loses the tag. */
export function separateCopies(report: Report): Repair | null {
  const separate = separateIds(report);
  const groups = tagGroups(report.snapshot).filter(({ kind }) => kind === 'copy');
  const wanted = groups.flatMap((group) =>
    group.paragraphs.map((paragraph, at): WantedTags => {
      const own = tagsOf(paragraph).flatMap(({ parsed }) =>
        at > 0 && parsed.id === group.tag.id ? [] : [parsed],
      );
      return { paragraph, tags: own };
    }),
  );
  const off = planRestoreTags(report, wanted);
  if (!separate || off.kind === 'refused') return separate;
  return { ...separate, alternative: { id: 'take-off-copies', plan: off, needsPreview: false } };
}
