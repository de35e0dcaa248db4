/** What the author says about a line comes before what the finder reads, and changes no other line. */
import fc from 'fast-check';
import {
  headingQuestion,
  planHeadingDecisions,
  type HeadingDecision,
  type Report,
} from '../../../src/report';
import { decisionsKey } from '../../../src/report/snapshot/settings';
import { fold } from '../../../src/report/snapshot/text';
import {
  cell,
  factsOf,
  findingIdsOf,
  heading,
  paragraphAt,
  reportFrom,
  text,
  words,
  type FactBuilder,
} from '../../builders/facts';

type Decisions = Readonly<Record<string, HeadingDecision>>;

const reportWith = (sections: Decisions, ...content: readonly FactBuilder[]): Report =>
  reportFrom({ ...factsOf(...content), settings: { [decisionsKey]: { sections } } });
const keys = ({ outline }: Report): string[] => outline.sections.map(({ key }) => key);
const regions = ({ outline, snapshot }: Report): string[] =>
  snapshot.paragraphs.map((each) => outline.regionOf(each));
const readings = ({ outline, snapshot }: Report): unknown[] =>
  snapshot.paragraphs.map((each) => outline.headingOf(each));

describe('a line that is decided to be a section', () => {
  it.each<readonly [what: string, builder: FactBuilder]>([
    ['like any other text', text('My story')],
    ['bold', text('My story', { bold: true })],
    ['in a cell', cell(0, 1, 'My story')],
    ['a caption', text('My story', { styleBuiltIn: 'Caption' })],
    ['a sentence', text('This is my story, and it is a rather long one for the heading of a section.')],
  ])('is one, also where it looks %s', (_, builder) => {
    const words0 = fold(factsOf(builder).paragraphs[0]?.text ?? '');
    const report = reportWith({ [words0]: 'situation' }, builder, words(9));
    expect(keys(report)).toEqual(['situation']);
    expect(report.outline.isHeading(paragraphAt(report, 0))).toBe(true);
  });

  it('is the line that was read most like it, not a cell or a bullet with the same words', () => {
    const content = [
      heading('Actions'),
      words(9),
      text('Feedback', { listLabel: '•' }),
      cell(0, 0, 'Feedback'),
      cell(0, 1, 'none'),
      text('Feedback', { bold: true }),
      words(9),
    ];
    const report = reportWith({ feedback: 'feedback' }, ...content);
    expect(keys(report)).toEqual(['actions', 'feedback']);
    expect(report.outline.sections[1]?.heading).toBe(paragraphAt(report, 5));
  });

  it('stays in the body alone: the same words in the appendices are a letter still', () => {
    const content = [
      heading('Feedback'),
      words(9),
      heading('Appendix'),
      words(9),
      heading('Feedback'),
      words(9),
    ];
    expect(regions(reportWith({ feedback: 'feedback' }, ...content))).toEqual(
      regions(reportWith({}, ...content)),
    );
  });

  it('leaves nothing for a line that only its look made that section', () => {
    const content = [
      heading('Situation'),
      words(9),
      text('Actions taken', { bold: true }),
      words(9),
      heading('What I did'),
    ];
    expect(keys(reportWith({}, ...content))).toContain('actions');
    const { outline } = reportWith({ 'what i did': 'actions' }, ...content);
    expect(outline.sections.filter(({ key }) => key === 'actions')).toMatchObject([
      { headingText: 'What I did' },
    ]);
  });

  it('is never a line of the contents', () => {
    const content = [
      heading('Contents'),
      text('Actions\t2', { style: 'TOC 1', styleBuiltIn: 'Toc1' }),
      heading('Thanks'),
      words(9),
    ];
    expect(keys(reportWith({ 'actions 2': 'actions' }, ...content))).not.toContain('actions');
  });
});

describe('a line that is decided to be an appendix', () => {
  it('ends the body as a found one does', () => {
    const content = [
      heading('Feedback'),
      words(9),
      heading('My e-mails'),
      words(20),
      heading('Feedback'),
      words(9),
    ];
    const report = reportWith({ 'my e-mails': 'appendix' }, ...content);
    expect(keys(report)).toEqual(['feedback', 'appendix']);
    expect(regions(report)).toEqual(['body', 'body', 'appendix', 'appendix', 'appendix', 'appendix']);
    expect(report.length.counted).toBe(10);
  });

  it('is not counted where it stands before a section either, and the section is', () => {
    const content = [
      heading('Actions'),
      words(9),
      heading('My e-mails'),
      words(20),
      heading('Feedback'),
      words(9),
    ];
    const report = reportWith({ 'my e-mails': 'appendix' }, ...content);
    expect(keys(report)).toEqual(['actions', 'appendix', 'feedback']);
    expect(report.length.counted).toBe(20);
    expect(findingIdsOf(report)).not.toContain('early-appendix');
  });

  it('may be a heading with a section’s own title', () => {
    const content = [heading('Section 6 - Feedback'), words(9), heading('Results'), words(9)];
    expect(regions(reportWith({ results: 'appendix' }, ...content))).toEqual([
      'body',
      'body',
      'appendix',
      'appendix',
    ]);
  });
});

