/** Each finding in the smallest report that has it: its sentence, and what it is about. */
import type { DocumentFacts, Finding, FindingId, Report } from '../../../src/report';
import { planTemplate } from '../../../src/report/plans/plan-insert';
import { planTagList } from '../../../src/report/plans/plan-tag-list';
import { tagListKey } from '../../../src/report/snapshot/settings';
import { findingMessage } from '../../../src/wording/findings';
import {
  cell,
  factsOf,
  findingIdsOf,
  heading,
  nested,
  reportFrom,
  reportOf,
  styled,
  text,
  words,
  type FactBuilder,
} from '../../builders/facts';

const findingsOf = (report: Report, id: FindingId): Finding[] =>
  report.findings.filter((finding) => finding.id === id);

/** Its sentence, with the index of the paragraph to go to and the section that it is about. */
const told = (report: Report, id: FindingId): (string | number | null)[][] =>
  findingsOf(report, id).map((finding) => [
    findingMessage(finding),
    finding.paragraph?.index ?? null,
    finding.section,
  ]);

const withFacts = (more: Partial<DocumentFacts>, ...content: readonly FactBuilder[]): Report =>
  reportFrom({ ...factsOf(...content), ...more });

const all = [
  'Situation',
  'Actions',
  'Responsibilities',
  'Solutions',
  'Results and any business recommendations',
  'Feedback',
];
const complete = all.flatMap((title, at) => [heading(`Section ${at + 1} - ${title}`), words(400)]);

describe('a complete report in the template’s order', () => {
  it('has no finding about its sections, its length or its tags', () => {
    expect(findingIdsOf(reportOf(...complete))).toEqual([]);
  });
});

