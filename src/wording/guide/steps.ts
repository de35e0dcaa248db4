import type { StepId, StepState } from '../../report/guide';
import type { Assessment, Standard } from '../../standard';
import { capitalised, formatNumber } from '../../report';

/** "two weeks", "10 days". */
export const duration = (days: number): string =>
  days % 7 === 0 && days > 0 ? (days === 7 ? 'one week' : `${numberWord(days / 7)} weeks`) : `${days} days`;

const numberWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const numberWord = (count: number): string => numberWords[count] ?? formatNumber(count);

const texts: Readonly<Record<StepId, (assessment: Assessment, standard: Standard) => string>> = {
  proposal: ({ proposal }) =>
    `Agree the challenge with your employer or training provider, and write ${proposal ? `${proposal.fewestWords} to ${proposal.mostWords}` : 'a few'} words about it.`,
  gateway: ({ proposal }) =>
    proposal
      ? 'Bring the proposal to the gateway meeting. Start the report only once the assessor has approved it.'
      : 'The gateway meeting says whether you are ready for the assessment.',
  report: (_, { limits: { words, tolerance } }) =>
    `Write up to ${formatNumber(words)} words${tolerance > 0 ? ` (+/- ${formatNumber(Math.round(tolerance * 100))}%)` : ''}, tag what shows each criterion, and put your evidence in the appendices.`,
  submission: ({ timeline }) =>
    `Look through everything once more and send the report${timeline ? ` ${duration(timeline.submissionDays)} before the interview` : ''}.`,
  interview: ({ interview }) =>
    interview
      ? `${capitalised(numberWord(interview.asked))} questions in about ${interview.minutes} minutes. Practise with the criteria that your report shows least.`
      : '',
};

export const guide = {
  title: 'Guide',
  intro: 'The whole job in its order.',
  states: { done: 'done', now: 'now', later: 'later' } satisfies Record<StepState, string>,
  titles: {
    proposal: 'Proposal',
    gateway: 'Gateway',
    report: 'Report',
    submission: 'Submission',
    interview: 'Interview',
  } satisfies Record<StepId, string>,
  text: (id: StepId, assessment: Assessment, standard: Standard): string => texts[id](assessment, standard),
  open: {
    proposal: 'The proposal',
    dates: 'Your dates',
    evidence: 'Annex evidence',
    'self-review': 'Self-review',
    interview: 'Practise the interview',
    'hand-in': 'Hand in',
    sections: 'Sections',
  },
} as const;
