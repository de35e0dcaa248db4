import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWordApi } from '../../scripts/word-api-reader';
import { deskMembersPage } from '../../scripts/desk-members-page';
import { forbiddenTexts } from '../../scripts/check-bundle';
import { addInId } from '../../src/report';
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

  it('names the standard in src/standard only', () => {
    const others = ['report', 'word', 'pane', 'ooxml', 'desk', 'cli'].flatMap((folder) =>
      sourceFiles(`src/${folder}`),
    );
    const naming = others
      .filter(({ text }) => /ST0071|customerServiceSpecialist/u.test(text))
      .map(({ name }) => name);
    expect(naming).toEqual([]);
  });
});

it('the lock file says of every package that it installs what it has to be, but of those that are not published', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { integrity?: string; optional?: boolean }>;
  };
  const unproven = Object.entries(packages).filter(([name, { integrity }]) => name !== '' && !integrity);
  expect(unproven.filter(([name, { optional }]) => !optional || !name.includes('ooxml-validator-'))).toEqual(
    [],
  );
});
