import type { StandardFile, StandardFinding } from '../standard/file';
import { counted } from './counted';
import { findingMessageAt } from './standard';

/** What the page that makes a standard's file says. */
export const title = 'Make a standard';
export const privacy =
  'Everything is done on this computer: nothing is uploaded, and nothing is kept when you close the page. Save the file before you leave.';

export const begin = {
  title: 'Begin',
  again: 'Read another list, or begin with another standard',
  paste: 'A list of criteria out of an assessment plan',
  pasteHint:
    'Copy the criteria in Word, Excel or a PDF and paste them here: lines or tables, with their headings. You can also drop a .txt or .csv file on the page.',
  read: 'Read the list',
  readAnew: 'Read it in place of the criteria below',
  add: 'Add it to the criteria below',
  open: 'Open a file',
  builtIn: (name: string, body: string): string => `Begin with ${name}, ${body}`,
  empty: 'Begin with nothing',
  nothingPasted: 'There is nothing to read: paste the criteria first.',
  opened: (name: string): string => `${name} is open.`,
  openedVariant: (name: string): string =>
    `${name} is open. It changes another standard; what you save here is a whole file, with all that the other says.`,
  begun: 'There is a standard to fill in below.',
  undone: 'What was here before is back.',
  undo: 'Undo',
  tooLarge: 'This file is larger than any list of criteria.',
  document: (name: string): string =>
    `${name} cannot be read here. Open it in its own program, copy the criteria, and paste them below.`,
  unreadable: (name: string): string => `${name} cannot be had. Copy it to this computer and open it again.`,
  refused: (name: string): string => `${name} is no standard’s file that can be opened here:`,
} as const;

export const found = {
  title: 'What was read',
  summary: (criteria: number, unsure: number): string =>
    criteria === 0
      ? 'No criterion was found. Each criterion should begin a line, best with its code.'
      : `${counted(criteria, 'criterion', 'criteria')} found${unsure === 0 ? '' : `; ${unsure} to look at`}.`,
  leftover: (lines: number): string =>
    `${counted(lines, 'line')} ${lines === 1 ? 'was' : 'were'} not understood, and ${lines === 1 ? 'is' : 'are'} in no criterion:`,
  line: (line: number): string => `Line ${line}: `,
  close: 'Done with these',
} as const;

export const standard = {
  title: 'The standard',
  name: 'Name of the standard',
  nameHint: 'What the apprentice is assessed for: “Customer Service Specialist”.',
  body: 'Assessed by',
  id: 'Short name of the file',
  idHint:
    'Letters, digits and hyphens. Documents know the standard by it, so leave it as it is once people use it.',
  version: 'Version of the plan (may be empty)',
  source: 'Where this is written (may be empty)',
} as const;

export const grades = {
  title: 'Grades',
  hint: 'The lowest first: it is needed, those above it are not. None where the criteria have no grade.',
  item: 'Grade',
  add: 'Add a grade',
  name: 'Name',
  shortName: 'Short name (may be empty)',
  heading: 'Line above its criteria in the mapping table (may be empty)',
} as const;

export const themes = {
  title: 'Themes',
  hint: 'In the order of the mapping table. None where the criteria are one list.',
  item: 'Theme',
  add: 'Add a theme',
  name: 'Title',
} as const;

export const criteria = {
  title: 'Criteria',
  hint: 'In the words of the plan, its slips included.',
  item: 'Criterion',
  add: 'Add a criterion',
  code: 'Code',
  wording: 'Wording',
  grade: 'Grade',
  theme: 'Theme',
  choose: 'Choose …',
  list: 'Points of a list that ends the wording, one a line',
  parts: 'What it asks for piece by piece, one a line, each going on from “Does your evidence show …”',
  figures: 'Evidence without any figure is worth a tutor’s look',
  more: 'Points and parts',
  moreWith: (points: number, parts: number): string =>
    `Points and parts (${[points > 0 ? counted(points, 'point') : '', parts > 0 ? counted(parts, 'part') : '']
      .filter((each) => each !== '')
      .join(', ')})`,
  unsure: 'Was this read as it is meant?',
  right: 'Yes',
  next: 'Go to the next one to look at',
  order: 'Put them in order: by theme, then by grade',
  ordered: 'The criteria are in order.',
} as const;

