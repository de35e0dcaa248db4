import type { Standard } from '../standard';
import { UnreadableError, type LoadStandard } from './store/sync/standards';

/**
 * The standard that the pane's address names, so that a provider's manifest gives its standard to all its apprentices:
 * `taskpane.html?standard=standards/ours.json`. A file of the pane's own host, asked for without cookies and never from elsewhere. Null where the address
 * names none.
 *
 * Where the file cannot be read, no other standard stands in: a report that is read by a wrong one is worse than one that is not read.
 */
export function linkedStandard(address: string): LoadStandard | null {
  const page = new URL(address);
  const name = page.searchParams.get('standard');
  return name === null ? null : () => readLinked(name, page);
}

async function readLinked(name: string, page: URL): Promise<Standard> {
  const url = URL.canParse(name, page.href) ? new URL(name, page) : null;
  if (url?.origin !== page.origin) throw new UnreadableError(name);
  const { readStandard } = await import(/* webpackChunkName: "standard-file" */ '../standard/file');
  const answer = await fetch(url, { credentials: 'omit', redirect: 'error' });
  const { standard } = answer.ok ? readStandard(await answer.text()) : { standard: null };
  if (!standard) throw new UnreadableError(name);
  return standard;
}
