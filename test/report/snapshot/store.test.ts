import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { validateXML } from 'xmllint-wasm';
import {
  decisionsKey,
  keptInSettings,
  newestSettings,
  readStore,
  settingsToSave,
  storeNamespace,
  tagListKey,
  valuesOf,
  withSetting,
  writeStore,
  type KeptSettings,
} from '../../../src/report';
import { parseXml } from '../../../src/ooxml/xml/parse';
import { serialise } from '../../../src/ooxml/xml/serialise';

const schema = readFileSync(path.join(__dirname, '../../../docs/store.xsd'), 'utf8');

/** What is wrong with a store by docs/store.xsd, a line each. */
const schemaErrors = async (...stores: readonly string[]): Promise<string[]> => {
  const xml = stores.map((contents, index) => ({ fileName: `store${index}.xml`, contents }));
  return (await validateXML({ xml, schema })).errors.map(({ message }) => message);
};

const noon = '2026-11-26T12:00:00.000Z';
const later = '2026-11-26T12:00:00.001Z';

const kept = (...settings: readonly (readonly [key: string, value: unknown, saved: string])[]) =>
  new Map(settings.map(([key, value, saved]) => [key, { value, saved }]));

const times = fc
  .date({ min: new Date(0), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

const stores: fc.Arbitrary<KeptSettings> = fc
  .dictionary(
    fc.string({ unit: fc.constantFrom(...'aB9_.-'), minLength: 1 }),
    fc.tuple(fc.jsonValue(), times),
  )
  .map((entries) =>
    kept(...Object.entries(entries).map(([key, [value, saved]]) => [key, value, saved] as const)),
  );

/** JSON has one zero. */
const sameAsJson = (store: KeptSettings): unknown => JSON.parse(JSON.stringify([...store]));

describe('the custom XML part', () => {
  test('gives back every JSON value, also from another writer of XML', () => {
    fc.assert(
      fc.property(stores, (store) => {
        const xml = writeStore(store);
        const declared = `\uFEFF<?xml version="1.0" encoding="utf-8"?>\r\n${serialise(parseXml(xml))}\n`;
        for (const each of [xml, declared]) {
          const read = readStore(each);
          expect(sameAsJson(read.kept)).toEqual(sameAsJson(store));
          expect(read.isWhole).toBe(true);
        }
      }),
    );
  });

  test('keeps characters that XML has no place for', () => {
    const value = 'a\u0000\u001f\u007f\u0085\u2028\ufffe\uffff\ud800]]>&#10;\r\n';
    const xml = writeStore(kept(['a', value, noon]));
    expect(readStore(serialise(parseXml(xml))).kept.get('a')?.value).toBe(value);
  });

  test('is as docs/store.xsd says', async () => {
    const samples = fc.sample(stores, 5).map(writeStore);
    expect(await schemaErrors(writeStore(kept()), ...samples)).toEqual([]);
    const setting = (attributes: string) => `<setting ${attributes}>1</setting>`;
    for (const wrong of [
      setting(`key="a"`),
      setting(`key="a" saved="yesterday"`),
      setting(`key="a" saved="${noon}"`).repeat(2),
      '<other/>',
    ])
      expect(await schemaErrors(`<store xmlns="${storeNamespace}">${wrong}</store>`)).not.toEqual([]);
  });

  test('is read whatever its prefix, quotes and blanks', () => {
    const read = readStore(
      `<?xml version='1.0'?>\n<c:store xmlns:c = '${storeNamespace}'>\n  <c:setting\n saved = '${noon}' key='a' >[&quot;&#x41;&amp;&unknown;&#99999999;&#9999999;&quot;]</c:setting >\n</c:store>`,
    );
    expect(read).toEqual({ kept: kept(['a', ['A&&unknown;&#99999999;&#9999999;'], noon]), isWhole: true });
  });

  test.each([
    ['', []],
    ['no XML', []],
    ['<', []],
    ['<store', []],
    ['<store/><store/>', []],
    [`<store><setting key="a" saved="${noon}">1</setting>`, ['a']],
    [`<store><setting key="a" saved="${noon}">1</setting>text</store>`, ['a']],
    [`<store><setting key="a" saved="${noon}">1</setting><setting key="b">2</setting></store>`, ['a']],
    [`<store><setting key="&#0;" saved="${noon}">1</setting></store>`, []],
    [`<store><setting key="a b" saved="${noon}">1</setting></store>`, []],
    [`<store><setting saved="${noon}">1</setting></store>`, []],
    [`<store><setting key="a" saved="${noon}">{"a":</setting></store>`, []],
    [`<store><setting key="a" saved="${noon}"></setting></store>`, []],
    [`<store><setting key="a" saved="${noon}"/></store>`, []],
    [`<store><setting key="a" saved="2026-02-30T12:00:00.000Z">1</setting></store>`, []],
    [`<store><setting key="a" saved="2026-99-99T99:99:99.999Z">1</setting></store>`, []],
    [`<store><setting key="a" saved="${noon}"><b/>1</setting></store>`, []],
    [`<store><!-- a --></store>`, []],
    [`<other/>`, []],
  ])('that is %j is told and read as far as it can be', (xml, keys) => {
    const read = readStore(xml);
    expect([...read.kept.keys()]).toEqual(keys);
    expect(read.isWhole).toBe(false);
  });

  test('is never more than data, whatever it says', () => {
    const markup = fc.array(
      fc.oneof(
        fc.constantFrom(
          '<store>',
          '</store>',
          '<setting key="a"',
          ` saved="${noon}">`,
          '</setting>',
          '&',
          '<',
          '>',
        ),
        fc.string(),
      ),
    );
    fc.assert(
      fc.property(markup, (pieces) => {
        const { kept: read } = readStore(pieces.join(''));
        expect(sameAsJson(readStore(writeStore(read)).kept)).toEqual(sameAsJson(read));
      }),
    );
  });
});

describe('of two places that keep a setting', () => {
  const inSettings = (settings: Readonly<Record<string, unknown>>) =>
    keptInSettings((name) => settings[name]);

  test('the newer counts, name by name', () => {
    const one = kept([decisionsKey, 'old', noon], [tagListKey, 'new', later]);
    const other = kept([decisionsKey, 'new', later], [tagListKey, 'old', noon]);
    for (const sources of [
      [one, other],
      [other, one],
    ])
      expect(valuesOf(newestSettings(...sources))).toEqual({ [decisionsKey]: 'new', [tagListKey]: 'new' });
  });

  test('settings of an earlier version have no date and give way to every part', () => {
    const settings = inSettings({ [decisionsKey]: 'old', [tagListKey]: 'only here' });
    const part = kept([decisionsKey, 'new', '1970-01-01T00:00:00.000Z']);
    expect(valuesOf(newestSettings(part, settings))).toEqual({
      [decisionsKey]: 'new',
      [tagListKey]: 'only here',
    });
  });

  test.each([null, 'x', 7, [noon], { [decisionsKey]: 7 }, { [decisionsKey]: 'yesterday' }])(
    'dates that are %j are none',
    (times) => {
      const settings = inSettings({ [decisionsKey]: 'value', 'criteria-mapper-saved': times });
      expect([...settings]).toEqual([[decisionsKey, { value: 'value', saved: '' }]]);
    },
  );

  test('what is written is dated after what was there, also where a clock is behind, and dates what had no date', () => {
    const now = new Date(noon);
    const before = kept([decisionsKey, 1, later], [tagListKey, 2, ''], ['later-version', 3, noon]);
    const after = withSetting(before, { key: decisionsKey, value: [4] }, now);
    expect(after).toEqual(
      kept(
        [decisionsKey, [4], '2026-11-26T12:00:00.002Z'],
        [tagListKey, 2, noon],
        ['later-version', 3, noon],
      ),
    );
    expect(inSettings(settingsToSave(after))).toEqual(
      kept([decisionsKey, [4], '2026-11-26T12:00:00.002Z'], [tagListKey, 2, noon]),
    );
    const end = '9999-12-31T23:59:59.999Z';
    const last = withSetting(kept([decisionsKey, 1, end]), { key: decisionsKey, value: [2] }, now);
    expect(last).toEqual(kept([decisionsKey, [2], end]));
  });
});
