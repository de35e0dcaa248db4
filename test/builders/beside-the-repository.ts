import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Material of others that is not kept in the repository; null where nobody has put it beside it. */
function besideTheRepository(name: string): string | null {
  const folder = join(__dirname, '..', '..', '..', 'shared', name);
  return existsSync(folder) ? folder : null;
}

/** A test with material of others; one that is shown as skipped where it is not there. */
export function testWithShared(name: string, folder: string, run: (folder: string) => Promise<void>): void {
  const material = besideTheRepository(folder);
  if (material === null) test.skip(name, () => undefined);
  else test(name, () => run(material));
}

const corpus = besideTheRepository('corpus');

/** The names of the public documents; none where they are not there. */
export const corpusFiles = corpus ? readdirSync(corpus).filter((name) => name.endsWith('.docx')) : [];

/** A test for each of some public documents, `$each` in its name; one that is shown as skipped where they are not there. */
export function testWithCorpus<Case>(
  name: string,
  cases: readonly Case[],
  run: (each: Case, corpus: string) => void | Promise<void>,
): void {
  if (corpus && cases.length > 0)
    test.each(cases.map((each) => ({ each })))(name, ({ each }) => run(each, corpus));
  else test.skip(name.replace(/\$\S+/u, 'public documents'), () => undefined);
}
