import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DocxDocument } from '../../src/ooxml';
import { docx, p } from '../builders/docx';
import { mapper, type Run } from './mapper-process';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scripts-'));
  await writeFile(join(folder, 'in.docx'), docx(p('First.'), p('Second.')));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs a script as `word` does. `texts` are the paragraphs of OUT, null where it was not written. */
async function run(name: string, source: string): Promise<Run & { texts: string[] | null }> {
  const [script, out] = [join(folder, name), join(folder, `${name}.docx`)];
  await writeFile(script, source);
  const result = await mapper('word', script, join(folder, 'in.docx'), out);
  if (!existsSync(out)) return { ...result, texts: null };
  const document = DocxDocument.open(new Uint8Array(await readFile(out)));
  return { ...result, texts: document.paragraphs().map(({ node }) => node.textContent ?? '') };
}

const append = (text: string): string =>
  `Word.run(async (context) => {
     context.document.body.insertParagraph('${text}', 'End');
     await context.sync();
     await new Promise((resolve) => setTimeout(resolve, 20));
     context.document.body.paragraphs.getLast().insertText('!', 'End');
   })`;

describe('a pasted script', () => {
  it.each([
    ['awaited.js', `await ${append('Third')};`],
    ['not-awaited.js', `${append('Third')};`],
    ['awaited.ts', `const run: () => Promise<void> = () => ${append('Third')};\nawait run();`],
    ['types-in-a-module.mjs', `let shown: Word.Body;\n${append('Third')};`],
    ['import.js', `import { basename } from 'node:path';\nbasename('');\nawait ${append('Third')};`],
    ['require.cjs', `require('node:path').basename('');\n${append('Third')};`],
    ['ready.js', `Office.onReady(() => { ${append('Third')}; });`],
    ['initialize.js', `Office.initialize = () => { ${append('Third')}; };`],
    ['timer.js', `setTimeout(() => ${append('Third')}, 10);`],
    [
      'wrapped.js',
      `(function () { 'use strict'; Office.onReady(run); function run() { ${append('Third')}; } })();`,
    ],
  ])('%s is finished before the document is saved', async (name, source) => {
    const { status, errors, texts } = await run(name, source);
    expect({ status, errors, texts }).toEqual({
      status: 0,
      errors: '',
      texts: ['First.', 'Second.', 'Third!'],
    });
  });

  it.each([
    [
      'a request that nobody waits for',
      `Word.run(async (context) => {\n  context.document.body.load('colour');\n  await context.sync();\n});`,
      /:3: Body has no property "colour".*InvalidArgument, Body\.load/u,
    ],
    ['an error in a timer', `setTimeout(() => {\n  throw new Error('too late');\n});`, /:2: too late/u],
    ['a typing mistake', `const a = 1;\nconst b = ;`, /:2: Unexpected token/u],
    ['a wait that never ends', `await new Promise(() => {});`, /waits for something that never comes/u],
    ['a button', `document.getElementById('run').onclick = run;`, /There is no page here/u],
    ['jQuery', `$('#run').on('click', run);`, /\$ is not defined\. There is no page here/u],
  ])('that fails by %s ends with status 1 and one line', async (title, source, message) => {
    const { status, errors, texts } = await run(`${title.replaceAll(' ', '-')}.js`, source);
    expect({ status, texts }).toEqual({ status: 1, texts: null });
    expect(errors).toMatch(message);
    expect(errors.trim()).not.toContain('\n');
  });

  it("prints what was loaded of Word's objects", async () => {
    const { out } = await run(
      'print.js',
      `Word.run(async (context) => {
         const paragraph = context.document.body.paragraphs.getFirst().load('text,isListItem');
         await context.sync();
         console.log('First paragraph:', paragraph);
       });`,
    );
    expect(out).toBe("First paragraph: { isListItem: false, text: 'First.' }\n");
  });
});
