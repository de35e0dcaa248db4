import fc from 'fast-check';
import {
  addCustomXml,
  clean,
  customXmlOf,
  customXmlParts,
  DocxDocument,
  webExtensions,
  writeSettings,
} from '../../src/ooxml';
import {
  isOwnBookmark,
  ownership,
  parseTag,
  planAnnex,
  planTagList,
  storeNamespace,
  type Report,
} from '../../src/report';
import { bookmark, docx, field, h1, inlineSdt, link, p, sdt, type Block } from '../builders/docx';
import { addCodes, removeCodes } from '../builders/facts';
import { openFileOn, profile } from './desk';

const lookAlikes = fc.constantFrom(
  'ksb',
  'ksb-k',
  'ksb1',
  'ksb1:K1.1',
  'ksb2:K1.1',
  'ksb-annex1',
  'ksb-annex1:x',
  'KSB1:a1b2c3::K1.1',
);
const names = fc.constantFrom('_cm_', '_cm_place', '_CM_a1b2c3', '_cm_a1b2c3x', 'ksb1', '_cm_a1b2c4');
const codes = names.chain((name) =>
  fc.constantFrom(`REF ${name} \\h`, `PAGEREF ${name}`, `HYPERLINK \\l "${name}"`, 'DATE'),
);
const words = fc.constantFrom('I called the customer.', 'Then I wrote.', 'ksb1:a1b2c3::K1.1');

const foreignBlock: fc.Arbitrary<Block> = fc.oneof(
  words.map((text) => p(text)),
  fc.tuple(lookAlikes, words).map(([tag, text]) => sdt({ tag }, p(text))),
  fc.tuple(lookAlikes, words).map(([tag, text]) => p('Before ', inlineSdt({ tag }, text), ' after.')),
  fc.tuple(names, words).map(([name, text]) => p(bookmark(name, text), ' and more.')),
  fc.tuple(codes, words).map(([code, text]) => p(text, ' ', field(code, 'x'), '.')),
  fc.tuple(names, words).map(([name, text]) => p(link(name, 'here'), text)),
);

/** Everything in a file that is somebody else's, as it is written. */
function foreignThings(file: Uint8Array): unknown {
  const document = DocxDocument.open(file);
  const xml = document.main.markup();
  const all = (pattern: RegExp): string[] => [...xml.matchAll(pattern)].map(([text]) => text);
  return {
    controls: all(/<w:sdtPr>.*?<\/w:sdtPr>/gsu).filter(
      (text) => parseTag(/w:tag w:val="([^"]*)"/u.exec(text)?.[1] ?? '').kind === 'foreign',
    ),
    bookmarks: all(/<w:bookmarkStart [^>]*>/gu).filter(
      (text) => !isOwnBookmark(/w:name="([^"]*)"/u.exec(text)?.[1] ?? '') || text.includes('a1b2c4'),
    ),
    fields: all(/<w:instrText.*?<\/w:instrText>/gsu),
    settings: webExtensions(document.pkg).flatMap(({ reference, properties }) =>
      reference === 'another' ? [...properties] : [],
    ),
    customXml: customXmlParts(document).flatMap(({ name, namespaceUri }) =>
      namespaceUri === storeNamespace ? [] : [[name, document.pkg.text(name)[0]]],
    ),
  };
}

const customXmlLookAlikes = [
  '<store xmlns="urn:criteria-mapper:store:2"><setting  key = "criteria-mapper"/></store>',
  `<s:store xmlns:s="urn:example:theirs" xmlns="${storeNamespace}"><setting/></s:store>`,
  `<store>${storeNamespace}</store>`,
];

function withForeignSettings(...blocks: readonly Block[]): Uint8Array {
  const document = DocxDocument.open(docx(...blocks));
  const another = { id: 'another', version: '1.0', store: 'developer', storeType: 'Registry' };
  writeSettings(
    document.pkg,
    another,
    new Map([
      ['criteria-mapper', '{"sections":{"x":null}}'],
      ['criteria-mapper-tags', '{"tags":[]}'],
    ]),
  );
  for (const xml of customXmlLookAlikes) addCustomXml(document, xml);
  return document.save();
}

test('what looks like ours and is somebody else’s stays as it is through tagging, mapping, untagging and cleaning', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(foreignBlock, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('web', 'windows', 'ltsc-2021'),
      async (blocks, name) => {
        const file = withForeignSettings(
          h1('Section 2 - Actions'),
          ...blocks,
          p('The paragraph that is tagged.'),
        );
        const before = foreignThings(file);
        const { change, report, desk } = await openFileOn(profile(name), file);
        const last = ({ snapshot }: Report): number =>
          snapshot.paragraphs.findIndex(({ text }) => text.startsWith('The paragraph'));
        const at = last(await report());
        await change((now) => addCodes(now, at, ['K1.4', 'S2.9']));
        await change(planTagList);
        expect(foreignThings(desk.save())).toEqual(before);
        await change(planAnnex);
        expect(foreignThings(desk.save())).toEqual(before);
        await change((now) => removeCodes(now, at, ['K1.4']));
        const copy = DocxDocument.open(desk.save());
        clean(copy, { ownership });
        expect(foreignThings(copy.save())).toEqual(before);
        expect(customXmlOf(copy, storeNamespace)).toEqual([]);
        await change((now) => removeCodes(now, at, ['S2.9']));
        expect(foreignThings(desk.save())).toEqual(before);
      },
    ),
    { numRuns: 25 },
  );
});
