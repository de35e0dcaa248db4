import { annexLosses } from '../annex/annex-state';
import type { Finding, FindingId } from '../findings/findings';
import { isGuidanceLine } from '../outline/guidance';
import { titleBlockField } from '../outline/title-block';
import { planAnnex } from '../plans/plan-annex';
import { canBePutBack } from '../plans/plan-put-back';
import type { Report } from '../report';
import { anchorOf } from '../snapshot/anchor';
import { formatNumber } from '../snapshot/format-number';
import { keepOnFirst, separateCopies } from './question-at';
import type { Repair } from './repair';
import { confirmText, joinTags, moveOffHeading, removeTag } from './repair-damaged-tags';
import { forgetLost, putBackLost } from './repair-lost-tags';
import { tagFromManualMapping, tagFromTypedCodes } from './repair-written-codes';

const repairs: Readonly<Partial<Record<FindingId, (report: Report, finding: Finding) => Repair | null>>> = {
  'leftover-guidance': removeGuidance,
  'likely-sections': makeHeadings,
  'typed-codes': tagFromTypedCodes,
  'mapping-by-hand': tagFromManualMapping,
  'loose-annex': tagFromManualMapping,
  'tag-twice': separateCopies,
  'several-tags': joinTags,
  'tag-on-heading': moveOffHeading,
  'tag-without-text': removeTag,
  'tag-outside-body': removeTag,
  'tag-over-several': keepOnFirst,
  'text-changed': confirmText,
  'lost-tags': putBackLost,
  'lost-text': forgetLost,
  'word-count-differs': writeWordCount,
  'word-count-empty': writeWordCount,
  'stale-annex': writeAnnex,
  'several-annexes': writeAnnex,
};

/** What can be done about a finding in one step, or null. */
export const repairOf = (report: Report, finding: Finding): Repair | null =>
  repairs[finding.id]?.(report, finding) ?? null;

/** All guidance at once: nobody wants to keep some of it. A line that could not be put back, in a table perhaps, is left. */
function removeGuidance({ snapshot, outline, standard }: Report): Repair | null {
  const lines = snapshot.paragraphs.filter(
    (paragraph) =>
      paragraph.text !== '' &&
      (outline.regionOf(paragraph) === 'guidance' || isGuidanceLine(paragraph.text, standard)) &&
      canBePutBack(paragraph),
  );
  if (lines.length === 0) return null;
  return {
    id: 'remove-guidance',
    preview: lines.map(({ text }) => ({ kind: 'remove', text })),
    plan: { kind: 'delete', at: lines.map((line) => anchorOf(snapshot, line)) },
    needsPreview: true,
  };
}

/** Headings that are only bold or larger get the style, at the level of the report's other sections. */
function makeHeadings({ snapshot, outline }: Report): Repair | null {
  const headings = outline.sections.flatMap(({ number, heading }) =>
    number !== null && heading ? [heading] : [],
  );
  const plain = headings.filter(({ headingLevel }) => headingLevel === null);
  if (plain.length === 0) return null;
  const level = headings.find(({ headingLevel }) => headingLevel !== null)?.headingLevel ?? 1;
  return {
    id: 'make-headings',
    preview: plain.map(({ text }) => ({ kind: 'heading', text, level })),
    plan: { kind: 'heading', at: plain.map((heading) => anchorOf(snapshot, heading)), level },
    needsPreview: true,
  };
}

function writeWordCount({ snapshot, length, standard }: Report, { paragraph }: Finding): Repair | null {
  const field = paragraph && titleBlockField(paragraph.text, standard);
  if (!paragraph || field?.key !== 'word-count') return null;
  const { text } = paragraph;
  const to = formatNumber(length.counted);
  return {
    id: 'write-word-count',
    preview: [
      {
        kind: 'replace',
        from: text,
        to: field.value === '' ? `${text} ${to}` : text.replace(field.value, to),
      },
    ],
    plan: { kind: 'word-count', at: anchorOf(snapshot, paragraph), from: field.value, to },
    needsPreview: true,
  };
}

function writeAnnex(report: Report): Repair | null {
  const plan = planAnnex(report);
  if (!plan || plan.kind === 'refused') return null;
  return {
    id: 'write-annex',
    preview: report.annex.stale.map((row) => ({ kind: 'annex-row', ...row })),
    plan,
    needsPreview: annexLosses(report).length > 0,
  };
}
