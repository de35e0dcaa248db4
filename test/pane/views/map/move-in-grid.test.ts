import { moveInGrid } from '../../../../src/pane/views/map/move-in-grid';

const size = { rows: 25, columns: 7 };
const move = (row: number, column: number, key: string, ctrlKey = false): readonly number[] | null => {
  const next = moveInGrid({ row, column }, { key, ctrlKey }, size);
  return next && [next.row, next.column];
};

test('the arrows go one cell, and stay at the edges', () => {
  expect(move(3, 2, 'ArrowRight')).toEqual([3, 3]);
  expect(move(3, 2, 'ArrowLeft')).toEqual([3, 1]);
  expect(move(3, 2, 'ArrowDown')).toEqual([4, 2]);
  expect(move(3, 2, 'ArrowUp')).toEqual([2, 2]);
  expect(move(24, 6, 'ArrowRight')).toEqual([24, 6]);
  expect(move(24, 6, 'ArrowDown')).toEqual([24, 6]);
  expect(move(0, 0, 'ArrowLeft')).toEqual([0, 0]);
  expect(move(0, 0, 'ArrowUp')).toEqual([0, 0]);
});

test('Home and End go to the ends of the row, with Ctrl to those of the grid', () => {
  expect(move(3, 2, 'Home')).toEqual([3, 0]);
  expect(move(3, 2, 'End')).toEqual([3, 6]);
  expect(move(3, 2, 'Home', true)).toEqual([0, 0]);
  expect(move(3, 2, 'End', true)).toEqual([24, 6]);
});

test('Page Down and Page Up go ten rows, as far as there are any', () => {
  expect(move(3, 2, 'PageDown')).toEqual([13, 2]);
  expect(move(20, 2, 'PageDown')).toEqual([24, 2]);
  expect(move(13, 2, 'PageUp')).toEqual([3, 2]);
  expect(move(3, 2, 'PageUp')).toEqual([0, 2]);
});

test('any other key is left to the page', () => {
  expect(['Enter', ' ', 'Tab', 'Escape', 'a'].map((key) => move(3, 2, key))).toEqual(Array(5).fill(null));
});
