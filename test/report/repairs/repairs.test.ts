import { countedLines } from '../../../src/report/queries/counted-lines';
import { decisionsKey } from '../../../src/report/snapshot/settings';
import { fingerprint } from '../../../src/report/tags/fingerprint';
import type { AddTag } from '../../../src/report/plans/plan';
import { planHeadingDecisions } from '../../../src/report/plans/plan-heading-decision';
import type { Repair } from '../../../src/report/repairs/repair';
import { repairOf } from '../../../src/report/repairs/repairs';
import type { Report } from '../../../src/report/report';
import { previewText } from '../../../src/wording/repairs';
import {
  cell,
  factsOf,
  heading,
  paragraphAt,
  reportFrom,
  reportOf,
  styled,
  text,
  words,
} from '../../builders/facts';

const repairFor = (report: Report, id: string): Repair | null => {
  const finding = report.findings.find((each) => each.id === id);
  if (!finding) throw new Error(`The report has no finding ${id}`);
  return repairOf(report, finding);
};

/** The new tags of a repair that changes tags. */
const newTags = (repair: Repair | null): AddTag[] => {
  if (repair?.plan.kind !== 'tags') throw new Error('Another plan was expected');
  return repair.plan.changes.filter((change) => change.kind === 'add');
};

describe('a repair', () => {
  it('takes all leftover guidance away, and shows each line first', () => {
    const lines = ['Criteria that could be part of this section: K2.1', '(All guidance is in italics)'];
    const report = reportOf(heading('Situation'), ...lines.map((line) => text(line)), words(5));
    expect(repairFor(report, 'leftover-guidance')).toMatchObject({
      preview: lines.map((line) => ({ kind: 'remove', text: line })),
      plan: { kind: 'delete', at: [{ index: 1 }, { index: 2 }] },
    });
  });

  it('makes bold lines headings, at the level of the other sections', () => {
    const report = reportOf(heading('Situation', 2), words(5), text('Actions', { bold: true }), words(5));
    expect(repairFor(report, 'likely-sections')).toMatchObject({
      preview: [{ kind: 'heading', text: 'Actions', level: 2 }],
      plan: { kind: 'heading', level: 2, at: [{ index: 2, text: 'Actions' }] },
    });
  });

  it('is not offered for a heading that has its style', () => {
    expect(repairFor(reportOf(heading('Actions taken'), words(5)), 'likely-sections')).toBeNull();
  });

  it('tags every untagged paragraph from the codes in its text, each with an id of its own', () => {
    const report = reportOf(
      heading('Actions'),
      text('I weighed the risks (K1.4, K2.1).'),
      text('I asked the team [s 2.9].'),
      text('Already tagged K1.4.', { codes: 'K1.4' }),
    );
    const repair = repairFor(report, 'typed-codes');
    expect(repair?.preview.map((line) => previewText(report, line))).toEqual([
      'Section 2 – Actions, paragraph 1: K1.4 K2.1',
      'Section 2 – Actions, paragraph 2: S2.9',
    ]);
    const tags = newTags(repair);
    expect(tags.map(({ title }) => title)).toEqual(['K1.4 K2.1', 'S2.9']);
    expect(new Set(tags.map(({ bookmark }) => bookmark)).size).toBe(2);
    for (const { tag, bookmark } of tags) expect(tag.split(':')[1]).toBe(bookmark.slice('_cm_'.length));
  });

  it('is about the very control that a finding speaks of, where several are on one paragraph', () => {
    const facts = factsOf(heading('Actions'), text('New words.', { tag: 'ksb1:aaaaaa:zzzzzz:K1.1' }));
    const [first] = facts.controls;
    if (!first) throw new Error('A control was expected');
    const outer = { ...first, id: 99, tag: `ksb1:bbbbbb:${fingerprint('New words.')}:K1.2` };
    const report = reportFrom({
      ...facts,
      controls: [outer, { ...first, parentId: 99 }],
    });
    expect(repairFor(report, 'text-changed')?.plan).toMatchObject({ changes: [{ from: first.tag }] });
  });

  it.each([
    ['Word count: 2,100', 'word-count-differs', 'Word count: 2,100 → Word count: 6', '2,100'],
    ['Word count:', 'word-count-empty', 'Word count: → Word count: 6', ''],
  ])('writes the count into “%s”', (line, id, preview, from) => {
    const report = reportOf(text(line), heading('Actions'), words(5));
    const repair = repairFor(report, id);
    expect(repair?.preview.map((each) => previewText(report, each))).toEqual([preview]);
    expect(repair?.plan).toMatchObject({ kind: 'word-count', from, to: '6' });
  });

  it('is not offered where there is nothing to do in one step', () => {
    const report = reportOf(heading('Actions'), words(5));
    expect(repairFor(report, 'missing-section')).toBeNull();
  });
});

describe('a decision on a heading', () => {
  const facts = factsOf(heading('How it went'), words(9), heading('Feedback'), words(9));

  it('is kept by its words, with what the setting held before', () => {
    const before = { later: true, sections: { 'another heading': 'actions' } };
    const report = reportFrom({ ...facts, settings: { [decisionsKey]: before } });
    const plan = planHeadingDecisions(report, [{ heading: paragraphAt(report, 0), decision: 'results' }]);
    expect(plan).toEqual({
      kind: 'setting',
      key: decisionsKey,
      value: { later: true, sections: { 'another heading': 'actions', 'how it went': 'results' } },
    });
  });

  it('holds when the report is read again', () => {
    const before = reportFrom(facts);
    const plan = planHeadingDecisions(before, [{ heading: paragraphAt(before, 0), decision: 'results' }]);
    if (plan.kind !== 'setting') throw new Error('Another plan was expected');
    const { outline } = reportFrom({ ...facts, settings: { [decisionsKey]: plan.value } });
    expect(outline.sections[0]).toMatchObject({ key: 'results', confidence: 'exact', score: 1 });
  });
});

describe('what was counted', () => {
  it('says for every paragraph whether and why, and adds up to what Word shows', () => {
    const report = reportOf(
      styled('Title', 'My project'),
      heading('Actions'),
      words(2740),
      words(20),
      text(''),
      cell(0, 0, 'in a table'),
      heading('Appendix'),
    );
    const lines = countedLines(report);
    expect(lines.map(({ paragraph, region, marked }) => [paragraph.index, region, marked])).toEqual([
      [0, 'title-block', 0],
      [1, 'body', 1],
      [2, 'body', 2740],
      [3, 'body', 9],
      [5, 'body', 0],
      [6, 'appendix', 0],
    ]);
    expect(lines.reduce((sum, line) => sum + line.paragraph.words, 0)).toBe(report.length.document);
  });
});

describe('the score of a section', () => {
  it.each([
    [heading('Section 2 - Actions'), 1],
    [heading('Actions taken'), 0.9],
    [heading('Actions: handling the complaint'), 0.8],
    [heading('Section 2'), 0.7],
    [heading('Actions I took to resolve it'), 0.6],
    [text('Actions taken', { bold: true }), 0.81],
  ])('is less the less a heading is like the template’s', (title, score) => {
    expect(reportOf(title, words(5)).outline.sections[0]?.score).toBeCloseTo(score);
  });

  it('gives one information for the whole report', () => {
    const report = reportOf(heading('Actions taken'), words(5), heading('My responsibilities'), words(5));
    const likely = report.findings.filter(({ id }) => id === 'likely-sections');
    expect(likely).toHaveLength(1);
    expect(likely[0]?.values).toEqual({ headings: ['Actions taken', 'My responsibilities'] });
  });
});
