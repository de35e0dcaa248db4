import type { AnnexState } from '../../report';
import { counted } from '../counted';

export const annex = {
  title: 'Mapping annex',
  write: 'Write the mapping annex',
  update: 'Update the mapping annex',
  state: ({ count, isCurrent, isFrozen, stale }: AnnexState): string => {
    if (isFrozen) return 'The mapping annex stays as it is while the tags are off.';
    if (count === 0)
      return 'There is none yet. A table goes on a new page at the end of the document. Your own text stays as it is.';
    if (count > 1) return `There are ${count} mapping annexes. Writing again keeps one.`;
    if (isCurrent) return '✓ The mapping annex is up to date.';
    return `${counted(stale.length, 'row')} to update. Only the annex is written again. Your own text stays as it is.`;
  },
  losses: 'These rows are filled now and would be blank, for no paragraph is tagged with them any more:',
  current: 'The mapping annex is up to date. Nothing was changed.',
  written: 'The mapping annex is written and up to date.',
  toHandIn: 'Go to Hand in',
  goTo: 'Show it in the document',
  changed: (code: string, was: string, now: string) => `${code}: ${was} is now ${now}`,
  blank: 'blank',
  gap: 'No evidence: stays blank',
  preview: 'How the annex would be',
  noTags: 'No paragraph is tagged yet, so every row would be blank.',
} as const;

export const handIn = {
  tutor: {
    title: 'From your tutor',
    open: (count: number) => (count === 0 ? 'Nothing is open.' : `${counted(count, 'point')} to work on.`),
    settled: (count: number) => `${count} met or resolved.`,
    done: 'A point is done when its comment is resolved in Word, or judged anew.',
    changed: 'changed since your tutor looked',
    whole: 'The whole report',
  },
  title: 'Before you hand in',
  left: (count: number) =>
    count === 0 ? 'Nothing is left to do here.' : `${counted(count, 'point')} to do.`,
  states: { done: 'Done', 'to-do': 'To do', look: 'To know' },
  onTheMap: 'Show them on the map',
  morePlaces: (count: number) => `and ${counted(count, 'more place')}`,
} as const;

export const cleanCopy = {
  title: 'The copy to hand in',
  what: 'A new document without tags, to hand in. It keeps the mapping annex. This one stays as it is.',
  fileName: (name: string) => `Save it as “${name}”.`,
  start: 'Make the copy',
  also: 'The assessor would also see what follows. Tick what the copy should leave out.',
  nothingElse: 'There are no comments, tracked changes or hidden text in it.',
  residual: {
    comments: (count: number) => counted(count, 'comment'),
    changes: (count: number) => `${counted(count, 'tracked change')} (leaving out accepts them)`,
    hidden: (count: number) => `${counted(count, 'paragraph')} with hidden text`,
  },
  open: 'Open the copy',
  cancel: 'Cancel',
  opened: 'Word was asked to open the clean copy as a new document. Save it there under a name of its own.',
  onWeb:
    'Word will ask whether this add-in may create a document, and keeps it in your OneDrive folder. Close an earlier copy first: Word may use its tab again.',
  unprotected: 'A password or other protection of this document is not in the copy.',
  here: 'Take the tags off here',
  noCopy: 'If Word cannot open a copy',
  hereHint:
    'Keep a copy of the report first. Then take the tags off in this document; Findings puts them back.',
  noList:
    'This document cannot keep the list that brings the tags back, so nothing was taken off. Work in a copy instead.',
  takenOff: 'All tags are off. To put them back, go to Findings.',
  nothing: 'There are no tags in this document.',
} as const;