describe('findings about sections', () => {
  it('say that none was found, only where there is text', () => {
    expect(told(reportOf(text('Hello.')), 'no-sections')).toEqual([
      ['None of the template’s sections was found. Everything is counted and can be tagged.', null, null],
    ]);
    expect(findingIdsOf(reportOf(text(''), text('Hello.')))).toContain('no-sections');
    expect(findingIdsOf(reportOf(text('')))).toEqual([]);
  });

  it('name each one that is missing', () => {
    expect(told(reportOf(...complete.slice(0, 8)), 'missing-section')).toEqual([
      [
        'Section 5 (Results and any business recommendations) was not found. The template is optional.',
        null,
        5,
      ],
      ['Section 6 (Feedback) was not found. The template is optional.', null, 6],
    ]);
  });

  it('name one that is there twice, at the second', () => {
    expect(told(reportOf(...complete, heading('Section 2 - Actions'), words(5)), 'doubled-section')).toEqual([
      ['Section 2 (Actions) occurs more than once. Its paragraphs are numbered on.', 12, 2],
    ]);
  });

  it('name one without text, and no other', () => {
    const empty = reportOf(heading('Section 1 - Situation'), heading('Section 2 - Actions'), words(5));
    expect(told(empty, 'empty-section')).toEqual([['Section 1 (Situation) has no text.', 0, 1]]);
  });

  it('say where the order is another one', () => {
    const swapped = [heading('Section 2 - Actions'), words(5), heading('Section 1 - Situation'), words(5)];
    expect(told(reportOf(...swapped), 'sections-out-of-order')).toEqual([
      ['The sections are not in the template’s order.', 0, null],
    ]);
  });

  it('name a heading that stands for two', () => {
    const merged = reportOf(heading('Actions and Responsibilities'), words(5));
    expect(told(merged, 'merged-sections').map(([sentence, index]) => [sentence, index])).toEqual([
      ['“Actions and Responsibilities” stands for Sections 2 and 3.', 0],
    ]);
  });

  it('ask about headings that are only likely ones, all at once', () => {
    const likely = reportOf(
      heading('Actions'),
      words(5),
      text('Solutions', { bold: true }),
      words(5),
      text('Feedback', { bold: true }),
      words(5),
    );
    expect(told(likely, 'likely-sections')).toEqual([
      [
        'Taken as sections by their wording or look: “Solutions” and “Feedback”. Confirm them in Sections.',
        2,
        null,
      ],
    ]);
  });

  it('tell of other headings, of text before the first, and of appendices that come too early', () => {
    const report = reportOf(
      words(20),
      heading('Actions'),
      words(5),
      heading('Something else'),
      words(5),
      heading('Appendix A'),
      words(5),
      heading('Feedback'),
      words(5),
      heading('Appendix B'),
      words(5),
    );
    expect(told(report, 'other-section')).toEqual([
      ['“Something else” is no section of the template. It is counted.', 3, null],
      ['“Appendix A” is no section of the template. It is counted.', 5, null],
    ]);
    expect(told(report, 'text-before-sections')).toEqual([
      ['There is text before the first section. It is counted.', 0, null],
    ]);
    expect(told(report, 'early-appendix')).toEqual([
      [
        '“Appendix A” stands before a section. Only appendices at the end are left out of the count.',
        5,
        null,
      ],
    ]);
  });

  it('tell of the template’s guidance once, with sections and without', () => {
    const line = text('Criteria that could be part of this section: K2.1');
    expect(told(reportOf(heading('Actions'), words(5), line, text('')), 'leftover-guidance')).toEqual([
      [
        'A line of the template’s guidance is still in the report. It is not counted. Take it out before you hand in.',
        2,
        null,
      ],
    ]);
    expect(findingIdsOf(reportOf(words(5), line))).toContain('leftover-guidance');
    const [twice] = findingsOf(reportOf(heading('Actions'), line, words(5), line), 'leftover-guidance');
    expect(twice && findingMessage(twice)).toBe(
      '2 lines of the template’s guidance are still in the report. They are not counted. Take them out before you hand in.',
    );
    expect(twice?.places.map(({ index }) => index)).toEqual([1, 3]);
    expect(twice?.severity).toBe('warning');
  });

  it('know every line that the template puts in', () => {
    const template = planTemplate(reportOf(text('')), 'in-document');
    if (template.kind === 'refused') throw new Error('The template was refused');
    const lines = template.paragraphs.map(({ text: line, style }) => styled(style, line));
    const written = reportOf(...lines.slice(0, 7), words(9), ...lines.slice(7));
    const guidance = template.paragraphs.filter(({ isGuidance }) => isGuidance);
    expect(findingsOf(written, 'leftover-guidance')[0]?.places.map(({ text: line }) => line)).toEqual(
      guidance.map(({ text: line }) => line),
    );
  });

  it('are information alone, and none about empty sections, for a template in which nothing is written', () => {
    const template = planTemplate(reportOf(text('')), 'in-document');
    if (template.kind === 'refused') throw new Error('The template was refused');
    const report = reportOf(
      ...template.paragraphs.map(({ text: line, style }) =>
        style.startsWith('Heading') ? heading(line) : styled(style, line),
      ),
    );
    expect(report.findings.map(({ id, severity }) => [id, severity])).toEqual([
      ['leftover-guidance', 'info'],
    ]);
  });

  it('tell of a mapping filled in by hand once, at its first cell', () => {
    const codes = ['K1.1', 'K1.2', 'K1.3', 'K1.4', 'K2.1', 'K2.2', 'K4.3', 'K4.4'];
    const table = codes.map((code, row) => cell(row, 0, code));
    const between = text('');
    const report = reportOf(heading('Actions'), words(5), ...table, between, ...table);
    expect(told(report, 'mapping-by-hand')).toEqual([
      ['This mapping table was filled in by hand. It is not counted.', 2, null],
    ]);
    const caption =
      'Where the report shows evidence of each criterion. Blank: no paragraph is tagged with it.';
    const loose = reportOf(heading('Actions'), words(5), text(caption), ...table);
    expect(findingIdsOf(loose)).not.toContain('mapping-by-hand');
    expect(told(loose, 'loose-annex')).toEqual([
      [
        'This mapping annex has no control round it, as in a clean copy. It is not counted, and not kept up to date here.',
        2,
        null,
      ],
    ]);
  });
});

