import type { Analysis } from '../outline/outline';
import type { SnapshotParagraph } from '../snapshot/snapshot';

const known = new WeakMap<Analysis['outline'], ReadonlyMap<string, SnapshotParagraph>>();

/** The paragraph at an address as the command line writes it, the first non-empty one of a cell; null where there is none. */
export const findAddress = (analysis: Analysis, address: string): SnapshotParagraph | null =>
  addressesOf(analysis).get(address.trim().toLowerCase()) ?? null;

function addressesOf({ snapshot, outline }: Analysis): ReadonlyMap<string, SnapshotParagraph> {
  const made = known.get(outline);
  if (made) return made;
  const addresses = new Map<string, SnapshotParagraph>();
  for (const paragraph of snapshot.paragraphs) {
    const address = outline.addressOf(paragraph)?.toLowerCase();
    if (address !== undefined && paragraph.text !== '' && !addresses.has(address))
      addresses.set(address, paragraph);
  }
  known.set(outline, addresses);
  return addresses;
}
