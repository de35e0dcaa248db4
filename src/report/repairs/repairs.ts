import type { Finding, FindingId } from '../findings/findings';
import { figure } from '../snapshot/format-number';
import { witnessOf, type Plan } from '../plans/plan';
import { planAnnex } from '../plans/plan-annex';
import { confirmText, keepOnFirst, moveOffHeading, separateCopies, takeAway } from './repair-damaged-tags';
import { forgetLost, putBackLost } from './repair-lost-tags';
import { tagFromHandMapping, tagFromTypedCodes } from './repair-written-codes';
import type { Report } from '../report';
import { titleBlockField } from '../outline/title-block';

/** A repair that a finding offers: previewed line by line, started by the author. */
export interface Repair {
  readonly label: string;
  readonly preview: readonly string[];
  readonly plan: Plan;
  /** What the author may choose in its place, or nothing. */
  readonly instead?: { readonly label: string; readonly plan: Plan };
}

const repairs: Readonly<Partial<Record<FindingId, (report: Report, finding: Finding) => Repair | null>>> = {
  'leftover-guidance': removeGuidance,
  'likely-sections': makeHeadings,
  'typed-codes': tagFromTypedCodes,
  'mapping-by-hand': tagFromHandMapping,
  'loose-annex': tagFromHandMapping,
  'tag-twice': separateCopies,
  'tag-on-heading': moveOffHeading,
  'tag-without-text': takeAway,
  'tag-outside-body': takeAway,
  'tag-over-several': keepOnFirst,
  'text-changed': confirmText,
  'lost-tags': putBackLost,
  'lost-text': forgetLost,
  'word-count-differs': fillWordCount,
  'word-count-empty': fillWordCount,
  'stale-annex': writeAnnex,
  'several-annexes': writeAnnex,
};

/** What can be done about a finding in one step, or null. */
export const repairOf = (report: Report, finding: Finding): Repair | null =>
  repairs[finding.id]?.(report, finding) ?? null;

/** All guidance at once: nobody wants to keep some of it. */
function removeGuidance({ snapshot, outline }: Report): Repair {
  const lines = snapshot.paragraphs.filter(
    ({ index, text }) => outline.regions[index] === 'guidance' && text !== '',
  );
  return {
    label: 'Remove the guidance',
    preview: lines.map(({ text }) => `Removed: ${text}`),
    plan: { kind: 'remove', at: lines.map(({ index }) => witnessOf(snapshot, index)) },
  };
}

/** Headings that are only bold or larger get the style, at the level of the report's other sections. */
function makeHeadings({ snapshot, outline }: Report): Repair | null {
  const plain = outline.sections.flatMap(({ number, headingIndex }) => {
    const paragraph =
      number === null || headingIndex === null ? undefined : snapshot.paragraphs[headingIndex];
    return paragraph && paragraph.headingLevel === null ? [paragraph] : [];
  });
  if (plain.length === 0) return null;
  const levels = outline.sections.flatMap(
    ({ headingIndex }) => snapshot.paragraphs[headingIndex ?? -1]?.headingLevel ?? [],
  );
  const level = levels[0] ?? 1;
  return {
    label: plain.length === 1 ? 'Make it a heading' : 'Make them headings',
    preview: plain.map(({ text }) => `Heading ${level}: ${text}`),
    plan: { kind: 'heading', at: plain.map(({ index }) => witnessOf(snapshot, index)), level },
  };
}

function fillWordCount({ snapshot, length, standard }: Report, { index }: Finding): Repair | null {
  const text = index === null ? '' : (snapshot.paragraphs[index]?.text ?? '');
  const field = titleBlockField(text, standard);
  if (index === null || field?.key !== 'word-count') return null;
  const to = figure(length.counted);
  return {
    label: `Write ${to}`,
    preview: [`${text} → ${field.value === '' ? `${text} ${to}` : text.replace(field.value, to)}`],
    plan: { kind: 'word-count', at: witnessOf(snapshot, index), from: field.value, to },
  };
}

function writeAnnex({ mapping, annex }: Report): Repair | null {
  const plan = planAnnex(mapping, annex);
  if (!plan) return null;
  return {
    label: 'Write the annex again',
    preview: annex.stale.map(
      ({ code, was, now }) => `${code}: ${was.join('; ') || 'blank'} → ${now.join('; ') || 'blank'}`,
    ),
    plan,
  };
}
