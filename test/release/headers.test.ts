import { JSDOM } from 'jsdom';
import { folderOf, headersOf, kindOf, type Headers } from '../../scripts/hosting/headers';
import { serverFiles } from '../../scripts/hosting/server-files';

const pages = ['help.html', 'manifest.xml', 'taskpane.html'];
const files = [...pages, `${folderOf.standard}/my.json`, `${folderOf.script}/pane.0a1b2c3d.js`, `${folderOf.image}/icon-32.png`];

/** What a server says with an address, by reading its file as that server does. */
type Reader = (text: string, address: string) => Headers;

/** Of matches with a name and a value. */
const headersIn = (matches: readonly RegExpMatchArray[]): Headers =>
  Object.fromEntries(matches.map(([, name = '', value = '']) => [name, value]));

/** All rules that fit; a value that two of them give would be joined, so that it may not be given twice. */
const readHeadersFile: Reader = (text, address) => {
  const rules = text.split('\n\n').filter((rule) => {
    const [pattern = ''] = rule.trim().split('\n');
    return pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern;
  });
  expect(rules).toHaveLength(1);
  return headersIn(
    [...(rules[0] ?? '').matchAll(/^ {2}([\w-]+): (.*)$/gmu)],
  );
};

/** The section of the longest prefix, and none of the others'. */
const readNginx: Reader = (text, address) => {
  const locations = [...text.matchAll(/^location (\S+) \{\n([^}]*)\}/gmu)].filter(([, prefix = '']) =>
    address.startsWith(prefix),
  );
  const [, , body = ''] = locations.sort(([, a = ''], [, b = '']) => b.length - a.length)[0] ?? [];
  return headersIn(
    [...body.matchAll(/add_header (\S+) "(.*)" always;/gu)],
  );
};

/** All sections that fit, in their order. */
const readApache: Reader = (text, address) => {
  const headers = new Map<string, string>();
  for (const [, prefix = '', body = ''] of text.matchAll(
    /^<Location "(.*)">\n([\s\S]*?)^<\/Location>/gmu,
  )) {
    if (!address.startsWith(prefix)) continue;
    for (const [, verb, name = '', value = ''] of body.matchAll(
      /Header always (set|unset) ([\w-]+)(?: "(.*)")?$/gmu,
    ))
      if (verb === 'set') headers.set(name, value);
      else headers.delete(name);
  }
  return Object.fromEntries(headers);
};

/** What the folder of the file is given, upon what its own folder is; adding what is there already is an error of IIS. */
const readIis: Reader = (text, address) => {
  const headers = new Map<string, string>();
  const { document } = new JSDOM(text, { contentType: 'application/xml' }).window;
  const folder = address.slice('/sub/path/'.length).split('/').slice(0, -1).join('/');
  for (const list of document.querySelectorAll('customHeaders')) {
    const location = list.closest('location')?.getAttribute('path') ?? '';
    if (location !== '' && location !== folder) continue;
    for (const entry of list.children) {
      const name = entry.getAttribute('name') ?? '';
      if (entry.localName === 'remove') headers.delete(name);
      else {
        expect(headers.has(name)).toBe(false);
        headers.set(name, entry.getAttribute('value') ?? '');
      }
    }
  }
  return Object.fromEntries(headers);
};

const written = serverFiles({ path: '/sub/path/', pages });

describe.each([
  ['_headers', readHeadersFile],
  ['hosting/nginx.conf', readNginx],
  ['hosting/apache.conf', readApache],
  ['web.config', readIis],
] as const)('%s', (name, read) => {
  it.each(files)('says with %s what is described', (file) => {
    expect(read(written[name] ?? '', `/sub/path/${file}`)).toEqual(headersOf(kindOf(file)));
  });
});

it('a server gets no other file than these four', () => {
  expect(Object.keys(written)).toEqual(['_headers', 'web.config', 'hosting/nginx.conf', 'hosting/apache.conf']);
});

describe('the headers', () => {
  const all = (['page', 'script', 'image', 'standard'] as const).map(headersOf);

  it('let Office frame the pane', () => {
    for (const headers of all) expect(Object.keys(headers)).not.toContain('X-Frame-Options');
    expect(headersOf('page')['Content-Security-Policy']).not.toContain('frame-ancestors');
  });

  it('let Office keep the pictures, and show them on pages of its own', () => {
    expect(headersOf('image')['Cache-Control']).not.toMatch(/no-store|no-cache|private/u);
    expect(headersOf('image')['Cross-Origin-Resource-Policy']).toBe('cross-origin');
  });

  it('keep a page for minutes, and a script whose name changes with its content for good', () => {
    const age = (headers: Headers): number =>
      Number(/max-age=(\d+)/u.exec(headers['Cache-Control'] ?? '')?.[1]);
    expect(age(headersOf('page'))).toBeLessThanOrEqual(600);
    expect(age(headersOf('standard'))).toBeLessThanOrEqual(600);
    expect(headersOf('script')['Cache-Control']).toMatch(/immutable/u);
  });

  it('refuse what is not a script of the host or of Microsoft, by every name that it may have', () => {
    const policy = headersOf('page')['Content-Security-Policy'] ?? '';
    expect(policy).not.toContain('unsafe-eval');
    const scripts = /script-src ([^;]*)/u.exec(policy)?.[1]?.split(' ') ?? [];
    expect(scripts).toEqual([
      "'self'",
      'https://appsforoffice.microsoft.com',
      'https://ajax.aspnetcdn.com',
    ]);
  });

  it('go with every file: https only, no guessing of types, no address told', () => {
    for (const headers of all)
      expect(headers).toMatchObject({
        'Strict-Transport-Security': expect.stringMatching(/^max-age=\d{8}$/u) as string,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
      });
  });
});
