import { paragraphFacts } from '../../../src/ooxml/document/paragraph-facts';
import {
  clean,
  insertComment,
  remainsOf,
  removeRemains,
  webExtensions,
  writeSettings,
} from '../../../src/ooxml';
import { del, inlineSdt, ins, p, r } from '../../builders/docx';
import { open, openWith } from '../open';
import { schemaErrors } from '../validate';

const traces = { tagPrefixes: ['ksb1:'], bookmarkPrefix: '_cm_', settingPrefix: 'criteria-mapper' };

const textOf = (document: ReturnType<typeof open>): string[] =>
  paragraphFacts(document).map(({ text }) => text);

describe('what a clean copy still holds', () => {
  const draft = () => {
    const document = openWith(
      { tracksRevisions: true },
      p('one ', del('two '), ins('three '), r('four', { hidden: true })),
      p('five'),
    );
    const [first, second] = document.paragraphs();
    if (!first || !second) throw new Error('Two paragraphs were expected');
    insertComment(
      document,
      { paragraph: second.node, offset: 0 },
      { paragraph: second.node, offset: 4 },
      'Why?',
    );
    return document;
  };

  it('is counted: comments, tracked changes, paragraphs with hidden text', () => {
    expect(remainsOf(draft())).toEqual({ comments: 1, changes: 2, hidden: 1 });
    expect(remainsOf(open(p('plain')))).toEqual({ comments: 0, changes: 0, hidden: 0 });
  });

  it('goes as chosen, and nothing else does', async () => {
    const document = draft();
    removeRemains(document, ['changes', 'hidden']);
    expect(remainsOf(document)).toEqual({ comments: 1, changes: 0, hidden: 0 });
    removeRemains(document, ['comments']);
    expect(textOf(document)).toEqual(['one three ', 'five']);
    expect(remainsOf(document)).toEqual({ comments: 0, changes: 0, hidden: 0 });
    expect(await schemaErrors(document.save())).toEqual([]);
  });
});

describe('a clean copy', () => {
  it('has none of our settings and all of the others', () => {
    const document = open(p(inlineSdt({ tag: 'ksb1:aaaaaa::K1.1' }, 'text')));
    const addIn = { id: 'a', version: '1.0', store: 'developer', storeType: 'Registry' };
    writeSettings(
      document.pkg,
      addIn,
      new Map([
        ['criteria-mapper', '{}'],
        ['criteria-mapper-tags', '{}'],
        ['Office.AutoShowTaskpaneWithDocument', 'true'],
      ]),
    );
    expect(clean(document, traces)).toMatchObject({ controls: 1, bookmarks: 0 });
    expect(webExtensions(document.pkg).map(({ properties }) => [...properties.keys()])).toEqual([
      ['Office.AutoShowTaskpaneWithDocument'],
    ]);
  });
});
