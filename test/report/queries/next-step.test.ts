import { nextStep, type Report } from '../../../src/report';
import { defaultStandard } from '../../../src/standard';
import { heading, reportOf, text, words, type FactBuilder } from '../../builders/facts';

const pass = defaultStandard.criteria.filter(({ grade }) => grade === 'pass').map(({ code }) => code);
const all = pass.join(' ');
const actions = heading('Section 2 - Actions');

test.each<readonly [what: string, content: readonly FactBuilder[], step: ReturnType<typeof nextStep>]>([
  ['an empty document: to begin', [text('')], { kind: 'begin' }],
  [
    'headings that are not sure: to say what they are',
    [text('Solutions', { bold: true }), words(9), text('Feedback', { bold: true }), words(9)],
    { kind: 'headings' },
  ],
  ['no tag: the first', [actions, words(9)], { kind: 'first-tag' }],
  [
    'too long: to shorten it, before what is missing',
    [actions, words(2760, { codes: 'K1.1' })],
    { kind: 'shorten', over: 14 },
  ],
  [
    'pass criteria missing: these, and no distinction',
    [actions, words(30, { codes: pass.slice(1).join(' ') })],
    { kind: 'missing', codes: ['K1.1'] },
  ],
  ['all of them there: the annex', [actions, words(30, { codes: all })], { kind: 'annex' }],
])('%s', (_, content, step) => {
  const report: Report = reportOf(...content);
  expect(nextStep(report)).toEqual(step);
});
