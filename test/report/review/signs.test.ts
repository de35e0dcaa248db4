import { hasComparison, hasFigure, hasQuotation } from '../../../src/report/review/signs';

describe('a figure', () => {
  it.each([
    'Calls fell by 12.',
    '£40 a week',
    'a score of 4.35',
    '93 % were glad',
    'Forty per cent agreed.',
    'It doubled.',
  ])('is in %j', (text) => expect(hasFigure(text)).toBe(true));
  it.each([
    'On 4 March 2025 I rang.',
    'On March 4th',
    'on 04/03/2025',
    'at 15:30 or 3.55 pm',
    'the 3rd caller',
    'see Section 2 and Appendix 4',
    'This shows K2.1 and S2.10.',
    'Many were glad.',
  ])('is not in %j', (text) => expect(hasFigure(text)).toBe(false));
});

describe('a quotation', () => {
  const quoted = (text: string, styleBuiltIn = 'Normal') => hasQuotation({ text, styleBuiltIn });
  it.each([
    'She wrote “thank you all”.',
    'He said "it was quick".',
    '‘I don’t mind it’, he said.',
    "'It's all good'",
  ])('is in %j', (text) => expect(quoted(text)).toBe(true));
  it.each([
    'She was glad.',
    'the “hot list”',
    'the customers’ wishes and the team’s',
    "the team's and the boss's",
  ])('is not in %j', (text) => expect(quoted(text)).toBe(false));
  it('is a paragraph in the style for it', () => {
    expect(quoted('Thank you.', 'Quote')).toBe(true);
    expect(quoted('Thank you.', 'IntenseQuote')).toBe(true);
  });
});

describe('a comparison', () => {
  it.each([
    'Before it took long; after it did not.',
    'Calls fell by a lot.',
    'It went from 12 calls a day to 5.',
    'It is better compared with May.',
    'We previously had none.',
  ])('is in %j', (text) => expect(hasComparison(text)).toBe(true));
  it.each(['It is good.', 'I spoke to her before lunch.', 'The results are clear.'])('is not in %j', (text) =>
    expect(hasComparison(text)).toBe(false),
  );
});
