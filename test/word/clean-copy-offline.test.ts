import { failureText } from '../../src/wording/outcomes';
import { h1, p } from '../builders/docx';
import { openOn, profile } from './desk';

/** What is at hand: the script that makes clean copies, and the file; how often Word was asked for it. */
let mockIsOnline = false;
let mockGivesFile = true;
let mockTimesAsked = 0;

jest.mock('../../src/ooxml/clean/clean-copy', () => {
  if (!mockIsOnline) throw new Error('Loading chunk 861 failed.');
  return jest.requireActual<object>('../../src/ooxml/clean/clean-copy');
});
jest.mock('../../src/word/file/read-file', () => {
  const { readFile } = jest.requireActual<{ readFile: () => Promise<Uint8Array> }>(
    '../../src/word/file/read-file',
  );
  return {
    readFile: () => {
      mockTimesAsked++;
      return mockGivesFile ? readFile() : Promise.reject(new Error('An internal error.'));
    },
  };
});

let mockMakesDocuments = false;

jest.mock('../../src/ooxml/edit/new-document', () => {
  if (!mockMakesDocuments) throw new Error('Loading chunk 862 failed.');
  return jest.requireActual<object>('../../src/ooxml/edit/new-document');
});

it('a new document says the same without a network, and is made once it is back', async () => {
  const { host } = await openOn(profile('web'), p('I called.'));
  const sheet = [{ text: 'Feedback', style: 'Title' }] as const;
  const failure = { kind: 'failed', reason: 'not-loaded', code: '', detail: '' } as const;
  expect(await host.openNewDocument(sheet)).toEqual(failure);
  mockMakesDocuments = true;
  expect(await host.openNewDocument(sheet)).toEqual({ kind: 'done' });
});

describe('a clean copy', () => {
  it('says without a network that a part of the pane is missing, asks Word for nothing, and is made once it is back', async () => {
    const { host } = await openOn(profile('web'), h1('Actions'), p('I called.'));
    const failure = { kind: 'failed', reason: 'not-loaded', code: '', detail: '' } as const;
    expect(await host.inspectFile()).toEqual(failure);
    expect(await host.openCleanCopy([])).toEqual(failure);
    expect(failureText(failure)).toMatch(/could not be loaded. Check that you are online/u);
    expect(mockTimesAsked).toBe(0);
    mockIsOnline = true;
    expect(await host.inspectFile()).toEqual({ comments: 0, changes: 0, hidden: 0 });
    expect(await host.openCleanCopy([])).toEqual({ kind: 'done' });
  });

  it('says that Word did not give the file where that is so', async () => {
    mockIsOnline = true;
    mockGivesFile = false;
    const { host } = await openOn(profile('web'), h1('Actions'), p('I called.'));
    const failure = { kind: 'failed', reason: 'no-file', detail: 'An internal error.' };
    expect(await host.inspectFile()).toMatchObject(failure);
    expect(await host.openCleanCopy([])).toMatchObject(failure);
  });
});
