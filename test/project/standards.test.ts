import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { standardFiles, standardsFolder, standardsGuide, withMembers } from '../../scripts/standards';
import { builtInFiles, readStandard } from '../../src/standard/file';
import { standardFileOf } from '../builders/standard-file';

const samples = path.join(__dirname, '..', '..', 'assets', 'sample', 'standards');
const sample = (name: string): string => readFileSync(path.join(samples, name), 'utf8');
const published = (name: string): string => readFileSync(path.join(standardsFolder, name), 'utf8');

describe('the published standards', () => {
  it('are what npm run standards would write now', () => {
    const files = Object.fromEntries(readdirSync(standardsFolder).map((name) => [name, published(name)]));
    expect(files).toEqual(standardFiles());
  });

  it('are read without a finding', () => {
    for (const id of Object.keys(builtInFiles))
      expect(readStandard(published(`${id}.json`)).findings).toEqual([]);
  });
});

describe('the schema for editors', () => {
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
    JSON.parse(published('standard.schema.json')) as object,
  );
  /** The places of what it finds wrong. */
  const wrong = (value: unknown): string[] => {
    validate(value);
    return [
      ...new Set(
        (validate.errors ?? [])
          .filter(({ keyword }) => keyword !== 'if')
          .map(({ instancePath }) => instancePath),
      ),
    ];
  };
  const variant = (changes: object) => ({
    formatVersion: 1,
    extends: 'st0071-highfield',
    id: 'mine',
    ...changes,
  });

  it('takes what is built in, the samples, and the smallest of files', () => {
    for (const id of Object.keys(builtInFiles))
      expect(wrong(JSON.parse(published(`${id}.json`)))).toEqual([]);
    for (const name of readdirSync(samples)) expect(wrong(parse(sample(name)))).toEqual([]);
    expect(wrong(standardFileOf())).toEqual([]);
  });

  it('takes of a variant what is other, what is taken out, and what is taken away', () => {
    expect(
      wrong(
        variant({
          limits: { under: 'fails' },
          interview: null,
          criteria: [
            { code: 'K1.1', remove: true },
            { code: 'K1.2', wording: 'Other.' },
          ],
          titleBlock: { fields: [{ key: 'name', remove: true }] },
          searchWords: { 'K1.3': null, 'K1.4': { risks: ['danger*'] } },
        }),
      ),
    ).toEqual([]);
  });

  it.each([
    ['a text for a number', standardFileOf({ limits: { words: '2500' } }), '/limits/words'],
    [
      'a code with a blank',
      standardFileOf({ criteria: [{ code: 'P 1', wording: 'a' }] }),
      '/criteria/0/code',
    ],
    ['a criterion without a wording', standardFileOf({ criteria: [{ code: 'P1' }] }), '/criteria/0'],
    ['an unknown member', standardFileOf({ limits: { words: 1, wrods: 2 } }), '/limits'],
    ['a word with a star in its middle', standardFileOf({ terms: ['a*b'] }), '/terms/0'],
    [
      'what is taken out of nothing',
      standardFileOf({ criteria: [{ code: 'P1', wording: 'a', remove: true }] }),
      '/criteria/0',
    ],
    ['a variant of what is not built in', variant({ extends: 'other' }), '/extends'],
    ['a variant without an id', variant({ id: undefined }), ''],
    ['a change of a criterion without its code', variant({ criteria: [{ wording: 'a' }] }), '/criteria'],
    ['half a phrase in a list that is replaced whole', variant({ phrases: [{ kind: 'good' }] }), '/phrases'],
  ])('refuses %s', (_, value, place) => {
    const places = wrong(JSON.parse(JSON.stringify(value)));
    expect(places.filter((each) => each.startsWith(place))).not.toEqual([]);
  });
});

describe('the guide to standards', () => {
  const guide = readFileSync(standardsGuide, 'utf8');
  const examples = [...guide.matchAll(/```(?:yaml|json)\n(.*?)```/gsu)].map(([, text = '']) => text);

  it('has every member in its table', () => {
    expect(withMembers(guide)).toBe(guide);
    expect(guide).toMatch(/\| `criteria\[\]\.code` +\| text, required/u);
  });

  it('has examples that are read without a finding', () => {
    expect(examples).toHaveLength(2);
    for (const example of examples) expect(readStandard(example).findings).toEqual([]);
  });
});

describe('the sample standards', () => {
  it('are plainly marked as invented or as an example', () => {
    expect(readStandard(sample('invented-retail-lead.yaml')).file?.name).toContain('(invented)');
    expect(readStandard(sample('st0071-other-body.json')).file?.body).toContain('an example');
  });

  it('hold an invented one with three grades, codes of its own, no sections, and a limit that fails a short report', () => {
    const { standard, findings } = readStandard(sample('invented-retail-lead.yaml'));
    expect(findings).toEqual([]);
    expect(standard?.grades.map(({ id }) => id)).toEqual(['pass', 'merit', 'distinction']);
    expect(standard?.sections).toEqual([]);
    expect(standard?.criteria.map(({ code }) => code)).toEqual(['P1', 'P2', 'P3', 'M1', 'M2', 'D3']);
    expect(standard?.limits).toMatchObject({ floor: 1425, ceiling: 1575, under: 'fails', over: 'fails' });
  });

  it('hold a variant that fails a short report and takes a longer proposal', () => {
    const { standard, findings } = readStandard(sample('st0071-other-body.json'));
    expect(findings).toEqual([]);
    expect(standard?.limits).toMatchObject({ words: 2500, under: 'fails', over: 'marking-stops' });
    expect(standard?.kit?.assessment.proposal).toMatchObject({ fewestWords: 200, mostWords: 500 });
    expect(standard?.sections[1]?.title).toBe('What I did');
    expect(standard?.criteria).toHaveLength(25);
  });
});
