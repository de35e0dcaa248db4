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
      made.load('values,style,styleBuiltIn,headerRowCount,rowCount,isUniform,nestingLevel');
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
    });
    expect(xml).toContain('<w:tblHeader/>');
    expect(await faults()).toEqual([]);
  });

  it.each<[string, (made: Word.Table) => void, string[][]]>([
    ['delete a row', (t) => t.deleteRows(0, 1), [['d', 'e', 'f']]],
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
  ])('%s', async (_, change, expected) => {
    expect(await valuesAfter(change)).toEqual({ values: expected, faults: [] });
  });

  it('shade a row', async () => {
    const { result, faults } = await runOn(grid(), async (context) => {
      const row = first(context).rows.getFirst();
      row.shadingColor = '#ffff00';
      row.load('shadingColor');
      await context.sync();
      return row.shadingColor;
    });
    expect([result, await faults()]).toEqual(['#FFFF00', []]);
  });

  it('write into cells, rows and their bodies', async () => {
    const { result } = await runOn(grid(), async (context) => {
      const made = first(context);
      const cell = made.getCell(0, 0);
      cell.value = 'one';
      cell.body.insertParagraph('two', 'End');
      made.rows.load('items');
      await context.sync();
      made.rows.items[1]!.values = [['x', 'y', 'z']];
      cell.columnWidth = 100;
      cell.load('value,columnWidth,rowIndex,cellIndex');
      const last = made.getCellOrNullObject(9, 9);
      last.load('value');
      made.load('values');
      await context.sync();
      return [cell.value, cell.columnWidth, cell.rowIndex, last.isNullObject, made.values[1]];
    });
    expect(result).toEqual(['one\rtwo', 100, 0, true, ['x', 'y', 'z']]);
  });

  it('nest and delete one, and keep what is round it', async () => {
    const { texts, result, faults } = await runOn(grid(), async (context) => {
      const made = first(context);
      const inner = made.getCell(0, 0).body.insertTable(1, 1, 'End', [['in']]);
      inner.load('nestingLevel');
      await context.sync();
      const seen = inner.nestingLevel;
      made.delete();
      await context.sync();
      return seen;
    });
    expect(result).toBe(2);
    expect(texts).toEqual(['before', 'after']);
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
      made.deleteRows(1, 1);
      made.getCell(0, 1).value = 'x';
      await context.sync();
    });
    expect(saved.controls().map((control) => control.text)).toEqual(['kept']);
  });

  it.each<[string, (made: Word.Table) => void, string]>([
    ['a cell that is not there', (t) => t.getCell(7, 7).load('value'), 'ItemNotFound'],
  ])('are refused %s', async (_, script, code) => {
    const met = await codeOf(grid(), async (context) => {
      script(first(context));
      await context.sync();
    });
    expect(met).toBe(code);
  });
});
