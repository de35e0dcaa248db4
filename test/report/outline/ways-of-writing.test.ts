/** The ways in which reports are really laid out: each of these had a wrong count once. */
import { cell, heading, reportOf, styled, text, words, type FactBuilder } from '../../builders/facts';

type Report = ReturnType<typeof reportOf>;

const titles = [
  'Situation',
  'Actions',
  'Responsibilities',
  'Solutions',
  'Results and any business recommendations',
  'Feedback',
];
const six = ['situation', 'actions', 'responsibilities', 'solutions', 'results', 'feedback'];
const withAppendix = [...six, 'appendix'];

const keys = ({ outline }: Report): string[] => outline.sections.map(({ key }) => key);

/** Six sections of twenty words below headings as they are made here. */
const sections = (makeHeading: (title: string, number: number) => readonly FactBuilder[]): FactBuilder[] =>
  titles.flatMap((title, position) => [...makeHeading(title, position + 1), words(20)]);
const styledSections = sections((title) => [heading(title)]);
/** The words of the six sections and their headings. */
const counted = 6 * 20 + 10;

describe('an appendix', () => {
  it.each([
    'Appendix 1 – Customer email',
    'Appendix 2 – Feedback',
    'Appendix 3: Actions',
    'Appendix C - Results',
    'Annex B – Feedback',
    'Appendix 5 – Recommendations',
    'Appendicies',
    'Apendix',
    'Appendix’s',
    'Annexures',
    'Supporting documents',
    'My appendices',
    'Evidence and appendices',
    'Portfolio of evidence',
    'Exhibits',
    'Screenshots',
    'Evidence Annex',
    'Project appendix',
  ])('may be headed “%s”', (title) => {
    const report = reportOf(...styledSections, heading(title), words(50));
    expect(keys(report)).toEqual(withAppendix);
    expect(report.length.counted).toBe(counted);
  });

  it.each([
    ['in a heading style', heading('Feedback')],
    ['in bold', text('Feedback form', { bold: true })],
    ['as in a pasted e-mail', text('Situation', { bold: true })],
  ])('is not ended by the title of a section %s', (_, title) => {
    const report = reportOf(...styledSections, heading('Appendix'), words(9), title, words(50));
    expect(keys(report)).toEqual(withAppendix);
    expect(report.length.counted).toBe(counted);
  });

  it.each(['Appendix', 'Appendices', 'Appendix 1', 'Appendix 1 – Letter from the customer'])(
    'begins at the plain line “%s” after the last section',
    (line) => {
      const report = reportOf(...styledSections, text(line), words(50));
      expect(keys(report)).toEqual(withAppendix);
      expect(report.length.counted).toBe(counted);
    },
  );

  it('does not begin at a sentence about one, nor at a label under a picture', () => {
    const report = reportOf(
      heading('Situation'),
      text('Appendix 1', { bold: true }),
      text('Appendix 2 shows what the customer wrote to us on that day in May'),
      words(20),
      heading('Actions'),
      words(20),
    );
    expect(keys(report)).toEqual(['situation', 'actions']);
    expect(report.findings.map(({ id }) => id)).not.toContain('early-appendix');
  });
});

describe('contents typed by hand', () => {
  it.each([
    ['with tabs', (title: string, page: number) => text(`${title}\t${page}`)],
    ['with dots', (title: string, page: number) => text(`${title} ........ ${page}`)],
    [
      'in bold with numbers',
      (title: string, page: number) => text(`${page}. ${title}  ${page}`, { bold: true }),
    ],
  ])('%s are no sections and not counted', (_, line) => {
    const lines = [...titles, 'Appendix'].map((title, position) => line(title, position + 2));
    const report = reportOf(text('Contents'), ...lines, ...styledSections, heading('Appendix'), words(50));
    expect(keys(report)).toEqual(withAppendix);
    expect(report.length.counted).toBe(counted);
  });

  it.each(['Contents', 'Table of content', 'List of contents', 'Content index', 'Report contents'])(
    'without page numbers stand below “%s”, for their lines stand again as headings',
    (title) => {
      const report = reportOf(text(title), ...titles.map((each) => text(each)), ...styledSections);
      expect(keys(report)).toEqual(six);
      expect(report.length.counted).toBe(counted);
    },
  );

  it('do not begin the appendices', () => {
    const report = reportOf(
      text('Content index', { bold: true }),
      text('1 Introduction - Page 3', { bold: true }),
      text('2 Findings - Page 4', { bold: true }),
      text('3 Appendix and bibliography - Pages 10 to 13', { bold: true }),
      words(20),
      text('3 Appendix', { bold: true }),
      words(20),
    );
    expect(report.length.byRegion.appendix).toBe(22);
  });
});

