import { isGuidanceLine } from '../../../src/report/outline/guidance';
import { leadingCode, findManualMapping } from '../../../src/report/outline/manual-mapping-table';
import { matchHeading } from '../../../src/report/outline/match-heading';
import { isAppendixTitle } from '../../../src/report/outline/appendix-title';
import { isContentsTitle } from '../../../src/report/outline/contents';
import { joinAnd, sectionName } from '../../../src/report/outline/section';
import { isTitleBlockLine, looksLikeProse, titleBlockField } from '../../../src/report/outline/title-block';
import { defaultStandard } from '../../../src/standard';
import {
  cell,
  heading,
  paragraphAt,
  reportOf,
  styled,
  text,
  words,
  type FactBuilder,
} from '../../builders/facts';

/** The sections that a title means, with how sure that is; null for none. */
function meant(title: string): string | null {
  const match = matchHeading(title, defaultStandard);
  if (!match) return null;
  const { key, also, isTemplateTitle, isNumbered, isWeak, score } = match;
  const marks = [isTemplateTitle && 'title', isNumbered && 'numbered', isWeak && 'weak'].filter(Boolean);
  return [[key, ...also].join('+'), score, ...marks].join(' ');
}

describe('the words of a heading', () => {
  it.each([
    ['Actions', 'actions 1 title'],
    ['Section 2 - Actions', 'actions 1 title numbered'],
    ['Section  2 : Actions', 'actions 1 title numbered'],
    ['Part II. Actions', 'actions 1 title numbered'],
    ['Chapter ten - Actions', 'actions 1 title numbered'],
    ['2.1 Actions', 'actions 1 title'],
    ['(2) Actions', 'actions 1 title'],
    ['b) Actions', 'actions 1 title'],
    ['… Actions …', 'actions 1 title'],
    ['--- Actions ;;', 'actions 1 title'],
    ['Actions taken', 'actions 0.9'],
    ['Actions: handling the complaint', 'actions 0.8'],
    ['What I did - actions taken', 'actions 0.8'],
    ['What I did  -  actions taken', 'actions 0.8'],
    ['What I did (actions taken)', 'actions 0.8'],
    ['My work: actions', 'actions 0.8'],
    ['My work: actions: more', null],
    ['My work: actions and results', null],
    ['Actions: results', 'actions 0.6 weak'],
    ['Section 2', 'actions 0.7 numbered'],
    ['Section two:', 'actions 0.7 numbered'],
    ['Section iv', 'solutions 0.7 numbered'],
    ['Section one', 'situation 0.7 numbered'],
    ['Section i', 'situation 0.7 numbered'],
    ['Section 12', null],
    ['Section ten', null],
    ['Sections 3 and 4', 'responsibilities+solutions 0.7 numbered'],
    ['Sections 3 & 9', 'responsibilities 0.7 numbered'],
    ['Actions I took to resolve it', 'actions 0.6 weak'],
    ['Section 2 - Actions I took to resolve it', 'actions 0.8 numbered'],
    ['Section 3 - Actions I took to resolve it', 'actions 0.6 weak'],
    ['Actionsman', null],
    ['Feedback’s value', null],
    ['Responsibilities and solutions', 'responsibilities+solutions 0.8'],
    ['Responsibilities  and  solutions', 'responsibilities+solutions 0.8'],
    ['Responsibilities / solutions', 'responsibilities+solutions 0.8'],
    ['Responsibilities,solutions', 'responsibilities+solutions 0.8'],
    ['Responsibilities & solutions', 'responsibilities+solutions 0.8'],
    ['Actions + actions', 'actions 0.8'],
    ['Actions and weather', 'actions 0.6 weak'],
    ['Weather and actions', null],
    ['Conclusion', null],
    ['', null],
  ])('“%s” mean %s', (title, expected) => {
    expect(meant(title)).toBe(expected);
  });

  it.each([
    ['Responsibilites', 'one letter missing'],
    ['Responsibilitiess', 'one doubled'],
    ['Responsibilitoes', 'one wrong'],
    ['Responsibiltiies', 'two swapped'],
    ['esponsibilities', 'the first missing'],
    ['Kresponsibilities', 'one more at the beginning'],
    ['Responsibilitie', 'the last missing'],
  ])('“%s” are a slip: %s', (title) => {
    expect(matchHeading(title, defaultStandard)?.key).toBe('responsibilities');
  });

  it.each([
    'Respnsbilites',
    'Responsibilitiesess',
    'Rseponsibilitoes',
    'Acions',
    'Resu1ts',
    'Responsxxxxities',
  ])('“%s” are no slip: three letters, or a short word', (title) => {
    expect(matchHeading(title, defaultStandard)).toBeNull();
  });
});

describe('the title of an appendix', () => {
  it.each([
    'Appendix',
    'Appendixes',
    'Appendices',
    'Annex',
    'Annexe B',
    'Annexes',
    '7. Appendix 1 - emails',
    'Evidence',
    'Section 7: Attachments',
  ])('is “%s”', (title) => expect(isAppendixTitle(title, defaultStandard)).toBe(true));

  it.each(['Appending', 'Annexation', 'Evidence of it', 'Actions'])('is not “%s”', (title) =>
    expect(isAppendixTitle(title, defaultStandard)).toBe(false),
  );
});

describe('the title of the contents', () => {
  it.each(['Contents', 'Table of contents', 'CONTENTS PAGE', 'Contents:'])('is “%s”', (title) =>
    expect(isContentsTitle(title)).toBe(true),
  );
  it.each(['Contents of the box', 'Table', 'Page'])('is not “%s”', (title) =>
    expect(isContentsTitle(title)).toBe(false),
  );
});

