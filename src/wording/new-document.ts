import type { NewParagraph } from '../word';

/** What a new document is offered by. */
export const newDocument = {
  open: 'Open as a new document',
  opened: 'Word was asked to open it as a new document. Save it there under a name of its own.',
} as const;

/** A plain text as a new document: its first line is the heading, and each further one that holds something a paragraph. */
export const paragraphsOf = (text: string): NewParagraph[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at): NewParagraph => ({ text: line, style: at === 0 ? 'Heading1' : 'Normal' }));
