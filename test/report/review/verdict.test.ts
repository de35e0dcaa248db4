import fc from 'fast-check';
import { formatVerdict, parseVerdict, type Judgement } from '../../../src/report/review';
import { defaultStandard, type Standard } from '../../../src/standard';

const parse = (text: string) => parseVerdict(text, defaultStandard);
const codes = defaultStandard.criteria.map(({ code }) => code);

describe('a verdict in the first line of a comment', () => {
  it.each([
    ['[K2.1 met]', ['K2.1'], 'met'],
    ['[K2.1 partly]', ['K2.1'], 'partly'],
    ['[K2.1 not yet]', ['K2.1'], 'not-yet'],
    ['[k21 Not Yet ]', ['K2.1'], 'not-yet'],
    ['  [ k 2.1  MET ]', ['K2.1'], 'met'],
    ['\n\n[K2.1 met]', ['K2.1'], 'met'],
    ['［K2.1 met］', ['K2.1'], 'met'],
    ['【K2.1 met】', ['K2.1'], 'met'],
    ['[K2.1 met', ['K2.1'], 'met'],
    ['[K2.1: met]', ['K2.1'], 'met'],
    ['[K2.1 – met]', ['K2.1'], 'met'],
    ['[S2.10, K2.1 and K1.4 partly met]', ['K1.4', 'K2.1', 'S2.10'], 'partly'],
    ['[S210/s211 not-yet]', ['S2.10', 'S2.11'], 'not-yet'],
    ['[K2.1 is not met]', ['K2.1'], 'not-yet'],
    ['[K2.1, K9.9 met]', ['K2.1'], 'met'],
    ['[report not yet]', [], 'not-yet'],
    ['[The whole report met]', [], 'met'],
  ])('is known in %j', (text, expected, judgement) => {
    expect(parse(text)).toEqual({ codes: expected, judgement, fingerprint: '', note: '' });
  });

  it.each([
    'K2.1 met',
    'I think [K2.1 met]',
    '[K2.1]',
    '[met]',
    '[K9.9 met]',
    '[K2.1 nearly met]',
    '[K2.1 met not]',
    '[not K2.1 partly met]',
    '[see K2.1: met on page 3]',
    '[report K2.1 met]',
    '[]',
    '',
  ])('is not seen in %j', (text) => expect(parse(text)).toBeNull());

  it('is followed by the note, on its line or below', () => {
    expect(parse('[K2.1 met] Clear.\r\rThe map helps.')?.note).toBe('Clear.\n\nThe map helps.');
    expect(parse('[K2.1 met]\vClear.')?.note).toBe('Clear.');
  });

  it('may hold the fingerprint of the text, and one that is damaged is none', () => {
    expect(parse('[K2.1 met · 3F9K2A]')?.fingerprint).toBe('3f9k2a');
    expect(parse('[K2.1 met · 3f9]')?.fingerprint).toBe('');
  });

  it('reads back as it was written', () => {
    const verdict = fc.record({
      codes: fc.subarray(codes),
      judgement: fc.constantFrom<Judgement>('met', 'partly', 'not-yet'),
      fingerprint: fc.oneof(fc.constant(''), fc.stringMatching(/^[a-z0-9]{6}$/u)),
      note: fc
        .array(fc.stringMatching(/^[\w[\]·.!?]+( [\w[\]·.!?]+){0,4}$/u))
        .map((lines) => lines.join('\n')),
    });
    fc.assert(fc.property(verdict, (each) => expect(parse(formatVerdict(each))).toEqual(each)));
  });

  it('reads any text without an error', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parse(`[${text}`)));
  });

  it('leaves out a short form that means two codes', () => {
    const [first, second] = defaultStandard.criteria;
    const twins: Standard = {
      ...defaultStandard,
      criteria: [
        { ...first!, code: 'K1.11' },
        { ...second!, code: 'K11.1' },
      ],
    };
    expect(parseVerdict('[k111 met]', twins)).toBeNull();
    expect(parseVerdict('[k11.1 met]', twins)?.codes).toEqual(['K11.1']);
  });
});
