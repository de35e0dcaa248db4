import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { main } from '../../src/cli/main';
import { findProfile, openDesk } from '../../src/desk/node';
import { openDocx } from '../../src/docx/read-docx';
import { DocxError } from '../../src/ooxml';
import { descendants, insertAfter, removeNode } from '../../src/ooxml/xml/dom';
import { parseXml } from '../../src/ooxml/xml/parse';
import { serialise } from '../../src/ooxml/xml/serialise';
import { bodyWithoutUs } from '../word/body-without-us';
import {
  bookmark,
  bullet,
  del,
  docxWith,
  field,
  footnote,
  h1,
  inlineSdt,
  ins,
  link,
  p,
  r,
  sdt,
  table,
  textBox,
} from '../builders/docx';

/**
 * Documents that were damaged at random, through every verb. Each ends in one of two ways: it is served, with parts that are
 * well-formed and every word outside of our controls where it was, or it is refused by one line. `npm run fuzz` plays thousands.
 */
const runs = Number(process.env['FUZZ'] ?? 30);

const bases: readonly Uint8Array[] = [
  docxWith(
    { footnotes: ['A note of four words.'], header: ['head'] },
    h1('Section 2 - Actions'),
    p(inlineSdt({ tag: 'ksb1:abcdef::K1.4' }, 'I called the customer at once.'), footnote(1)),
    p(bookmark('_cm_abcdef'), 'Then ', r('I wrote', { bold: true }), ins(' again'), del(' never'), '.'),
    bullet('one', field('PAGEREF a', '3'), link('_cm_abcdef', 'there')),
    table([
      ['Day', 'Calls'],
      ['Monday', sdt({ tag: 'foreign' }, p('twelve'))],
    ]),
    sdt({ tag: 'foreign' }, p('one of them'), p('another')),
    p('The end of it.'),
  ),
  docxWith(
    { tracksRevisions: true, hasStyles: false },
    h1('Results'),
    p('It went well.', textBox('boxed')),
    sdt({ tag: 'ksb1:bcdefg::K2.1' }, p('All of it.')),
    sdt({ tag: 'outer' }, sdt({ tag: 'inner' }, p('deep inside'))),
    table([['a', 'b']]),
  ),
];

const PARTS = ['word/document.xml', 'word/styles.xml', 'word/_rels/document.xml.rels', '_rels/.rels'];
const ODD = [
  '\0',
  '\u0001',
  '\ud800',
  '\ufffe',
  '\ufffd',
  '\u0085',
  '\u202e',
  '&',
  '<',
  '&#0;',
  '&#xFFFD;',
  ']]>',
  '\t',
];

type Damage = (bytes: Uint8Array) => Uint8Array;

const inPart =
  (name: string, change: (xml: string) => string): Damage =>
  (bytes) => {
    const parts = unzipSync(bytes);
    const part = parts[name];
    return part ? zipSync({ ...parts, [name]: strToU8(change(strFromU8(part))) }) : bytes;
  };

/** Changes the tree of a part, which stays well-formed; a part that is damaged already is left as it is. */
const inTree = (change: (element: Element, other: Element) => void) =>
  fc.tuple(fc.constantFrom(...PARTS), fc.nat(), fc.nat()).map(([name, first, second]): Damage =>
    inPart(name, (xml) => {
      const tree = readTree(xml);
      const elements = tree ? descendants(tree.documentElement, () => true) : [];
      const at = (number: number) => elements[number % elements.length];
      const [element, other] = [at(first), at(second)];
      if (!tree || !element || !other) return xml;
      change(element, other);
      return serialise(tree);
    }),
  );

function readTree(xml: string): Document | null {
  try {
    return parseXml(xml);
  } catch (error) {
    if (error instanceof DocxError) return null;
    throw error;
  }
}

const isAround = (a: Element, b: Element): boolean => (a.compareDocumentPosition(b) & 16) !== 0 || a === b;

const damages: fc.Arbitrary<Damage> = fc.oneof(
  { weight: 4, arbitrary: inTree(removeNode) },
  { weight: 2, arbitrary: inTree((element) => insertAfter(element.cloneNode(true), element)) },
  {
    weight: 2,
    arbitrary: inTree((element, other) => {
      if (!isAround(element, other)) insertAfter(element, other);
    }),
  },
  {
    weight: 2,
    arbitrary: inTree((element, other) => {
      if (!isAround(element, other)) other.appendChild(element);
    }),
  },
  {
    weight: 2,
    arbitrary: inTree((element) => {
      while (element.firstChild) element.removeChild(element.firstChild);
    }),
  },
  {
    weight: 2,
    arbitrary: inTree((element) => {
      while (element.firstChild) element.parentNode?.insertBefore(element.firstChild, element);
      removeNode(element);
    }),
  },
  {
    weight: 1,
    arbitrary: inTree((element, other) => {
      for (let at = 0; at < other.attributes.length; at++) {
        const { namespaceURI, name, value } = other.attributes.item(at)!;
        element.setAttributeNS(namespaceURI, name, value);
      }
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...PARTS), fc.nat(), fc.nat(3), fc.constantFrom(...ODD))
      .map(([name, where, gone, odd]) =>
        inPart(name, (xml) => {
          const at = where % (xml.length + 1);
          return xml.slice(0, at) + odd + xml.slice(at + gone);
        }),
      ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...PARTS), fc.nat())
      .map(([name, length]) => inPart(name, (xml) => xml.slice(0, length % (xml.length + 1)))),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.nat(), fc.integer({ min: 1, max: 255 }))
      .map(([at, mask]) => (bytes: Uint8Array) => {
        const copy = bytes.slice();
        copy[at % copy.length]! ^= mask;
        return copy;
      }),
  },
);

