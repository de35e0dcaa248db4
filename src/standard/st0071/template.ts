import { suggestionLine } from '../define-standard';
import type { Appendix, TitleBlock } from '../standard';
import { sections } from './sections';

export const titleBlock: TitleBlock = {
  title: 'Project Title',
  guidance:
    "(This can be for example 'work-based project' or the name of the high-level challenge that was completed)",
  fields: [
    { key: 'name', label: 'Name' },
    { key: 'date-of-birth', label: 'Date of birth' },
    { key: 'employer', label: 'Employer' },
    { key: 'word-count', label: 'Word count' },
  ],
};

export const appendix: Appendix = {
  title: 'Appendix',
  guidance:
    '(This does not affect the overall word count. As part of the appendix you could include things like emails, letters, meeting notes, call logs, workflow documents and feedback.)',
  titleWords: [
    'appendix',
    'appendices',
    'appendixes',
    'annex',
    'annexe',
    'annexes',
    'evidence',
    'supporting evidence',
    'attachments',
  ],
};

/** The template's guidance from top to bottom, as its paragraphs read without their italics. */
export const guidanceLines: readonly string[] = [
  '(All guidance is in italics)',
  titleBlock.guidance,
  ...sections.flatMap((section) => [section.guidance, suggestionLine(section)]),
  appendix.guidance,
];
