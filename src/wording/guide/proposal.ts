import type { ProposalQuestionId, ProposalState } from '../../report/guide';
import type { Proposal, Timeline } from '../../standard';
import { duration } from './steps';
import { joinAnd } from '../../report';

const questions: Readonly<Record<ProposalQuestionId, string>> = {
  vague: 'Is it about one situation? A stranger should be able to say in a sentence what happened.',
  'no-start-and-end': 'When does the project begin, and when does it end?',
  'not-measurable': 'What could you count or measure to show that something got better?',
  'not-mine': 'What is your own part? The assessor wants to know what you did.',
};

export const proposal = {
  intro: ({ fewestWords, mostWords }: Proposal): string =>
    `A proposal says in ${fewestWords} to ${mostWords} words what your project is about. Write it in a document of its own.`,
  whoDecides: (timeline: Timeline | null): string =>
    `Your employer or training provider says whether it is suitable. The end-point assessor approves it at gateway; only then you start the report.${timeline ? ` A refused proposal comes back within ${duration(timeline.resubmissionDays)}.` : ''}`,
  start: 'Start a proposal here',
  started: 'The proposal is started: write below its title.',
  isReport: 'This document reads as a report and not as a proposal. Open an empty document to write one.',
  length: (state: ProposalState, { fewestWords, mostWords }: Proposal): string =>
    ({
      empty: 'Nothing is written yet.',
      short: `${state.words} words: ${fewestWords - state.words} more to ${fewestWords}.`,
      right: `${state.words} words: within ${fewestWords} to ${mostWords}.`,
      long: `${state.words} words: ${state.words - mostWords} more than ${mostWords}.`,
    })[state.length],
  areas: 'What the report will have to cover',
  mentioned: 'spoken of',
  notMentioned: 'not yet, as far as words tell',
  questions: 'Questions to ask yourself',
  question: (id: ProposalQuestionId): string => questions[id],
  reach: 'Criteria that its words speak for',
  reached: (codes: readonly string[]): string =>
    codes.length === 0
      ? 'None, as far as words tell.'
      : `${joinAnd(codes)}. What a report can show may be more: this goes by words alone.`,
  form: 'Copy a review form for employer or provider',
  formText: (text: string): string =>
    [
      'Proposal review (our own form, not the assessor’s)',
      `Proposal:\n${text}`,
      'Suitable for the work-based project: yes / no',
      'Comments:',
      'Reviewed by (employer or training provider):',
      'Date:',
      'The end-point assessor decides on approval at the gateway meeting.',
    ].join('\n\n'),
} as const;
