import {
  copyFileName,
  handInChecks,
  isTagControl,
  planTagList,
  type DocumentFacts,
  type HandInAnswer,
  type HandInCheck,
  type HandInId,
  type Report,
} from '../../../src/report';
import { decisionsKey, tagListKey } from '../../../src/report/snapshot/settings';
import { defaultStandard } from '../../../src/standard';
import { handInMessage, handInTitle } from '../../../src/wording/hand-in';
import {
  cell,
  factsOf,
  heading,
  reportFrom,
  reportOf,
  styled,
  text,
  words,
  type FactBuilder,
} from '../../builders/facts';

/** A check by its id, or by the grade that it is about. */
type Wanted = Exclude<HandInId, 'grade'> | 'pass' | 'distinction';

const wantedOf = ({ id, grade }: HandInCheck): string => grade?.id ?? id;

function checkOf(report: Report, id: Wanted): HandInCheck {
  const found = handInChecks(report).find((each) => wantedOf(each) === id);
  if (!found) throw new Error(`There is no check ${id}`);
  return found;
}

/** A check's answer, the paragraphs it leads to, and its codes. */
const told = (report: Report, id: Wanted): [HandInAnswer, number[], readonly string[]] => {
  const { answer, places, codes } = checkOf(report, id);
  return [answer, places.map(({ index }) => index), codes];
};

/** What it says, and what to do. */
const said = (report: Report, id: Wanted): (string | null)[] => {
  const { says, todo } = handInMessage(checkOf(report, id));
  return [says, todo];
};

const withSettings = (settings: DocumentFacts['settings'], ...content: readonly FactBuilder[]): Report =>
  reportFrom({ ...factsOf(...content), settings });

const codesOfGrade = (grade: string): string[] =>
  defaultStandard.criteria.filter((each) => each.grade === grade).map(({ code }) => code);

/** Every criterion of a grade on a paragraph of its own. */
const covering = (grade: string, count: number): FactBuilder[] =>
  codesOfGrade(grade).map((codes) => words(count, { codes }));

const block = [
  styled('Title', 'Calls that nobody answered'),
  text('Name: Alex Sample'),
  text('Date of birth: 1 January 2009'),
  text('Employer: Sample Ltd'),
];

/** The report with its mapping annex as generating it now would write it. */
function withAnnex(...content: readonly FactBuilder[]): Report {
  const facts = factsOf(...content);
  const rows = reportFrom(facts).mapping.flatMap(({ text: criterion, aside, places }, row) => [
    cell(row, 0, criterion.replaceAll('\n', ' ')),
    ...(places.length > 0 ? places.map((place) => cell(row, 1, place.text)) : [cell(row, 1, aside)]),
  ]);
  return annexed(facts, rows);
}

const annexControl = {
  id: 900,
  tag: 'ksb-annex1:',
  title: '',
  subtype: 'RichTextParagraphs',
  text: '',
  parentId: null,
};

function annexed(facts: DocumentFacts, annex: readonly FactBuilder[]): Report {
  const rows = factsOf(...annex).paragraphs.map((paragraph) => ({ ...paragraph, controlId: 900 }));
  return reportFrom({
    ...facts,
    paragraphs: [...facts.paragraphs, ...rows],
    controls: [...facts.controls, annexControl],
  });
}

describe('a report that is ready', () => {
  const ready = withAnnex(
    ...block,
    text('Word count: 2,250'),
    heading('Actions'),
    text('See Appendix 1.'),
    ...covering('pass', 100),
    ...covering('distinction', 60),
    words(106),
    heading('Appendix 1'),
    words(5),
  );

  it('has nothing to do, whatever is looked at, in the order of the work', () => {
    expect(handInChecks(ready).map((each) => [wantedOf(each), each.answer, each.state])).toEqual([
      ['pass', 'needed-covered', 'done'],
      ['distinction', 'higher-covered', 'done'],
      ['marked', 'all-marked', 'done'],
      ['thin', 'none-thin', 'done'],
      ['parts', 'parts-whole', 'done'],
      ['text', 'text-unchanged', 'done'],
      ['length', 'length-within', 'done'],
      ['title', 'title-own', 'done'],
      ['title-block', 'block-filled', 'done'],
      ['count-line', 'count-right', 'done'],
      ['guidance', 'guidance-gone', 'done'],
      ['appendix', 'appendix-referred', 'done'],
      ['annex', 'annex-current', 'done'],
    ]);
    for (const each of handInChecks(ready)) expect(handInMessage(each).todo).toBeNull();
  });

  it('has a title for every check', () => {
    const titles = handInChecks(ready).map(handInTitle);
    expect(titles.slice(0, 2)).toEqual(['Pass criteria', 'Distinction criteria']);
    expect(new Set(titles).size).toBe(13);
    expect(titles).not.toContain('');
  });
});

