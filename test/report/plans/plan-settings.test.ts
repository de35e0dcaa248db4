import { planAnnexOptions } from '../../../src/report/plans/plan-annex';
import { planHeadingDecisions } from '../../../src/report/plans/plan-heading-decision';
import { readAnnexOptions } from '../../../src/report/annex/annex-options';
import { decisionOn, readHeadingDecisions } from '../../../src/report/outline/heading-decisions';
import type { Report } from '../../../src/report';
import { defaultStandard } from '../../../src/standard';
import { factsOf, heading, paragraphAt, reportFrom, text, words } from '../../builders/facts';

const key = 'criteria-mapper';
const withSetting = (value: unknown): Report =>
  reportFrom({
    ...factsOf(heading('What I did'), words(3), text('')),
    settings: value === undefined ? {} : { [key]: value },
  });

describe('what the author decides about a heading', () => {
  it('is kept by its words, beside what else is kept', () => {
    const report = withSetting({ later: 7, sections: { other: null } });
    const plan = planHeadingDecisions(report, [{ heading: paragraphAt(report, 0), decision: 'actions' }]);
    expect(plan).toEqual({
      kind: 'setting',
      key,
      value: { later: 7, sections: { other: null, 'what i did': 'actions' } },
    });
    const decided = withSetting('value' in plan ? plan.value : null);
    expect(decided.outline.sections.map((section) => section.key)).toEqual(['actions']);
    expect(decisionOn(decided, paragraphAt(decided, 0))).toBe('actions');
    expect(decisionOn(report, paragraphAt(report, 0))).toBeUndefined();
  });

  it('is kept for several lines at once, and forgotten for others', () => {
    const report = withSetting({ sections: { other: null, 'what i did': 'actions' } });
    const [first, second] = [paragraphAt(report, 0), paragraphAt(report, 1)];
    expect(
      planHeadingDecisions(report, [
        { heading: first, decision: undefined },
        { heading: second, decision: 'appendix' },
      ]),
    ).toMatchObject({ value: { sections: { other: null, 'word1 word2 word3.': 'appendix' } } });
  });

  it('cannot be kept for an empty line', () => {
    const report = withSetting(undefined);
    expect(planHeadingDecisions(report, [{ heading: paragraphAt(report, 2), decision: null }])).toMatchObject(
      { reason: 'no-heading' },
    );
  });

  it('is forgotten when asked, and only it', () => {
    const report = withSetting({ later: 7, sections: { other: null, 'what i did': 'actions' } });
    expect(planHeadingDecisions(report, [{ heading: paragraphAt(report, 0), decision: undefined }])).toEqual({
      kind: 'setting',
      key,
      value: { later: 7, sections: { other: null } },
    });
    expect(planHeadingDecisions(report, [{ heading: paragraphAt(report, 1), decision: undefined }])).toEqual({
      kind: 'refused',
      reason: 'nothing-decided',
      code: null,
    });
  });

  it.each([
    [undefined],
    ['text'],
    [{ sections: 'text' }],
    [{ sections: { a: 'nonsense', b: 7 } }],
    [['list']],
  ])('is nothing where the setting is %j', (value) => {
    expect([...readHeadingDecisions({ [key]: value }, defaultStandard)]).toEqual([]);
  });

  it('may be a section, an appendix, what was read, or none', () => {
    const sections = { a: 'feedback', b: null, c: 'appendix', d: 'as-read' };
    expect([...readHeadingDecisions({ [key]: { sections } }, defaultStandard)]).toEqual([
      ['a', 'feedback'],
      ['b', null],
      ['c', 'appendix'],
      ['d', 'as-read'],
    ]);
  });
});

describe('the options of the annex', () => {
  it('are off until they are switched on', () => {
    expect(readAnnexOptions({})).toEqual({ withFirstWords: false, withNotes: false });
    expect(readAnnexOptions({ [key]: { annexWords: true } })).toEqual({
      withFirstWords: true,
      withNotes: false,
    });
    expect(readAnnexOptions({ [key]: { annexNotes: true } })).toEqual({
      withFirstWords: false,
      withNotes: true,
    });
    expect(readAnnexOptions({ [key]: { annexNotes: 'yes', annexWords: 1 } })).toEqual({
      withFirstWords: false,
      withNotes: false,
    });
  });

  it('are kept one by one, beside what else is kept', () => {
    const report = withSetting({ later: 7, annexWords: true });
    const value = (change: object): unknown => planAnnexOptions(report, change).value;
    expect(planAnnexOptions(report, {})).toMatchObject({ kind: 'setting', key });
    expect(value({ withNotes: true })).toEqual({ later: 7, annexWords: true, annexNotes: true });
    expect(value({ withFirstWords: false })).toEqual({ later: 7, annexWords: false });
    expect(value({})).toEqual({ later: 7, annexWords: true });
  });
});
