import { paragraphFacts } from '../../../src/ooxml/document/paragraph-facts';
import { insertComment, remainsOf, removeRemains } from '../../../src/ooxml';
import { del, ins, p, r } from '../../builders/docx';
import { open, openWith } from '../open';
import { schemaErrors } from '../validate';

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
