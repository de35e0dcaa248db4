import fc from 'fast-check';
import { defaultStandard } from '../../../src/standard';
import { cell, factsOf, findingIdsOf, heading, reportFrom, reportOf, text, words } from '../../builders/facts';

const stateOf = (report: ReturnType<typeof reportOf>, code: string) =>
  report.coverage.criteria.find(({ criterion }) => criterion.code === code);

describe('the limit', () => {
  it.each([
    [2249, 'short', null],
    [2250, 'within', null],
    [2750, 'within', null],
    [2751, 'over', 2749],
  ])('%i words are %s', (count, status, lastWord) => {
    const { length } = reportOf(heading('Actions'), words(count - 1));
    expect(length).toMatchObject({ counted: count, status });
    expect(length.cutOff?.word ?? null).toBe(lastWord);
  });

  it('is credited all, part or none by where a paragraph ends', () => {
    const report = reportOf(
      heading('Actions'),
      words(2739, { codes: 'K1.1' }),
      words(10, { codes: 'K1.2' }),
      words(10, { codes: 'K1.3' }),
    );
    expect(stateOf(report, 'K1.1')?.evidence).toMatchObject([{ credited: 'all', marked: 2739 }]);
    expect(stateOf(report, 'K1.2')?.evidence).toMatchObject([{ credited: 'all', marked: 10 }]);
    expect(stateOf(report, 'K1.3')).toMatchObject({
      state: 'at-risk',
      evidence: [{ credited: 'none', marked: 0 }],
    });
    expect(report.length.cutOff).toMatchObject({ paragraph: { index: 2 }, word: 10 });
  });

  it('stops inside a paragraph', () => {
    const report = reportOf(heading('Actions'), words(2740), words(20, { codes: 'K1.4' }));
    expect(stateOf(report, 'K1.4')).toMatchObject({
      state: 'at-risk',
      evidence: [{ credited: 'part', marked: 9 }],
    });
  });

  it('marks exactly as many words as are counted, up to 2,750', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 8 }), (counts) => {
        const { length, snapshot } = reportOf(heading('Actions'), ...counts.map((count) => words(count)));
        const marked = snapshot.paragraphs.reduce((sum, each) => sum + length.markedWordsOf(each), 0);
        expect(marked).toBe(Math.min(length.counted, 2750));
      }),
      { numRuns: 50 },
    );
  });
});

