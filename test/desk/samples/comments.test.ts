import { paragraphFacts } from '../../../src/ooxml';
import { bookmark, del, docx, h1, p } from '../../builders/docx';
import { codeOf, runOn } from './on-desk';

const commented = () =>
  runOn(['first text', 'second'], async (context) => {
    const range = context.document.body.search('text').getFirst();
    const comment = range.insertComment('Say who.');
    comment.reply('The customer.');
    comment.load('content,authorName,resolved,creationDate');
    comment.replies.load('items/content');
    await context.sync();
    return {
      content: comment.content,
      resolved: comment.resolved,
      isDated: comment.creationDate instanceof Date,
      replies: comment.replies.items.map((reply) => reply.content),
    };
  });

describe('scripts that work with comments', () => {
  it('comment on a phrase and reply to it', async () => {
    const { result, xml, faults } = await commented();
    expect(result).toEqual({
      content: 'Say who.',
      resolved: false,
      isDated: true,
      replies: ['The customer.'],
    });
    expect(xml).toMatch(/<w:commentRangeStart w:id="0"\/>.*text.*<w:commentRangeEnd w:id="0"\/>/);
    expect(await faults()).toEqual([]);
  });

  it('find the comments of a file again, with what they are about', async () => {
    const { file } = await commented();
    const { result } = await runOn(file, async (context) => {
      const comments = context.document.body.getComments();
      comments.load('items/content,items/id,items/replies/items/content');
      await context.sync();
      const about = comments.items.map((comment) => comment.getRange());
      about.forEach((range) => range.load('text'));
      const none = context.document.body.paragraphs.getFirst().getNext().getComments();
      none.load('items');
      await context.sync();
      return [
        about.map(({ text }) => text),
        comments.items[0]?.replies.items.map(({ content }) => content),
        none.items.length,
      ];
    });
    expect(result).toEqual([['text'], ['The customer.'], 0]);
  });

  it('edit and resolve one', async () => {
    const { file } = await commented();
    const { result, saved, part, faults } = await runOn(file, async (context) => {
      const comment = context.document.body.getComments().getFirst();
      comment.content = 'Say who and when.';
      comment.resolved = true;
      comment.load('content,resolved');
      await context.sync();
      return [comment.content, comment.resolved];
    });
    expect(result).toEqual(['Say who and when.', true]);
    expect(part('word/commentsExtended.xml')).toContain('w15:done="1"');
    expect(paragraphFacts(saved)[0]?.visibleText).toBe('first text');
    expect(await faults()).toEqual([]);
  });

  it('delete one with its replies, and leave no mark behind', async () => {
    const { file } = await commented();
    const { xml, part, faults } = await runOn(file, async (context) => {
      context.document.body.getComments().getFirst().delete();
      await context.sync();
    });
    expect(xml).not.toContain('comment');
    expect(part('word/comments.xml')).not.toContain('<w:comment ');
    expect(await faults()).toEqual([]);
  });

  it('reach the comment of a reply, and delete the reply alone', async () => {
    const { file } = await commented();
    const { result } = await runOn(file, async (context) => {
      const comment = context.document.body.getComments().getFirst();
      const reply = comment.replies.getFirst();
      reply.parentComment.load('content');
      await context.sync();
      const parent = reply.parentComment.content;
      reply.delete();
      comment.replies.load('items');
      const all = context.document.body.getComments();
      all.load('items');
      await context.sync();
      return [parent, comment.replies.items.length, all.items.length];
    });
    expect(result).toEqual(['Say who.', 0, 1]);
  });

  it('keep links, deletions and bookmarks beside the place as they are', async () => {
    const file = docx(h1('Actions'), p('a ', bookmark('here', 'word'), del('gone'), ' end'));
    const before = (await runOn(file, () => Promise.resolve())).xml;
    const { xml } = await runOn(file, async (context) => {
      const comment = context.document.body.search('word').getFirst().insertComment('x');
      await context.sync();
      comment.delete();
      await context.sync();
    });
    expect(xml).toBe(before);
  });

  it('are refused a comment at WordApi 1.3', async () => {
    const code = await codeOf(
      ['text'],
      async (context) => {
        context.document.body.getRange('Whole').insertComment('x');
        await context.sync();
      },
      'ltsc-2021',
    );
    expect(code).toBe('ApiNotFound');
  });
});
