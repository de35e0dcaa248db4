import type { Need, PracticeQuestion } from '../../report/guide';
import type { Interview } from '../../standard';

const needs: Readonly<Record<Need, string>> = {
  gap: 'Your report does not show this criterion yet.',
  'not-yet': 'Your tutor judged this “not yet”.',
  'at-risk': 'Your evidence stands after the point where marking stops.',
  partly: 'Your tutor judged this “partly”.',
};

const two = (value: number): string => String(value).padStart(2, '0');

export const interview = {
  intro: ({ asked, minutes }: Interview): string =>
    `${asked} open questions in about ${minutes} minutes, as in the interview. Criteria that your report shows least come first. Nobody scores your answers here: talk them through with your employer or training provider.`,
  source: ({ examples }: Interview): string =>
    `${Object.keys(examples).length > 0 ? 'Questions marked “example” are the assessment body’s own; the others are for practice.' : 'The questions are for practice.'} The assessor has questions that are not public.`,
  begin: 'Begin a practice run',
  again: 'Begin another run',
  end: 'End the run',
  runs: (runs: number): string => (runs === 1 ? 'You have begun 1 run.' : `You have begun ${runs} runs.`),
  notKept: 'This browser keeps nothing for the pane: your notes are gone when it closes.',
  position: (at: number, of: number): string => `Question ${at} of ${of}`,
  about: ({ code, need }: PracticeQuestion): string =>
    [code === null ? 'Example.' : `${code}.`, need === null ? '' : needs[need]].filter(Boolean).join(' '),
  note: 'Your notes for this answer',
  next: 'Next question',
  previous: 'Previous question',
  speak: 'Hear the question',
  pause: 'Pause',
  go: 'Go on',
  time: (seconds: number): string => `${two(Math.floor(seconds / 60))}:${two(seconds % 60)} left`,
  phases: {
    time: '',
    closing: 'About the time at which an interview ends.',
    over: 'Longer than an interview may be.',
  },
  sheet: 'Copy the sheet with questions and notes',
  sheetText: (questions: readonly PracticeQuestion[], notes: Readonly<Record<string, string>>): string =>
    [
      'Mock interview – notes. This sheet is ours, not the assessor’s; it gives no grade.',
      ...questions.map(({ text, code }, at) =>
        [
          `${at + 1}. ${text}${code === null ? '' : ` (${code})`}`,
          `Notes: ${notes[text] ?? ''}`,
          'What went well:',
          'What to add:',
        ].join('\n'),
      ),
      'Assessed by:\nDate:',
    ].join('\n\n'),
} as const;