describe('headings', () => {
  it.each<readonly [string, (title: string, number: number) => readonly FactBuilder[]]>([
    ['underlined', (title) => [text(title, { underlined: true })]],
    ['in capitals', (title) => [text(title.toUpperCase())]],
    ['like any other line', (title) => [text(title)]],
    ['coloured', (title) => [text(title, { color: '#2F5496' })]],
    ['in the style Title', (title) => [styled('Title', title)]],
    ['numbered by Word and not bold', (title, number) => [text(title, { listLabel: `${number}.` })]],
    [
      'with a typed number that is not bold',
      (title, number) => [text(`${number}. ${title}`, { bold: null })],
    ],
    ['on two lines', (title, number) => [heading(`Section ${number}`), heading(title)]],
  ])('%s are found, and the appendix behind them', (_, makeHeading) => {
    const report = reportOf(...sections(makeHeading), ...makeHeading('Appendix', 7).slice(-1), words(50));
    expect(keys(report)).toEqual(withAppendix);
    expect(report.findings.map(({ id }) => id)).not.toContain('doubled-section');
  });

  it('in one paragraph with their text, before a line break or a colon, leave the text to be tagged', () => {
    const prose = 'On Monday a customer came to the desk and told us what had happened.';
    for (const between of ['\u000b', ': ']) {
      const report = reportOf(...titles.map((title) => text(`${title}${between}${prose}`)));
      expect(keys(report)).toEqual(six);
      expect(report.outline.sections[1]?.headingText).toBe('Actions');
      expect(report.outline.addressOf(report.snapshot.paragraphs[1]!)).toBe('2.1');
    }
  });

  it.each([
    ['What was the situation?', 'situation'],
    ['Summary of the complaint', 'situation'],
    ['Complaint summary', 'situation'],
    ['The difficult situation', 'situation'],
    ['Background to the complaint', 'situation'],
    ['Introduction and Situation', 'situation'],
    ['“Situation”', 'situation'],
    ['An explanation of what the situation was', 'situation'],
    ['What actions did I take?', 'actions'],
    ['What actions the apprentice took', 'actions'],
    ['My actions and considerations', 'actions'],
    ['Action Plan', 'actions'],
    ['Roles & Responsibilities', 'responsibilities'],
    ['My job role and responsibilities', 'responsibilities'],
    ['Resposibilites', 'responsibilities'],
    ['What the apprentice’s responsibilities were', 'responsibilities'],
    ['Options and solutions', 'solutions'],
    ['Resolution', 'solutions'],
    ['What solutions were offered', 'solutions'],
    ['Conclusion and recommendations', 'results'],
    ['Business Improvements', 'results'],
    ['Impact and results', 'results'],
    ['Details of any recommendations made to change a policy or process', 'results'],
    ['Customer and colleague feedback', 'feedback'],
    ['Stakeholder feedback', 'feedback'],
    ['Section 6: Customer Feedback & Reviews', 'feedback'],
  ])('“%s” means %s', (title, key) => {
    const before = key === 'situation' ? 'Actions' : 'Situation';
    const after = key === 'feedback' ? 'Results' : 'Feedback';
    const report = reportOf(heading(before), words(9), heading(title), words(9), heading(after), words(9));
    expect(report.outline.sections[1]).toMatchObject({ key });
  });

  it('that list codes are those of their section', () => {
    const title = 'Section 2 – Actions K1.4, K2.1, K2.2, K4.3, K4.4, K4.5, K4.7, S1.4, S1.5, S2.9, S3.1';
    const report = reportOf(heading('Situation'), words(9), text(title, { bold: true }), words(9));
    expect(keys(report)).toEqual(['situation', 'actions']);
  });

  it('of chapters with titles of their own are no sections', () => {
    const report = reportOf(heading('Chapter 2'), heading('Company profile'), words(20));
    expect(keys(report)).toEqual(['other']);
  });

  it('that say “continued” go on with their section', () => {
    const report = reportOf(
      heading('Actions'),
      words(9),
      heading('Feedback'),
      words(9),
      heading('Actions (continued)'),
      words(9),
    );
    expect(keys(report)).toEqual(['actions', 'feedback']);
    expect(report.outline.addressOf(report.snapshot.paragraphs[5]!)).toBe('2.2');
  });

  it('in text that only names a section are none', () => {
    const report = reportOf(
      heading('Situation'),
      words(9),
      text('Feedback'),
      words(9),
      heading('Actions'),
      words(9),
    );
    expect(keys(report)).toEqual(['situation', 'actions']);
  });
});

