import { bullet, docx, numbered } from '../../builders/docx';
import { codeOf, runOn } from './on-desk';

describe('scripts that work with lists', () => {
  it('start one, add items at both ends and text outside it', async () => {
    const { saved, faults } = await runOn(['first', 'item', 'last'], async (context) => {
      const list = context.document.body.paragraphs.getFirst().getNext().startNewList();
      await context.sync();
      list.insertParagraph('top', 'Start');
      const end = list.insertParagraph('bottom', 'End');
      end.listItem.level = 1;
      list.insertParagraph('outside', 'After');
      await context.sync();
    });
    expect(saved.paragraphs().map(({ visibleText, listString }) => `${listString}${visibleText}`)).toEqual([
      'first',
      '1.top',
      '2.item',
      'a.bottom',
      'outside',
      'last',
    ]);
    expect(await faults()).toEqual([]);
  });

  it('attach a paragraph to a list and detach another', async () => {
    const { result, saved } = await runOn(
      [numbered(0, 'one'), 'two', numbered(0, 'three')],
      async (context) => {
        const { paragraphs } = context.document.body;
        paragraphs.load('items');
        const list = paragraphs.getFirst().list;
        list.load('id,levelTypes,levelExistences');
        await context.sync();
        paragraphs.items[1]?.attachToList(list.id, 1);
        paragraphs.items[2]?.detachFromList();
        await context.sync();
        return [list.levelTypes.slice(0, 2), list.levelExistences.slice(0, 2)];
      },
    );
    expect(result).toEqual([
      ['Number', 'Number'],
      [true, false],
    ]);
    expect(saved.paragraphs().map(({ listString }) => listString)).toEqual(['1.', 'a.', '']);
  });

  it('format its levels: numbers, bullets, indents, alignment, start', async () => {
    const { result, saved, part, faults } = await runOn(['a', 'b', bullet('other')], async (context) => {
      const { paragraphs } = context.document.body;
      const list = paragraphs.getFirst().startNewList();
      list.load('id');
      await context.sync();
      const second = paragraphs.getFirst().getNext();
      second.attachToList(list.id, 1);
      list.setLevelNumbering(0, 'UpperRoman', ['(', 0, ')']);
      list.setLevelStartingNumber(0, 4);
      list.setLevelBullet(1, 'Checkmark');
      list.setLevelIndents(1, 60, -20);
      list.setLevelAlignment(0, 'Right');
      const label = list.getLevelString(0);
      list.load('levelTypes');
      await context.sync();
      return [label.value, list.levelTypes.slice(0, 2)];
    });
    expect(result).toEqual(['(IV)', ['Number', 'Bullet']]);
    expect(saved.paragraphs().map(({ listString }) => listString)).toEqual(['(IV)', '\uf0fc', '•']);
    expect(part('word/numbering.xml')).toContain('<w:ind w:left="1200" w:hanging="400"/>');
    expect(await faults()).toEqual([]);
  });

  it('give a level a bullet of their own choice', async () => {
    const { saved, faults } = await runOn(docx(numbered(0, 'one'), bullet('two')), async (context) => {
      context.document.body.paragraphs.getFirst().list.setLevelBullet(0, 'Custom', 0x2192, 'Arial');
      await context.sync();
    });
    expect(saved.paragraphs().map(({ listString }) => listString)).toEqual(['→', '•']);
    expect(await faults()).toEqual([]);
  });

  it('go up and down among the items', async () => {
    const file = docx(
      numbered(0, 'one'),
      numbered(1, 'a'),
      numbered(2, 'i'),
      numbered(1, 'b'),
      numbered(0, 'two'),
    );
    const { result } = await runOn(file, async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items');
      await context.sync();
      const [one, , deep, second] = paragraphs.items;
      const parent = deep!.listItem.getAncestor();
      const below = one!.listItem.getDescendants();
      const direct = one!.listItem.getDescendants(true);
      const none = one!.listItem.getAncestorOrNullObject();
      second!.listItem.load('siblingIndex,listString,level');
      [parent, none].forEach((paragraph) => paragraph.load('text'));
      [below, direct].forEach((found) => found.load('items/text'));
      await context.sync();
      return [
        parent.text,
        below.items.map(({ text }) => text),
        direct.items.map(({ text }) => text),
        none.isNullObject,
        second!.listItem.siblingIndex,
      ];
    });
    expect(result).toEqual(['a', ['a', 'i', 'b'], ['a', 'b'], true, 1]);
  });

  it('find the lists of a document by their ids', async () => {
    const { result } = await runOn([bullet('x'), numbered(0, 'y')], async (context) => {
      const { lists } = context.document.body;
      lists.load('items/id');
      await context.sync();
      const list = lists.getById(lists.items[1]!.id);
      list.getLevelParagraphs(0).load('items');
      const found = list.paragraphs;
      found.load('items/text');
      const none = lists.getByIdOrNullObject(99);
      none.load('id');
      await context.sync();
      return [lists.items.length, found.items.map(({ text }) => text), none.isNullObject];
    });
    expect(result).toEqual([2, ['y'], true]);
  });

  it.each<[string, (paragraph: Word.Paragraph) => void, string]>([
    ['a list for what is a list item', (item) => item.startNewList(), 'GeneralException'],
    ['a list that is not there', (item) => item.getNext().attachToList(77, 0), 'InvalidArgument'],
    ['the list of plain text', (item) => item.getNext().list.load('id'), 'ItemNotFound'],
    ['a tenth level', (item) => (item.listItem.level = 9), 'InvalidArgument'],
  ])('are refused %s', async (_, script, code) => {
    const met = await codeOf([bullet('item'), 'plain'], async (context) => {
      script(context.document.body.paragraphs.getFirst());
      await context.sync();
    });
    expect(met).toBe(code);
  });
});