describe('findings about the length', () => {
  it('say how many words are not marked, at the last that is', () => {
    const report = reportOf(heading('Actions'), words(2700), words(100), words(10));
    expect(told(report, 'over-limit')).toEqual([
      ['2,811 words are counted. Marking stops at 2,750: 61 words are not marked.', 2, null],
    ]);
    expect(findingIdsOf(report)).not.toContain('short-report');
  });

  it('say that a report is short, but not that an empty one is', () => {
    expect(told(reportOf(heading('Actions'), words(9)), 'short-report')).toEqual([
      ['10 words are counted, fewer than 2,250. A short report is still marked.', null, null],
    ]);
    expect(findingIdsOf(reportOf(text('')))).not.toContain('short-report');
    expect(findingIdsOf(reportOf(heading('Actions'), words(2249)))).not.toContain('short-report');
  });

  it('say what a marker may also count where that comes to more than the most', () => {
    const content = [
      text('Name: Sample'),
      heading('Actions'),
      words(2740),
      text('Criteria that could be part of this section: K2.1'),
    ];
    const more = { notes: ['a note'], textBoxes: ['two words'] };
    expect(told(withFacts(more, ...content), 'over-limit-by-wide-count')).toEqual([
      [
        'The report is within 2,750 words, but a marker who also counts the title block, leftover guidance, footnotes and endnotes and text boxes comes to 2,756.',
        null,
        null,
      ],
    ]);
    const fits = [heading('Actions'), words(2747), text('Name: Sample')];
    expect(findingIdsOf(reportOf(text('Name: Sample'), ...fits.slice(0, 2)))).not.toContain(
      'over-limit-by-wide-count',
    );
    expect(findingIdsOf(withFacts({ notes: ['one two'] }, heading('Actions'), words(2749)))).toContain(
      'over-limit-by-wide-count',
    );
    expect(findingIdsOf(withFacts(more, heading('Actions'), words(2750)))).not.toContain(
      'over-limit-by-wide-count',
    );
  });

  it('tell of the template’s title and of lines left empty, once there is text', () => {
    const block = [
      styled('Title', 'Project Title'),
      text('Name: Sample'),
      text('Date of birth:'),
      text('Employer'),
    ];
    const report = reportOf(...block, heading('Actions'), words(5));
    expect(told(report, 'placeholder-title')).toEqual([
      ['The title is still the template’s, “Project Title”. Write your own.', 0, null],
    ]);
    expect(told(report, 'title-block-empty')).toEqual([
      ['Nothing is filled in for Date of birth and Employer in the title block.', 2, null],
    ]);
    expect(findingIdsOf(reportOf(...block, heading('Actions'), text('')))).not.toContain('title-block-empty');
    const own = [
      styled('Title', 'My project'),
      cell(0, 0, 'Name:'),
      cell(0, 1, 'Sample'),
      cell(1, 0, 'Employer:'),
    ];
    const table = reportOf(...own, cell(1, 1, ''), heading('Actions'), words(5));
    expect(findingIdsOf(table)).not.toContain('placeholder-title');
    expect(told(table, 'title-block-empty')).toEqual([
      ['Nothing is filled in for Employer in the title block.', 3, null],
    ]);
  });

  it('tell of text boxes, and of a Word that cannot tell deleted text', () => {
    const boxes = withFacts({ textBoxes: ['one two', 'three'] }, ...complete);
    expect(told(boxes, 'text-boxes')).toEqual([
      ['3 words stand in text boxes. They are not counted, and a marker may miss them.', null, null],
    ]);
    const blind = reportOf(heading('Actions'), text('I asked.', { visibleText: null }));
    expect(told(blind, 'deleted-text-may-count')).toEqual([
      ['This Word cannot tell deleted text apart, so the count may include it.', null, null],
    ]);
    expect(findingIdsOf(reportOf(heading('Actions'), words(5)))).not.toContain('deleted-text-may-count');
  });

  it.each<readonly [written: string, sentences: readonly string[]]>([
    ['Word count:', ['The title block’s word count is empty. 2,428 words are counted.']],
    ['Word count: 2,431 words', ['The title block says 2,431 words. 2,428 are counted.']],
    ['Word count: about 2431', ['The title block says 2,431 words. 2,428 are counted.']],
    ['Word count: 7', ['The title block says 7 words. 2,428 are counted.']],
    ['Word count: 2 428', []],
    ['Word count: 2,428 (12 pages)', []],
    ['Word count: many', []],
  ])('hold “%s” against what is counted', (written, sentences) => {
    const report = reportOf(text('Name: Sample'), text(written), ...complete);
    const found = [...told(report, 'word-count-empty'), ...told(report, 'word-count-differs')];
    expect(found).toEqual(sentences.map((sentence) => [sentence, 1, null]));
  });

  it('do not ask for the count of a report without words, nor read one in the text', () => {
    expect(findingIdsOf(reportOf(text('Word count:'), heading('')))).not.toContain('word-count-empty');
    expect(findingIdsOf(reportOf(...complete, text('Word count: 5')))).not.toContain('word-count-differs');
  });
});

