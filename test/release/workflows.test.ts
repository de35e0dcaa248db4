import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const workflows = readdirSync(join(root, '.github', 'workflows')).map((name) => `.github/workflows/${name}`);
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** The scripts of package.json that a text calls. */
const calledIn = (text: string): string[] =>
  [...text.matchAll(/npm (?:run )?(?:--silent |-s )?(test|start|[a-z]+(?:[:-][a-z]+)*)/gu)].flatMap(
    ([call, name = '']) => (call.startsWith('npm run') ? [name] : []),
  );

it.each([...workflows, '.ci/run', '.vscode/tasks.json', '.vscode/launch.json', 'README.md', 'CONTRIBUTING.md', 'docs/hosting.md'])(
  '%s calls scripts that there are',
  (file) => {
    expect(calledIn(read(file)).filter((name) => !(name in scripts))).toEqual([]);
  },
);

it('a change and a release have to pass what .ci/run says', () => {
  for (const workflow of workflows) expect(read(workflow)).toContain('.ci/run');
});

it('a workflow may write nothing that it does not name', () => {
  for (const workflow of workflows) expect(read(workflow)).toMatch(/^permissions:\n {2}contents: read$/mu);
});
