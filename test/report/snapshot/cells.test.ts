import { cell, factsOf, text, type FactBuilder } from '../../builders/facts';
import { locateCells } from '../../../src/report/snapshot/cells';

const located = (...builders: readonly FactBuilder[]) => locateCells(factsOf(...builders).paragraphs);

describe('locating cells', () => {
  it('tells tables apart that only a paragraph parts, and those that nothing parts', () => {
    const cells = located(
      cell(0, 0, 'a'),
      cell(0, 1, 'b'),
      text('between'),
      cell(0, 0, 'c'),
      cell(0, 0, 'c again'),
      cell(1, 0, 'd'),
      cell(0, 0, 'e'),
    );
    expect(cells.map((found) => found?.table ?? null)).toEqual([0, 0, null, 1, 1, 1, 2]);
  });

  it('locates a nested table by the cell that holds it', () => {
    const nested = { tableNestingLevel: 2 };
    const cells = located(
      cell(0, 0, 'a'),
      cell(0, 0, 'inner', nested),
      cell(0, 1, 'inner', nested),
      cell(0, 1, 'after'),
    );
    expect(cells[1]).toEqual({ table: 0, row: 0, column: 1 });
    expect(cells[2]).toEqual({ table: 0, row: 0, column: 1 });
  });
});