describe('the criteria', () => {
  it('that are missing are named: pass ones are to do, distinction ones an invitation', () => {
    const report = reportOf(heading('Actions'), ...covering('pass', 30).slice(1));
    expect(checkOf(report, 'pass')).toMatchObject({ state: 'to-do', codes: ['K1.1'] });
    expect(said(report, 'pass')[0]).toBe('15 of 16 pass criteria are covered. Missing: K1.1.');
    expect(checkOf(report, 'distinction')).toMatchObject({
      state: 'look',
      codes: codesOfGrade('distinction'),
    });
    expect(said(report, 'distinction')[1]).toMatch(/^You don’t need these to pass\./u);
  });

  it('that stand past the limit are to do where they are pass ones', () => {
    const over = (codes: string): Report => reportOf(heading('Actions'), words(2749), words(30, { codes }));
    expect(told(over('K1.1'), 'marked')).toEqual(['needed-not-marked', [2], ['K1.1']]);
    expect(told(over('K1.4'), 'marked')).toEqual(['higher-not-marked', [2], ['K1.4']]);
    expect(told(over('K1.1'), 'length')).toEqual(['length-over', [1], []]);
    expect(said(over('K1.1'), 'length')).toEqual([
      '2,780 words count. That is 30 past 2,750, where marking stops.',
      'Cut 30 words. Start with paragraphs that have no code.',
    ]);
  });

  it('are remarked on where nothing but thin evidence shows them', () => {
    const report = reportOf(
      heading('Actions'),
      words(4, { codes: 'K1.1 K1.2' }),
      words(40, { codes: 'K1.2' }),
      heading('Appendix'),
      words(2, { codes: 'K1.1 K2.1' }),
    );
    expect(told(report, 'thin')).toEqual(['some-thin', [1], ['K1.1']]);
  });

  it('are remarked on where some parts are ticked and not all, and there is evidence', () => {
    const settings = { [decisionsKey]: { parts: { 'K1.1': ['K1.1a'], 'K1.4': ['K1.4a'] } } };
    const report = withSettings(settings, heading('Actions'), words(30, { codes: 'K1.4' }));
    expect(told(report, 'parts')).toEqual(['parts-half', [1], ['K1.4']]);
  });

  it('are remarked on where their text has changed since', () => {
    const report = reportOf(
      heading('Actions'),
      words(30, { tag: 'ksb1:aaaaaa:zzzzzz:K1.4 K1.1' }),
      words(31, { tag: 'ksb1:bbbbbb::K2.1' }),
    );
    expect(told(report, 'text')).toEqual(['text-changed', [1], ['K1.1', 'K1.4']]);
  });
});

it('what needs tags is not judged where there are none', () => {
  const ids = handInChecks(reportOf(heading('Actions'), words(30))).map(wantedOf);
  expect(ids).toEqual([
    'pass',
    'distinction',
    'length',
    'title',
    'title-block',
    'count-line',
    'guidance',
    'appendix',
    'annex',
  ]);
});

