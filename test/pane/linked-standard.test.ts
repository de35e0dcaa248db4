import { linkedStandard } from '../../src/pane/linked-standard';
import { UnreadableError } from '../../src/pane/store/sync/standards';
import { standardFileOf } from '../builders/standard-file';

const page = 'https://mapper.example/college/taskpane.html';

/** A host that has these files; what is asked of it is kept. */
function host(files: Readonly<Record<string, string>>): URL[] {
  const asked: URL[] = [];
  global.fetch = (address) => {
    const url = new URL(address as URL);
    asked.push(url);
    const text = files[url.pathname];
    return Promise.resolve({ ok: text !== undefined, text: () => Promise.resolve(text ?? '') } as Response);
  };
  return asked;
}

const { fetch: before } = global;
afterEach(() => {
  global.fetch = before;
});

const open = (search: string) => linkedStandard(`${page}${search}`)?.();

it('an address that names no standard is left to the built-in one', () => {
  expect(linkedStandard(page)).toBeNull();
  expect(linkedStandard(`${page}?_host_Info=Word$Win32$16.01`)).toBeNull();
});

it.each(['?standard=standards/ours.json', '?_host_Info=x&standard=/college/standards/ours.json'])(
  'a file of the pane’s own host is read: %s',
  async (search) => {
    const asked = host({ '/college/standards/ours.json': JSON.stringify(standardFileOf({ id: 'ours' })) });
    expect((await open(search))?.id).toBe('ours');
    expect(asked.map(String)).toEqual(['https://mapper.example/college/standards/ours.json']);
  },
);

it.each([
  ['of another host', '?standard=https://elsewhere.example/ours.json'],
  ['of another host, without its scheme', '?standard=//elsewhere.example/ours.json'],
  ['in the address itself', '?standard=data:application/json,%7B%7D'],
  ['that is no address', '?standard=http://['],
])('a file %s is never asked for', async (_, search) => {
  const asked = host({});
  await expect(open(search)).rejects.toThrow(UnreadableError);
  expect(asked).toEqual([]);
});

it.each([
  ['that is not there', {}],
  ['that is no standard', { '/college/ours.json': '{}' }],
])('a file %s is told, and no other standard stands in', async (_, files) => {
  host(files);
  await expect(open('?standard=ours.json')).rejects.toThrow(UnreadableError);
});
