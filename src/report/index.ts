// The rooms from the ground up; what nobody outside takes is not here.
export { anchorOf, findAnchored, resolveAnchor, uncommented, type ParagraphAnchor } from './snapshot/anchor';
export type { CommentFact, ControlFact, DocumentFacts, ParagraphFact, ReplyFact } from './snapshot/facts';
export { findCursor, type CursorPlace } from './snapshot/find-cursor';
export { findSelection, mostSelected, type SelectionAnchor } from './snapshot/find-selection';
export { formatNumber } from './snapshot/format-number';
export { ownership } from './snapshot/ownership';
export { addInId, decisionsKey, tagListKey } from './snapshot/settings';
export {
  emptyPart,
  keptInSettings,
  type KeptSettings,
  newestSettings,
  readStore,
  settingNames,
  type StoredPart,
  storeNamespace,
  valuesOf,
} from './snapshot/store';
export {
  isEmptyDocument,
  isTagControl,
  makeSnapshot,
  type Snapshot,
  type SnapshotControl,
  type SnapshotParagraph,
} from './snapshot/snapshot';
export {
  annexTag,
  bookmarkName,
  formatTag,
  isOwnBookmark,
  parseTag,
  tagTitle,
  type Tag,
} from './snapshot/tag';
export { hexadecimal, normaliseSpace, showControls } from './snapshot/text';
export { countWords } from './snapshot/words';

export { decisionOn, type HeadingDecision } from './outline/heading-decisions';
export type { OutlineHeading } from './outline/line';
export type { Analysis } from './outline/outline';
export { addressOf, capitalised, placeName, type Place } from './outline/places';
export { joinAnd, sectionName, type Region, type Section } from './outline/section';

export { codesOf, paragraphCodes, tagsByText } from './tags/paragraph-tags';
export { searchCodes, type CriteriaSearch, type CriterionMatch } from './tags/search-criteria';
export { searchWords } from './tags/search-words';
export { isWorthAStop, whyNotTaggable } from './tags/taggable';
export { readTagList, type TagListEntry, withoutListed } from './tags/tag-list';
export { inKitOrder } from './tags/typed-codes';

export {
  fewestWordsOfEvidence,
  type Credit,
  type CriterionCoverage,
  type CriterionState,
  type Evidence,
  type Thin,
  type GradeSummary,
} from './coverage/coverage';
export { isHalfCovered, partsTicked, type PartsOfCriterion } from './coverage/parts';
export type { Length, LengthStatus } from './coverage/length';

export { readAnnexOptions, type AnnexOptions } from './annex/annex-options';
export { annexLosses, type AnnexState, type StaleRow } from './annex/annex-state';
export { criterionText, type MappingRow } from './annex/mapping';

export { type OpenPart } from './findings/check-words';
export type { Finding, FindingId, FindingValues, Severity } from './findings/findings';

export { makeReport, type Report } from './report';

export {
  assignableHeadings,
  headingQuestion,
  unlistedDecisions,
  type HeadingReading,
} from './queries/assignable-headings';
export { columnTitle } from './queries/column-title';
export { countedLines, type CountedLine } from './queries/counted-lines';
export { coverageMatrix, type MatrixCell, type MatrixRow } from './queries/coverage-matrix';
export { findAddress } from './queries/find-address';
export { nextStep, type NextStep } from './queries/next-step';
export {
  copyFileName,
  handInChecks,
  type HandInAnswer,
  type HandInCheck,
  type HandInId,
} from './queries/hand-in';
export { openSuggestions } from './queries/suggestions';
export { sectionAdvice, type AdvisedCriterion, type SectionAdvice } from './queries/section-advice';
export { shorten, type Shortening } from './queries/shorten';
export { suggestByWords, type Suggestion, type WordHit } from './queries/suggest-by-words';
export { untaggedWords, type UntaggedText } from './queries/untagged-words';

export {
  refuse,
  type AddTag,
  type AnnexPlan,
  type ChangeTag,
  type CommentPlan,
  type DeletePlan,
  type HeadingPlan,
  type Insertion,
  type InsertPlan,
  type LineStyle,
  type NewParagraph,
  type Plan,
  type PutBackPlan,
  type Refusal,
  type RefusalReason,
  type RemoveAnnexPlan,
  type RemoveTag,
  type SettingPlan,
  type StylePlan,
  type TagChange,
  type TagsPlan,
  type Replacement,
  type ReplacePlan,
  type WordCountPlan,
} from './plans/plan';
export { isStillSelected, selectedTexts, type SelectedTexts } from './plans/selected-texts';
export { planAnnex, planAnnexAsBefore, planAnnexOptions } from './plans/plan-annex';
export { settingsToSave, withSetting, writeStore } from './plans/keep-setting';
export { planHeadingDecisions } from './plans/plan-heading-decision';
export { planSection, planTemplate, type GuidancePlace } from './plans/plan-insert';
export { keptStandard } from './snapshot/kept-standard';
export { planParts } from './plans/plan-parts';
export {
  mappedCodes,
  planCodesOfTags,
  planStandard,
  unknownCodes,
  type CodesByTag,
  type UnknownCode,
} from './plans/plan-standard';
export { planPutBack } from './plans/plan-put-back';
export { inverseOf, replaced } from './plans/plan-replace';
export { paragraphsOfPlan, planRestoreTags, tagsNow, type ParagraphTags } from './plans/plan-restore-tags';
export { isCopyAdvised, planTagList, type WantedTag } from './plans/plan-tag-list';
export {
  chosenControl,
  planAddCodes,
  planRemoveAllTags,
  planRemoveCodes,
  roomForCodes,
} from './plans/plan-tags';

export { removedTagIds, tagChangesOf } from './plans/tag-changes';

export { firstTags } from './repairs/first-tags';
export { offeredRepairs } from './repairs/offered-repairs';
export { questionAt, type ParagraphQuestion } from './repairs/question-at';
export { isSamePreview, type PreviewLine, type Repair, type RepairId } from './repairs/repair';
export { repairOf } from './repairs/repairs';
