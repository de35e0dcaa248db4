export type { AnnexState, StaleRow } from './annex/annex-state';
export {
  codesOf,
  type Coverage,
  type Credit,
  type CriterionCoverage,
  type CriterionState,
  type Evidence,
  type GradeOutlook,
} from './coverage/coverage';
export { decisionsKey, readDecisions, type Decisions } from './outline/heading-decisions';
export type { ControlFact, DocumentFacts, ParagraphFact } from './snapshot/facts';
export { findCursor, type CursorPlace } from './snapshot/find-cursor';
export { figure } from './snapshot/format-number';
export { findingIds, type Finding, type FindingId, type Severity } from './findings/findings';
export type { CutOff, Length, LengthStatus } from './coverage/length';
export { criterionText, type MappingPlace, type MappingRow } from './annex/mapping';
export type { Confidence, Outline, Region, Section } from './outline/outline';
export { addressOf, addressPrefix, findAddress, placeName, sectionName, type Place } from './outline/places';
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
} from './plans/plan';
export { paragraphCodes } from './tags/paragraph-tags';
export { planAnnex } from './plans/plan-annex';
export { planCleanHere } from './plan-clean';
export { planAddCodes, planRemoveCodes } from './plans/plan-tags';
export { objectionTo } from './tags/taggable';
export {
  idsTakenAway,
  lostTags,
  planRemember,
  tagChangesOf,
  tagsKey,
  type RememberedTag,
  type WantedTag,
} from './tags/tag-list';
export { makeReport, type Report } from './report';
export { searchCriteria, type CriteriaSearch } from './tags/search-criteria';
export { makeSnapshot, type Snapshot, type SnapshotControl, type SnapshotParagraph } from './snapshot/snapshot';
export { settingPrefix } from './snapshot/settings';
export { openSuggestions } from './queries/suggestions';
export {
  annexTag,
  bookmarkName,
  bookmarkPrefix,
  ownPrefixes,
  parseTag,
  tagTitle,
  type ParsedTag,
  type Tag,
} from './snapshot/tag';
export { untaggedWords } from './queries/untagged-words';
export { whereabouts } from './queries/describe-location';
export { countWords } from './snapshot/words';
export { countedLines, type CountedLine } from './queries/counted-lines';
export { planDecide } from './plans/plan-heading-decision';
export { repairOf, type Repair } from './repairs/repairs';
export { planAnnexNotes, planAnnexWords, readAnnexNotes, readAnnexWords } from './annex/annex-options';
export { assignableHeadings } from './queries/assignable-headings';
export { coverageMatrix, type CoverageMatrix, type MatrixCell, type MatrixRow } from './queries/coverage-matrix';
export { findSelection, mostSelected, type SelectionWitness } from './snapshot/find-selection';
export { firstTags, type FirstTags } from './repairs/first-tags';
export { gapsText } from './queries/review-summary';
export { isEmptyDocument } from './is-empty';
export { planSection, planTemplate } from './plans/plan-insert';
export { planAddToSeveral, planRemoveFromSeveral, type CodesFor } from './plans/plan-several';
export { planUndecide } from './plans/plan-undecide';
