import { openDocx, readDocx } from '../../src/docx/read-docx';
import { makeSnapshot } from '../../src/report';
import { docx, docxWith, h1, p, raw, run, table } from '../builders/docx';
import { withComments } from '../builders/comments';

const draft = docx(h1('Actions'), p('I called the customer.'), table([['Monday', 'twelve calls']]));
const factsOf = (bytes: Uint8Array) => readDocx(openDocx(bytes));
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A file whose marks of comments are written by hand. */
const markedUp = (ids: readonly number[], ...content: Parameters<typeof docx>): Uint8Array =>
  docxWith(
    {
      parts: {
        'word/comments.xml': `<w:comments xmlns:w="${W}">${ids
          .map(
            (id) =>
              `<w:comment w:id="${id}" w:author="A"><w:p><w:r><w:t>c${id}</w:t></w:r></w:p></w:comment>`,
          )
          .join('')}</w:comments>`,
        'word/_rels/document.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
          'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
      },
    },
    ...content,
  );
const start = (id: number) => raw(`<w:commentRangeStart w:id="${id}"/>`);
const end = (id: number) => raw(`<w:commentRangeEnd w:id="${id}"/>`);
const reference = (id: number) => run(`<w:commentReference w:id="${id}"/>`);

describe('comments of a file', () => {
  it('are facts with author, date, state, replies and what they are about', () => {
    const bytes = withComments(
      draft,
      {
        on: 'I called the customer.',
        text: '[K1.4 not yet]\nWhich risks?',
        author: 'Ada',
        date: '2026-03-01T09:00:00Z',
        replies: [{ text: 'Done.', author: 'Ben', date: '2026-03-02T09:00:00Z' }],
        isResolved: true,
      },
      { on: 'twelve calls', text: 'Of how many?' },
    );
    expect(factsOf(bytes).comments).toEqual([
      {
        id: '0',
        author: 'Ada',
        date: '2026-03-01T09:00:00Z',
        isResolved: true,
        text: expect.stringMatching(/^\[K1\.4 not yet\]\sWhich risks\?$/u) as string,
        replies: [{ author: 'Ben', date: '2026-03-02T09:00:00Z', text: 'Done.' }],
        paragraph: 1,
        selectedText: 'I called the customer.',
      },
      expect.objectContaining({ text: 'Of how many?', isResolved: false, replies: [], paragraph: 3 }),
    ]);
  });

  it('are none of the text: the words and paragraphs stay as they were', () => {
    const before = factsOf(draft);
    const after = factsOf(withComments(draft, { on: 'Actions', text: 'many words that nobody counts' }));
    const wordsOf = (facts: typeof before) =>
      makeSnapshot(facts).paragraphs.map(({ words, text }) => [words, text]);
    expect(wordsOf(after)).toEqual(wordsOf(before));
  });

  it('begin where their marks stand, within a paragraph, between two, or at their reference alone', () => {
    const bytes = markedUp(
      [1, 2, 3],
      p('one ', start(1), 'two', end(1), reference(1), ' three'),
      start(2),
      p('four', end(2), reference(2)),
      p('five', reference(3)),
    );
    expect(factsOf(bytes).comments?.map(({ paragraph, selectedText }) => [paragraph, selectedText])).toEqual([
      [0, 'two'],
      [1, 'four'],
      [2, ''],
    ]);
  });

  it('of several paragraphs begin in the first', () => {
    const bytes = markedUp([1], p('one ', start(1), 'two'), p('three', end(1), reference(1)));
    expect(factsOf(bytes).comments).toMatchObject([{ paragraph: 0, selectedText: 'two\rthree' }]);
  });

  it('are known to the snapshot with their paragraph', () => {
    const snapshot = makeSnapshot(factsOf(withComments(draft, { on: 'Actions', text: 'Good.' })));
    expect(snapshot.comments?.[0]?.paragraph).toBe(snapshot.paragraphs[0]);
  });

  it('are an empty list where there is none, and null where the reader did not ask', () => {
    const { comments, ...unasked } = factsOf(draft);
    expect(comments).toEqual([]);
    expect(makeSnapshot(unasked).comments).toBeNull();
  });
});
