import { counted } from '../counted';

/** What the page of a group says besides the group itself. */
export const title = 'A group at a glance';
export const privacy =
  'Drafts are read on this computer, one after the other. Nothing is uploaded, and nothing is kept when you close the page.';

export const choose = {
  drop: 'Drop a folder or drafts here, or choose them:',
  folder: 'Choose a folder',
  files: 'Choose drafts',
  none: 'There is no .docx in what you chose.',
  failed: 'This folder cannot be read. Copy it to this computer and choose it again.',
} as const;

export const reading = {
  label: 'Drafts read',
  started: (drafts: number): string => `Reading ${counted(drafts, 'draft')} …`,
  at: (position: number, of: number): string => `${position + 1} of ${of}:`,
  cancel: 'Cancel',
  cancelled: 'Cancelled.',
  failed:
    'The drafts could not be read: this browser has stopped the reading. Reload the page and try again.',
} as const;

export const group = {
  csv: 'Save for a spreadsheet (CSV)',
  html: 'Save as one page (HTML)',
  print: 'Print',
  parts: 'On this page',
  criteria: 'Criteria',
  find: 'Find a draft',
  show: 'Show',
  shown: (shown: number, of: number): string =>
    shown === of ? counted(of, 'draft') : `${shown} of ${counted(of, 'draft')}`,
  noneShown: 'No draft is like that.',
  noneWeak: 'No criterion is weak in any draft.',
  noneShared: 'No two drafts have twelve words in a row in common.',
} as const;

/** Which drafts are shown, in the order of the list. */
export const filters = {
  all: 'All drafts',
  gaps: 'Criteria without evidence',
  'at-risk': 'Criteria at risk',
  length: 'Too short or too long',
  sections: 'Sections missing',
  unjudged: 'Claims not judged',
  changed: 'Changed since it was judged',
  damaged: 'Cannot be read',
} as const;

export const draft = {
  back: 'Back to the group',
  previous: 'Previous draft',
  next: 'Next draft',
  noneClaimed: 'No text is claimed as evidence.',
} as const;
