export type { AnnexState, StaleRow } from './annex';
export {
  codesOf,
  type Coverage,
  type Credit,
  type CriterionCoverage,
  type CriterionState,
  type Evidence,
  type GradeOutlook,
} from './coverage';
export { decisionsKey, readDecisions, type Decisions } from './decisions';
export type { ControlFact, DocumentFacts, ParagraphFact } from './facts';
export { findCursor, type CursorPlace } from './find-cursor';
export { figure } from './figure';
export { findingIds, type Finding, type FindingId, type Severity } from './findings';
export type { CutOff, Length, LengthStatus } from './length';
export { criterionText, type MappingPlace, type MappingRow } from './mapping';
export type { Confidence, Outline, Region, Section } from './outline';
export { addressOf, addressPrefix, findAddress, placeName, sectionName, type Place } from './places';
export {
  findWitness,
  refuse,
  witnessOf,
  type AnnexPlan,
  type ControlChoice,
  type DecidePlan,
  type HeadingPlan,
  type InsertPlan,
  type NewParagraph,
  type RememberPlan,
  type RemovePlan,
  type TagAllPlan,
  type TagChange,
  type WordCountPlan,
  type Plan,
  type Refusal,
  type RetagPlan,
  type TagPlan,
  type UntagPlan,
  type Witness,
} from './plan';
export { paragraphCodes } from './paragraph-codes';
export { planAnnex } from './plan-annex';
export { planCleanHere } from './plan-clean';
export { planAddCodes, planRemoveCodes } from './plan-tags';
export { objectionTo } from './objection';
export {
  idsTakenAway,
  lostTags,
  planRemember,
  tagChangesOf,
  tagsKey,
  type RememberedTag,
  type WantedTag,
} from './remembered-tags';
export { makeReport, type Report } from './report';
export { searchCriteria, type CriteriaSearch } from './search-criteria';
export { makeSnapshot, type Snapshot, type SnapshotControl, type SnapshotParagraph } from './snapshot';
export { settingPrefix } from './settings';
export { openSuggestions } from './suggestions';
export {
  annexTag,
  bookmarkName,
  bookmarkPrefix,
  ownPrefixes,
  parseTag,
  tagTitle,
  type ParsedTag,
  type Tag,
} from './tag';
export { untaggedWords } from './untagged';
export { whereabouts } from './whereabouts';
export { countWords } from './words';
export { countedLines, type CountedLine } from './counted-lines';
export { planDecide } from './plan-decide';
export { repairOf, type Repair } from './repairs';
export { planAnnexNotes, planAnnexWords, readAnnexNotes, readAnnexWords } from './annex-options';
export { assignableHeadings } from './assignable-headings';
export { coverageMatrix, type CoverageMatrix, type MatrixCell, type MatrixRow } from './coverage-matrix';
export { findSelection, mostSelected, type SelectionWitness } from './find-selection';
export { firstTags, type FirstTags } from './first-tags';
export { gapsText } from './gaps-text';
export { isEmptyDocument } from './is-empty';
export { planSection, planTemplate } from './plan-insert';
export { planAddToSeveral, planRemoveFromSeveral, type CodesFor } from './plan-several';
export { planUndecide } from './plan-undecide';