type Edit = (context: Word.RequestContext) => Promise<void> | void;

const paragraphs = async (context: Word.RequestContext): Promise<Word.Paragraph[]> => {
  const all = context.document.body.paragraphs.load('items');
  await context.sync();
  return all.items.slice(0, 6);
};
const controls = async (context: Word.RequestContext): Promise<Word.ContentControl[]> => {
  const all = context.document.contentControls.load('items/text');
  await context.sync();
  return all.items;
};

const edits: readonly Edit[] = [
  async (context) => (await paragraphs(context)).forEach((each) => each.delete()),
  async (context) => (await controls(context)).forEach((each) => each.insertText('new', 'Replace')),
  async (context) => (await controls(context)).forEach((each) => each.delete(false)),
  async (context) => (await paragraphs(context)).forEach((each) => void each.insertText('x', 'Start')),
  async (context) => (await paragraphs(context)).forEach((each) => void each.getRange().insertComment('c')),
  async (context) => (await paragraphs(context)).forEach((each) => void each.insertContentControl()),
  ({ document: { body } }) => {
    body.insertParagraph('more', 'End');
    body.insertTable(1, 2, 'Start', [['a', 'b']]);
  },
  async (context) => {
    const { tables } = context.document.body;
    tables.load('items/values');
    await context.sync();
    tables.items.forEach((each) => each.delete());
  },
];

/** What an Office.js script does to a document; what the desk refuses has a code of Word's. */
async function edited(bytes: Uint8Array, number: number): Promise<Uint8Array> {
  const desk = await openDesk(bytes, findProfile(number % 3 === 0 ? 'web' : 'windows'));
  const edit = edits[number % edits.length]!;
  const code = await Word.run(async (context) => {
    await edit(context);
    await context.sync();
  }).then(
    () => '',
    (error: OfficeExtension.Error) => `${error.code}: ${error.message}`,
  );
  expect(code).not.toMatch(/mistake/u);
  return desk.save();
}

let folder = '';
let complaints: string[] = [];
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'fuzz-'))));
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  jest.spyOn(console, 'error').mockImplementation((text: string) => void complaints.push(text));
});
afterEach(() => jest.restoreAllMocks());

/** @returns whether it was served */
async function isServed(...words: string[]): Promise<boolean> {
  complaints = [];
  const status = await main(words);
  expect([0, 1]).toContain(status);
  expect(complaints).toHaveLength(status);
  expect(complaints.join()).not.toMatch(/\n|mistake|does not know|\bat .*\.[jt]s:/u);
  return status === 0;
}

const textOf = (bytes: Uint8Array): string => bodyWithoutUs(openDocx(bytes).body);
const xmlParts = (bytes: Uint8Array): string[] =>
  Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
    /^(?:word|_rels|\[)[^/]*(?:\/_rels\/)?[^/]*\.(?:xml|rels)$/u.test(name) ? [strFromU8(part)] : [],
  );

async function everyVerb(bytes: Uint8Array, number: number): Promise<void> {
  const from = join(folder, 'in.docx');
  const to = join(folder, 'out.docx');
  await writeFile(from, bytes);
  const isRead = await isServed('check', '--json', from);
  const verbs: readonly (readonly string[])[] = [
    ['tag', from, to, '--at', `2.${(number % 4) + 1}`, '--codes', 'K1.2'],
    ['untag', from, to, '--at', `2.${(number % 4) + 1}`],
    ['map', from, to],
    ['clean', from, to, ...(number % 2 === 0 ? [] : ['--remove', 'comments,changes,hidden'])],
  ];
  for (const verb of verbs) {
    if (!(await isServed(...verb))) continue;
    expect([verb[0], isRead]).toEqual([verb[0], true]);
    const out = new Uint8Array(await readFile(to));
    for (const part of xmlParts(out)) parseXml(part);
    if (verb.includes('--remove')) openDocx(out);
    else expect([verb[0], textOf(out)]).toEqual([verb[0], textOf(bytes)]);
  }
  if (isRead) openDocx(await edited(bytes, number));
}

test('a damaged document is served whole, or refused by one line', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(bases.length - 1),
      fc.array(damages, { minLength: 1, maxLength: 4 }),
      fc.nat(),
      async (which, changes, number) => {
        const damaged = changes.reduce((bytes, change) => {
          try {
            return change(bytes);
          } catch {
            return bytes; // what a byte was changed in may be no archive any more
          }
        }, bases[which]!);
        await everyVerb(damaged, number);
      },
    ),
    { numRuns: runs, ...(process.env['FUZZ'] === undefined && { seed: 1 }) },
  );
}, 3_600_000);
