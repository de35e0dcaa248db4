import { descendants, ownText } from '../xml/dom';
import { DocxError } from '../xml/errors';
import type { DocxPackage } from './package';

const DCTERMS = 'http://purl.org/dc/terms/';

/** When the document was last saved, as it says itself (ECMA-376 Part 2, 8.3.3), in ISO 8601; null where it says nothing readable. */
export function lastModified(pkg: DocxPackage): string | null {
  const root = rootOf(pkg);
  const [modified] = root
    ? descendants(root, ({ localName, namespaceURI }) => localName === 'modified' && namespaceURI === DCTERMS)
    : [];
  const time = Date.parse(modified ? ownText(modified).trim() : '');
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** Nothing else depends on this part: a damaged one is none. */
function rootOf(pkg: DocxPackage): Element | null {
  try {
    return pkg.related('', 'core-properties')?.root ?? null;
  } catch (error) {
    if (error instanceof DocxError) return null;
    throw error;
  }
}
