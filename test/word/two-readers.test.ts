import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDocx, readDocx } from '../../src/cli/read-docx';
import { DocxError } from '../../src/ooxml';
import { makeSnapshot, type Snapshot } from '../../src/report';
import { openFileOn, profile } from './desk';

const root = join(__dirname, '..', '..');
const corpus = join(root, '..', 'shared', 'corpus');
const folder = existsSync(corpus) ? corpus : join(root, 'assets', 'sample');
const files = readdirSync(folder).filter((name) => name.endsWith('.docx'));

/** What Office.js can't show: text boxes, and words that no text holds (results of LISTNUM fields, unfilled form fields). */
const comparable = (snapshot: Snapshot): Snapshot => ({ ...snapshot, textBoxWords: 0 });

describe('two readers of one document', () => {
  it.each(files)('agree on %s', async (name) => {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    let facts;
    try {
      facts = readDocx(openDocx(bytes));
    } catch (error) {
      expect(error).toBeInstanceOf(DocxError);
      return;
    }
    const paragraphs = facts.paragraphs.map((paragraph) => ({ ...paragraph, wordsBesidesText: 0 }));
    const fromFile = makeSnapshot({ ...facts, paragraphs });
    const { host } = await openFileOn(profile('web'), bytes);
    expect(comparable(await host.read())).toEqual(comparable(fromFile));
  });
});
