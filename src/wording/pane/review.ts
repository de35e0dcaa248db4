import { formatNumber } from '../../report';
import type { GivenVerdict, Judgement, ReviewMark } from '../../report/review';
import { counted } from '../counted';

const filters = [
  'all',
  'unjudged',
  'changed',
  'thin',
  'shared',
  'at-risk',
  'gap',
] as const satisfies readonly ('all' | ReviewMark)[];
type ReviewFilter = (typeof filters)[number];

const filterNames: Readonly<Record<ReviewFilter, string>> = {
  all: 'All',
  unjudged: 'Not yet judged',
  changed: 'Changed',
  thin: 'Thin',
  shared: 'Shared',
  'at-risk': 'At risk',
  gap: 'Without evidence',
};

/** What Review says to a tutor; none of it is for the apprentice. */
export const review = {
  claim: (code: string) => `${code} under review`,
  filter: 'Show',
  filters,
  filterNames,
  progress: (judged: number, of: number) => `${formatNumber(judged)} of ${formatNumber(of)} judged`,
  position: (code: string, at: number, of: number) => `${code}, ${formatNumber(at)} of ${formatNumber(of)}`,
  nothing: {
    all: 'No paragraph of this report is tagged, and no criterion is without evidence.',
    filtered: 'Nothing is like this.',
  },
  previous: 'Previous',
  next: 'Next',
  nextUnjudged: 'Next not judged',
  asks: 'What the apprentice is asked, and has ticked',
  claimed: 'The claimed text',
  before: 'Before it',
  after: 'After it',
  gap: 'No paragraph is tagged with it.',
  show: 'Show in the report',
  words: (words: number) => counted(words, 'word'),
  atRisk: 'past the end of marking',
  given: ({ author, date, isOutdated, isDone }: GivenVerdict): string =>
    [author, date.slice(0, 10), isOutdated === true ? 'the text has changed since' : '', isDone ? 'done' : '']
      .filter((part) => part !== '')
      .join(' · '),
  notJudged: 'Nobody has judged it.',
  verdict: 'Verdict',
  judgements: { met: 'Met', partly: 'Partly', 'not-yet': 'Not yet' } satisfies Record<Judgement, string>,
  note: 'Note to the apprentice',
  phrase: 'Phrases for this criterion',
  wholePhrase: 'Phrases for any criterion',
  choosePhrase: 'Choose a phrase …',
  write: 'Write comment',
  chooseFirst: 'Choose a verdict first.',
  copy: 'Copy comment',
  takesNone: 'Word takes no comments here. Copy the comment and paste it by hand: the paragraph is selected.',
  notRead: (reason: string) => `The comments could not be read. ${reason}`,
  readAgain: 'Read the comments again',
  notKept: 'This browser keeps no drafts for the pane. They are here until the pane is closed.',
  drafts: (count: number) => `${counted(count, 'draft')} kept in this browser.`,
  clearDrafts: 'Forget the drafts',
  adopt: (code: string) => `A draft on ${code} is left whose text has changed.`,
  adoptIt: 'Use it here',
  whole: {
    label: 'The whole report',
    title: (mark: string | null) => `The whole report (${mark ?? 'not judged'})`,
  },
  bank: {
    label: 'Own phrases',
    title: (count: number) => `Own phrases (${count})`,
    keep: 'Keep the note as a phrase …',
    anyCriterion: 'Any criterion',
    remove: 'Remove',
    save: 'Save them as a file',
    copy: 'Copy them as text',
    takeFile: 'Take phrases from a file (JSON)',
    taken: (count: number) => `${counted(count, 'phrase')} taken.`,
  },
  sheet: {
    label: 'Feedback sheet',
    hint: 'For the apprentice and for the file: verdicts, gaps, words, next steps. It is not written into the report.',
    copy: 'Copy the sheet',
    print: 'Print the sheet',
  },
  hints: (count: number) => `Worth a look (${count})`,
  hintsLabel: 'Worth a look',
  dismiss: 'Leave aside',
  showDismissed: (count: number) => `Show what was left aside (${count})`,
} as const;
