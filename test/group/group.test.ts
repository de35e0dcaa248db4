import { GroupReader, isReadable, type DraftSummary, type Group } from '../../src/group';
import { defaultStandard } from '../../src/standard';
import type { Report } from '../../src/report/report';
import { heading, reportOf, text, words } from '../builders/facts';
import { note, reviewed } from '../builders/review';

function groupOf(reports: Readonly<Record<string, Report | string>>): Group {
  const reader = new GroupReader(null);
  for (const [name, report] of Object.entries(reports))
    if (typeof report === 'string') reader.addDamaged(name, report);
    else reader.add(name, report, '2026-03-01T09:00:00.000Z');
  return reader.finish();
}

const summaryOf = (report: Report): DraftSummary => {
  const [draft] = groupOf({ draft: report }).drafts;
  if (!draft || !isReadable(draft)) throw new Error('The draft is damaged');
  return draft;
};

const claim = (codes: string) => words(30, { codes });
const criterion = (report: Report, wanted: string) =>
  summaryOf(report).criteria.find(({ code }) => code === wanted);

describe('a draft of a group', () => {
  it('is kept as words, sections, criteria, findings and the last change', () => {
    const draft = summaryOf(reportOf(heading('Section 2 - Actions'), claim('K1.4 K2.1')));
    expect(draft).toMatchObject({
      words: { counted: 34, status: 'short' },
      missing: ['situation', 'responsibilities', 'solutions', 'results', 'feedback'],
      outlook: { pass: { evidenced: 1, of: 16 }, distinction: { evidenced: 1, of: 9 } },
      verdicts: { judged: 0, claims: 2, outdated: 0 },
      findings: { error: 0, warning: 0 },
      changed: '2026-03-01T09:00:00.000Z',
    });
    expect(draft.findings.info).toBeGreaterThan(0);
    expect(draft.criteria).toHaveLength(25);
  });

  it('keeps each claimed text once, with all that it is claimed for', () => {
    const report = reviewed(
      [note(1, '[K1.4 not yet] Which risks?')],
      heading('Section 2 - Actions'),
      claim('K1.4 K2.1'),
    );
    const verdict = { judgement: 'not-yet', note: 'Which risks?', author: 'Tutor' };
    expect(summaryOf(report).claimed).toMatchObject([
      {
        place: 'Section 2 – Actions, paragraph 1',
        words: 30,
        claims: [
          { code: 'K1.4', verdict },
          { code: 'K2.1', verdict: null },
        ],
      },
    ]);
  });

  it('counts the verdicts on its claims, and those on text that has changed', () => {
    const report = reviewed(
      [note(1, '[K1.4 met · aaaaaa]'), note(2, '[K1.4 not yet]'), note(0, '[K1.1 not yet]')],
      heading('Section 2 - Actions'),
      claim('K1.4'),
      claim('K1.4 K2.1'),
    );
    expect(summaryOf(report).verdicts).toEqual({
      judged: 2,
      claims: 3,
      outdated: 1,
      byJudgement: { met: 1, partly: 0, 'not-yet': 1 },
    });
  });

  it('shows for each criterion the best verdict on a claim, or the one on the whole report or on the gap', () => {
    const [actions, first, second] = [1, 2, 3];
    const judged = (...comments: Parameters<typeof note>[]) =>
      reviewed(
        comments.map((comment) => note(...comment)),
        text('My project'),
        heading('Section 2 - Actions'),
        claim('K1.4'),
        claim('K1.4'),
      );
    const both = judged([first, '[K1.4 not yet]'], [second, '[K1.4 partly]'], [actions, '[K1.1 not yet]']);
    expect(criterion(both, 'K1.4')).toEqual({ code: 'K1.4', state: 'safe', places: 2, judgement: 'partly' });
    expect(criterion(both, 'K1.1')).toMatchObject({ state: 'gap', judgement: 'not-yet' });
    expect(criterion(both, 'K1.2')).toMatchObject({ judgement: null });
    const whole = judged([first, '[K1.4 not yet]'], [0, '[K1.4 met]']);
    expect(criterion(whole, 'K1.4')).toMatchObject({ judgement: 'met' });
  });
});

describe('a group', () => {
  it('has its drafts in the natural order of their names, damaged ones among them', () => {
    const report = reportOf(heading('Actions'), text('I rang.'));
    const group = groupOf({ 'draft 10': report, 'Draft 9': 'is no document', 'draft 2': report });
    expect(group.drafts.map(({ name }) => name)).toEqual(['draft 2', 'Draft 9', 'draft 10']);
    expect(group.drafts[1]).toEqual({ name: 'Draft 9', error: 'is no document' });
  });

  it('has the weakest criteria first, by drafts in which they are not tagged safely or not judged as met', () => {
    const group = groupOf({
      a: reportOf(heading('Actions'), claim(defaultStandard.criteria.map(({ code }) => code).join(' '))),
      b: reviewed([note(1, '[K2.1 partly]')], heading('Actions'), claim('K2.1 K1.4')),
      c: reportOf(heading('Actions'), claim('K2.1')),
    });
    const at = (code: string) => group.criteria.find((each) => each.criterion.code === code);
    expect(at('K1.1')).toMatchObject({ gaps: 2, atRisk: 0, notYetMet: 0, weak: 2 });
    expect(at('K1.4')).toMatchObject({ gaps: 1, weak: 1 });
    expect(at('K2.1')).toMatchObject({ gaps: 0, notYetMet: 1, weak: 1 });
    expect(group.criteria.map(({ weak }) => weak)).toEqual([...Array.from({ length: 23 }, () => 2), 1, 1]);
  });

  it('has the text that its drafts share', () => {
    const shared = 'our till would not take cards on the Monday so we wrote slips';
    const draft = (own: string) => reportOf(heading('Actions'), text(`${own} ${shared} ${own}.`));
    expect(groupOf({ a: draft('Ann'), b: draft('Ben'), c: reportOf(heading('Actions')) }).shared).toEqual([
      { names: ['a', 'b'], words: 13, text: shared },
    ]);
  });
});