describe('findings about tags', () => {
  const tagged = (tag: string, ...before: readonly FactBuilder[]): Report =>
    reportOf(heading('Actions'), ...before, text('I asked.', { tag }));

  it.each<readonly [id: FindingId, tag: string, sentence: string]>([
    [
      'unknown-code',
      'ksb1:aaaaaa::K1.4 X7 X8',
      'A tag here holds X7 and X8, which is no criterion of this standard. It is kept.',
    ],
    [
      'unreadable-tag',
      'ksb9:later1::K1.4',
      'A tag here cannot be read: it is damaged or of a later version. It is kept.',
    ],
    [
      'text-changed',
      'ksb1:aaaaaa:zzzzzz:K1.4 K2.1',
      'The text has changed since it was tagged with K1.4 and K2.1. Check that it still shows them.',
    ],
  ])('%s', (id, tag, sentence) => {
    const report = tagged(tag);
    expect(told(report, id)).toEqual([[sentence, 1, null]]);
    expect(findingIdsOf(report).filter((each) => each.startsWith('tag-'))).toEqual([]);
  });

  it('are none where a tag is as it should be', () => {
    const own = findingIdsOf(tagged('ksb1:aaaaaa::K1.4')).filter((id) => /tag|code|changed/u.test(id));
    expect(own).toEqual([]);
  });

  it('tell of a tag that is a tracked change itself', () => {
    const facts = factsOf(heading('Actions'), text('I asked.', { tag: 'ksb1:aaaaaa::K1.4' }));
    const controls = facts.controls.map((control) => ({ ...control, isTracked: true }));
    expect(findingIdsOf(reportFrom({ ...facts, controls }))).toContain('tag-tracked');
    expect(findingIdsOf(reportFrom(facts))).not.toContain('tag-tracked');
  });

  it('name a tag that is there twice, at the second, with its control', () => {
    const report = tagged('ksb1:aaaaaa::K1.4', text('I asked.', { tag: 'ksb1:aaaaaa::K1.4' }));
    expect(told(report, 'tag-twice')).toEqual([
      ['The tag K1.4 is here 2 times, as after copying. Each counts.', 2, null],
    ]);
    expect(findingsOf(report, 'tag-twice')[0]?.control).toBe(report.snapshot.controls[1]);
  });

  it('count copies on other paragraphs once for each tag', () => {
    const copy = text('I asked.', { tag: 'ksb1:aaaaaa::K1.4' });
    expect(told(tagged('ksb1:aaaaaa::K1.4', copy, copy), 'tag-twice')).toEqual([
      ['The tag K1.4 is here 3 times, as after copying. Each counts.', 2, null],
    ]);
  });

  it.each([
    ['of their own', ['ksb1:aaaaaa::K1.4', 'ksb1:bbbbbb::K2.1', 'ksb1:cccccc::K1.4'], '3', 'K1.4 and K2.1'],
    ['of one id', ['ksb1:aaaaaa::K1.4', 'ksb1:aaaaaa::K1.4'], '2', 'K1.4'],
  ])('name several tags %s on one paragraph', (_, tags, count, codes) => {
    const report = nested('I asked.', ...tags);
    expect(told(report, 'several-tags')).toEqual([
      [
        `This paragraph has ${count} tags: ${codes}. Each code counts once. Join them, so that they are changed as one.`,
        1,
        null,
      ],
    ]);
    expect(findingIdsOf(report)).not.toContain('tag-twice');
  });

  it('let a tag over several paragraphs be beside that of one of them', () => {
    const facts = factsOf(heading('Actions'), text('I asked.', { codes: 'K1.4' }), text('I told.'));
    const around = { ...facts.controls[0]!, id: 9, tag: 'ksb1:aaaaaa::K2.1' };
    const report = reportFrom({
      ...facts,
      paragraphs: facts.paragraphs.map((paragraph, index) =>
        index === 0 ? paragraph : { ...paragraph, controlId: 9 },
      ),
      controls: [around, ...facts.controls.map((control) => ({ ...control, parentId: 9 }))],
    });
    expect(findingIdsOf(report)).not.toContain('several-tags');
  });

  it('name tags on a heading, outside the report, and without text', () => {
    const report = reportOf(
      text('Name: Sample', { codes: 'K1.1' }),
      heading('Actions', 1, { codes: 'K1.2' }),
      text('', { codes: 'K1.3' }),
      text('', { text: 'gone', codes: 'K1.4', visibleText: '' }),
      words(5),
    );
    expect(told(report, 'tag-outside-body')).toEqual([
      ['The tag K1.1 is not in the report’s text and does not count.', 0, null],
    ]);
    expect(told(report, 'tag-on-heading')).toEqual([
      ['The tag K1.2 is on a heading and does not count. Tag the paragraph below it.', 1, null],
    ]);
    expect(told(report, 'tag-without-text')).toEqual([
      ['The tag K1.3 holds no text any more and does not count.', 2, null],
    ]);
    expect(told(report, 'tag-deleted')).toEqual([
      [
        'The text tagged with K1.4 is deleted as a tracked change, or hidden. The tag does not count now.',
        3,
        null,
      ],
    ]);
  });

  /** One control around all of these paragraphs. */
  const around = (tag: string, ...content: readonly FactBuilder[]): Report => {
    const facts = factsOf(...content);
    const paragraphs = facts.paragraphs.map((paragraph) => ({ ...paragraph, controlId: 99 }));
    const held = paragraphs.map(({ text: each }) => each).join('\r');
    const control = { id: 99, tag, title: '', subtype: 'RichTextParagraphs', text: held, parentId: null };
    return reportFrom({ ...facts, paragraphs, controls: [control] });
  };

  it('tell of a tag over several paragraphs, of which headings and empty ones are not counted against it', () => {
    const report = around(
      'ksb1:aaaaaa::K1.4',
      heading('Actions'),
      text(''),
      text('I asked.'),
      text('I told.'),
    );
    expect(told(report, 'tag-over-several')).toEqual([
      ['The tag K1.4 covers 3 paragraphs. Each is evidence.', 0, null],
    ]);
    expect(findingIdsOf(report)).not.toContain('tag-on-heading');
    expect(findingIdsOf(around('ksb1:aaaaaa::K1.4', text(''), text('I asked.')))).not.toContain(
      'tag-over-several',
    );
  });

  it('tell of a tag on a part of a paragraph', () => {
    const facts = factsOf(heading('Actions'), text('I asked them twice.', { codes: 'K1.4' }));
    const [control] = facts.controls;
    const report = reportFrom({ ...facts, controls: [{ ...control!, text: 'asked them' }] });
    expect(told(report, 'tag-on-part')).toEqual([
      ['The tag K1.4 covers part of the paragraph. The whole paragraph is counted as evidence.', 1, null],
    ]);
  });

  it('tell of typed codes, each paragraph by itself', () => {
    const report = reportOf(
      heading('Actions'),
      text('I asked (S2.9, K1.4).'),
      words(3),
      text('I told (K2.1).'),
    );
    expect(told(report, 'typed-codes')).toEqual([
      ['The text names K1.4 and S2.9. Typed codes cost words and are no tags.', 1, null],
      ['The text names K2.1. Typed codes cost words and are no tags.', 3, null],
    ]);
  });

  it('tell from where to where a tagged text has moved', () => {
    const moving = (tag: object) => text('I asked them twice.', tag);
    const first = reportOf(
      heading('Actions'),
      words(3),
      moving({ codes: 'K1.4' }),
      heading('Feedback'),
      words(3),
    );
    const plan = planTagList(first);
    const [control] = first.snapshot.controls;
    const after = withFacts(
      { settings: { [tagListKey]: plan?.value } },
      heading('Actions'),
      words(3),
      heading('Feedback'),
      moving({ tag: control?.tag }),
    );
    expect(told(after, 'tag-moved')).toEqual([
      [
        'The text tagged with K1.4 is unchanged and has moved from 2.2 to 6.1 since you last tagged.',
        3,
        null,
      ],
    ]);
  });
});

