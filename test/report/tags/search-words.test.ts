import fc from 'fast-check';
import { searchWords, type CriterionMatch } from '../../../src/report';
import { defaultStandard, searchWordsOf, type Criterion } from '../../../src/standard';

const search = (text: string): readonly CriterionMatch[] => searchWords(text, defaultStandard);

const codesFor = (text: string): string[] => search(text).map(({ criterion }) => criterion.code);

const ownWords = searchWordsOf(defaultStandard);

const wordsOf = (code: string): string[] => Object.values(ownWords[code] ?? {}).flat();

const codes = defaultStandard.criteria.map(({ code }) => code);

const ownWord = fc
  .constantFrom(...codes)
  .chain((code) => fc.record({ code: fc.constant(code), word: fc.constantFrom(...wordsOf(code)) }));

test.each([
  ['pestle', 'K4.7'],
  ['law', 'S5.3'],
  ['gdpr', 'S5.3'],
  ['survey', 'S3.1'],
  ['sla', 'S3.4'],
  ['competitor', 'S5.4'],
  ['teamwork', 'K4.5'],
  ['risk assess', 'K1.4'],
  ['customer journy', 'K2.1'],
  ['what if', 'K1.3'],
  ['website', 'K2.1'],
  ['email', 'S2.10'],
  ['e-mail', 'S2.10'],
  ['phone', 'S2.10'],
  ['target', 'S3.4'],
  ['equality', 'S5.3'],
  ['stakeholder', 'S5.2'],
  ['mystery shopper', 'S1.5'],
  ['nps', 'S5.1'],
])('%p means %s first of all', (text, code) => {
  expect(codesFor(text)[0]).toBe(code);
});

test('every criterion has words of one’s own, and is found by each of them before those that only begin so', () => {
  for (const code of codes) {
    expect(wordsOf(code).length).toBeGreaterThan(0);
    for (const word of wordsOf(code)) {
      const knowing = codes.filter((each) => wordsOf(each).includes(word));
      expect(codesFor(word).slice(0, knowing.length)).toEqual(knowing);
    }
  }
});

test('words of one’s own are of criteria of the kit, each once, clean, and mean something that is in it', () => {
  expect(Object.keys(ownWords).sort()).toEqual([...codes].sort());
  for (const criterion of defaultStandard.criteria) {
    const words = wordsOf(criterion.code);
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(word).toMatch(/^[a-z]+(?: [a-z]+)*$/u);
    for (const about of Object.keys(ownWords[criterion.code] ?? {}))
      expect(textOf(criterion)).toContain(about);
  }
});

const textOf = ({ wording, list, parts }: Criterion): string =>
  [wording, ...list, ...parts.map(({ question }) => question)].join(' ').toLowerCase();

test('what is typed of a word finds its criterion all along', () => {
  fc.assert(
    fc.property(ownWord, fc.nat(), ({ code, word }, length) => {
      const typed = word.slice(0, 1 + (length % word.length));
      expect(codesFor(typed)).toContain(code);
    }),
  );
});

test('one slip in a word of five letters or more still finds its criterion', () => {
  fc.assert(
    fc.property(ownWord, fc.nat(), fc.constantFrom('mistaken', 'put in', 'swapped'), (own, at, slip) => {
      const long = own.word.split(' ').find((word) => word.length >= 5);
      fc.pre(long !== undefined);
      const index = at % ((long?.length ?? 0) - 1);
      // No word that begins with these letters has a q there.
      const typed = own.word.replace(long ?? '', withSlip(long ?? '', { index, slip }));
      const found = search(typed);
      const direct = found.filter(({ reason }) => reason.kind !== 'slip');
      expect(direct.length > 0 || found.some(({ criterion }) => criterion.code === own.code)).toBe(true);
      if (slip !== 'swapped') expect(codesFor(typed)).toContain(own.code);
    }),
  );
});

function withSlip(word: string, { index, slip }: { index: number; slip: string }): string {
  const [before, letter, next, after] = [
    word.slice(0, index),
    word.charAt(index),
    word.charAt(index + 1),
    word.slice(index + 2),
  ];
  if (slip === 'swapped') return before + next + letter + after;
  return slip === 'mistaken' ? `${before}q${next}${after}` : `${before}${letter}q${next}${after}`;
}

test('two slips are forgiven in eight letters, one in five, none in fewer', () => {
  expect(codesFor('competxtxr')).toEqual(['S5.4']);
  expect(codesFor('pxstlx')).toEqual([]);
  expect(codesFor('gdpx')).toEqual([]);
});

test('a guess says which word is meant, and is made only where nothing fits', () => {
  expect(search('tachnology').map(({ reason }) => reason)).toEqual([
    { kind: 'slip', word: 'technology', about: 'technical' },
  ]);
  fc.assert(
    fc.property(ownWord, ({ word }) => {
      expect(search(word).some(({ reason }) => reason.kind === 'slip')).toBe(false);
    }),
  );
});

test('a word of one’s own says what it stands for', () => {
  expect(search('law').map(({ reason }) => reason)).toEqual([
    { kind: 'own-word', word: 'law', about: 'legislation' },
  ]);
});

test('the order is by the reason and then the kit’s, whatever is typed, and the same each time', () => {
  const order = ['own-word', 'wording', 'question', 'slip'];
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        ownWord.map(({ word }) => word.slice(0, 3)),
      ),
      (text) => {
        const found = search(text);
        expect(search(text)).toEqual(found);
        expect(new Set(codesFor(text)).size).toBe(found.length);
        const whole = found.filter(({ criterion }) => wordsOf(criterion.code).includes(text)).length;
        for (const part of [found.slice(0, whole), found.slice(whole)]) {
          const keys = part.map(
            ({ criterion, reason }) => order.indexOf(reason.kind) * 100 + codes.indexOf(criterion.code),
          );
          expect(keys).toEqual([...keys].sort((a, b) => a - b));
        }
      },
    ),
  );
});
