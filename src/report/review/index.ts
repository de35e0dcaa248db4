// What the first script of the pane does not need: it is taken from here and not from the door of src/report.
export {
  nextUnjudged,
  progressOf,
  reviewItems,
  titleOf,
  withMark,
  type Claim,
  type Reviewed,
  type ReviewMark,
} from './claims';
export {
  formatCommentBank,
  longestPhrase,
  mostPhrases,
  parseCommentBank,
  phrasesFor,
  type BankFinding,
  type BankFindingId,
} from './comment-bank';
export {
  feedbackSheet,
  type FeedbackSheet,
  type NextStepOfFeedback,
  type SheetCriterion,
} from './feedback-sheet';
export { isRecord } from '../snapshot/settings';
export { hintsOf, sharedHint, type Hint, type HintId } from './hints';
export { toDoOf } from './to-do';
export { withComments, type PlacedComment } from './placed-comments';
export { planVerdict } from './plan-verdict';
export { formatVerdict, parseVerdict, type Judgement } from './verdict';
export { fingerprintOf, titleFingerprint, verdictsOf, type GivenVerdict, type Verdicts } from './verdicts';
export { fewestSharedWords, ownTexts, SharedPassages, type SharedPassage } from './shared-passages';
