import { defaultStandard, searchWordsOf } from '../../src/standard';
import { builtInFiles, readStandardValue } from '../../src/standard/file';

const standard = defaultStandard;

function criterion(code: string) {
  const found = standard.criteria.find((candidate) => candidate.code === code);
  if (!found) throw new Error(`no criterion ${code}`);
  return found;
}

function sectionsThatSuggest(code: string): number[] {
  return standard.sections.filter(({ suggested }) => suggested.includes(code)).map(({ number }) => number);
}

describe('the Customer Service Specialist standard', () => {
  test('is what its whole file says, without a fault', () => {
    const { standard: read, findings } = readStandardValue(builtInFiles[standard.id]);
    expect(findings).toEqual([]);
    expect({ ...read, kit: null, file: null }).toEqual(standard);
    expect(read?.kit?.searchWords).toEqual(searchWordsOf(standard));
  });

  test('has 25 criteria, 16 to pass and 9 for a distinction', () => {
    const codes = (grade: string) =>
      standard.criteria.filter((each) => each.grade === grade).map(({ code }) => code);
    expect(standard.criteria).toHaveLength(25);
    expect(codes('pass')).toHaveLength(16);
    expect(codes('distinction')).toEqual([
      'K1.3',
      'K1.4',
      'K4.7',
      'S1.5',
      'S2.11',
      'S3.3',
      'S3.4',
      'S5.4',
      'S5.5',
    ]);
  });

  test('fills a mapping document of 46 rows', () => {
    const rowsOfTheme = standard.themes.map(({ id }) => {
      const criteria = standard.criteria.filter(({ themeId }) => themeId === id);
      const grades = new Set(criteria.map(({ grade }) => grade));
      return 1 + grades.size + criteria.length;
    });
    expect(rowsOfTheme).toHaveLength(7);
    expect(1 + rowsOfTheme.reduce((sum, rows) => sum + rows, 0)).toBe(46);
  });

  test('has pass criteria in every theme and a distinction in all but customer journey knowledge', () => {
    const themesWith = (grade: string) =>
      standard.themes
        .filter(({ id }) => standard.criteria.some((each) => each.themeId === id && each.grade === grade))
        .map(({ title }) => title);
    const titles = standard.themes.map(({ title }) => title);
    expect(themesWith('pass')).toEqual(titles);
    expect(themesWith('distinction')).toEqual(
      titles.filter((title) => title !== 'Customer journey knowledge'),
    );
  });

  test('suggests nine criteria in one section only', () => {
    const single = standard.criteria
      .map(({ code }) => [code, sectionsThatSuggest(code)] as const)
      .filter(([, numbers]) => numbers.length === 1)
      .map(([code, [number]]) => [code, number]);
    expect(Object.fromEntries(single)).toEqual({
      'K1.1': 5,
      'K1.3': 5,
      'K1.4': 2,
      'K4.4': 2,
      'K4.6': 3,
      'K4.7': 2,
      'S1.4': 6,
      'S2.9': 6,
      'S5.1': 6,
    });
  });

  test('keeps the wording of the mapping document with its slips', () => {
    expect(criterion('K1.1').wording).toContain('the organisations mission statement and business strategy');
    expect(criterion('K1.4').wording).toBe(
      'Provides evidence to show when they analyse the risks and opportunities to implementing change.',
    );
    expect(criterion('K2.2').wording).toMatch(
      /on bringing about the best outcome for customer and their organisation$/,
    );
    expect(criterion('K4.7').wording).toContain('political, economical, social, technical');
    expect(criterion('S5.5').wording).toContain('these reoccurring problems');
  });

  test('letters the list of S3.3 from a, as the mapping document does', () => {
    const { wording, list, parts } = criterion('S3.3');
    expect(wording).toMatch(/has a direct impact on:$/);
    expect(list).toEqual(['Their working practices', 'Organisational policy/procedures']);
    expect(parts.map(({ id }) => id)).toEqual(['S3.3a', 'S3.3b']);
  });

  test('gives criteria with several demands their parts, and the others none', () => {
    expect(criterion('K1.2').parts).toHaveLength(4);
    expect(criterion('K4.5').parts).toEqual([]);
    for (const { question } of standard.criteria.flatMap(({ parts }) => parts)) {
      expect(question).toMatch(/^[a-z].*[^.?]$/);
    }
  });

  test('has the six sections of the template in order', () => {
    expect(standard.sections.map(({ number, title }) => `Section ${number} - ${title}`)).toEqual([
      'Section 1 - Situation',
      'Section 2 - Actions',
      'Section 3 - Responsibilities',
      'Section 4 - Solutions',
      'Section 5 - Results and any business recommendations',
      'Section 6 - Feedback',
    ]);
  });

  test('recognises rewordings of a title and leaves other headings alone', () => {
    const sectionOf = (words: string) =>
      standard.sections.find(({ titleWords }) => titleWords.includes(words))?.key;
    expect(sectionOf('what i did')).toBe('actions');
    expect(sectionOf('my responsibilities')).toBe('responsibilities');
    expect(sectionOf('results and recommendations')).toBe('results');
    expect(sectionOf('customer feedback')).toBe('feedback');
    for (const other of ['introduction', 'conclusion', 'references', 'contents']) {
      expect(sectionOf(other)).toBeUndefined();
    }
  });

  test('lists the fifteen lines of the template’s guidance', () => {
    expect(standard.guidanceLines).toHaveLength(15);
    expect(standard.guidanceLines[0]).toBe('(All guidance is in italics)');
    expect(standard.guidanceLines).toContain('Criteria that could be part of this section: K2.1');
    expect(standard.guidanceLines).toContain(
      'Criteria that could be part of this section: K1.4, K2.1, K2.2, K4.3, K4.4, K4.5, K4.7',
    );
  });

  test('marks a report of 2,250 to 2,750 words and stops there', () => {
    expect(standard.limits).toEqual({
      words: 2500,
      tolerance: 0.1,
      floor: 2250,
      ceiling: 2750,
      under: 'marked',
      over: 'marking-stops',
      notCounted: [],
      alsoCounted: [],
    });
  });
});