describe('a report laid out in tables', () => {
  const prose = 'I spoke to the customer and listened to the whole of the complaint.';

  it('of two columns has its sections', () => {
    const rows = titles.flatMap((title, row) => [cell(row, 0, title), cell(row, 1, prose)]);
    expect(keys(reportOf(...rows))).toEqual(six);
  });

  it('with a box of two rows for each section has them', () => {
    const boxes = titles.flatMap((title, position) => [
      cell(0, 0, `Section ${position + 1} – ${title}`),
      cell(1, 0, prose),
      text(''),
    ]);
    expect(keys(reportOf(...boxes))).toEqual(six);
  });

  it('is not seen in a table whose columns have such names', () => {
    const table = [cell(0, 0, 'Actions'), cell(0, 1, 'Results'), cell(1, 0, prose), cell(1, 1, prose)];
    expect(keys(reportOf(heading('Situation'), words(9), ...table))).toEqual(['situation']);
  });
});

describe('a mapping filled in by hand', () => {
  const codes = ['K1.1', 'K1.2', 'K1.3', 'K1.4', 'K2.1', 'K2.2', 'K4.3', 'K4.4', 'K4.5', 'K4.6'];
  const place = 'Section 2, paragraph 1';

  it.each<readonly [string, readonly FactBuilder[]]>([
    ['in one table', codes.flatMap((code, row) => [cell(row, 0, `${code} wording`), cell(row, 1, place)])],
    [
      'in several tables',
      [0, 5].flatMap((from) => [
        text('A theme'),
        ...codes
          .slice(from, from + 5)
          .flatMap((code, row) => [cell(row, 0, `${code} wording`), cell(row, 1, place)]),
        text(''),
      ]),
    ],
    [
      'with the codes in the second column',
      codes.flatMap((code, row) => [cell(row, 0, place), cell(row, 1, code)]),
    ],
    [
      'by section',
      ['K1.1, K1.2 and K1.3', 'K1.4 K2.1 K2.2', 'K4.3, K4.4', 'K4.5; K4.6'].flatMap((list, row) => [
        cell(row, 0, `Section ${row + 1}`),
        cell(row, 1, list),
      ]),
    ],
    ['as lines with tabs', codes.map((code) => text(`${code} wording\t${place}`))],
  ])('%s is not counted', (_, mapping) => {
    const report = reportOf(heading('Actions'), words(20), ...mapping);
    const isTheme =
      mapping.length > 0 && report.snapshot.paragraphs.filter(({ text: own }) => own === 'A theme');
    const themeWords = isTheme ? 2 * isTheme.length : 0;
    expect(report.length.counted).toBe(21 + themeWords);
    expect(report.findings.map(({ id }) => id)).toContain('mapping-by-hand');
    expect(report.findings.map(({ id }) => id)).not.toContain('typed-codes');
  });

  it('is not seen in a table of data that names some codes', () => {
    const rows = ['Monday', 'Tuesday', 'Wednesday'].flatMap((day, row) => [
      cell(row, 0, day),
      cell(row, 1, `I called customers, which shows K1.4 and K2.1 (${row}).`),
    ]);
    const report = reportOf(heading('Actions'), words(20), ...rows);
    expect(report.length.byRegion['manual-mapping']).toBe(0);
  });
});
