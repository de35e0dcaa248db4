import { clean, type Remain, type Remains } from '../ooxml';
import { ownership } from '../report';
import { readSource } from './files';
import { printLines } from './print';
import { openDocx } from '../docx/read-docx';
import { writeBytes } from './replace-file';
import { UsageError } from './usage';

const names: Readonly<Record<Remain, readonly [one: string, several: string]>> = {
  comments: ['comment', 'comments'],
  changes: ['tracked change', 'tracked changes'],
  hidden: ['paragraph with hidden text', 'paragraphs with hidden text'],
};

/**
 * `clean`: a copy without our controls and settings; the text stays, and so do the annex and the bookmarks that its links
 * need. Says what else would reach the assessor, unless it was asked to remove it.
 */
export async function cleanFile(from: string, to: string, remove: readonly string[] = []): Promise<void> {
  const unknown = remove.find((name) => !Object.hasOwn(names, name));
  if (unknown) throw new UsageError(`clean removes ${Object.keys(names).join(', ')}; not "${unknown}".`);
  const source = await readSource(from);
  const document = openDocx(source.bytes);
  const { left } = clean(document, { ownership, remove: remove as Remain[] });
  await writeBytes(to, document.save(), source);
  const still = stillThere(left);
  if (still !== '') printLines([`Still in the copy: ${still}.`]);
}

const stillThere = (left: Remains): string =>
  (Object.keys(names) as Remain[])
    .flatMap((name) => (left[name] > 0 ? [`${left[name]} ${names[name][left[name] === 1 ? 0 : 1]}`] : []))
    .join(', ');
