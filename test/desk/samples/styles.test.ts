import { codeOf, runOn } from './on-desk';

describe('scripts that work with styles', () => {
  it('add one, format it and apply it', async () => {
    const { result, saved, part, faults } = await runOn(['text'], async (context) => {
      const style = context.document.addStyle('Evidence note', Word.StyleType.paragraph);
      style.font.bold = true;
      style.font.color = 'teal';
      style.font.size = 14;
      style.paragraphFormat.leftIndent = 36;
      style.paragraphFormat.alignment = 'Centered';
      style.paragraphFormat.keepWithNext = true;
      style.shading.backgroundPatternColor = '#FFEEAA';
      style.baseStyle = 'Heading 1';
      style.priority = 5;
      context.document.body.paragraphs.getFirst().style = 'Evidence note';
      style.load();
      style.font.load('bold,color,size');
      style.paragraphFormat.load('leftIndent,alignment,keepWithNext,outlineLevel');
      await context.sync();
      return { ...style.toJSON(), font: style.font.toJSON(), format: style.paragraphFormat.toJSON() };
    });
    expect(result).toMatchObject({
      nameLocal: 'Evidence note',
      type: 'Paragraph',
      builtIn: false,
      inUse: true,
      baseStyle: 'Heading 1',
      priority: 5,
      font: { bold: true, color: '#008080', size: 14 },
      format: { leftIndent: 36, alignment: 'Centered', keepWithNext: true, outlineLevel: 'OutlineLevel1' },
    });
    expect(saved.paragraphs()[0]?.style).toBe('Evidence note');
    expect(part('word/styles.xml')).toContain('w:fill="FFEEAA"');
    expect(await faults()).toEqual([]);
  });

  it('find one by its name, or learn that there is none', async () => {
    const { result } = await runOn(['text'], async (context) => {
      const styles = context.document.getStyles();
      const known = styles.getByNameOrNullObject('heading 1');
      const unknown = styles.getByNameOrNullObject('Nothing');
      known.load('nameLocal,builtIn');
      unknown.load('nameLocal');
      const count = styles.getCount();
      styles.load('items/nameLocal');
      await context.sync();
      return [known.nameLocal, known.builtIn, unknown.isNullObject, count.value === styles.items.length];
    });
    expect(result).toEqual(['Heading 1', true, true, true]);
  });

  it('delete one of their own: its text falls back to the default style', async () => {
    const { saved, faults } = await runOn(['text'], async (context) => {
      context.document.addStyle('Mine', 'Paragraph');
      context.document.body.paragraphs.getFirst().style = 'Mine';
      context.document.getStyles().getByName('Mine').delete();
      await context.sync();
    });
    expect(saved.paragraphs()[0]?.style).toBe('Normal');
    expect(await faults()).toEqual([]);
  });

  it('give a table style margins', async () => {
    const { part, faults } = await runOn(['text'], async (context) => {
      const style = context.document.addStyle('Wide cells', 'Table');
      style.tableStyle.leftCellMargin = 10;
      style.tableStyle.cellSpacing = 2;
      await context.sync();
    });
    expect(part('word/styles.xml')).toContain('<w:left w:w="200" w:type="dxa"/>');
    expect(await faults()).toEqual([]);
  });

  it.each<[string, (context: Word.RequestContext) => void, string]>([
    ['a name that is taken', ({ document }) => document.addStyle('Normal', 'Paragraph'), 'GeneralException'],
    ['no such type', ({ document }) => document.addStyle('x', 'Sound' as 'List'), 'InvalidArgument'],
    [
      'a built-in one to delete',
      ({ document }) => document.getStyles().getByName('Normal').delete(),
      'AccessDenied',
    ],
    [
      'a style that is not there',
      ({ document }) => document.getStyles().getByName('x').delete(),
      'ItemNotFound',
    ],
  ])('are refused %s', async (_, script, code) => {
    const met = await codeOf(['text'], async (context) => {
      script(context);
      await context.sync();
    });
    expect(met).toBe(code);
  });
});

describe('scripts that format characters', () => {
  it('set every property of a font, and read it back', async () => {
    const { result, faults } = await runOn(['some text'], async (context) => {
      const { font } = context.document.body.paragraphs.getFirst();
      font.color = 'orange';
      font.highlightColor = '#FFFF00';
      font.doubleStrikeThrough = true;
      font.superscript = true;
      font.underline = 'DotDashLine';
      font.load('color,highlightColor,doubleStrikeThrough,strikeThrough,superscript,underline');
      await context.sync();
      return font.toJSON();
    });
    expect(result).toEqual({
      color: '#FFA500',
      highlightColor: '#FFFF00',
      doubleStrikeThrough: true,
      strikeThrough: false,
      superscript: true,
      underline: 'DotDashLine',
    });
    expect(await faults()).toEqual([]);
  });

  it('take a colour that is no highlight as the nearest, and null as none', async () => {
    const { result } = await runOn(['some text'], async (context) => {
      const { font } = context.document.body;
      font.highlightColor = '#FE0102';
      font.load('highlightColor');
      await context.sync();
      const first = font.highlightColor;
      font.highlightColor = null as unknown as string;
      font.load('highlightColor');
      await context.sync();
      return [first, font.highlightColor];
    });
    expect(result).toEqual(['#FF0000', null]);
  });

  it('give a style to a line that they inserted with its break, and to no other', async () => {
    const { texts, xml } = await runOn(['first', 'second'], async (context) => {
      const title = context.document.body.insertText('A title\n', 'Start');
      title.styleBuiltIn = 'Heading1';
      const { paragraphs } = title;
      paragraphs.load('text');
      await context.sync();
      expect(paragraphs.items.map(({ text }) => text)).toEqual(['A title']);
    });
    expect(texts).toEqual(['A title', 'first', 'second']);
    expect(xml.match(/w:pStyle w:val="Heading1"/gu)).toHaveLength(1);
  });
});
