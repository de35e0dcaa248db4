import { readHandMapping } from '../queries/read-manual-mapping';
import { paragraphCodes } from '../tags/paragraph-tags';
import { planAddToSeveral } from '../plans/plan-several';
import type { Repair } from './repairs';
import type { Report } from '../report';
import { previewLine, tagRepair } from './repair';
import { findTypedCodes } from '../tags/typed-codes';

/** Tags every untagged paragraph that names criteria with them; the text stays as it is. */
export function tagFromTypedCodes(report: Report): Repair | null {
  const { snapshot, outline, standard } = report;
  const typed = findTypedCodes(snapshot, outline, standard);
  const wanted = typed.filter(({ index }) => paragraphCodes(snapshot, index).length === 0);
  return tagRepair(
    'Tag from the typed codes',
    wanted.map((each) => previewLine(report, each)),
    planAddToSeveral(report, wanted).changes,
  );
}

/** Tags the paragraphs that a mapping table filled in by hand points to. */
export function tagFromHandMapping(report: Report): Repair | null {
  const { snapshot } = report;
  const rows = readHandMapping(report);
  const codes = new Map<number, string[]>();
  for (const { code, indexes } of rows)
    for (const index of indexes) codes.set(index, [...(codes.get(index) ?? []), code]);
  const wanted = [...codes]
    .sort(([a], [b]) => a - b)
    .map(([index, own]) => ({ index, codes: own }))
    .filter(({ index, codes: own }) => !own.every((code) => paragraphCodes(snapshot, index).includes(code)));
  const { changes, changed } = planAddToSeveral(report, wanted);
  const lines = wanted
    .filter(({ index }) => changed.includes(index))
    .map((each) => previewLine(report, each));
  const unclear = rows
    .filter(({ indexes }) => indexes.length === 0)
    .map(({ code, text }) => `Not tagged, no paragraph is named: ${code} (${text})`);
  return tagRepair('Tag from the mapping table', [...lines, ...unclear], changes);
}