export const limits = {
  title: 'Length of the report',
  words: 'Words',
  tolerance: 'More or less, in per cent (may be empty)',
  fewest: 'Fewest words, if they are others than that (0 for no such limit)',
  most: 'Most words, if they are others than that',
  under: 'A report that is too short',
  underOptions: [
    ['marked', 'is marked as it is'],
    ['fails', 'fails'],
  ],
  over: 'A report that is too long',
  overOptions: [
    ['marking-stops', 'is marked up to the most words'],
    ['marked', 'is marked as a whole'],
    ['fails', 'fails'],
  ],
  notCounted: 'Not counted',
  notCountedOptions: [
    ['headings', 'Headings'],
    ['tables', 'Tables'],
    ['captions', 'Captions'],
  ],
  alsoCounted: 'Counted besides the text',
  alsoCountedOptions: [
    ['title-block', 'The title block'],
    ['contents', 'The table of contents'],
    ['notes', 'Footnotes and endnotes'],
  ],
} as const;

export const sections = {
  title: 'Sections of the report',
  hint: 'As the template has them, without numbers. None where a report may have any headings.',
  item: 'Section',
  add: 'Add a section',
  name: 'Title',
  shortName: 'Short title (may be empty)',
  others: 'Other titles that mean it, one a line',
  guidance: 'What the template says below the heading (may be empty)',
  suggested: 'Codes that belong here',
  suggestedHint: 'With blanks or commas between them.',
} as const;

export const template = {
  title: 'The rest of the template',
  block: 'Title block',
  blockTitle: 'What stands where the project’s title goes',
  blockGuidance: 'What the template says below it',
  field: 'Line',
  addField: 'Add a line to fill in',
  label: 'Line to fill in, such as “Name” or “Word count”',
  appendix: 'Appendices',
  appendixTitle: 'Heading of the appendices',
  appendixGuidance: 'What the template says below it',
  appendixOthers: 'Other headings of an appendix, one a line',
  mapping: 'Mapping table',
  mappingTitle: 'Heading of the annex',
  firstColumn: 'First column',
  secondColumn: 'Second column',
  section: 'Word before a section’s number',
  paragraph: 'Word before a paragraph’s number',
  hint: 'All of this may be empty.',
} as const;

export const items = {
  /** "Criterion K1.2", "Section 3". */
  name: (item: string, name: string, index: number): string => `${item} ${name === '' ? index + 1 : name}`,
  up: (name: string): string => `Move ${name} up`,
  down: (name: string): string => `Move ${name} down`,
  delete: (name: string): string => `Delete ${name}`,
  moved: (name: string, index: number, of: number): string => `${name} is ${index + 1} of ${of} now.`,
  deleted: (name: string): string => `${name} is deleted.`,
  back: (name: string): string => `${name} is back.`,
  added: (item: string, count: number): string => `${item} ${count} is added.`,
} as const;

type Kept = Exclude<
  keyof StandardFile,
  | '$schema'
  | 'formatVersion'
  | 'id'
  | 'name'
  | 'body'
  | 'version'
  | 'source'
  | 'grades'
  | 'themes'
  | 'criteria'
  | 'sections'
  | 'limits'
  | 'titleBlock'
  | 'appendix'
  | 'mapping'
>;

/** What of a file has no field on the page, in the order in which it is told. */
const keptMembers: Readonly<Record<Kept, (file: StandardFile) => string>> = {
  searchWords: () => 'words to search by',
  phrases: ({ phrases = [] }) => counted(phrases.length, 'phrase'),
  guidanceLines: ({ guidanceLines = [] }) =>
    counted(guidanceLines.length, 'further line', 'further lines') + ' of guidance',
  suggestionLine: () => 'the line of suggested codes',
  proposal: () => 'the proposal',
  dates: () => 'dates',
  interview: () => 'the interview',
  evidenceKinds: ({ evidenceKinds = [] }) => counted(evidenceKinds.length, 'kind') + ' of evidence',
  selfReview: ({ selfReview = [] }) => counted(selfReview.length, 'point') + ' to check oneself',
  terms: ({ terms = [] }) => counted(terms.length, 'term'),
};

