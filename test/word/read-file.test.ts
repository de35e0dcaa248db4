import { CommonDispatch, CommonDocumentApi } from '../../src/desk/frame/common-document';
import { readFile } from '../../src/word/file/read-file';
import { p } from '../builders/docx';
import { openOn, profile } from './desk';

/** `ooeInternalError` of office.js. */
const internalError = 5001;

const openCopy = (): Promise<Office.AsyncResult<Office.File>> =>
  new Promise((resolve) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 65_536 }, resolve);
  });

describe('the file of a document', () => {
  it('is closed after each reading, so that it can be read as often as wanted', async () => {
    const { desk } = await openOn(profile('web'), p('text'));
    for (let time = 0; time < 4; time++) expect(await readFile()).toEqual(desk.model.save());
  });

  it('is closed where a slice of it cannot be had', async () => {
    const { desk } = await openOn(profile('web'), p('text'));
    const real = Object.getOwnPropertyDescriptor(CommonDocumentApi.prototype, 'execute')
      ?.value as CommonDocumentApi['execute'];
    const spy = jest.spyOn(CommonDocumentApi.prototype, 'execute').mockImplementation(function (
      this: CommonDocumentApi,
      call,
    ) {
      const isSlice = call.DdaMethod.DispatchId === CommonDispatch.copySlice;
      return isSlice ? { Error: internalError } : real.call(this, call);
    });
    await expect(readFile()).rejects.toThrow();
    await expect(readFile()).rejects.toThrow();
    spy.mockRestore();
    expect(await readFile()).toEqual(desk.model.save());
  });

  it('is not given a third time while two copies of it are open', async () => {
    await openOn(profile('web'), p('text'));
    const [first] = [await openCopy(), await openCopy()];
    expect((await openCopy()).status).toBe('failed');
    await new Promise<void>((resolve) => first.value.closeAsync(() => resolve()));
    expect((await openCopy()).status).toBe('succeeded');
  });
});
