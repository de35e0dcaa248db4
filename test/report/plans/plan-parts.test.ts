import {
  isHalfCovered,
  partsTicked,
  planHeadingDecisions,
  planParts,
  type Report,
} from '../../../src/report';
import { defaultStandard } from '../../../src/standard';
import { factsOf, heading, paragraphAt, reportFrom, words } from '../../builders/facts';

const key = 'criteria-mapper';
const withSetting = (value: unknown): Report =>
  reportFrom({ ...factsOf(heading('What I did'), words(30, { codes: 'K1.4' })), settings: { [key]: value } });
const coverageOf = (report: Report, code: string) =>
  report.coverage.criteria.find(({ criterion }) => criterion.code === code);
const ticked = (value: unknown): unknown =>
  Object.fromEntries(partsTicked({ [key]: value }, defaultStandard));

describe('the parts that the author ticks', () => {
  it('are kept by criterion beside what else is kept, in the kit’s order', () => {
    const report = withSetting({ later: 7, sections: { thanks: null }, parts: { 'K2.1': ['K2.1a'] } });
    expect(planParts(report, 'K1.4', ['K1.4b', 'K1.4a'])).toEqual({
      kind: 'setting',
      key,
      value: {
        later: 7,
        sections: { thanks: null },
        parts: { 'K2.1': ['K2.1a'], 'K1.4': ['K1.4a', 'K1.4b'] },
      },
    });
  });

  it('take the place of those before, and go with the last', () => {
    const report = withSetting({ parts: { 'K1.4': ['K1.4a'] } });
    expect(planParts(report, 'K1.4', ['K1.4b'])).toMatchObject({ value: { parts: { 'K1.4': ['K1.4b'] } } });
    expect(planParts(report, 'K1.4', [])).toMatchObject({ value: {} });
    expect(planParts(report, 'K1.4', [])).not.toHaveProperty('value.parts');
  });

  it('are of a criterion that there is', () => {
    expect(planParts(withSetting({}), 'K9.9', ['K9.9a'])).toEqual({
      kind: 'refused',
      reason: 'unknown-criterion',
      code: 'K9.9',
    });
  });

  it('stay when a heading is decided on', () => {
    const report = withSetting({ parts: { 'K1.4': ['K1.4a'] } });
    const plan = planHeadingDecisions(report, [{ heading: paragraphAt(report, 0), decision: 'actions' }]);
    expect(plan).toMatchObject({ value: { parts: { 'K1.4': ['K1.4a'] } } });
  });

  it.each<readonly [what: string, value: unknown, read: unknown]>([
    ['nothing', undefined, {}],
    ['no record', { parts: ['K1.4a'] }, {}],
    ['a text for a list', { parts: { 'K1.4': 'K1.4a' } }, {}],
    ['another criterion’s part', { parts: { 'K1.4': ['K1.2a', 7, 'K1.4b'] } }, { 'K1.4': ['K1.4b'] }],
    [
      'a code of another standard',
      { parts: { 'X1.1': ['X1.1a'], 'K2.1': ['K2.1b'] } },
      { 'K2.1': ['K2.1b'] },
    ],
  ])('are read where they can be: %s', (_, value, read) => {
    expect(ticked(value)).toEqual(read);
  });

  it('leave in the document what another version keeps of other criteria', () => {
    const report = withSetting({ parts: { 'X1.1': ['X1.1a'] } });
    expect(planParts(report, 'K1.4', ['K1.4a'])).toMatchObject({
      value: { parts: { 'X1.1': ['X1.1a'], 'K1.4': ['K1.4a'] } },
    });
  });
});

describe('a criterion', () => {
  it.each<readonly [ids: readonly string[], isHalf: boolean]>([
    [[], false],
    [['K1.4a'], true],
    [['K1.4a', 'K1.4b'], false],
  ])('of two parts with %j ticked is half covered: %p', (ids, isHalf) => {
    const coverage = coverageOf(withSetting({ parts: { 'K1.4': ids } }), 'K1.4');
    expect(coverage).toMatchObject({ state: 'safe', parts: { of: 2, ticked: ids } });
    expect(coverage && isHalfCovered(coverage.parts)).toBe(isHalf);
  });

  it('with a single demand has no parts, whatever is kept of it', () => {
    const coverage = coverageOf(withSetting({ parts: { 'K4.5': ['K4.5a'] } }), 'K4.5');
    expect(coverage?.parts).toEqual({ of: 0, ticked: [] });
  });
});
