import type { Finding, FindingId } from './findings';
import { figure } from './figure';
import { witnessOf, type Plan, type TagPlan } from './plan';
import { planAnnex } from './plan-annex';
import { planAddCodes } from './plan-tags';
import { placeName } from './places';
import type { Report } from './report';
import { bookmarkName, newTagId } from './tag';
import { titleBlockField } from './title-block';
import { findTypedCodes } from './typed-codes';

/** A repair that a finding offers: previewed line by line, started by the author. */
export interface Repair {
  readonly label: string;
  readonly preview: readonly string[];
  readonly plan: Plan;
}

const repairs: Readonly<Partial<Record<FindingId, (report: Report, finding: Finding) => Repair | null>>> = {
  'leftover-guidance': removeGuidance,
  'likely-sections': makeHeadings,
  'typed-codes': tagFromCodes,
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

/** Tags every untagged paragraph that names criteria with them; the text stays as it is. */
function tagFromCodes(report: Report): Repair | null {
  const { snapshot, outline, places, standard } = report;
  const taken = new Set(
    snapshot.controls.flatMap(({ parsed }) => (parsed.kind === 'tag' ? [parsed.id] : [])),
  );
  const tags: TagPlan[] = [];
  const preview: string[] = [];
  for (const { index, codes } of findTypedCodes(snapshot, outline, standard)) {
    const plan = planAddCodes(report, index, codes);
    if (plan.kind !== 'tag') continue;
    const id = newTagId(taken);
    taken.add(id);
    tags.push({ ...plan, tag: plan.tag.replace(/^(\w+:)\w+/u, `$1${id}`), bookmark: bookmarkName(id) });
    const place = places[index];
    preview.push(`${place ? placeName(place, outline, standard) : 'Paragraph'}: ${codes.join(' ')}`);
  }
  return tags.length === 0
    ? null
    : { label: 'Tag from the typed codes', preview, plan: { kind: 'tag-all', tags } };
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
