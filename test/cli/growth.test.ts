import { Session, type Profiler } from 'node:inspector';
import { reportOn } from '../../src/cli/check';
import { openDocx } from '../../src/docx/read-docx';
import { clean, removeRemains } from '../../src/ooxml';
import { ownership } from '../../src/report';
import {
  bookmark,
  docx,
  docxWith,
  field,
  h1,
  inlineSdt,
  ins,
  link,
  numbered,
  p,
  r,
  raw,
  run,
  sdt,
  table,
} from '../builders/docx';

/** Functions are given counters when they are first compiled: the session goes on from the first of them to the last. */
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
afterAll(() => session.disconnect());

/**
 * How much work an action is: how often the blocks of code in `src` are run, as V8 counts them. Unlike time it is the same on
 * every machine.
 */
function workOf(action: () => void): number {
  takeCounts();
  action();
  return takeCounts();
}

/** Reads the counters, which begin anew by that. */
function takeCounts(): number {
  let counted: readonly Profiler.ScriptCoverage[] = [];
  session.post('Profiler.takePreciseCoverage', (_, { result }) => (counted = result));
  const ranges = counted
    .filter(({ url }) => /[\\/]src[\\/]/u.test(url))
    .flatMap(({ functions }) => functions.flatMap((each) => each.ranges));
  return ranges.reduce((sum, { count }) => sum + count, 0);
}

const MANY = 200;
const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** What is worked out for a text is remembered: no two of these are alike. */
let made = 0;
const words = (): string =>
  `words of a line ${(made++).toString(36).replace(/\d/gu, 'x')} q${made.toString(2).replaceAll('0', 'o').replaceAll('1', 'l')}`;

const tagId = (): string => `b${(made++).toString(36).padStart(5, '0')}`;

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const COMMENTS_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';

function withComments(count: number): Uint8Array {
  const comments = times(count, (id) => `<w:comment w:id="${id}" w:author="A"><w:p/></w:comment>`).join('');
  return docxWith(
    {
      parts: {
        'word/comments.xml': `<w:comments xmlns:w="${W}">${comments}</w:comments>`,
        'word/_rels/document.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
          `<Relationship Id="rId1" Type="${COMMENTS_TYPE}" Target="comments.xml"/></Relationships>`,
      },
    },
    ...times(count, (id) => p(words(), run(`<w:commentReference w:id="${id}"/>`))),
  );
}

const kinds: [string, (count: number) => Uint8Array][] = [
  ['runs of a paragraph', (n) => docx(p(...times(n, () => r(words()))))],
  ['bold runs of a paragraph', (n) => docx(p(...times(n, () => r(words(), { bold: true }))))],
  ['paragraphs', (n) => docx(...times(n, () => p(words())))],
  ['letters of a line', (n) => docx(p('´.'.repeat(50 * n) + words()))],
  ['words of a line', (n) => docx(h1(times(n, words).join(' ')))],
  ['headings before the first section', (n) => docx(...times(n, () => h1(words())), h1('Actions'))],
  ['headings after it', (n) => docx(h1('Actions'), ...times(n, () => h1(words())))],
  ['sections that go on', (n) => docx(...times(n, (i) => h1(i % 2 ? 'Actions (continued)' : 'Results')))],
  [
    'empty lines between headings',
    (n) => docx(...times(n, () => h1('Actions')), ...times(n, () => p()), h1('Actions')),
  ],
  ['lines of contents', (n) => docx(p('Contents'), ...times(n, (i) => p(`${words()} .... ${i % 90}`)))],
  ['cells', (n) => docx(h1('Actions'), table(times(n, () => [words(), words()])))],
  [
    'tagged paragraphs',
    (n) => docx(h1('Actions'), ...times(n, () => p(inlineSdt({ tag: `ksb1:${tagId()}::K1.4` }, words())))),
  ],
  [
    'copies of a tag',
    (n) => docx(h1('Actions'), ...times(n, () => p(inlineSdt({ tag: 'ksb1:a00000::K1.4' }, words())))),
  ],
  [
    'texts that were parted',
    (n) =>
      docx(
        h1('Actions'),
        ...times(n, () => tagId()).flatMap((id) =>
          times(2, () => p(inlineSdt({ tag: `ksb1:${id}:abcdef:K1.4` }, words()))),
        ),
      ),
  ],
  [
    'controls of a paragraph',
    (n) => docx(p(...times(n, () => inlineSdt({ tag: `ksb1:${tagId()}::K1.4` }, words())))),
  ],
  ['controls round paragraphs', (n) => docx(...times(n, () => sdt({ tag: 'x' }, p(words()))))],
  ['insertions of a paragraph', (n) => docx(p(...times(n, (i) => (i % 2 ? ins(words()) : r(words())))))],
  ['insertions side by side', (n) => docx(p(...times(n, () => ins(words()))))],
  ['paragraphs that were inserted', (n) => docx(...times(n, () => raw(p(ins(words())).xml)))],
  ['hidden runs of a paragraph', (n) => docx(p(...times(n, (i) => r(words(), { hidden: i % 2 === 0 }))))],
  ['fields of a paragraph', (n) => docx(p(...times(n, () => field('PAGE', '3'))))],
  ['comments', withComments],
  ['bookmarks and links', (n) => docx(...times(n, (i) => p(bookmark(`b${i}`, words()), link(`b${i}`, 'x'))))],
  ['list items', (n) => docx(...times(n, () => numbered(0, words())))],
  [
    'branches',
    (n) =>
      docx(
        p(
          run(
            `<mc:AlternateContent>${'<mc:Choice Requires="w"><w:t>x</w:t></mc:Choice>'.repeat(n)}</mc:AlternateContent>`,
          ),
        ),
      ),
  ],
];

const all = ['comments', 'changes', 'hidden'] as const;
const read = (bytes: Uint8Array) => void reportOn(bytes);
function strip(bytes: Uint8Array): void {
  const document = openDocx(bytes);
  removeRemains(document, all);
  clean(document, { ownership });
  document.save();
}

describe.each([
  ['check', read],
  ['clean', strip],
])('the work of %s', (_, work) => {
  test.each(kinds)('at most doubles with twice as many %s', (__, make) => {
    const [one, two] = [make(MANY), make(2 * MANY)];
    const small = workOf(() => work(one));
    expect(small).toBeGreaterThan(MANY);
    expect(workOf(() => work(two)) / small).toBeLessThan(2.1);
  });
});
