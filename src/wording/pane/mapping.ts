import { counted } from '../counted';

export const annex = {
  write: 'Write the mapping annex',
  update: 'Update the mapping annex',
  isCurrent: 'The mapping annex is up to date',
  current: 'The mapping annex is up to date. Nothing was changed.',
  written: 'The mapping annex is written and up to date.',
  willHappen: 'A table goes on a new page at the end of the document. Your own text stays as it is.',
  willReplace: 'Only the annex is written again. Your own text stays as it is.',
  several: (count: number) => `There are ${count} mapping annexes. Writing again keeps one.`,
  goTo: 'Go to the annex',
  stale: (count: number) => `${counted(count, 'row')} no longer right`,
  changed: (code: string, was: string, now: string) => `${code}: ${was} is now ${now}`,
  blank: 'blank',
  gap: 'No evidence: stays blank',
  preview: 'Preview of the annex',
  noTags: 'No paragraph is tagged yet, so every row would be blank.',
} as const;

export const cleanCopy = {
  title: 'Clean copy',
  what: 'A new document without tags, to hand in. It keeps the mapping annex. This one stays as it is.',
  start: 'Make a clean copy',
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
