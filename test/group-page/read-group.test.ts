/** @jest-environment node */
import { isReadable } from '../../src/group';
import { readGroup } from '../../src/group-page/read-group';
import { startReading, type FromWorker, type GroupWorker } from '../../src/group-page/reading';
import { docx, h1, inlineSdt, p } from '../builders/docx';

const draft = docx(h1('Section 2 - Actions'), p(inlineSdt({ tag: 'ksb1:aaaaaa::K1.4' }, 'I weighed it up.')));
const chosen = (name: string, content: BlobPart = draft as Uint8Array<ArrayBuffer>) => ({
  name,
  file: new File([content], name),
});

async function read(...drafts: Parameters<typeof readGroup>[0]): Promise<FromWorker[]> {
  const told: FromWorker[] = [];
  await readGroup(drafts, (message) => told.push(message));
  return told;
}
const groupOf = (told: readonly FromWorker[]) => {
  const last = told.at(-1);
  if (last?.kind !== 'read') throw new Error('Nothing was read');
  return last.group;
};

describe('the worker', () => {
  it('reads in the natural order of the names, and tells of each draft before it', async () => {
    const told = await read(chosen('draft 10.docx'), chosen('draft 2.docx'));
    expect(told.slice(0, 2)).toEqual([
      { kind: 'reading', name: 'draft 2.docx', position: 0 },
      { kind: 'reading', name: 'draft 10.docx', position: 1 },
    ]);
    expect(groupOf(told).drafts.map(({ name }) => name)).toEqual(['draft 2.docx', 'draft 10.docx']);
  });

  it('tells what can be copied between scripts, the texts that are claimed among it', async () => {
    const group = groupOf(await read(chosen('a.docx')));
    expect(structuredClone(group)).toEqual(group);
    const [first] = group.drafts.filter(isReadable);
    expect(first?.claimed).toEqual([
      {
        place: 'Section 2 – Actions, paragraph 1',
        text: 'I weighed it up.',
        words: 4,
        claims: [{ code: 'K1.4', marks: ['unjudged', 'thin'], verdict: null }],
      },
    ]);
  });

  it('has the reason for a draft that is damaged, too large, or cannot be had, and reads on', async () => {
    const large = chosen('b.docx');
    Object.defineProperty(large.file, 'size', { value: 300 * 2 ** 20 });
    const gone = chosen('c.docx');
    gone.file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    const told = await read(chosen('a.docx', 'PK\u0003\u0004 no more'), large, gone, chosen('d.docx'));
    expect(groupOf(told).drafts.map((each) => (isReadable(each) ? 'read' : each.error))).toEqual([
      'This file is damaged. Try an earlier copy, or open it in Word and save it again.',
      'This file is too large to read. Remove large pictures and try again.',
      'This file cannot be had. Close it in Word, copy it to this computer, and choose it again.',
      'read',
    ]);
  });
});

describe('the page', () => {
  const listener = () => ({ onDraft: jest.fn(), onRead: jest.fn(), onFailure: jest.fn() });
  const worker = (): GroupWorker => ({
    postMessage: jest.fn(),
    terminate: jest.fn(),
    onmessage: null,
    onerror: null,
  });

  it('ends the worker when all is read', () => {
    const [used, heard] = [worker(), listener()];
    startReading(used, [chosen('a.docx')], heard);
    const group = { drafts: [], criteria: [], shared: [] };
    used.onmessage?.call(used as Worker, { data: { kind: 'read', group } } as MessageEvent);
    expect(heard.onRead).toHaveBeenCalledWith(group);
    expect(used.terminate).toHaveBeenCalledTimes(1);
  });

  it('ends a worker that has broken down, and says so', () => {
    const [used, heard] = [worker(), listener()];
    startReading(used, [chosen('a.docx')], heard);
    used.onerror?.call(used as Worker, {} as ErrorEvent);
    expect(heard.onFailure).toHaveBeenCalled();
    expect(used.terminate).toHaveBeenCalledTimes(1);
  });
});
