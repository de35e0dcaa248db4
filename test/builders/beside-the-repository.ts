import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Public documents, too many to be kept in the repository; null where nobody has put them beside it. */
const folder = join(__dirname, '..', '..', '..', 'shared', 'corpus');
const corpus: string | null = existsSync(folder) ? folder : null;

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
