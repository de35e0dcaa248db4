import type { TagsPlan } from '../plans/plan';
import { planAddCodes } from '../plans/plan-tags';
import { readManualMapping } from '../queries/read-manual-mapping';
import type { Report } from '../report';
import type { SnapshotParagraph } from '../snapshot/snapshot';
import { findTypedCodes, inKitOrder, type ParagraphCodes } from '../tags/typed-codes';
import type { PreviewLine } from './repair';

/** Tags for a report that has none, taken from what the author wrote down before. */
interface FirstTags {
  /** Codes in the text, each paragraph's counted apart. */
  readonly typed: number;
  /** Codes in a mapping table, each paragraph's counted apart. */
  readonly mapped: number;
  /** Codes whose row names no paragraph that can be found. */
  readonly vague: readonly string[];
  /** One line for each paragraph. */
  readonly preview: readonly PreviewLine[];
  readonly changes: readonly ParagraphCodes[];
  readonly plan: TagsPlan;
}

/**
 * Codes typed into the text and rows of a mapping table filled in by hand, as tags. Null where the report has a tag
 * already (the author has begun) or names no code.
 */
export function firstTags(report: Report): FirstTags | null {
  if (report.snapshot.controls.some(({ parsed }) => parsed.kind !== 'annex')) return null;
  const typed = findTypedCodes(report);
  const rows = readManualMapping(report);
  const mapped = rows.flatMap(({ code, paragraphs }) =>
    paragraphs.map((paragraph) => ({ paragraph, codes: [code] })),
  );
  const wanted = mergeCodes([...typed, ...mapped], report);
  const { plan, changed } = planAddCodes(report, wanted);
  if (plan.kind === 'refused') return null;
  const changes = wanted.filter(({ paragraph }) => changed.includes(paragraph));
  return {
    typed: typed.reduce((sum, { codes }) => sum + codes.length, 0),
    mapped: mapped.length,
    vague: rows.flatMap(({ paragraphs, code }) => (paragraphs.length === 0 ? [code] : [])),
    preview: changes.map((each) => ({ kind: 'tag', ...each })),
    changes,
    plan,
  };
}

/** The codes of each paragraph together, in the kit's order; the paragraphs in the document's. */
export function mergeCodes(all: readonly ParagraphCodes[], { standard }: Report): ParagraphCodes[] {
  const merged = new Map<SnapshotParagraph, Set<string>>();
  for (const { paragraph, codes } of all) {
    const known = merged.get(paragraph) ?? new Set();
    merged.set(paragraph, known);
    for (const code of codes) known.add(code);
  }
  return [...merged]
    .map(([paragraph, codes]) => ({ paragraph, codes: inKitOrder(codes, standard) }))
    .sort((a, b) => a.paragraph.index - b.paragraph.index);
}