describe('findings about the annex', () => {
  const row = (at: number, ...cells: readonly string[]): FactBuilder[] =>
    cells.map((content, column) => cell(at, column, content));

  /** A control of the annex around each of these groups of paragraphs. */
  const withAnnexes = (
    body: readonly FactBuilder[],
    ...annexes: readonly (readonly FactBuilder[])[]
  ): Report => {
    const facts = factsOf(...body, ...annexes.flat());
    const owners = annexes.flatMap((annex, at) => annex.map(() => 100 + at));
    const paragraphs = facts.paragraphs.map((paragraph, index) => ({
      ...paragraph,
      controlId: owners[index - body.length] ?? null,
    }));
    const own = annexes.map((_, at) => ({
      id: 100 + at,
      tag: 'ksb-annex1:',
      title: '',
      subtype: 'RichTextParagraphs',
      text: '',
      parentId: null,
    }));
    return reportFrom({ ...facts, paragraphs, controls: [...facts.controls, ...own] });
  };

  it('count several of them, at the first', () => {
    const report = withAnnexes([heading('Actions'), words(3)], [text('one')], [text('two')]);
    expect(told(report, 'several-annexes')).toEqual([
      ['There are 2 mapping annexes. Generate again to keep one.', 2, null],
    ]);
    expect(findingIdsOf(report)).not.toContain('stale-annex');
  });

  it('name the codes whose places have changed', () => {
    const [k14] = reportOf().mapping.filter(({ code }) => code === 'K1.4');
    const annex = row(0, k14?.text ?? '', 'Section 2 – Actions, paragraph 9');
    const report = withAnnexes([heading('Actions'), text('I asked.', { codes: 'K2.1' })], annex);
    expect(told(report, 'stale-annex')).toEqual([
      ['The mapping annex is not up to date: K1.4 and K2.1.', 2, null],
    ]);
  });
});