describe('coverage', () => {
  it('has all 25 criteria in the kit’s order, 16 pass and 9 distinction', () => {
    const { criteria, summary } = reportOf().coverage;
    expect(criteria).toHaveLength(25);
    expect(criteria[0]?.criterion.code).toBe('K1.1');
    expect(summary.map(({ of }) => of)).toEqual([16, 9]);
    expect(summary[0]?.gaps).toHaveLength(16);
  });

  it('is safe with evidence that is marked whole', () => {
    const report = reportOf(heading('Actions'), text('I weighed the risks.', { codes: 'K1.4 K2.1' }));
    expect(stateOf(report, 'K1.4')).toMatchObject({
      state: 'safe',
      evidence: [{ paragraph: { words: 4 }, sharedWith: ['K2.1'], place: { paragraph: 1 } }],
    });
    expect(report.coverage.summary[1]).toMatchObject({ evidenced: 1, atRisk: 0 });
  });

  it('remarks on evidence of fewer than twenty words, which covers all the same', () => {
    const report = reportOf(
      heading('Actions'),
      words(19, { codes: 'K1.1' }),
      words(20, { codes: 'K1.2' }),
      cell(0, 0, 'only a few words', { codes: 'K1.3' }),
    );
    expect(
      ['K1.1', 'K1.2', 'K1.3'].map((code) => [
        stateOf(report, code)?.state,
        stateOf(report, code)?.evidence[0]?.thin,
      ]),
    ).toEqual([
      ['safe', 'few-words'],
      ['safe', null],
      ['safe', 'cell'],
    ]);
  });

  it('reads both shapes of a control alike', () => {
    const inline = reportOf(heading('Actions'), words(9, { codes: 'K1.4' }));
    const around = reportOf(heading('Actions'), words(9, { codes: 'K1.4', isAround: true }));
    expect(around.coverage.summary).toEqual(inline.coverage.summary);
    expect(stateOf(around, 'K1.4')).toMatchObject({
      state: 'safe',
      evidence: [{ paragraph: { index: 1 }, credited: 'all' }],
    });
  });

  it('takes evidence in a table', () => {
    const report = reportOf(
      heading('Actions'),
      cell(0, 0, 'Day'),
      cell(0, 1, 'a finding', { codes: 'S2.9' }),
    );
    expect(stateOf(report, 'S2.9')?.evidence).toMatchObject([
      { place: { paragraph: null, table: { number: 1, row: 1, cell: 2 } } },
    ]);
  });

  it('shows evidence in an appendix but does not let it change the state', () => {
    const report = reportOf(heading('Actions'), words(5), heading('Appendix'), words(5, { codes: 'K1.4' }));
    expect(stateOf(report, 'K1.4')).toMatchObject({
      state: 'gap',
      evidence: [{ credited: 'none', isSupporting: true }],
    });
  });

  it.each([
    ['on a heading', [heading('Actions'), heading('On the phone', 2, { codes: 'K1.4' })], 'tag-on-heading'],
    ['in the title block', [text('Name: Sample', { codes: 'K1.4' }), heading('Actions')], 'tag-outside-body'],
    ['without text', [heading('Actions'), text('', { codes: 'K1.4' })], 'tag-without-text'],
  ])('leaves out a tag %s and says so', (_, builders, finding) => {
    const report = reportOf(...builders);
    expect(stateOf(report, 'K1.4')?.state).toBe('gap');
    expect(findingIdsOf(report)).toContain(finding);
  });

  it('counts both copies of a copied tag and says so', () => {
    const copy = { tag: 'ksb1:a1b2c3::K1.4' };
    const report = reportOf(heading('Actions'), words(5, copy), words(6, copy));
    expect(stateOf(report, 'K1.4')?.evidence).toHaveLength(2);
    expect(findingIdsOf(report)).toContain('tag-twice');
  });

  it('ignores controls of others', () => {
    const report = reportOf(heading('Actions'), words(5, { tag: 'MENDELEY_CITATION' }));
    expect(report.snapshot.controls).toEqual([]);
  });

  it('says what it does not know: later versions and unknown codes', () => {
    const report = reportOf(heading('Actions'), words(5, { tag: 'ksb7:a1b2c3::K1.4' }), words(5, { codes: 'K9.9' }));
    expect(findingIdsOf(report)).toEqual(expect.arrayContaining(['unreadable-tag', 'unknown-code']));
  });

  it('tells that a text has changed since it was tagged', () => {
    const report = reportOf(heading('Actions'), words(5, { tag: 'ksb1:a1b2c3:zzzzzz:K1.4' }));
    expect(findingIdsOf(report)).toContain('text-changed');
  });

  it('is safe where any of several pieces of evidence is marked whole', () => {
    const report = reportOf(
      heading('Actions'),
      words(5, { codes: 'K1.1' }),
      words(2760, { codes: 'K1.1 K1.2' }),
      words(5, { codes: 'K1.1 K2.2' }),
    );
    expect(stateOf(report, 'K1.1')?.evidence.map(({ credited }) => credited)).toEqual(['all', 'part', 'none']);
    expect(stateOf(report, 'K1.1')?.state).toBe('safe');
    const gaps = defaultStandard.criteria
      .filter(({ code, grade }) => grade === 'pass' && !['K1.1', 'K1.2', 'K2.2'].includes(code))
      .map(({ code }) => code);
    const inGrade = ['K1.1', 'K1.2', 'K2.2'].filter(
      (code) => stateOf(report, code)?.criterion.grade === 'pass',
    );
    expect(report.coverage.summary[0]).toEqual({
      grade: defaultStandard.grades[0],
      evidenced: 1,
      atRisk: inGrade.length - 1,
      gaps,
      of: 16,
    });
  });

  it('takes a code that two controls of one paragraph claim once, for the outer one', () => {
    const facts = factsOf(heading('Actions'), words(5));
    const control = (id: number, parentId: number | null) => ({
      id,
      tag: `ksb1:aaaaa${id}::K1.1`,
      title: '',
      subtype: 'RichTextInline',
      text: '',
      parentId,
    });
    const [first, second] = facts.paragraphs;
    const report = reportFrom({
      ...facts,
      paragraphs: [first!, { ...second!, innerControlIds: [1, 2] }],
      controls: [control(1, null), control(2, 1)],
    });
    expect(stateOf(report, 'K1.1')?.evidence.map(({ control: { tag } }) => tag)).toEqual(['ksb1:aaaaa1::K1.1']);
  });
});

describe('the length', () => {
  it('is at most what is counted and all that the kit leaves open', () => {
    const facts = factsOf(text('Name: Sample'), heading('Actions'), words(5), heading('Appendix'), words(100));
    const { length } = reportFrom({ ...facts, notes: ['a note', 'another'], textBoxes: ['four words in it'] });
    expect(length).toMatchObject({ counted: 6, document: 109, most: 2 + 6 + 3 + 4 });
  });

  it('of a section is that of its heading and its text; words outside are of none', () => {
    const { length, outline } = reportOf(
      text('Name: Sample'),
      heading('Actions'),
      words(5),
      heading('Feedback'),
      words(7),
    );
    expect(outline.sections.map((section) => length.wordsOf(section))).toEqual([6, 8]);
    expect(length.byRegion).toMatchObject({ 'title-block': 2, body: 14, appendix: 0 });
  });
});
