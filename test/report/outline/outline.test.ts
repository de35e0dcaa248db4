import { decisionsKey } from '../../../src/report/snapshot/settings';
import {
  cell,
  factsOf,
  findingIdsOf,
  heading,
  reportFrom,
  reportOf,
  styled,
  text,
  words,
  paragraphAt,
} from '../../builders/facts';

const keys = (report: ReturnType<typeof reportOf>): string[] => report.outline.sections.map(({ key }) => key);

describe('recognising a section', () => {
  it.each([
    ['Section 2 - Actions', 'exact'],
    ['Section 2 – Actions', 'exact'],
    ['SECTION 2: ACTIONS', 'exact'],
    ['Section Two: Actions', 'exact'],
    ['2. Actions', 'exact'],
    ['2) ACTIONS', 'exact'],
    ['II. Actions', 'exact'],
    ['2 Actions', 'exact'],
    ['Actions', 'exact'],
    ['Actions:', 'exact'],
    ['Actions taken', 'likely'],
    ['What I did – actions taken', 'likely'],
    ['Actions: handling the complaint', 'likely'],
    ['Section 2', 'likely'],
    ['Actoins taken', 'likely'],
    ['1.2 Actions', 'exact'],
    ['Section 2: Actions/decisions', 'likely'],
    ['Actions I took to resolve it', 'likely'],
  ])('“%s” in a heading style is Actions, %s', (title, confidence) => {
    const { outline } = reportOf(heading(title), words(20));
    expect(outline.sections).toMatchObject([
      { key: 'actions', number: 2, heading: { text: title }, confidence },
    ]);
  });

  it.each([
    ['My responsibilities', 'responsibilities'],
    ['Results and recommendations', 'results'],
    ['Section 5 - Results and any business recommendations', 'results'],
    ['Customer feedback', 'feedback'],
    ['The situation', 'situation'],
    ['Solutions offered', 'solutions'],
  ])('“%s” means %s', (title, key) => {
    expect(keys(reportOf(heading(title), words(20)))).toEqual([key]);
  });

  it.each([1, 2, 3])('takes headings of level %i used throughout', (level) => {
    const report = reportOf(heading('Situation', level), words(9), heading('Actions', level), words(9));
    expect(keys(report)).toEqual(['situation', 'actions']);
  });

  it('takes a bold line without a heading style, and says that it is likely', () => {
    const { outline } = reportOf(heading('Situation'), words(9), text('Actions', { bold: true }), words(9));
    expect(outline.sections[1]).toMatchObject({ key: 'actions', confidence: 'likely' });
  });

  it('takes a larger line, and one in a box of one cell', () => {
    const report = reportOf(
      words(9),
      text('Actions', { fontSize: 16 }),
      words(9),
      cell(0, 0, 'Feedback', { bold: true }),
      words(9),
    );
    expect(keys(report).filter((key) => key !== 'other')).toEqual(['actions', 'feedback']);
  });

  it('never takes a line of the contents, running text, or a sub-heading', () => {
    const report = reportOf(
      styled('TocHeading', 'Contents'),
      styled('Toc1', 'Section 2 - Actions\t3'),
      heading('Results'),
      text('Actions speak louder than words, and so I called.'),
      heading('Actions for next year', 2),
      words(9),
      heading('Feedback', 2),
      words(9),
    );
    expect(keys(report)).toEqual(['results']);
  });

  it('takes a title that only begins with the word where no surer heading means the section', () => {
    const alone = reportOf(heading('Results'), words(9), heading('Feedback from my manager'), words(9));
    expect(keys(alone)).toEqual(['results', 'feedback']);
    const both = reportOf(
      heading('Results'),
      heading('Actions for next year'),
      words(9),
      heading('Actions'),
      words(9),
    );
    expect(keys(both)).toEqual(['results', 'other', 'actions']);
  });

  it('takes a bold line for a sub-heading where a heading style means the section', () => {
    const report = reportOf(
      heading('Results'),
      text('Feedback', { bold: true }),
      words(9),
      heading('Section 6 - Feedback'),
      words(9),
    );
    expect(keys(report)).toEqual(['results', 'feedback']);
  });

  it.each([
    'Appendix',
    'Appendices',
    'Annex A',
    'Appendix 1 – emails',
    'APPENDIX: CALL LOG',
    'Appendix of emails',
  ])('takes “%s” for the appendices', (title) => {
    expect(keys(reportOf(heading('Actions'), words(9), heading(title), words(9)))).toEqual([
      'actions',
      'appendix',
    ]);
  });

  it('reads one heading for two sections as merged', () => {
    const report = reportOf(heading('Sections 3 and 4 - Responsibilities and solutions'), words(9));
    expect(report.outline.sections).toMatchObject([{ key: 'responsibilities', also: ['solutions'] }]);
    expect(findingIdsOf(report)).toContain('merged-sections');
    expect(report.outline.missing).not.toContain('solutions');
  });

  it('lists a doubled section twice and goes on numbering its paragraphs', () => {
    const report = reportOf(
      heading('Actions'),
      words(9),
      heading('Feedback'),
      words(9),
      heading('Actions'),
      words(9),
    );
    expect(keys(report)).toEqual(['actions', 'feedback', 'actions']);
    expect(report.outline.placeOf(paragraphAt(report, 5))).toMatchObject({
      section: report.outline.sections[2],
      paragraph: 2,
    });
    expect(findingIdsOf(report)).toEqual(
      expect.arrayContaining(['doubled-section', 'sections-out-of-order']),
    );
  });

  it('keeps “Recommendations” beside Results within it', () => {
    const report = reportOf(heading('Results'), words(9), heading('Recommendations'), words(9));
    expect(keys(report)).toEqual(['results']);
    expect(report.outline.sections.map((each) => report.length.wordsOf(each))).toEqual([20]);
  });

  it('counts another heading at section level as a section of its own', () => {
    const report = reportOf(heading('Feedback'), words(9), heading('Conclusion'), words(9));
    expect(report.outline.sections[1]).toMatchObject({ key: 'other', number: null, title: 'Conclusion' });
    expect(report.length.counted).toBe(20);
  });

  it('follows what the author decided about a heading', () => {
    const facts = factsOf(heading('How it went'), words(9), heading('Feedback'), words(9));
    const settings = { [decisionsKey]: { sections: { 'how it went': 'results', feedback: null } } };
    expect(keys(reportFrom({ ...facts, settings }))).toEqual(['results']);
  });
});

