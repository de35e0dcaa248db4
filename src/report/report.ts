import type { Standard } from '../standard';
import { annexState, type AnnexState } from './annex/annex-state';
import { readMappingOptions } from './annex/annex-options';
import { checkSections } from './findings/check-sections';
import { checkTags } from './findings/check-tags';
import { checkWords } from './findings/check-words';
import { measureCoverage, type Coverage } from './coverage/coverage';
import { sortFindings, type Finding } from './findings/findings';
import { measureLength, type Length } from './coverage/length';
import { mappingRows, type MappingOptions, type MappingRow } from './annex/mapping';
import { makeOutline, type Outline } from './outline/outline';
import { numberPlaces, type Place } from './outline/places';
import type { Snapshot } from './snapshot/snapshot';

/** Everything that is concluded from one snapshot. */
export interface Report {
  readonly standard: Standard;
  readonly snapshot: Snapshot;
  readonly outline: Outline;
  readonly places: readonly (Place | null)[];
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
  options: MappingOptions = readMappingOptions(snapshot),
): Report {
  const outline = makeOutline(snapshot, standard);
  const places = numberPlaces(snapshot, outline);
  const length = measureLength(snapshot, outline, standard);
  const coverage = measureCoverage(snapshot, outline, length, places, standard);
  const mapping = mappingRows(snapshot, outline, coverage, standard, options);
  const annex = annexState(snapshot, mapping);
  const findings = sortFindings([
    ...checkSections(snapshot, outline, length, standard),
    ...checkWords(snapshot, outline, length, standard),
    ...checkTags({ snapshot, outline, places, standard }, annex),
  ]);
  return { standard, snapshot, outline, places, length, coverage, mapping, annex, findings };
}
