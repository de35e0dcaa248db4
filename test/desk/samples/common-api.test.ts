import { paragraphFacts, DocxDocument } from '../../../src/ooxml';
import { runOn } from './on-desk';

type Answer<Value> = Office.AsyncResult<Value>;

const asked = <Value>(ask: (done: (answer: Answer<Value>) => void) => void): Promise<Answer<Value>> =>
  new Promise((resolve) => ask(resolve));

const openDocument = (...content: string[]) => runOn(content, () => Promise.resolve());

describe('scripts that use the Common API', () => {
  it('copy the file in slices', async () => {
    await openDocument('the text of the report');
    const opened = await asked<Office.File>((done) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 1000 }, done),
    );
    const file = opened.value;
    const bytes: number[] = [];
    for (let i = 0; i < file.sliceCount; i++) {
      const slice = await asked<Office.Slice>((done) => file.getSliceAsync(i, done));
      bytes.push(...(slice.value.data as number[]));
    }
    const closed = await asked<void>((done) => file.closeAsync(done));
    expect([file.sliceCount > 1, bytes.length === file.size, closed.status]).toEqual([
      true,
      true,
      'succeeded',
    ]);
    const copy = DocxDocument.open(Uint8Array.from(bytes));
    expect(paragraphFacts(copy)[0]?.text).toBe('the text of the report');
  });

  it('copy it as text, and are refused a PDF', async () => {
    await openDocument('one', 'two');
    const opened = await asked<Office.File>((done) =>
      Office.context.document.getFileAsync(Office.FileType.Text, done),
    );
    const slice = await asked<Office.Slice>((done) => opened.value.getSliceAsync(0, done));
    expect(slice.value.data).toBe('one\rtwo');
    const refused = await asked<Office.File>((done) =>
      Office.context.document.getFileAsync(Office.FileType.Pdf, done),
    );
    expect(refused.status).toBe('failed');
  });

  it('read and replace the selection', async () => {
    const { desk } = await openDocument('one two three');
    await Word.run(async (context) => {
      context.document.body.search('two').getFirst().select();
      await context.sync();
    });
    const read = await asked<string>((done) =>
      Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, done),
    );
    await asked<void>((done) => Office.context.document.setSelectedDataAsync('2', done));
    expect([read.value, desk.model.Body.Text]).toEqual(['two', 'one 2 three']);
  });

  it('are refused HTML, which the desk does not have', async () => {
    const { desk } = await openDocument('one two');
    const options = { coercionType: Office.CoercionType.Html };
    const set = await asked<void>((done) =>
      Office.context.document.setSelectedDataAsync('<b>bold</b>', options, done),
    );
    expect([set.status, desk.model.Body.Text]).toEqual(['failed', 'one two']);
  });
});
