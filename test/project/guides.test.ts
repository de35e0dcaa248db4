/** The guides name what the pane has, and the manual test rows that there are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const guides = join(root, 'docs', 'guides');
const textOf = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');

const filesIn = (...path: string[]): string =>
  readdirSync(join(root, ...path), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => textOf(...path, name))
    .join('\n');

/** All that the add-in says: its words, and its name in the ribbon. */
const said = filesIn('src', 'wording') + textOf('manifest.xml');

describe.each(readdirSync(guides).filter((name) => name.endsWith('.md')))('%s', (name) => {
  const guide = readFileSync(join(guides, name), 'utf8');
  const named = [...guide.matchAll(/\*\*([^*]+)\*\*/gu)].map(([, text]) => text?.replace(/\s+/gu, ' ') ?? '');
  /** What is bold and is no control: it ends with a colon, or is Microsoft's. */
  const isOurs = (text: string): boolean => !text.endsWith(':') && !['bold', 'Fixed'].includes(text);

  it('names only controls that there are', () => {
    expect(named.filter(isOurs).length).toBeGreaterThan(0);
    expect(named.filter(isOurs).filter((text) => !said.includes(text))).toEqual([]);
  });

  it('has at most ten steps in a list, and pictures that there are', () => {
    const steps = [...guide.matchAll(/^(\d+)\. /gmu)].map(([, number]) => Number(number));
    expect(Math.max(...steps)).toBeLessThanOrEqual(10);
    const pictures = [...guide.matchAll(/\]\((images\/[^)]+)\)/gu)].map(([, path]) => path ?? '');
    expect(pictures.filter((path) => !existsSync(join(guides, path)))).toEqual([]);
  });
});

describe('docs/manual-test.md', () => {
  const steps = [...textOf('docs', 'manual-test.md').matchAll(/^\| (\d+) .*$/gmu)].map(([line]) =>
    line.split('|').map((cell) => cell.trim()),
  );

  it('has at most forty steps, the first about tagged neighbours on the web', () => {
    expect(steps.length).toBeGreaterThan(20);
    expect(steps.length).toBeLessThanOrEqual(40);
    expect(steps[0]?.[3]).toBe('M1');
  });

  it('ties each step to a row of what is not known', () => {
    const rows = [...textOf('docs', 'unverified.md').matchAll(/^\| ([UMD]\d+) /gmu)].map(([, id]) => id);
    const asked = steps.map((cells) => cells[3] ?? '').filter((row) => row !== 'all' && row !== '–');
    expect(asked.filter((row) => !rows.includes(row))).toEqual([]);
  });
});
