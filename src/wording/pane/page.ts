import { joinAnd } from '../../report';
import { counted } from '../counted';
import { notLoaded } from '../outcomes';

export const title = 'Criteria Mapper';

export const notWord = 'Criteria Mapper works in Word. Open your report in Word and start it there.';

export const notOffice = 'Criteria Mapper runs inside Word. Open it from the Home tab of a document.';

export const loading = 'Reading your report …';

export const waiting = 'Waiting for Word …';

export const slow = 'Word has not answered for five seconds. Nothing is lost: wait, or cancel.';

export const claim = 'A tag says where you claim it. Your assessor decides, and the interview can add to it.';

export const lazy = {
  loading: 'Loading …',
  failed: notLoaded,
} as const;

export const failure = {
  title: 'Word did not answer',
  noAnswer: 'Word did not answer. Nothing is lost: what you see is how it was before.',
  noAnswerYet:
    'Word did not answer, so there is nothing to show yet. Your report is untouched. Try again; if that does not help, reload the page, or close Word and open the report anew.',
  reading: {
    'no-answer': 'Word did not answer. Nothing is lost: what you see is how it was before.',
    cancelled: 'Stopped. What you see is how it was before.',
    'not-loaded': notLoaded,
    'no-standard':
      'The standard that this pane was opened with cannot be read, so your report is not read either. It is untouched. Tell whoever installed Criteria Mapper for you.',
  },
  stoppedJump: 'Stopped. Word may still go there.',
  stoppedWriting:
    'You stopped waiting, but Word may still finish it. The view shows what is in the document now.',
  refusing:
    'This document cannot be changed here, so the buttons that change it are hidden. Everything else works.',
  editAgain: 'Show them again',
  notReadBack: 'Word took the change, but did not answer when the report was read again.',
  notShown: 'Word took the change, but the report does not show it. Look at the paragraph and try again.',
  changedMeanwhile: 'The text has just changed. Click into the paragraph and try once more.',
  tryAgain: 'Try again',
  details: 'Details',
  detail: (detail: string) => `Word’s own words: ${detail}`,
  notWatching: 'This Word does not tell when you type, so the view follows every 20 seconds.',
} as const;

export const firstRun = {
  tableOnly: 'Your mapping table names no paragraph that can be found',
  emptyTitle: 'Start from the template',
  empty:
    'Insert the headings of the report template, with a line to write on under each. Or just start to write.',
  insertTemplate: 'Insert the template',
  insert: 'Insert',
  guidance: 'Put the template’s guidance into the document too',
  guidanceHint:
    'Otherwise it is shown here, in Sections, for the section you are writing. It is never counted.',
  templateEffect: 'These lines go into the empty document.',
  inserted: 'The template is in the document. Write under its headings.',
  found: (typed: number, mapped: number): string => {
    const parts = [
      typed > 0 && `${counted(typed, 'code')} in your text`,
      mapped > 0 && `${counted(mapped, 'code')} in a mapping table`,
    ].filter(Boolean);
    return `We found ${parts.join(' and ')}.`;
  },
  ask: 'Tag from them? Your own text stays as it is.',
  vague: (codes: readonly string[]) =>
    `The table names no paragraph that can be found for ${joinAnd(codes)}. Tag ${codes.length === 1 ? 'it' : 'them'} by hand.`,
  tagThem: (count: number) => `Tag ${counted(count, 'paragraph')}`,
  tagEffect: 'Each paragraph is tagged with the codes beside it. Your own text stays as it is.',
  tagged: (count: number) => `${counted(count, 'paragraph')} tagged from your codes.`,
  notNow: 'Not now',
} as const;

export const views = {
  label: 'Views of the report',
  names: {
    map: 'Map',
    criteria: 'Criteria',
    sections: 'Sections',
    findings: 'Findings',
    'hand-in': 'Hand in',
    review: 'Review',
  },
} as const;

export const reviewing = {
  on: 'Reviewing: nothing is written but comments.',
  start: 'Review',
  stop: 'Stop',
} as const;

export const foot = {
  undo: {
    name: 'Undo',
    hint: (label: string) => `Undo: ${label}`,
    nothing: 'Nothing to undo',
  },
  redo: {
    name: 'Redo',
    hint: (label: string) => `Redo: ${label}`,
    nothing: 'Nothing to redo',
  },
  guide: 'Guide',
  settings: 'Settings',
  help: 'Help',
} as const;
