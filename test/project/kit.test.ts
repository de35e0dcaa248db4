/** Each row of docs/kit.md names files that there are, and a test that looks at something. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const rows = readFileSync(join(root, 'docs', 'kit.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:element|-)/u.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, element = '', place = '', test = '']) => ({ element, place, test }));

const fileIn = (cell: string): string | null => /^`([^`]+)`$/u.exec(cell)?.[1] ?? null;

it('docs/kit.md has each element once', () => {
  const elements = rows.map(({ element }) => element);
  expect(elements.length).toBeGreaterThan(40);
  expect(new Set(elements).size).toBe(elements.length);
});

it.each(rows.map((row) => [row.element, row] as const))('docs/kit.md: %s', (_, { place, test }) => {
  if (place.startsWith('– ')) {
    expect(test).toBe('–');
    return;
  }
  expect(existsSync(join(root, fileIn(place) ?? 'nothing'))).toBe(true);
  expect(readFileSync(join(root, fileIn(test) ?? 'nothing'), 'utf8')).toMatch(/\b(?:it|test)\b/u);
});
