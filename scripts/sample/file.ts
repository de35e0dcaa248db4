import { Packer, type Document } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Report } from './blocks';
import { wordDocument } from './document';

const WRITTEN = '2026-05-05T09:00:00Z';

/**
 * The report as the bytes of a .docx: the same bytes for the same text, so that a rebuilt sample shows no change
 * under version control. The parts stand in the order of their names, with one date for all of them.
 */
export const docxFile = (report: Report): Promise<Uint8Array> => stableFile(wordDocument(report));

/** The same bytes for the same document. */
export async function stableFile(document: Document): Promise<Uint8Array> {
  const parts = Object.entries(unzipSync(await Packer.toBuffer(document)))
    .filter(([name]) => !name.endsWith('/'))
    .map(([name, bytes]) => [name, name === 'docProps/core.xml' ? redated(bytes) : bytes] as const)
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(parts), { mtime: new Date(2026, 4, 5, 9) });
}

/** A reader of a stream wants the content types before all else, then the relations of the package. */
function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2;
}

function redated(coreProperties: Uint8Array): Uint8Array {
  return strToU8(strFromU8(coreProperties).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, WRITTEN));
}
