import { formatNumber, joinAnd } from '../../report';
import type { Standard } from '../../standard';
import { counted } from '../counted';

/** What a standard holds, a line for each kind of thing. */
export function standardLines({
  name,
  body,
  criteria,
  grades,
  themes,
  sections,
  limits,
}: Standard): string[] {
  const ofGrades = grades.map(({ id, name: grade }) => {
    const count = criteria.filter((each) => each.grade === id).length;
    return grade === '' ? '' : `${count} ${grade}`;
  });
  const told = ofGrades.filter((each) => each !== '');
  const inGrades = told.length > 0 ? `: ${joinAnd(told)}` : '';
  const inThemes = themes.length > 1 ? `, in ${counted(themes.length, 'theme')}` : '';
  return [
    `${name}, assessed by ${body}.`,
    `${counted(criteria.length, 'criterion', 'criteria')}${inGrades}${inThemes}.`,
    sections.length === 0
      ? 'No sections: the report may have any headings.'
      : `${counted(sections.length, 'section')}: ${joinAnd(sections.map(({ shortTitle }) => shortTitle))}.`,
    `${formatNumber(limits.words)} words: ${limits.floor > 0 ? `from ${formatNumber(limits.floor)} ` : ''}up to ${formatNumber(limits.ceiling)}.`,
  ];
}

export const standard = {
  title: 'Standard',
  open: 'The standard of this report',
  current: 'This report is read by',
  intro:
    'A standard says which criteria, sections and limits a report has. It is kept in this document, so that your tutor’s pane, the group’s page and the command line read the report in the same way.',
  builtIn: 'Built in',
  use: 'Use this standard',
  useNamed: (name: string, body: string) => `Use ${name} (${body})`,
  file: 'Open a standard’s file (JSON or YAML)',
  reading: 'Reading the file …',
  notRead: 'The file cannot be read here. Choose it again.',
  held: 'What the file holds',
  refused: 'This file cannot be used:',
  remarks: 'To know about this file:',
  more: (count: number) => `and ${formatNumber(count)} more`,
  chosen: (name: string) => `This report is read by ${name} from now on.`,
  same: 'This report is read by this standard already.',
  make: 'A page of its own helps to make a standard’s file',
  unknown: 'Tags with codes that this standard does not have',
  unknownHint:
    'They are kept as they are and count for nothing. Say which code of this standard each of them is, look at what would change, and change the tags.',
  tags: (count: number) => counted(count, 'tag'),
  newCode: (code: string) => `${code} is …`,
  asItIs: 'Leave as it is',
  preview: 'Look at what changes',
  changes: (from: readonly string[], to: readonly string[]) => `${joinAnd(from)} becomes ${joinAnd(to)}`,
  change: (count: number) => `Change ${counted(count, 'tag')}`,
  changed: (count: number) => `${counted(count, 'tag')} changed to codes of this standard.`,
  tooFew: 'Say of at least one code what it is.',
} as const;
