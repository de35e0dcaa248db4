import { clean } from '../ooxml';
import { bookmarkPrefix, ownPrefixes } from '../report';
import { readBytes, writeBytes } from './files';
import { openDocx } from './read-docx';

/** `clean`: a copy without our controls; the text stays, and so do the annex and the bookmarks that its links need. */
export async function cleanFile(from: string, to: string): Promise<void> {
  const document = openDocx(await readBytes(from));
  clean(document, ownPrefixes, bookmarkPrefix);
  await writeBytes(to, document.save());
}