describe('what is counted', () => {
  it('is the body from the first section to the appendices', () => {
    const report = reportOf(
      styled('Title', 'My project'),
      text('Name: Sample Apprentice'),
      heading('Section 1 - Situation'),
      words(10),
      heading('Appendix'),
      words(50),
    );
    expect(report.snapshot.paragraphs.map((each) => report.outline.regionOf(each))).toEqual([
      'title-block',
      'title-block',
      'body',
      'body',
      'appendix',
      'appendix',
    ]);
    expect(report.length).toMatchObject({ counted: 14, most: 19, document: 70 });
  });

  it('includes an introduction before the first section, as a finding', () => {
    const report = reportOf(styled('Title', 'My project'), words(30), heading('Situation'), words(10));
    expect(report.length.counted).toBe(41);
    expect(report.outline.sections[0]).toMatchObject({ key: 'other', heading: null });
    expect(findingIdsOf(report)).toContain('text-before-sections');
  });

  it('leaves out leftover guidance, recognised by the kit’s wording', () => {
    const guidance =
      'This is where you should provide a brief summary of the difficult situation or complaint that you had to deal with and really where you should say what happened';
    const report = reportOf(
      heading('Situation'),
      text(guidance),
      text('Criteria that could be part of this section: K2.1'),
      words(10),
    );
    expect(report.length.counted).toBe(11);
    expect(findingIdsOf(report).filter((id) => id === 'leftover-guidance')).toHaveLength(1);
  });

  it('leaves out a mapping table filled in by hand', () => {
    const codes = ['K1.1', 'K1.2', 'K1.3', 'K1.4', 'K2.1', 'K2.2', 'K4.3', 'K4.4'];
    const rows = codes.flatMap((code, row) => [cell(row, 0, `${code} Evidence`), cell(row, 1, 'Section 2')]);
    const report = reportOf(heading('Feedback'), words(10), ...rows);
    expect(report.length.counted).toBe(11);
    expect(findingIdsOf(report)).toContain('mapping-by-hand');
  });

  it('goes on after an appendix heading that stands before a section', () => {
    const report = reportOf(
      heading('Situation'),
      words(10),
      heading('Appendix'),
      words(5),
      heading('Actions'),
      words(10),
    );
    expect(report.length.counted).toBe(11 + 6 + 11);
    expect(findingIdsOf(report)).toContain('early-appendix');
  });

  it('is everything but title block, contents and appendices where no section is found', () => {
    const report = reportOf(
      styled('Title', 'Notes'),
      words(10),
      heading('Other things'),
      words(10),
      heading('Appendix A'),
      words(10),
    );
    expect(report.length.counted).toBe(22);
    expect(report.outline.sections).toMatchObject([{ key: 'other' }, { key: 'appendix' }]);
    expect(findingIdsOf(report)).toContain('no-sections');
  });

  it('adds up: the sections but the appendices are what is counted', () => {
    const report = reportOf(
      words(30),
      heading('Actions'),
      words(5),
      heading('More', 2),
      words(7),
      heading('Annex A'),
      words(9),
    );
    const sum = report.outline.sections.reduce(
      (total, section) => total + (section.key === 'appendix' ? 0 : report.length.wordsOf(section)),
      0,
    );
    expect(sum).toBe(report.length.counted);
  });

  it('says that this Word cannot leave deleted text out', () => {
    expect(findingIdsOf(reportOf(heading('Actions'), text('some text', { visibleText: null })))).toContain(
      'deleted-text-may-count',
    );
  });

  it('finds nothing wrong with an empty document', () => {
    expect(reportOf(text('')).findings).toEqual([]);
    expect(reportOf().length.counted).toBe(0);
  });
});
