import { readStandardValue } from '../../../src/standard/file';
import { standardFindingMessage } from '../../../src/wording/standard';
import { standardFileOf } from '../../builders/standard-file';

const grades = [
  { id: 'pass', name: 'Pass' },
  { id: 'merit', name: 'Merit' },
];
const themes = [
  { id: 'care', title: 'Care' },
  { id: 'trade', title: 'Trade' },
];
const criterion = (code: string, changes: object = {}) => ({ code, wording: `Shows ${code}.`, ...changes });
const p1 = criterion('P1');
const section = (changes: object = {}) => ({ key: 'start', title: 'Start', ...changes });

const told = (changes: object): string[] =>
  readStandardValue(standardFileOf(changes)).findings.map(
    (finding) => `${finding.severity}: ${standardFindingMessage(finding)}`,
  );

const mistakes: [mistake: string, changes: object, ...told: string[]][] = [
  ['a code twice', { criteria: [p1, p1] }, 'error: criteria[1].code: “P1” is given twice.'],
  [
    'codes that differ by capital letters',
    { criteria: [p1, criterion('p1')] },
    'error: criteria[1].code: “p1” differs from another code only by capital letters. Nobody could type it.',
  ],
  [
    'codes that differ by dots',
    { criteria: [criterion('P1.1'), criterion('P11')] },
    'warning: criteria[1].code: “P11” is another code but for its dots. They will be confused.',
  ],
  [
    'codes of which a tag holds fewer than five',
    { criteria: [0, 1, 2, 3, 4].map((at) => criterion(`LONGCODE.${at}`)) },
    'warning: criteria: The codes are long: a tag holds five of 9 characters each, and fewer of these.',
  ],
  [
    'a grade that is not there',
    { criteria: [criterion('P1', { grade: 'gold' })] },
    'error: criteria[0].grade: “gold” is not among the grades: there are none.',
  ],
  [
    'a theme that is not there',
    {
      criteria: [criterion('P1', { theme: 'care' }), criterion('P2', { theme: 'tread' })],
      themes: [themes[0]],
    },
    'error: criteria[1].theme: “tread” is not among the themes: care.',
  ],
  [
    'a criterion without the grade and theme that others have',
    {
      criteria: [p1, criterion('P2', { grade: 'pass', theme: 'care' })],
      grades: [grades[0]],
      themes: [themes[0]],
    },
    'error: criteria[0]: has no grade. The grades are pass.',
    'error: criteria[0]: has no theme, and the others have.',
  ],
  [
    'a grade and a theme without criteria',
    { criteria: [criterion('P1', { grade: 'pass', theme: 'care' })], grades, themes },
    'error: grades[1]: No criterion has the grade “merit”.',
    'error: themes[1]: No criterion has the theme “trade”.',
  ],
  [
    'criteria out of order',
    { criteria: [criterion('M1', { grade: 'merit' }), criterion('P1', { grade: 'pass' })], grades },
    'error: criteria[1]: P1 should stand before M1: criteria go by theme, and in each by grade.',
  ],
  [
    'a grade, a theme, a point of a list twice',
    {
      grades: [grades[0], grades[0]],
      criteria: [criterion('P1', { grade: 'pass' })],
      evidenceKinds: [0, 1].map(() => ({ id: 'log', title: 'Log', words: [] })),
    },
    'error: grades[1].id: “pass” is given twice.',
    'error: evidenceKinds[1].id: “log” is given twice.',
  ],
  [
    'a list below a wording that is a whole sentence',
    { criteria: [criterion('P1', { list: ['One', 'Two'] })] },
    'error: criteria[0].wording: The wording of P1 has a list below it and does not end with a colon.',
  ],
  [
    'a single part',
    { criteria: [criterion('P1', { parts: ['it'] })] },
    'error: criteria[0].parts: P1 has a single part, which is the criterion itself. Give two, or none.',
  ],
  [
    'a section twice',
    { sections: [section(), section({ title: 'End' })] },
    'error: sections[1].key: “start” is given twice.',
  ],
  [
    'a key that means something else',
    { sections: [section({ key: 'as-read' })] },
    'error: sections[0].key: “as-read” already means something else. Choose another.',
  ],
  [
    'suggestions that are unknown or given twice',
    { sections: [section({ suggested: ['P1', 'Q1', 'P1'] })] },
    'error: sections[0].suggested[1]: “Q1” is not among the criteria.',
    'error: sections[0].suggested[2]: “P1” is given twice.',
  ],
  [
    'a criterion that no section suggests',
    { criteria: [p1, criterion('P2')], sections: [section({ suggested: ['P1'] })] },
    'warning: criteria[1]: No section suggests P2.',
  ],
  [
    'a title that means two sections, or an appendix',
    { sections: [section({ otherTitles: ['Annex'] }), section({ key: 'end', title: 'START' })] },
    'error: sections[0].otherTitles[0]: “annex” already means “Appendix”.',
    'error: sections[1].title: “start” already means “Start”.',
  ],
  [
    'fewest words above the limit, and most below',
    { limits: { words: 100, fewest: 101, most: 99 } },
    'error: limits.fewest: The fewest words, 101, are more than the 100 words of the limit.',
    'error: limits.most: The most words, 99, are fewer than the 100 words of the limit.',
  ],
  [
    'a proposal with more fewest than most words',
    { proposal: { fewestWords: 3, mostWords: 2, areas: [] } },
    'error: proposal.mostWords: The most words, 2, are fewer than the fewest, 3.',
  ],
  [
    'a line for codes without a place for them',
    { suggestionLine: 'Criteria:' },
    'error: suggestionLine: lacks {codes}, where the codes go.',
  ],
  [
    'a line of guidance twice',
    { guidanceLines: ['(Say it)', '(Say it)'] },
    'warning: guidanceLines[1]: “(Say it)” is given twice.',
  ],
  [
    'search words, questions and phrases for criteria that are not there, examples for such themes',
    {
      searchWords: { Q1: {} },
      interview: { minutes: 60, asked: 3, questions: { Q2: [] }, examples: { care: [] } },
      phrases: [
        { kind: 'good', text: 'Well done.' },
        { code: 'Q3', kind: 'good', text: 'Good.' },
      ],
    },
    'error: searchWords.Q1: “Q1” is not among the criteria.',
    'error: interview.questions.Q2: “Q2” is not among the criteria.',
    'error: interview.examples.care: “care” is not among the themes: there are none.',
    'error: phrases[1].code: “Q3” is not among the criteria.',
  ],
];

describe('a standard that contradicts itself is told', () => {
  test.each(mistakes)('because of %s', (_, changes, ...sentences) => {
    expect(told(changes)).toEqual(sentences);
  });

  test('with all its mistakes, and the file as it is, but no standard', () => {
    const read = readStandardValue(standardFileOf({ suggestionLine: 'a', criteria: [p1, p1] }));
    expect(read.findings).toHaveLength(2);
    expect(read.file?.suggestionLine).toBe('a');
    expect(read.standard).toBeNull();
  });
});

test('warnings alone leave a standard', () => {
  const read = readStandardValue(standardFileOf({ guidanceLines: ['(a)', '(a)'] }));
  expect(read.findings).toHaveLength(1);
  expect(read.standard).not.toBeNull();
});

test('grades without themes, and themes without grades, are enough', () => {
  expect(told({ grades: [grades[0]], criteria: [criterion('P1', { grade: 'pass' })] })).toEqual([]);
  expect(told({ themes: [themes[0]], criteria: [criterion('P1', { theme: 'care' })] })).toEqual([]);
});