describe('the length and the title block', () => {
  it('a short report has room', () => {
    const report = reportOf(heading('Actions'), words(2199));
    expect(told(report, 'length')).toEqual(['length-short', [], []]);
    expect(said(report, 'length')[0]).toBe('2,200 words count. That is 50 fewer than 2,250.');
  });

  it.each<readonly [line: string, answer: HandInAnswer]>([
    ['Word count: 6 words', 'count-right'],
    ['Word count: 2,400', 'count-differs'],
    ['Word count:', 'count-empty'],
    ['Word count', 'count-empty'],
    ['Gateway: June', 'count-no-line'],
  ])('“%s” is %s', (line, answer) => {
    const report = reportOf(text(line), heading('Actions'), words(5));
    expect(told(report, 'count-line')[0]).toBe(answer);
    expect(said(report, 'count-line')[0]).not.toBe('');
  });

  it('a count in the cell beside its label is read', () => {
    const report = reportOf(cell(0, 0, 'Word count'), cell(0, 1, '7'), heading('Actions'), words(5));
    expect(said(report, 'count-line')[0]).toBe('Your word count line says 7, but 6 words count.');
  });

  it('names what is not filled in, else what is not there', () => {
    const body = [heading('Actions'), words(5)];
    const empty = reportOf(text('Name:'), text('Employer: '), ...body);
    expect(told(empty, 'title-block')).toEqual(['block-empty', [0, 1], []]);
    expect(said(empty, 'title-block')[0]).toBe('Not filled in yet: Name and Employer.');
    const lacking = reportOf(text('Name: Alex Sample'), ...body);
    expect(said(lacking, 'title-block')[0]).toBe(
      'We can’t see these in your title block: Date of birth and Employer.',
    );
    expect(told(reportOf(...block, ...body), 'title-block')[0]).toBe('block-filled');
  });

  it.each<readonly [first: FactBuilder, answer: HandInAnswer, places: number[]]>([
    [styled('Title', 'Project Title'), 'title-placeholder', [0]],
    [text('Calls that nobody answered'), 'title-own', []],
    [text('Name: Alex Sample'), 'title-none', []],
    [cell(0, 0, 'Alex Sample'), 'title-none', []],
  ])('tells a title from the template’s', (first, answer, places) => {
    expect(told(reportOf(first, heading('Actions'), words(5)), 'title')).toEqual([answer, places, []]);
  });

  it('leads to each line of guidance', () => {
    const line = text('Criteria that could be part of this section: K2.1');
    const report = reportOf(heading('Actions'), line, words(5), heading('Appendix'), line);
    expect(told(report, 'guidance')).toEqual(['guidance-left', [1, 4], []]);
    expect(said(report, 'guidance')[0]).toMatch(/^2 lines/u);
  });
});

describe('the appendices', () => {
  const report = (sentence: string, ...titles: readonly string[]): Report =>
    reportOf(heading('Actions'), text(sentence), ...titles.flatMap((title) => [heading(title), words(3)]));

  it.each<readonly [sentence: string, titles: readonly string[], unreferred: number]>([
    ['As the letter shows (see Appendix A).', ['Appendix A'], 0],
    [
      'As the letters show: appendices a, C and D-F.',
      ['Appendix A', 'Appendix D – Call log', 'Appendix E'],
      0,
    ],
    ['See App. 1–3.', ['Appendix 2: E-mails'], 0],
    ['See the appendix.', ['Appendix'], 0],
    ['See Appendix 1.', ['Appendices', 'Appendix 1'], 0],
    ['See Exhibit 3.', ['Exhibit 3'], 0],
    ['See the appendix.', ['Appendix A', 'Appendix B'], 2],
    ['See Appendix A.', ['Appendix A', 'Appendix B'], 1],
    ['See Appendix 12.', ['Appendix 1'], 1],
    ['I asked them twice.', ['Appendix'], 1],
  ])('“%s” with %j leaves %i that nobody is sent to', (sentence, titles, unreferred) => {
    const { places } = checkOf(report(sentence, ...titles), 'appendix');
    expect(places).toHaveLength(unreferred);
  });

  it('are named', () => {
    expect(said(report('See Appendix A.', 'Appendix A', 'Appendix B – Call log'), 'appendix')[0]).toBe(
      'Your report never mentions “Appendix B – Call log”.',
    );
    expect(told(report('I asked.'), 'appendix')[0]).toBe('no-appendix');
  });

  it('are not referred to by themselves', () => {
    const own = reportOf(heading('Actions'), words(3), heading('Appendix A'), text('This is Appendix A.'));
    expect(told(own, 'appendix')).toEqual(['appendix-unreferred', [2], []]);
  });
});

