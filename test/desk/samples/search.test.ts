import { del, docx, p } from '../../builders/docx';
import { codeOf, runOn } from './on-desk';

type Options = Parameters<Word.Body['search']>[1];

const found = async (text: string, options: Options, ...content: Parameters<typeof docx>) =>
  (
    await runOn(docx(...content), async (context) => {
      const ranges = context.document.body.search(text, options);
      ranges.load('items/text');
      await context.sync();
      return ranges.items.map((range) => range.text);
    })
  ).result;

describe('scripts that search', () => {
  it.each<[string, Options, string, string[]]>([
    ['call', {}, 'Call recall calls', ['Call', 'call', 'call']],
    ['call', { matchCase: true }, 'Call recall calls', ['call', 'call']],
    ['call', { matchWholeWord: true }, 'Call recall calls', ['Call']],
    ['a.b', {}, 'a.b axb', ['a.b']],
  ])('for %s with %j', async (text, options, content, expected) => {
    expect(await found(text, options, content)).toEqual(expected);
  });

  it('load the length of what they find, as Microsoft samples do', async () => {
    const { result } = await runOn(['a b a'], async (context) => {
      const ranges = context.document.body.search('a');
      ranges.load('length');
      await context.sync();
      return ranges.items.length;
    });
    expect(result).toBe(2);
  });

  it('miss a phrase that a tracked deletion interrupts', async () => {
    expect(await found('ab', {}, p('a', del('x'), 'b ab'))).toEqual(['ab']);
  });

  it('highlight all they find, and replace in a list from the last to the first', async () => {
    const { texts, xml } = await runOn(['one two one'], async (context) => {
      const ranges = context.document.body.search('one');
      ranges.load('items');
      await context.sync();
      ranges.items.forEach((range) => {
        range.font.highlightColor = '#FFFF00';
        range.insertText('1', 'Replace');
      });
      await context.sync();
    });
    expect(texts).toEqual(['1 two 1']);
    expect(xml.match(/<w:highlight w:val="yellow"\/>/g)).toHaveLength(2);
  });

  it.each<[string, Options, string]>([
    ['', {}, 'InvalidArgument'],
    ['x'.repeat(256), {}, 'SearchStringInvalidOrTooLong'],
    ['a*', { matchWildcards: true }, 'ApiNotFound'],
  ])('are refused %j with %j', async (text, options, code) => {
    const met = await codeOf(['text'], async (context) => {
      context.document.body.search(text, options).load('items');
      await context.sync();
    });
    expect(met).toBe(code);
  });
});
