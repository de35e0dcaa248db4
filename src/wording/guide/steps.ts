import type { StepId, StepState } from '../../report/guide';

/** The job in the kit's order. */
export const guide = {
  title: 'Guide',
  intro: 'The whole job in the kit’s order, from the proposal to the interview.',
  states: { done: 'done', now: 'now', later: 'later' } satisfies Record<StepState, string>,
  steps: {
    proposal: {
      title: 'Proposal',
      text: 'Agree the challenge with your employer or training provider, and write 200 to 300 words about it.',
    },
    gateway: {
      title: 'Gateway',
      text: 'Bring the proposal to the gateway meeting. Start the report only once the assessor has approved it.',
    },
    report: {
      title: 'Report',
      text: 'Write up to 2,500 words (+/- 10%), tag what shows each criterion, and put your evidence in the appendices.',
    },
    submission: {
      title: 'Submission',
      text: 'Look through everything once more and send the report two weeks before the interview.',
    },
    interview: {
      title: 'Interview',
      text: 'Ten questions in about 60 minutes. Practise with the criteria that your report shows least.',
    },
  } satisfies Record<StepId, { title: string; text: string }>,
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