describe('the guidance of the template', () => {
  const line = 'Criteria that could be part of this section: K2.1';
  const [first = ''] = defaultStandard.guidanceLines;

  it('is recognised with other brackets, stars and stops around it', () => {
    for (const each of [first, `(${first})`, `* ((${first})).. `, `  ${first}`, `${first}.`])
      expect(isGuidanceLine(each, defaultStandard)).toBe(true);
    expect(isGuidanceLine(line.replace('K2.1', 'x'), defaultStandard)).toBe(false);
    expect(isGuidanceLine(`${first} and more`, defaultStandard)).toBe(false);
    expect(isGuidanceLine(`More ${first}`, defaultStandard)).toBe(false);
    for (const each of defaultStandard.guidanceLines)
      expect(isGuidanceLine(each, defaultStandard)).toBe(true);
  });
});

describe('a line of the title block', () => {
  it.each([
    ['Name: Sample', { key: 'name', value: 'Sample' }],
    ['Word count', { key: 'word-count', value: 'Word count' }],
    ['Word count :  2,431 ', { key: 'word-count', value: '2,431' }],
    ['Names: two', null],
    ['Name of it', null],
    ['My name: Sample', null],
    ['Other: x', null],
  ])('%p is read as %j', (line, field) => {
    expect(titleBlockField(line, defaultStandard)).toEqual(field);
  });

  const isLine = (builder: FactBuilder): boolean =>
    isTitleBlockLine(paragraphAt(reportOf(builder), 0), defaultStandard);

  it('has the style of a title or the label of a field', () => {
    expect([styled('Title', 'x'), styled('Subtitle', 'x'), text('Employer: Sample')].map(isLine)).toEqual([
      true,
      true,
      true,
    ]);
    expect([styled('Quote', 'x'), text('I asked.')].map(isLine)).toEqual([false, false]);
  });
});

describe('running text', () => {
  const isProse = (builder: FactBuilder): boolean => looksLikeProse(paragraphAt(reportOf(builder), 0));
  const twelve = 'one two three four five six seven eight nine ten eleven twelve';

  it('is a sentence of twelve words or more, outside headings and tables', () => {
    for (const end of ['.', '!', '?', '.”', '.)', "?'"]) expect(isProse(text(`${twelve}${end}`))).toBe(true);
    expect(isProse(text(twelve))).toBe(false);
    expect(isProse(text(`${twelve}. and so on`))).toBe(false);
    expect(isProse(text(`${twelve}.x`))).toBe(false);
    expect(isProse(text(twelve.replace('one ', '').concat('.')))).toBe(false);
    expect(isProse(heading(`${twelve}.`))).toBe(false);
    expect(isProse(cell(0, 0, `${twelve}.`))).toBe(false);
  });
});

describe('the name of a section', () => {
  it.each([
    ['Section 2 - Actions', 'Section 2 – Actions'],
    ['ACTIONS', 'Section 2 – Actions'],
    ['2.1) Actions taken', 'Section 2 – Actions taken'],
    ['(2) Actions taken', 'Section 2 – Actions taken'],
    ['Part two: Actions taken', 'Section 2 – Actions taken'],
    ['Section 2', 'Section 2 – Section 2'],
    [
      'Sections 3 and 4 - Responsibilities and solutions',
      'Sections 3 and 4 – Responsibilities and solutions',
    ],
    ['Responsibilities and solutions', 'Sections 3 and 4 – Responsibilities and solutions'],
  ])('of “%s” is “%s”', (title, name) => {
    const [section] = reportOf(heading(title), words(3)).outline.sections;
    expect(sectionName(section!, defaultStandard)).toBe(name);
  });

  it('is the author’s own where the template has none, or what it stands for', () => {
    const { sections } = reportOf(
      words(20),
      heading('Actions'),
      words(3),
      heading('2. Other things'),
      words(3),
      heading('Annex B'),
      words(3),
    ).outline;
    expect(sections.map((section) => sectionName(section, defaultStandard))).toEqual([
      'Text before the first section',
      'Section 2 – Actions',
      '2. Other things',
      'Annex B',
    ]);
  });

  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('is joined of %j as “%s”', (items, joined) => {
    expect(joinAnd(items)).toBe(joined);
  });
});

describe('a mapping table that was filled in by hand', () => {
  const codes = ['K1.1', 'K1.2', 'K1.3', 'K1.4', 'K2.1', 'K2.2', 'K4.3', 'K4.4'];
  const found = (...content: readonly FactBuilder[]): number =>
    findManualMapping(reportOf(...content).snapshot, defaultStandard).tables.size;

  it('names eight different codes, outside the annex', () => {
    const rows = codes.map((code, row) => cell(row, 0, code));
    expect(found(...rows)).toBe(1);
    expect(found(...rows.slice(1))).toBe(0);
    expect(found(...rows.slice(1), cell(8, 0, 'K4.4'))).toBe(0);
    expect(found(...rows.slice(1), cell(8, 0, 'no code'))).toBe(0);
    expect(found(...codes.map((code, row) => cell(row, 1, code)))).toBe(1);
    expect(found(...codes.map((code) => text(code)))).toBe(0);
    const inAnnex = { tag: 'ksb-annex1:', isAround: true };
    expect(found(...codes.map((code, row) => cell(row, 0, code, inAnnex)))).toBe(0);
  });

  it.each([
    ['K1.4 Evidence', 'K1.4'],
    ['(K1.4)', 'K1.4'],
    [' – K1.4', 'K1.4'],
    ['see K1.4', null],
    ['Evidence', null],
  ])('reads “%s” as the row of %s', (line, code) => {
    expect(leadingCode(line, defaultStandard)).toBe(code);
  });
});
