import {
  addCustomXml,
  clean,
  customXmlOf,
  customXmlParts,
  DocxDocument,
  webExtensions,
  writeSettings,
} from '../../../src/ooxml';
import { addInId, ownership, storeNamespace, writeStore } from '../../../src/report';
import {
  bookmark,
  customXmlPart,
  docxWith,
  field,
  inlineSdt,
  link,
  p,
  r,
  raw,
  run,
  sdt,
} from '../../builders/docx';
import { bodyXml, open, texts } from '../open';
import { schemaErrors } from '../validate';

const tag = 'ksb1:a1b2c3::K1.1';
const name = '_cm_a1b2c3';
const addIn = (id: string) => ({ id, version: '1.0', store: 'developer', storeType: 'Registry' });

describe('a clean copy', () => {
  it('loses our controls and the bookmarks that nothing leads to, and nothing else', () => {
    const document = open(
      p(inlineSdt({ tag }, bookmark(name), 'one')),
      sdt({ tag: 'ksb1:b1b2c3:abc123:K1.2 K1.3' }, p(bookmark('_cm_b1b2c3'), 'two')),
      sdt({ tag: 'ksb-annex1:' }, p('three')),
      sdt({ tag: 'theirs' }, 'four'),
      p(bookmark('other', 'five'), link('_cm_b1b2c3', 'six')),
    );
    const before = texts(document);
    expect(clean(document, { ownership })).toMatchObject({ controls: 3, bookmarks: 1 });
    expect(document.controls().map((control) => control.tag)).toEqual(['theirs']);
    expect(texts(document)).toEqual(before);
    expect(bodyXml(document)).not.toContain(name);
    expect(bodyXml(document)).toContain('w:name="_cm_b1b2c3"');
  });

  it.each([
    'ksb',
    'ksb-evidence',
    'ksb1',
    'ksb1:communication',
    'ksb2:K1.1',
    'ksb-annex1',
    'ksb-annex1: mine',
    'KSB1:a1b2c3::K1.1',
    'xksb1:a1b2c3::K1.1',
  ])('keeps a control of somebody else’s that is called %s', (foreign) => {
    const document = open(sdt({ tag: foreign }, p('text')), p(inlineSdt({ tag: foreign }, 'more')));
    const before = bodyXml(document);
    expect(clean(document, { ownership })).toMatchObject({ controls: 0 });
    expect(bodyXml(document)).toBe(before);
  });

  it.each(['_cm_', '_cm_note', '_CM_a1b2c3', '_cm_a1b2c3_2', '_cm_1b2c3d'])(
    'keeps a bookmark of somebody else’s that is called %s',
    (foreign) => {
      const document = open(p(bookmark(foreign), 'text'));
      const before = bodyXml(document);
      clean(document, { ownership });
      expect(bodyXml(document)).toBe(before);
    },
  );

  it('keeps a bookmark that holds text: ours mark a place', () => {
    const document = open(p(bookmark(name, 'text')));
    const before = bodyXml(document);
    clean(document, { ownership });
    expect(bodyXml(document)).toBe(before);
  });

  const cutCode = [
    run('<w:fldChar w:fldCharType="begin"/>'),
    run('<w:instrText xml:space="preserve"> REF _cm_a1</w:instrText>'),
    run('<w:instrText xml:space="preserve">b2c3 \\h </w:instrText>'),
    run('<w:fldChar w:fldCharType="separate"/>'),
    r('1'),
    run('<w:fldChar w:fldCharType="end"/>'),
  ];
  it.each([
    ['a link', [link(name, 'x')]],
    ['a link in other letters', [link('_CM_A1B2C3', 'x')]],
    ['a field', [field(`PAGEREF ${name} \\h`, '3')]],
    ['a field that is a link', [field(`HYPERLINK \\l "${name}"`, 'x')]],
    ['a simple field', [raw(`<w:fldSimple w:instr=" REF ${name} "><w:r><w:t>x</w:t></w:r></w:fldSimple>`)]],
    ['a field whose code is cut into runs', cutCode],
  ])('keeps a bookmark of ours that %s leads to', (_, content) => {
    const document = open(p(bookmark(name), 'text'), p(...content));
    const before = bodyXml(document);
    clean(document, { ownership });
    expect(bodyXml(document)).toBe(before);
  });

  it('keeps a bookmark of ours that a footnote leads to', () => {
    const document = DocxDocument.open(
      docxWith(
        { footnotes: [`see _cm_a1b2c3`] },
        p(bookmark(name), 'text', raw('<w:r><w:footnoteReference w:id="1"/></w:r>')),
      ),
    );
    clean(document, { ownership });
    expect(bodyXml(document)).toContain(name);
  });

  it('takes the right ends where bookmarks share an id', async () => {
    const start = (called: string) => raw(`<w:bookmarkStart w:id="7" w:name="${called}"/>`);
    const end = raw('<w:bookmarkEnd w:id="7"/>');
    const nested = open(p(start('theirs'), 'one ', start(name), end, 'two', end, ' three'));
    clean(nested, { ownership });
    expect(bodyXml(nested)).toMatch(/"theirs".*one .*two.*<w:bookmarkEnd w:id="7"\/>.* three/u);
    const after = open(p(start(name), end, 'one'), p(start('theirs'), 'two', end));
    clean(after, { ownership });
    expect(bodyXml(after)).toMatch(/^(?!.*_cm_).*"theirs".*two.*<w:bookmarkEnd/u);
    expect(await schemaErrors(after.save())).toEqual([]);
  });

  it('has nothing of the add-in’s own store, and all that others keep, whatever its name', async () => {
    const document = open(p('text'));
    const settings = new Map([
      ['criteria-mapper', '{}'],
      ['criteria-mapper-tags', '{}'],
    ]);
    writeSettings(document.pkg, addIn(addInId), settings);
    writeSettings(document.pkg, addIn('another'), settings);
    clean(document, { ownership });
    const left = webExtensions(document.pkg);
    expect(left.map(({ reference }) => reference)).toEqual(['another']);
    expect([...(left[0]?.properties ?? [])]).toEqual([...settings]);
    expect(await schemaErrors(document.save())).toEqual([]);
  });

  it('has nothing of the part in which the add-in keeps the same, and all custom XML of others to the byte', async () => {
    const document = open(p('text'));
    const theirs = ['<a xmlns="urn:criteria-mapper:store:2"/>', `<a>${storeNamespace}</a>`, '<a  b = "c"/>'];
    for (const xml of theirs) addCustomXml(document, xml);
    const before = DocxDocument.open(document.save());
    addCustomXml(document, writeStore(new Map()));
    addCustomXml(document, writeStore(new Map()));
    const copy = DocxDocument.open(document.save());
    expect(customXmlParts(copy)).toHaveLength(5);
    clean(copy, { ownership });
    const saved = DocxDocument.open(copy.save());
    expect(saved.pkg.partNames()).toEqual(before.pkg.partNames());
    for (const name of before.pkg.partNames().filter((part) => part.startsWith('customXml')))
      expect(saved.pkg.part(name)?.bytes()).toEqual(before.pkg.part(name)?.bytes());
    expect(saved.pkg.text('word/_rels/document.xml.rels')).toEqual(
      before.pkg.text('word/_rels/document.xml.rels'),
    );
    expect(await schemaErrors(copy.save())).toEqual([]);
  });

  it('keeps custom XML that cannot be read, for nobody can say whose it is', () => {
    const broken = `<store xmlns="${storeNamespace}">`;
    const document = DocxDocument.open(docxWith({ parts: customXmlPart(broken) }, p('text')));
    expect(customXmlParts(document)).toEqual([]);
    expect(customXmlOf(document, storeNamespace)).toEqual([null]);
    clean(document, { ownership });
    expect(document.pkg.text('customXml/item1.xml')[0]).toBe(broken);
  });

  it('does not ask the reader to run the add-in', async () => {
    const document = open(p('text'));
    writeSettings(document.pkg, addIn(addInId), new Map([['Office.AutoShowTaskpaneWithDocument', 'true']]));
    clean(document, { ownership });
    expect(document.pkg.partNames().filter((part) => part.includes('webextension'))).toEqual([]);
    expect(await schemaErrors(document.save())).toEqual([]);
  });
});