describe('the mapping annex', () => {
  const body = [heading('Actions'), words(30, { codes: 'K1.4' })];
  const k14 = reportOf(...body).mapping.find(({ code }) => code === 'K1.4')?.text ?? '';
  const row = [cell(0, 0, k14), cell(0, 1, 'Section 2 – Actions, paragraph 9')];

  it('is missing, or stale, or there too often', () => {
    expect(told(reportOf(...body), 'annex')).toEqual(['annex-missing', [], []]);
    expect(told(annexed(factsOf(...body), row), 'annex')).toEqual(['annex-stale', [2], ['K1.4']]);
    const facts = factsOf(...body, text('one', { tag: 'ksb-annex1:', isAround: true }));
    expect(told(annexed(facts, row), 'annex')[0]).toBe('annex-several');
  });

  it('may be one of a clean copy, or a table filled in by hand', () => {
    const caption = text('Where the report shows evidence of each criterion. Blank: no place is named.');
    expect(told(reportOf(...body, caption, ...row), 'annex')).toEqual(['annex-loose', [2], []]);
    const copy = reportOf(heading('Actions'), words(30), caption, ...row);
    expect(told(copy, 'annex')).toEqual(['annex-loose', [2], []]);
    expect(checkOf(copy, 'distinction').codes).not.toContain('K1.4');
    const places = [cell(0, 0, k14), cell(0, 1, 'Appendix, paragraph 1')];
    const supporting = reportOf(
      heading('Actions'),
      words(30),
      heading('Appendix'),
      words(5),
      caption,
      ...places,
    );
    expect(checkOf(supporting, 'distinction').codes).toContain('K1.4');
    const codes = codesOfGrade('pass').slice(0, 8);
    const table = codes.map((code, at) => cell(at, 0, code));
    expect(told(reportOf(...body, ...table), 'annex')).toEqual(['annex-by-hand', [2], []]);
  });

  it('is frozen where the tags were taken off and are kept, and then says what is covered', () => {
    const tagged = reportOf(heading('Actions'), words(4, { codes: 'K1.1 K1.4' }));
    const takenOff = tagged.snapshot.controls.filter(isTagControl).map(({ parsed }) => parsed.id);
    const settings = { [tagListKey]: planTagList(tagged, { takenOff })?.value };
    const k11 = tagged.mapping.find(({ code }) => code === 'K1.1')?.text ?? '';
    const untagged = factsOf(heading('Actions'), words(4));
    const report = annexed({ ...untagged, settings }, [
      cell(0, 0, k11),
      cell(0, 1, 'Section 2 – Actions, paragraph 1'),
      cell(1, 0, k14),
      cell(1, 1, ''),
    ]);
    expect(checkOf(report, 'annex')).toMatchObject({ answer: 'annex-frozen', state: 'done' });
    expect(checkOf(report, 'pass')).toMatchObject({ values: { covered: 1 } });
    expect(checkOf(report, 'distinction').codes).toContain('K1.4');
    const ids = handInChecks(report).map(({ id }) => id);
    expect(ids).not.toContain('thin');
    expect(ids).not.toContain('text');
  });
});

describe('the name of the copy', () => {
  const named = (name: string): string =>
    copyFileName(reportOf(text(`Name: ${name}`), heading('Actions'), words(5)));

  it.each([
    ['Alex Sample', 'Project report – Alex Sample.docx'],
    ['  Zoë   O’Sample-Example ', 'Project report – Zoë O’Sample-Example.docx'],
    ['Alex Sample / <12345>: "A*"?', 'Project report – Alex Sample 12345 A.docx'],
    ['Alex Sample Jr.', 'Project report – Alex Sample Jr.docx'],
    ['\u202Exela', 'Project report – xela.docx'],
    ['???', 'Project report.docx'],
    ['', 'Project report.docx'],
    ['x'.repeat(300), `Project report – ${'x'.repeat(60)}.docx`],
  ])('of %p is %p', (name, file) => {
    expect(named(name)).toBe(file);
  });

  it('has no name where the title block has none', () => {
    expect(copyFileName(reportOf(heading('Actions'), words(5)))).toBe('Project report.docx');
  });
});
