import type { Standard } from '../standard';
import { readAnnexOptions, type AnnexOptions } from './annex/annex-options';
import { readAnnexState, type AnnexState } from './annex/annex-state';
import { mappingRows, type MappingRow } from './annex/mapping';
import { measureCoverage, type Coverage } from './coverage/coverage';
import { measureLength, type Length } from './coverage/length';
import { checkSections } from './findings/check-sections';
import { checkTags } from './findings/check-tags';
import { checkWords } from './findings/check-words';
import { sortFindings, type Finding } from './findings/findings';
import { makeOutline, type Analysis } from './outline/outline';
import type { Snapshot } from './snapshot/snapshot';

/** Everything that is concluded from one snapshot. */
export interface Report extends Analysis {
  readonly length: Length;
  readonly coverage: Coverage;
  readonly mapping: readonly MappingRow[];
  readonly annex: AnnexState;
  readonly findings: readonly Finding[];
}

/** What the annex is to hold is kept in the document; `options` are for whoever wants it otherwise. */
export function makeReport(
  snapshot: Snapshot,
  standard: Standard,
  options: AnnexOptions = readAnnexOptions(snapshot.settings),
): Report {
  const analysis = { standard, snapshot, outline: makeOutline(snapshot, standard) };
  const length = measureLength(analysis);
  const coverage = measureCoverage({ ...analysis, length });
  const mapping = mappingRows({ ...analysis, coverage }, options);
  const annex = readAnnexState(snapshot, mapping);
  const findings = sortFindings([
    ...checkSections({ ...analysis, length }),
    ...checkWords({ ...analysis, length }),
    ...checkTags({ ...analysis, annex, coverage }),
  ]);
  return { ...analysis, length, coverage, mapping, annex, findings };
}