describe('a line that is decided to be no heading', () => {
  it('is text of its section, numbered and free for a tag, whatever its style', () => {
    const content = [heading('Actions'), words(9), heading('Feedback'), words(9)];
    const report = reportWith({ feedback: null }, ...content);
    const line = paragraphAt(report, 2);
    expect(keys(report)).toEqual(['actions']);
    expect(report.outline.isHeading(line)).toBe(false);
    expect(report.outline.addressOf(line)).toBe('2.2');
    expect(report.length.counted).toBe(20);
  });

  it('does not begin the appendices or the contents', () => {
    expect(
      regions(reportWith({ appendix: null }, heading('Actions'), heading('Appendix'), words(9))),
    ).toEqual(['body', 'body', 'body']);
    expect(keys(reportWith({ contents: null }, heading('Contents'), heading('Actions'), words(9)))).toEqual([
      'actions',
    ]);
  });
});

describe('a decision that cannot be read', () => {
  const content = [heading('Actions'), words(9)];
  const withSections = (sections: unknown): Report =>
    reportFrom({ ...factsOf(...content), settings: { [decisionsKey]: { sections } } });

  it.each([['nonsense'], [7], [['actions']], [{ is: 'actions' }]])('is told and left aside: %j', (value) => {
    const report = withSections({ actions: value });
    expect(readings(report)).toEqual(readings(withSections({})));
    expect(report.findings.filter(({ id }) => id === 'unread-decision')).toMatchObject([
      { values: { heading: 'actions' } },
    ]);
  });

  it('is one of any kind where the part that keeps them is damaged', () => {
    const facts = factsOf(...content);
    expect(findingIdsOf(reportFrom({ ...facts, isStoreDamaged: true }))).toContain('unread-store');
    expect(findingIdsOf(reportFrom(facts))).not.toContain('unread-store');
  });

  it('is none of those of before', () => {
    expect(findingIdsOf(withSections({ actions: 'actions', thanks: null }))).not.toContain('unread-decision');
  });
});

/** Lines of every kind, each with words of its own. Sample data. */
const line = fc.constantFrom<readonly [string, (words: string) => FactBuilder]>(
  ['Section 1 - Situation', heading],
  ['Situation', (each) => text(each, { bold: true })],
  ['Actions', heading],
  ['Actions taken', (each) => text(each, { bold: true })],
  ['What actions did I take?', (each) => text(each, { underlined: true })],
  ['Responsibilities', text],
  ['My responsibilities', (each) => text(each, { bold: true })],
  ['Sections 3 and 4', heading],
  ['Solutions', text],
  ['Results', text],
  ['Recommendations', (each) => text(each, { bold: true })],
  ['Feedback', (each) => text(each, { bold: true })],
  ['Feedback from my manager', heading],
  ['Feedback: She wrote to me that all was as it should be.', text],
  ['Complaint summary', heading],
  ['Thanks', heading],
  ['A heading below', (each) => heading(each, 2)],
  ['Appendix 1 - Feedback', heading],
  ['Appendix', text],
  ['Some short words', text],
  ['I called the customer, and the customer called me back on the very next day.', text],
  ['It took three weeks until the machine was where it should have been from the beginning.', text],
);
const lines = fc.uniqueArray(line, { selector: ([each]) => each, minLength: 2, maxLength: 14 });
const chosen = fc.record({ lines, at: fc.nat() }).map(({ lines: all, at }) => ({
  content: all.map(([each, make]) => make(each)),
  at: at % all.length,
  words: fold(all[at % all.length]?.[0] ?? ''),
}));

describe('over documents of any lines', () => {
  it('no heading takes exactly that heading away', () => {
    fc.assert(
      fc.property(chosen, ({ content, at, words: wanted }) => {
        const report = reportWith({ [wanted]: null }, ...content);
        const before = readings(reportWith({}, ...content));
        expect(readings(report)).toEqual(before.map((each, index) => (index === at ? null : each)));
        expect(report.outline.isHeading(paragraphAt(report, at))).toBe(false);
      }),
    );
  });

  it('an appendix is not counted, to the next section or the end', () => {
    fc.assert(
      fc.property(chosen, ({ content, at, words: wanted }) => {
        const report = reportWith({ [wanted]: 'appendix' }, ...content);
        const { outline, snapshot } = report;
        const after = snapshot.paragraphs.slice(at);
        const next = after.findIndex((each) => outline.headingOf(each)?.kind === 'section');
        const own = next < 0 ? after : after.slice(0, next);
        expect(own.map((each) => outline.regionOf(each))).toEqual(own.map(() => 'appendix'));
      }),
    );
  });

  it('a section is that section', () => {
    fc.assert(
      fc.property(chosen, ({ content, at, words: wanted }) => {
        const { outline, snapshot } = reportWith({ [wanted]: 'solutions' }, ...content);
        const decided = snapshot.paragraphs[at];
        expect(decided && outline.headingOf(decided)).toMatchObject({
          match: { key: 'solutions' },
          isDecided: true,
        });
      }),
    );
  });

  it('saying that all was read rightly changes nothing but that it is not asked again', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const content = all.map(([each, make]) => make(each));
        const report = reportWith({}, ...content);
        const answers = headingQuestion(report)
          .filter(({ isSure }) => !isSure)
          .map(({ paragraph, readAs }) => ({ heading: paragraph, decision: readAs }));
        fc.pre(answers.length > 0);
        const plan = planHeadingDecisions(report, answers);
        if (plan.kind !== 'setting') throw new Error('The answers can be kept');
        const after = reportFrom({ ...factsOf(...content), settings: { [plan.key]: plan.value } });
        expect(regions(after)).toEqual(regions(report));
        expect(keys(after)).toEqual(keys(report));
        expect(headingQuestion(after)).toEqual([]);
      }),
    );
  });
});
