import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWordApi } from '../../scripts/word-api-reader';
import { deskMembersPage } from '../../scripts/desk-members-page';
import { forbiddenTexts } from '../../scripts/check-bundle';
import ts from 'typescript';
import { addInId, formatNumber } from '../../src/report';
import { standardFrom } from '../../src/standard/from-file';
import { builtInFiles, type StandardFile } from '../../src/standard/file';
import { wordApi } from '../../src/desk/polyfill/word-api';
import { version } from '../../src/pane/version';
import { probes } from '../../src/word/diagnostics/probes';
import { trials } from '../../src/word/diagnostics/trials';
import { sourceFiles } from './source-files';

const root = join(__dirname, '..', '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

describe('what is written in two places', () => {
  it('is one version in package.json and in About', () => {
    expect((JSON.parse(read('package.json')) as { version: string }).version).toBe(version);
  });

  it('is one id in the manifest and in the files that the command line saves', () => {
    expect(read('manifest.xml')).toContain(`<Id>${addInId}</Id>`);
  });

  it('is one list of members in the desk and in the installed typings', () => {
    expect(wordApi).toEqual(readWordApi());
  });

  it.each([
    ['reads', probes],
    ['tries', trials],
  ] as const)('has a row of docs/unverified.md for all that the diagnostics %s', (how, questions) => {
    const rows = [...read('docs/unverified.md').matchAll(/^\| ([UMD]\d+) +\| (reads|tries) /gmu)];
    const asked = rows.flatMap(([, id, by]) => (by === how ? [id] : []));
    expect(asked.sort()).toEqual(questions.map(({ id }) => id).sort());
  });

  it('lists each opinion of the desk that has no source, with its file', () => {
    const opinions = sourceFiles('src/desk').flatMap(({ name, text }) =>
      [...text.matchAll(/@unverified/gu)].map(() => `desk/${name}`),
    );
    const rows = [...read('docs/unverified.md').matchAll(/^\| D\d+ .*`([^`]+)`\s*\|$/gmu)].map(
      ([, file]) => file,
    );
    expect(rows.sort()).toEqual(opinions.sort());
  });

  it('lists in docs/desk.md what the desk has of Word', () => {
    expect(read('docs/desk.md')).toBe(deskMembersPage());
  });

  it('keeps the sentences by which a bundle is checked', () => {
    for (const [folder, text] of Object.entries(forbiddenTexts))
      expect(sourceFiles(folder).some((file) => file.text.includes(text))).toBe(true);
  });
});

/** What shows a code as an example: how the command line is used, and what the form of a file explains. */
const exceptions: ReadonlySet<string> = new Set(['cli/usage.ts', 'standard/file/schema.ts']);

describe('what only the file of a standard knows', () => {
  const known = Object.values(builtInFiles).map(wordsOfStandard);
  const folders = [
    'cli',
    'docx',
    'group',
    'group-page',
    'pane',
    'report',
    'standard',
    'standard-page',
    'word',
    'wording',
  ];
  const texts = folders
    .flatMap((folder) =>
      sourceFiles(`src/${folder}`).map(({ name, text }) => ({ name: `${folder}/${name}`, text })),
    )
    .filter(({ name }) => !exceptions.has(name))
    .flatMap(({ name, text }) => textsIn(text).map((written) => ({ name, written })));

  it.each(['codes', 'parts', 'names', 'numbers'] as const)('is in no text of the code: its %s', (kind) => {
    const found = texts.filter(({ written }) => known.some((words) => words[kind](written)));
    expect(found).toEqual([]);
  });
});

/** Whether a text of the code holds what is a standard's own. */
function wordsOfStandard({ id, body, criteria, sections = [], limits }: StandardFile) {
  const codes = new Set(criteria.map(({ code }) => code.toLowerCase()));
  const keys = new Set(sections.map(({ key }) => key));
  const titles = sections.flatMap(({ title, shortTitle = title }) => [title, shortTitle]);
  const { floor, ceiling } = standardFrom({ ...builtInFiles[id]! }, { kit: null, own: null }).limits;
  const share = Math.round(100 * (limits.tolerance ?? 0));
  const numbers = new RegExp(
    `\\b(?:${[limits.words, floor, ceiling].flatMap((count) => [count, formatNumber(count)]).join('|')}|${share} ?(?:%|per cent))`,
    'u',
  );
  return {
    codes: (text: string) =>
      text
        .toLowerCase()
        .split(/[^\p{L}\p{N}.]+/u)
        .some((word) => codes.has(word.replace(/\.$/u, ''))),
    parts: (text: string) => keys.has(text) || titles.includes(text),
    names: (text: string) =>
      [body, ...id.split('-')].some((name) => text.toLowerCase().includes(name.toLowerCase())),
    numbers: (text: string) => numbers.test(text),
  };
}

/** The strings, pieces of templates, texts of JSX, expressions and numbers of a source, without the addresses of imports. */
function textsIn(source: string): string[] {
  const texts: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isJsxText(node) ||
      ts.isRegularExpressionLiteral(node) ||
      ts.isNumericLiteral(node)
    )
      texts.push(node.text);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('source.tsx', source, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX));
  return texts;
}

it('the lock file says of every package that it installs what it has to be, but of those that are not published', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { integrity?: string; optional?: boolean }>;
  };
  const unproven = Object.entries(packages).filter(([name, { integrity }]) => name !== '' && !integrity);
  expect(unproven.filter(([name, { optional }]) => !optional || !name.includes('ooxml-validator-'))).toEqual(
    [],
  );
});
