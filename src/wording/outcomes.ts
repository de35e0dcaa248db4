import { joinAnd, type Plan, type Refusal, type RefusalReason } from '../report';
import type { Failure, FailureReason, Outcome, Remark } from '../word';

const textChanged = 'The text has just changed. Look again and try once more.';

export const notLoaded =
  'This part of the pane could not be loaded. Check that you are online, then try again.';

const refusals: Readonly<Record<RefusalReason, string>> = {
  'in-annex': 'The mapping annex is made from the tags and takes none itself.',
  'no-text': 'A paragraph without text cannot be tagged, nor a picture alone. Tag the text that explains it.',
  heading: 'A heading cannot be tagged. Tag the paragraph that shows the evidence.',
  'title-block': 'The title block cannot be tagged. Tag a paragraph of the report.',
  contents: 'The table of contents cannot be tagged. Tag a paragraph of the report.',
  guidance: 'This is guidance of the template. Replace it by your own text first.',
  'manual-mapping': 'This is a mapping table. Tag the paragraphs that it points to.',
  'unknown-criterion': 'There is no criterion {code} in this standard.',
  'no-tag': 'This paragraph has no tag.',
  'code-not-there': 'This paragraph is not tagged with {code}.',
  'too-many-codes':
    'No more codes fit on this paragraph: Word keeps 64 characters. Split the paragraph, or take a code away.',
  'none-taggable': 'None of these paragraphs can be tagged.',
  'not-empty': 'The template is only put into an empty document.',
  'section-is-there': 'This section is there already.',
  'ends-with-table': 'The report ends with a table. Put an empty paragraph after it first.',
  'no-heading': 'There is no such heading any more.',
  'nothing-decided': 'Nothing was decided about this heading.',
  'text-changed': textChanged,
  'selection-moved': 'You are in another paragraph now. Nothing was written.',
  'tagged-meanwhile':
    'This paragraph has just been tagged elsewhere, in another pane perhaps. Look again and try once more.',
  'tag-not-kept': 'Word did not keep the tag. Try again, or tag another paragraph.',
  'tag-not-removed': 'Word kept the tag. If Track Changes is on, switch it off, and try again.',
  'odd-last-paragraph':
    'The last paragraph has a frame, a border, a colour, hidden text or a page break before it, which the annex would take over. Click at the end of the report, press Enter, choose Clear All Formatting (on Home), and try again.',
  'annex-frozen':
    'The tags are off, so the mapping annex stays as it is. Put the tags back first to update it.',
  'annex-commented':
    'There are comments on the mapping annex, which would go with it. Resolve them in Word, then try again.',
  'annex-not-kept': 'Word did not keep the annex as one piece.',
  'heading-not-kept': 'Word did not keep the heading style. Set it by hand.',
  'style-not-kept': 'Word did not bring the style back. Set it by hand.',
  'count-not-written': 'Word did not write the count. Type it by hand.',
  'words-not-replaced': 'Word did not replace all of the words. Look at the paragraph.',
  'paragraphs-not-kept': 'Word did not keep what was put in.',
  'nowhere-to-comment': 'There is no heading and no title to put the comment on. Copy it instead.',
  'comment-not-kept': 'Word did not keep the comment. Try again, or copy it.',
};

/** Why something is not done. */
export const refusalText = ({ reason, code }: Pick<Refusal, 'reason' | 'code'>): string =>
  refusals[reason].replace('{code}', code ?? '');

/** Word's codes do not say why it refuses: the same ones come for viewing, protection and a lost session. */
const byCode: Readonly<Record<string, string>> = {
  AccessDenied: 'This document cannot be changed here. It may be open for viewing only, or protected.',
  NotAllowed:
    'Word does not allow this change here. The document may be protected, or open for viewing only.',
  GeneralException:
    'Word could not do this. If the document is open for viewing only, switch to Editing and try again.',
  ItemNotFound: textChanged,
  InvalidReference: textChanged,
  ApiNotFound: 'This version of Word cannot do this.',
  Timeout: 'Word did not answer in time. Nothing is lost: try again.',
};

/** A table that Word does not make says nothing about the document. */
const annexFailed = 'Word could not make the table of the annex. Your own text is as it was: try again.';

/** What is added to that, or said in its place. */
const failures: Readonly<Record<Exclude<FailureReason, 'word'>, string>> = {
  'beside-control':
    'This paragraph holds a control, such as a citation. On the web Word cannot tag it where it begins or ends with one.',
  'lines-left': 'Some lines of the new annex were left at the end of the report: delete them by hand.',
  'two-annexes':
    'The new annex is written, but Word did not remove the old one. Generate again, or delete it.',
  'cannot-open-copy':
    'This Word cannot open a new document from the pane. Keep a copy of the report, and take the tags off in it instead.',
  'cannot-open-document':
    'This Word cannot open a new document from the pane. Copy the text and paste it into one.',
  'not-loaded': notLoaded,
  'no-file':
    'Word did not give the file. Wait until Word says that it is saved, close other copies of it, and try again.',
};

/** What went wrong, and what to do. */
export function failureText(
  { reason, code }: Pick<Failure, 'reason' | 'code'>,
  about?: Plan['kind'],
): string {
  const word =
    (code === 'GeneralException' && about === 'annex' ? annexFailed : byCode[code]) ??
    'Word could not do this. Nothing is lost: try again.';
  switch (reason) {
    case 'word':
      return word;
    case 'beside-control':
    case 'lines-left':
      return `${word} ${failures[reason]}`;
    default:
      return failures[reason];
  }
}

const remarks: Readonly<Record<Remark, string>> = {
  'old-annex-emptied':
    'This Word does not delete the old annex. It is empty now: the frame that is left holds nothing and counts for nothing.',
  tracked:
    'Word went on tracking changes, as this document may ask for: it is a tracked change itself, and goes if all changes are rejected.',
};

/** What the author has to know of something that is done. */
export const remarkText = (remark: Remark): string => remarks[remark];

/** Why a plan was not carried out. */
export const reasonOf = (outcome: Exclude<Outcome, { kind: 'done' }>): string =>
  outcome.kind === 'refused' ? refusalText(outcome) : failureText(outcome);

/** Asks whether codes are for the paragraph that is shown only now. */
export const movedTo = (place: string, codes: readonly string[]): string =>
  `You are in another paragraph now: ${place}. Enter again adds ${joinAnd(codes)} to this one.`;
