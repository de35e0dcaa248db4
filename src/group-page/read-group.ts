import { largerThanRead, largestFile } from '../docx/read-docx';
import { compareNames, GroupReader, reasonNotRead } from '../group';
import type { ChosenDraft, FromWorker } from './reading';

/** A file that was moved, or that a cloud or another program keeps, since it was chosen. */
const cannotBeHad =
  'This file cannot be had. Close it in Word, copy it to this computer, and choose it again.';

/** Reads one draft after the other, so that memory holds the bytes of one of them. A draft that cannot be read is a row with its reason. */
export async function readGroup(
  drafts: readonly ChosenDraft[],
  tell: (message: FromWorker) => void,
): Promise<void> {
  const reader = new GroupReader(null);
  // A browser lists a folder in any order, and of a shared passage the draft that is read first is the first.
  const ordered = [...drafts].sort((a, b) => compareNames(a.name, b.name));
  for (const [position, { name, file }] of ordered.entries()) {
    tell({ kind: 'reading', name, position });
    await addDraft(reader, name, file);
  }
  tell({ kind: 'read', group: reader.finish() });
}

async function addDraft(reader: GroupReader, name: string, file: File): Promise<void> {
  try {
    if (file.size > largestFile) reader.addDamaged(name, largerThanRead);
    else reader.addFile(name, new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    reader.addDamaged(name, error instanceof DOMException ? cannotBeHad : reasonNotRead(error));
  }
}
