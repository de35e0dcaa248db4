import fc from 'fast-check';
import { searchCodes, searchWords } from '../../../src/report';
import { defaultStandard } from '../../../src/standard';

const search = (text: string): { exact: string[]; matches: string[] } => {
  const { exact, matches } = searchCodes(text, defaultStandard) ?? {
    exact: [],
    matches: searchWords(text, defaultStandard),
  };
  return {
    exact: exact.map(({ code }) => code),
    matches: matches.map(({ criterion: { code } }) => code),
  };
};

test.each(['K1.4', 'k1.4', 'k1,4', 'k14', ' K 1.4 ', '14'].map((typed) => [typed]))(
  '%p means K1.4',
  (typed) => {
    expect(search(typed).matches).toContain('K1.4');
  },
);

test('a whole code is exact, with and without its dot', () => {
  expect(search('k1.4').exact).toEqual(['K1.4']);
  expect(search('s210').exact).toEqual(['S2.10']);
});

test('the beginning of two codes is both of them', () => {
  expect(search('s21')).toEqual({ exact: [], matches: ['S2.10', 'S2.11'] });
});

test('several codes are all exact, each once', () => {
  expect(search('k1.4, S2.9 k14').exact).toEqual(['K1.4', 'S2.9']);
});

test('several codes of which one is none are not exact', () => {
  expect(search('k1.4 k9.9').exact).toEqual([]);
});

test('a word of the wording finds the criterion, from its beginning', () => {
  expect(search('risk').matches).toEqual(['K1.4']);
});

test('the questions are searched where no wording fits', () => {
  expect(search('mission affects').matches).toEqual(['K1.1']);
});

test('nothing typed finds nothing', () => {
  expect(search('  ')).toEqual({ exact: [], matches: [] });
});

test('every code of the standard finds itself, however it is typed', () => {
  const codes = defaultStandard.criteria.map(({ code }) => code);
  fc.assert(
    fc.property(fc.constantFrom(...codes), fc.boolean(), fc.boolean(), (code, isLower, hasDot) => {
      const dotted = hasDot ? code : code.replace('.', '');
      expect(search(isLower ? dotted.toLowerCase() : dotted).exact).toEqual([code]);
    }),
  );
});

test.each([
  ['k 1.4', ['K1.4']],
  ['k1.4, s2.9', ['K1.4', 'S2.9']],
  ['k1.4,; k2.1 & ', ['K1.4', 'K2.1']],
])('%p is meant as the whole codes, and as nothing else', (typed, codes) => {
  expect(search(typed)).toEqual({ exact: codes, matches: codes });
});

test.each([
  ['k1', 'K1.'],
  ['k1.', 'K1.'],
  ['s2.1', 'S2.1'],
  ['k', 'K'],
  ['S', 'S'],
])('%p is the beginning of every code that begins so, and of no other', (typed, beginning) => {
  const codes = defaultStandard.criteria.map(({ code }) => code).filter((code) => code.startsWith(beginning));
  expect(search(typed)).toEqual({ exact: [], matches: codes });
});

test.each(['q', '9', 'k9.9', '!?', 'k1.4 nonsense'])('%p is no code and no word of the kit', (typed) => {
  expect(search(typed)).toEqual({ exact: [], matches: [] });
});

test('every wording, every item of its list and every question finds its criterion', () => {
  for (const { code, wording, list, parts } of defaultStandard.criteria)
    for (const sentence of [
      wording,
      ...list,
      [wording, ...list].join(' '),
      ...parts.map(({ question }) => question),
    ])
      expect(search(sentence).matches).toContain(code);
});

test.each(['covid19', 'iso9001', 'web2'])('“%s” is a word with a figure and no code', (text) => {
  expect(searchCodes(text, defaultStandard)).toBeNull();
});