export const kept = {
  title: 'Kept as it is',
  hint: 'The page has no fields for these. They stay in the file as they are:',
  members: (file: StandardFile): string =>
    (Object.keys(keptMembers) as Kept[])
      .filter((member) => file[member] !== undefined)
      .map((member) => keptMembers[member](file))
      .join(', '),
  unknownCodes: 'Some of it belongs to criteria or themes that are not here any more.',
  leaveOut: 'Leave that out',
  leftOut: 'What belonged to nothing is left out.',
} as const;

export const check = {
  title: 'Check and save',
  checking: 'Looking …',
  failed: 'The check could not be loaded. Save what you have to go on later, and reload the page.',
  summary: (file: StandardFile, errors: number): string => {
    const { criteria: all, themes: named = [], grades: levels = [] } = file;
    const size = [
      `${counted(all.length, 'criterion', 'criteria')}${named.length > 0 ? ` in ${counted(named.length, 'theme')}` : ''}`,
      ...(levels.length > 0 ? [counted(levels.length, 'grade')] : []),
    ].join(', ');
    return `${size}; ${errors === 0 ? 'ready to save' : `${counted(errors, 'thing')} to put right`}.`;
  },
  go: (place: string): string => `Go to ${place}`,
  error: 'To put right',
  warning: 'To look at',
  save: 'Save the file',
  saveDraft: 'Save as it is, to go on later',
  saved: (name: string): string => `Your browser has been given ${name}.`,
  refused:
    'The file cannot be saved for use before everything above is put right. You can save it as it is, and go on later.',
  draft: 'standard',
  parts: 'On this page',
} as const;

const itemNames: Readonly<Record<string, string>> = {
  criteria: criteria.item,
  grades: grades.item,
  themes: themes.item,
  sections: sections.item,
  fields: template.field,
};

const memberNames: Readonly<Record<string, string>> = {
  id: standard.id,
  name: standard.name,
  body: standard.body,
  version: 'Version',
  source: 'Source',
  criteria: criteria.title,
  grades: grades.title,
  themes: themes.title,
  sections: sections.title,
  limits: limits.title,
  words: 'words',
  tolerance: 'tolerance',
  fewest: 'fewest words',
  most: 'most words',
  titleBlock: template.block,
  appendix: template.appendix,
  mapping: template.mapping,
  columns: 'columns',
  code: 'code',
  wording: 'wording',
  grade: 'grade',
  theme: 'theme',
  list: 'points',
  parts: 'parts',
  title: 'title',
  shortTitle: 'short title',
  shortName: 'short name',
  heading: 'line above its criteria',
  otherTitles: 'other titles',
  guidance: 'guidance',
  suggested: 'codes',
  label: 'text',
  searchWords: 'Words to search by',
  phrases: 'Phrases',
  interview: 'Interview',
  proposal: 'Proposal',
  dates: 'Dates',
  guidanceLines: 'Further lines of guidance',
  suggestionLine: 'The line of suggested codes',
  evidenceKinds: 'Kinds of evidence',
  selfReview: 'Points to check oneself',
  terms: 'Terms',
};

/** Where in the file something is, as the page calls it: "Criterion 4 (K1.2), wording". */
export function placeOf(path: StandardFinding['path'], file: StandardFile): string {
  let value: unknown = file;
  const said: string[] = [];
  for (const [index, step] of path.entries()) {
    value = (value as Readonly<Record<string | number, unknown>> | undefined)?.[step];
    if (typeof step === 'number') {
      const item = itemNames[String(path[index - 1])];
      const { code, name, title: titled } = Object(value) as Readonly<Record<string, string | undefined>>;
      const named = code ?? name ?? titled ?? '';
      if (item === undefined) said.push(String(step + 1));
      else said.push(`${item} ${step + 1}${named === '' ? '' : ` (${named})`}`);
    } else if (typeof path[index + 1] !== 'number' || itemNames[step] === undefined)
      said.push(memberNames[step] ?? step);
  }
  return said.length === 0 ? 'the file' : said.join(', ');
}

/** A finding as a sentence that begins with its place on the page. */
export const findingSentence = (finding: StandardFinding, file: StandardFile): string =>
  findingMessageAt(finding, finding.path.length === 0 ? '' : placeOf(finding.path, file));
