import { planAddCodes } from '../plans/plan-tags';
import { readManualMapping } from '../queries/read-manual-mapping';
import type { Report } from '../report';
import { paragraphCodes } from '../tags/paragraph-tags';
import { findTypedCodes, type ParagraphCodes } from '../tags/typed-codes';
import { mergeCodes } from './first-tags';
import { tagRepair, type PreviewLine, type Repair } from './repair';

/** Tags every untagged paragraph that names criteria with them; the text stays as it is. */
export function tagFromTypedCodes(report: Report): Repair | null {
  const wanted = findTypedCodes(report).filter(({ paragraph }) => paragraphCodes(paragraph).length === 0);
  const { plan } = planAddCodes(report, wanted);
  return tagRepair('tag-typed-codes', wanted.map(tagLine), plan.kind === 'refused' ? [] : plan.changes);
}

/** Tags the paragraphs that a mapping table filled in by hand points to. */
export function tagFromManualMapping(report: Report): Repair | null {
  const rows = readManualMapping(report);
  const named = rows.flatMap(({ code, paragraphs }) =>
    paragraphs.map((paragraph) => ({ paragraph, codes: [code] })),
  );
  const wanted = mergeCodes(named, report).filter(
    ({ paragraph, codes }) => !codes.every((code) => paragraphCodes(paragraph).includes(code)),
  );
  const { plan, changed } = planAddCodes(report, wanted);
  const lines = wanted.filter(({ paragraph }) => changed.includes(paragraph)).map(tagLine);
  const unclear = rows
    .filter(({ paragraphs }) => paragraphs.length === 0)
    .map(({ code, text }): PreviewLine => ({ kind: 'not-named', code, text }));
  return tagRepair('tag-manual-mapping', [...lines, ...unclear], plan.kind === 'refused' ? [] : plan.changes);
}

const tagLine = (each: ParagraphCodes): PreviewLine => ({ kind: 'tag', ...each });
