import { docx, inlineSdt, p, table } from '../../builders/docx';
import { codeOf, runOn } from './on-desk';

const grid = () =>
  docx(
    'before',
    table([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]),
    'after',
  );
const first = (context: Word.RequestContext) => context.document.body.tables.getFirst();

const valuesAfter = async (change: (table: Word.Table) => void) => {
  const { result, faults } = await runOn(grid(), async (context) => {
    const made = first(context);
    change(made);
    await context.sync();
    const again = first(context);
    again.load('values,rowCount');
    await context.sync();
    return again.values;
  });
  return { values: result, faults: await faults() };
};

describe('scripts that work with tables', () => {
  it('insert one of values, with a style and a header row', async () => {
    const { result, xml, faults } = await runOn(['start'], async (context) => {
      const made = context.document.body.insertTable(2, 2, 'End', [
        ['Name', 'Hours'],
        ['One', '2'],
      ]);
      made.styleBuiltIn = Word.BuiltInStyleName.gridTable5Dark_Accent2;
      made.headerRowCount = 1;
      made.styleFirstColumn = false;
      made.alignment = 'Centered';
      made.load('values,style,styleBuiltIn,headerRowCount,rowCount,isUniform,nestingLevel,alignment');
      await context.sync();
      return made.toJSON();
    });
    expect(result).toMatchObject({
      values: [
        ['Name', 'Hours'],
        ['One', '2'],
      ],
      style: 'Grid Table 5 Dark - Accent 2',
      styleBuiltIn: 'GridTable5Dark_Accent2',
      headerRowCount: 1,
      rowCount: 2,
      isUniform: true,
      nestingLevel: 1,
      alignment: 'Centered',
    });
    expect(xml).toContain('<w:tblHeader/>');
    expect(await faults()).toEqual([]);
  });

  it.each<[string, (made: Word.Table) => void, string[][]]>([
    [
      'add rows at both ends',
      (t) => (t.addRows('Start', 1, [['1', '2', '3']]), t.addRows('End', 1)),
      [
        ['1', '2', '3'],
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
        ['', '', ''],
      ],
    ],
    [
      'add columns at both ends',
      (t) => (t.addColumns('Start', 1, [['1'], ['2']]), t.addColumns('End', 1)),
      [
        ['1', 'a', 'b', 'c', ''],
        ['2', 'd', 'e', 'f', ''],
      ],
    ],
    ['delete a row', (t) => t.deleteRows(0, 1), [['d', 'e', 'f']]],
    ['delete columns', (t) => t.deleteColumns(1, 2), [['a'], ['d']]],
    [
      'merge cells of a row',
      (t) => t.mergeCells(0, 0, 0, 1),
      [
        ['a\rb', 'c'],
        ['d', 'e', 'f'],
      ],
    ],
    ['merge a whole row', (t) => t.rows.getFirst().merge(), [['a\rb\rc'], ['d', 'e', 'f']]],
    [
      'insert rows and columns beside a cell',
      (t) => (
        t.getCell(0, 1).insertRows('After', 1, [['x', 'y', 'z']]),
        t.getCell(0, 1).insertColumns('Before', 1, [['n']])
      ),
      [
        ['a', 'n', 'b', 'c'],
        ['x', '', 'y', 'z'],
        ['d', '', 'e', 'f'],
      ],
    ],
    [
      'delete the column of a cell',
      (t) => t.getCell(0, 0).deleteColumn(),
      [
        ['b', 'c'],
        ['e', 'f'],
      ],
    ],
    [
      'set values',
      (t) =>
        (t.values = [
          ['1', '2', '3'],
          ['4', '5', '6'],
        ]),
      [
        ['1', '2', '3'],
        ['4', '5', '6'],
      ],
    ],
    [
      'clear a row',
      (t) => t.rows.getFirst().clear(),
      [
        ['', '', ''],
        ['d', 'e', 'f'],
      ],
    ],
  ])('%s', async (_, change, expected) => {
    expect(await valuesAfter(change)).toEqual({ values: expected, faults: [] });
  });

  it('merge down: the cells below go on', async () => {
    const { xml, faults } = await runOn(grid(), async (context) => {
      first(context).mergeCells(0, 0, 1, 0);
      await context.sync();
    });
    expect(xml).toMatch(/<w:vMerge w:val="restart"\/>.*<w:vMerge\/>/s);
    expect(await faults()).toEqual([]);
  });

  it('draw borders, shade and align', async () => {
    const { result, xml, faults } = await runOn(grid(), async (context) => {
      const made = first(context);
      const outside = made.getBorder('Outside');
      outside.type = 'Double';
      outside.color = '#FF0000';
      outside.width = 2;
      const inside = made.getBorder('InsideHorizontal');
      inside.load('type');
      outside.load('type,color,width');
      made.rows.getFirst().shadingColor = 'yellow';
      made.rows.getFirst().verticalAlignment = 'Center';
      made.horizontalAlignment = 'Right';
      made.getCell(1, 1).setCellPadding('Left', 10);
      const padding = made.getCell(1, 1).getCellPadding('Left');
      made.load('horizontalAlignment,verticalAlignment,shadingColor');
      made.rows.getFirst().preferredHeight = 30;
      await context.sync();
      return [
        outside.toJSON(),
        inside.type,
        padding.value,
        [made.horizontalAlignment, made.verticalAlignment, made.shadingColor],
      ];
    });
    expect(result).toEqual([
      { type: 'Double', color: '#FF0000', width: 2 },
      'None',
      10,
      ['Right', 'Mixed', ''],
    ]);
    expect(xml).toContain('<w:trHeight w:val="600"/>');
    expect(await faults()).toEqual([]);
  });

  it('write into cells, rows and their bodies', async () => {
    const { result } = await runOn(grid(), async (context) => {
      const made = first(context);
      const cell = made.getCell(0, 0);
      cell.value = 'one';
      cell.body.insertParagraph('two', 'End');
      cell.parentRow.getNext().values = [['x', 'y', 'z']];
      cell.columnWidth = 100;
      cell.load('value,columnWidth,rowIndex,cellIndex');
      const last = made.getCellOrNullObject(9, 9);
      last.load('value');
      const found = made.search('y');
      found.load('items/text');
      await context.sync();
      return [cell.value, cell.columnWidth, cell.rowIndex, last.isNullObject, found.items.length];
    });
    expect(result).toEqual(['one\rtwo', 100, 0, true, 1]);
  });

  it('stand beside, nest and delete one, and keep what is round it', async () => {
    const { texts, result, faults } = await runOn(grid(), async (context) => {
      const made = first(context);
      made.insertParagraph('caption', 'Before');
      const inner = made.getCell(0, 0).body.insertTable(1, 1, 'End', [['in']]);
      inner.load('nestingLevel');
      inner.parentTable.load('rowCount');
      made.tables.load('items');
      await context.sync();
      const seen = [inner.nestingLevel, inner.parentTable.rowCount, made.tables.items.length];
      made.delete();
      await context.sync();
      return seen;
    });
    expect(result).toEqual([2, 2, 1]);
    expect(texts).toEqual(['before', 'caption', 'after']);
    expect(await faults()).toEqual([]);
  });

  it('keep the control in a cell that they do not touch', async () => {
    const file = docx(
      table([
        [p(inlineSdt({ tag: 't' }, 'kept')), 'b'],
        ['c', 'd'],
      ]),
      'end',
    );
    const { saved } = await runOn(file, async (context) => {
      const made = first(context);
      made.addColumns('End', 1);
      made.deleteRows(1, 1);
      made.getCell(0, 1).value = 'x';
      await context.sync();
    });
    expect(saved.controls().map((control) => control.text)).toEqual(['kept']);
  });

  it.each<[string, (made: Word.Table) => void, string]>([
    ['more columns than there are to delete', (t) => t.deleteColumns(0, 3), 'GeneralException'],
    ['cells that are not there to merge', (t) => t.mergeCells(0, 0, 5, 5), 'GeneralException'],
    ['a cell that is not there', (t) => t.getCell(7, 7).load('value'), 'ItemNotFound'],
    ['no row to add', (t) => t.addRows('End', 0), 'InvalidArgument'],
    ['a border of no known type', (t) => (t.getBorder('Top').type = 'Zigzag' as 'Wave'), 'InvalidArgument'],
  ])('are refused %s', async (_, script, code) => {
    const met = await codeOf(grid(), async (context) => {
      script(first(context));
      await context.sync();
    });
    expect(met).toBe(code);
  });
});
