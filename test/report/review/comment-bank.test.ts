import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  formatCommentBank,
  longestPhrase,
  mostPhrases,
  parseCommentBank,
  phrasesFor,
} from '../../../src/report/review';
import { defaultStandard, phrasesOf, type Phrase, type PhraseKind } from '../../../src/standard';
import { bankFindingSentence, phraseKinds } from '../../../src/wording/review/comment-bank';

const parse = (bank: unknown) =>
  parseCommentBank(typeof bank === 'string' ? bank : JSON.stringify(bank), defaultStandard);
const bankOf = (...phrases: unknown[]) => ({ commentBank: 1, phrases });
const phrase: Phrase = { code: 'K1.4', kind: 'vague', text: 'Which risks?' };
const codes = defaultStandard.criteria.map(({ code }) => code);

describe('a file of phrases', () => {
  it('reads back as it was written', () => {
    const text = fc.stringMatching(/^[\w.!?<"\\]+( [\w.!?<"\\]+){0,5}$/u);
    const kind = fc.constantFrom(...(Object.keys(phraseKinds) as PhraseKind[]));
    const phrases = fc.uniqueArray(fc.record({ code: fc.constantFrom(null, ...codes), kind, text }), {
      selector: (each) => `${each.code} ${each.text}`,
    });
    fc.assert(
      fc.property(phrases, (each) =>
        expect(parseCommentBank(formatCommentBank(each), defaultStandard)).toEqual({
          phrases: each,
          findings: [],
        }),
      ),
    );
  });

  it('holds our own phrases without a finding', () => {
    const phrases = phrasesOf(defaultStandard);
    expect(parse(formatCommentBank(phrases))).toEqual({ phrases, findings: [] });
  });

  it.each([
    ['not JSON', '{', 'This file is no JSON.'],
    ['no object', [phrase], 'This file is no comment bank.'],
    ['without phrases', { commentBank: 1 }, 'This file is no comment bank.'],
    ['without a version', { phrases: [phrase] }, 'This file is no comment bank.'],
    ['of a later version', { commentBank: 2, phrases: [phrase] }, 'later version'],
    ['far too large', ' '.repeat(5_000_001), 'This file is too large'],
  ])('is refused when it is %s', (_, bank, sentence) => {
    const { phrases, findings } = parse(bank);
    expect(phrases).toEqual([]);
    expect(findings.map(bankFindingSentence)).toEqual([expect.stringContaining(sentence)]);
  });

  it.each([
    ['no object', 'Which risks?', 'Phrase 2: It lacks'],
    ['without text', { ...phrase, text: ' \n' }, 'Phrase 2: It lacks'],
    ['of no kind', { ...phrase, kind: 'toString' }, 'Phrase 2: It lacks'],
    ['without a code', { kind: 'vague', text: 'Why?' }, 'Phrase 2: It lacks'],
    ['on no criterion', { ...phrase, code: 'K9.9' }, 'Phrase 2: Its code is no criterion'],
    ['too long', { ...phrase, text: 'x'.repeat(longestPhrase + 1) }, 'Phrase 2: It has more than 2,000'],
    ['there twice', { ...phrase, text: ' Which  risks? ' }, 'Phrase 2: It is there twice'],
  ])('leaves out a phrase that is %s and says so', (_, second, sentence) => {
    const last = { ...phrase, code: null };
    const { phrases, findings } = parse(bankOf(phrase, second, last));
    expect(phrases).toEqual([phrase, last]);
    expect(findings.map(bankFindingSentence)).toEqual([expect.stringContaining(sentence)]);
  });

  it('takes of a phrase what it knows, line ends as blanks', () => {
    const further =
      '{"commentBank":1,"phrases":[{"__proto__":{"a":1},"colour":2,"code":"K1.4","kind":"vague","text":"Which\\nrisks?"}]}';
    expect(parse(further)).toEqual({ phrases: [phrase], findings: [] });
  });

  it('is read up to a number of phrases', () => {
    const many = Array.from({ length: mostPhrases + 1 }, (_, at) => ({ ...phrase, text: `No. ${at}` }));
    const { phrases, findings } = parse(bankOf(...many));
    expect(phrases).toHaveLength(mostPhrases);
    expect(findings.map(bankFindingSentence)).toEqual(['Only the first 1,000 phrases were read.']);
  });

  it('is read whatever it holds', () => {
    fc.assert(fc.property(fc.json(), (json) => void parse(json)));
    fc.assert(
      fc.property(
        fc.array(fc.anything()),
        (phrases) =>
          void parse(
            JSON.stringify(bankOf(...phrases), (_, value: unknown) =>
              typeof value === 'bigint' ? 0 : value,
            ),
          ),
      ),
    );
  });

  it('is described by the schema within the same limits', () => {
    const schema = JSON.parse(
      readFileSync(join(__dirname, '..', '..', '..', 'docs', 'comment-bank.schema.json'), 'utf8'),
    ) as {
      properties: {
        phrases: {
          maxItems: number;
          items: { properties: { kind: { enum: string[] }; text: { maxLength: number } } };
        };
      };
    };
    const { maxItems, items } = schema.properties.phrases;
    expect([maxItems, items.properties.text.maxLength]).toEqual([mostPhrases, longestPhrase]);
    expect(items.properties.kind.enum).toEqual(Object.keys(phraseKinds));
  });
});

it('the phrases for a criterion are the tutor’s own first, then those for any', () => {
  const any: Phrase = { ...phrase, code: null };
  const own: Phrase = { ...phrase, text: 'Mine.' };
  expect(phrasesFor('K1.4', [any, own], [phrase, { ...phrase, code: 'K1.1' }])).toEqual([own, phrase, any]);
});
