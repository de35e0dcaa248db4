import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDocx, readDocx } from '../../src/docx/read-docx';
import { DocxError } from '../../src/ooxml';
import { findAnchored, makeSnapshot, type ReplyFact, type Snapshot } from '../../src/report';
import type { PlacedComment } from '../../src/report/review';
import { corpusFiles, testWithCorpus } from '../builders/beside-the-repository';
import { openFileOn, profile } from './desk';
import { onlyInFiles } from './only-in-files';

const sample = join(__dirname, '..', '..', 'assets', 'sample', 'sample-report.docx');

/** Word gives dates as such, and a file as it was written. */
const dated = <Said extends ReplyFact>(said: Said): Said => ({
  ...said,
  date: said.date === '' ? '' : new Date(said.date).toISOString(),
});

/** What only the file shows is taken out of it and told apart; the rest has to be the same. */
function readFile(bytes: Uint8Array): { snapshot: Snapshot; besidesText: number; textBoxes: number } {
  const facts = readDocx(openDocx(bytes));
  const besidesText = facts.paragraphs.reduce((sum, { wordsBesidesText }) => sum + wordsBesidesText, 0);
  const textBoxes = makeSnapshot(facts).textBoxWords;
  const paragraphs = facts.paragraphs.map((paragraph) => ({ ...paragraph, wordsBesidesText: 0 }));
  const comments = facts.comments?.map((comment) => ({
    ...dated(comment),
    replies: comment.replies.map(dated),
  }));
  const read = { ...facts, paragraphs, textBoxes: null };
  const snapshot = makeSnapshot(comments ? { ...read, comments } : read);
  return { snapshot, besidesText, textBoxes };
}

/** The reading, or the error of a file that can't be opened. */
function tryReadFile(bytes: Uint8Array): ReturnType<typeof readFile> | DocxError {
  try {
    return readFile(bytes);
  } catch (error) {
    if (error instanceof DocxError) return error;
    throw error;
  }
}

const placed = (comments: readonly PlacedComment[], snapshot: Snapshot): Snapshot['comments'] =>
  comments.map(({ at, ...comment }) => ({ ...comment, paragraph: at && findAnchored(snapshot, at) }));

async function agree(name: string, bytes: Uint8Array): Promise<void> {
  const fromFile = tryReadFile(bytes);
  if (fromFile instanceof DocxError) {
    await expect(openFileOn(profile('web'), bytes)).rejects.toThrow(fromFile.message);
    return;
  }
  const { host } = await openFileOn(profile('web'), bytes);
  const snapshot = await host.read();
  const found = await host.readComments();
  if ('kind' in found) throw new Error(found.detail);
  expect({ ...snapshot, comments: placed(found, snapshot) }).toEqual(fromFile.snapshot);
  const { besidesText, textBoxes } = fromFile;
  expect({ besidesText, textBoxes }).toEqual(onlyInFiles[name] ?? { besidesText: 0, textBoxes: 0 });
}

describe('two readers of one document', () => {
  it('agree on the sample', () => agree('sample', new Uint8Array(readFileSync(sample))));

  testWithCorpus('agree on $each', corpusFiles, (name, corpus) =>
    agree(name, new Uint8Array(readFileSync(join(corpus, name)))),
  );
});
