import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { validateXML } from 'xmllint-wasm';
import { testWithShared } from '../builders/beside-the-repository';

const ROOT = path.join(__dirname, '../..');
const ORIGIN = 'https://localhost:3000/';

/** Throws where the text is not well-formed. */
function parse(xml: string): Element {
  return new JSDOM(xml, { contentType: 'application/xml' }).window.document.documentElement;
}

const office = parse(readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8'));

function childElements(element: Element): Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
}

function all(name: string): Element[] {
  return Array.from(office.getElementsByTagName(name));
}

function attributes(name: string): { element: Element; value: string }[] {
  return all('*')
    .filter((element) => element.hasAttribute(name))
    .map((element) => ({ element, value: element.getAttribute(name) ?? '' }));
}

function defaultValue(name: string): string {
  const [element] = all(name);
  if (!element) throw new Error(`the manifest has no ${name}`);
  return element.getAttribute('DefaultValue') ?? element.textContent ?? '';
}

/** Width and height in pixels, from the IHDR chunk that opens every PNG (PNG specification, 11.2.2). */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  expect(bytes.toString('latin1', 12, 16)).toBe('IHDR');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** The file in the repository that the development server answers an address with. */
function fileOf(url: string): string {
  expect(url.startsWith(ORIGIN)).toBe(true);
  const name = url.slice(ORIGIN.length);
  const [page] = /^(?:group|standard)(?=\.html$)/u.exec(name) ?? [];
  const pages = page === undefined ? 'src/pane/pages' : `src/${page}-page`;
  return path.join(ROOT, name.startsWith('assets/') ? '' : pages, name);
}

test('the elements of the top level stand in the order of the schema', () => {
  expect(childElements(office).map(({ localName }) => localName)).toEqual([
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ]);
});

test('the host is Word, by its name in manifests', () => {
  const hosts = all('Host');
  const named = hosts.map((host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type'));
  expect(named).toEqual(['Document', 'Document']);
});

test('the identity is a GUID, and names and descriptions are within their lengths', () => {
  expect(defaultValue('Id')).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(defaultValue('DisplayName').length).toBeGreaterThan(0);
  expect(defaultValue('DisplayName').length).toBeLessThanOrEqual(125);
  expect(defaultValue('ProviderName').length).toBeLessThanOrEqual(125);
  expect(defaultValue('Description').length).toBeLessThanOrEqual(250);
});

/** Microsoft takes no version below 1.0, and Excel on the web none of three parts; a part has at most five digits. */
test('the version is that of the package and a fourth part, 0', () => {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(defaultValue('Version')).toBe(`${version}.0`);
  expect(defaultValue('Version')).toMatch(/^[1-9]\d{0,4}(\.\d{1,5}){3}$/);
});

describe('help and support', () => {
  const pages = ['SupportUrl', 'LearnMoreUrl'].map((name) => {
    const [element] = all(name);
    const resource = all('bt:Url').find(({ id }) => id !== '' && id === element?.getAttribute('resid'));
    return (element?.hasAttribute('resid') ? resource : element)?.getAttribute('DefaultValue') ?? '';
  });

  test.each([...pages, `${ORIGIN}privacy.html`])(
    '%s is a page that opens by itself: no script, nothing from elsewhere',
    (url) => {
      const { document } = new JSDOM(readFileSync(fileOf(url), 'utf8')).window;
      expect(document.documentElement.lang).toBe('en-GB');
      expect(document.querySelectorAll('script, iframe, form, img, [onclick]')).toHaveLength(0);
      const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
      expect(policy?.getAttribute('content')).toBe("default-src 'none'; style-src 'self'");
      const links = Array.from(
        document.querySelectorAll('[href]'),
        (link) => link.getAttribute('href') ?? '',
      );
      expect(links.length).toBeGreaterThan(1);
      for (const link of links) expect(existsSync(fileOf(`${ORIGIN}${link}`))).toBe(true);
      for (const text of ['Highfield', 'Nothing leaves your document'])
        expect(document.body.textContent).toContain(text);
    },
  );

  test('are two pages', () => expect(new Set(pages).size).toBe(2));
});

describe('the schemas of the manifest', () => {
  const main = 'OfficeAppManifestV1_1.xsd';
  const text = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');

  /** What Microsoft's schemas say is wrong. */
  async function faultsOf(contents: string, schemas: string): Promise<string[]> {
    const files = readdirSync(schemas).filter((name) => name.endsWith('.xsd'));
    const inFile = (fileName: string) => ({
      fileName,
      contents: readFileSync(path.join(schemas, fileName), 'utf8'),
    });
    const { errors } = await validateXML({
      xml: [{ fileName: 'manifest.xml', contents }],
      schema: [inFile(main)],
      preload: files.filter((name) => name !== main).map(inFile),
    });
    return errors.map(({ message }) => message);
  }

  testWithShared('take it', 'manifest-schemas', async (schemas) => {
    expect(await faultsOf(text, schemas)).toEqual([]);
  });

  testWithShared(
    'refuse what they do not know, and what stands elsewhere',
    'manifest-schemas',
    async (schemas) => {
      const swapped = text.replace(/( *<Id>.*\n)( *<Version>.*\n)/u, '$2$1');
      expect(await faultsOf(swapped, schemas)).not.toEqual([]);
      expect(await faultsOf(text.replace('"PrimaryCommandSurface"', '"Ribbon"'), schemas)).not.toEqual([]);
    },
  );
});

test('the add-in asks for the document and for WordApi 1.3, and for no more', () => {
  expect(defaultValue('Permissions')).toBe('ReadWriteDocument');
  const sets = all('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')]);
  expect(sets).toEqual([['WordApi', '1.3']]);
});

test('every address is on the development server, by https', () => {
  const values = attributes('DefaultValue').filter(({ value }) => /^[a-z]+:\/\//i.test(value));
  expect(values.length).toBeGreaterThanOrEqual(8);
  for (const { value } of values) expect(value.startsWith(ORIGIN)).toBe(true);
  for (const { element } of attributes('DefaultValue')) {
    if (/Url$|Image$|SourceLocation$/.test(element.localName ?? ''))
      expect(element.getAttribute('DefaultValue')).toMatch(/^https:\/\//);
  }
});

test('every resource that is named is there, once, under an id of at most 32 characters, and none is idle', () => {
  const [resources] = all('Resources');
  const ids = Array.from(resources?.getElementsByTagName('*') ?? [])
    .filter((element) => element.hasAttribute('id'))
    .map((element) => element.getAttribute('id') ?? '');
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(attributes('resid').map(({ value }) => value))).toEqual(new Set(ids));
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
});

test('short strings hold at most 125 characters and long ones 250', () => {
  for (const [list, limit] of [
    ['bt:ShortStrings', 125],
    ['bt:LongStrings', 250],
  ] as const) {
    const strings = all(list).flatMap(childElements);
    expect(strings.length).toBeGreaterThan(0);
    for (const string of strings)
      expect(string.getAttribute('DefaultValue')?.length ?? 0).toBeLessThanOrEqual(limit);
  }
});

test('a button on the Home tab and an entry on selected text show one pane', () => {
  expect(all('OfficeTab').map(({ id }) => id)).toEqual(['TabHome']);
  expect(all('OfficeMenu').map(({ id }) => id)).toEqual(['ContextMenuText']);
  const actions = all('Action');
  expect(actions.map((action) => action.getAttribute('xsi:type'))).toEqual(['ShowTaskpane', 'ShowTaskpane']);
  const [button, entry] = actions.map((action) => action.textContent?.replace(/\s/gu, ''));
  expect(entry).toBe(button);
  expect(defaultValue('SourceLocation')).toBe(`${ORIGIN}taskpane.html`);
});

test('every control and group has an id of its own, a label, and what it does in words', () => {
  const controls = all('Control');
  const ids = [...controls, ...all('Group')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
  for (const control of controls)
    expect(childElements(control).map(({ localName }) => localName)).toEqual([
      'Label',
      'Supertip',
      'Icon',
      'Action',
    ]);
});

test('the language is British English, and there is no text in another', () => {
  expect(defaultValue('DefaultLocale')).toBe('en-GB');
  expect([...all('Override'), ...all('bt:Override')]).toEqual([]);
});

test('every icon is a file of the size it is named for', () => {
  const images = all('bt:Image').filter((image) => image.hasAttribute('DefaultValue'));
  const urls = new Map(
    images.map((image) => [image.getAttribute('id'), image.getAttribute('DefaultValue') ?? '']),
  );
  const wanted = [
    { url: defaultValue('IconUrl'), size: 32 },
    { url: defaultValue('HighResolutionIconUrl'), size: 64 },
    ...all('bt:Image')
      .filter((image) => image.hasAttribute('resid'))
      .map((image) => ({
        url: urls.get(image.getAttribute('resid')) ?? '',
        size: Number(image.getAttribute('size')),
      })),
  ];
  expect(new Set(wanted.map(({ size }) => size))).toEqual(new Set([16, 20, 24, 32, 40, 48, 64, 80]));
  for (const { url, size } of wanted) {
    expect(existsSync(fileOf(url))).toBe(true);
    expect(pngSize(fileOf(url))).toEqual({ width: size, height: size });
  }
});

describe('the manifest of a production build', () => {
  type Pattern = { from: string; transform?: (text: string) => string };
  const configure = createRequire(__filename)('../../webpack.config.js') as (
    env: { host: string },
    argv: { mode: string },
  ) => { plugins: { patterns?: Pattern[] }[] }[];

  function built(host: string): Element {
    const patterns = configure({ host }, { mode: 'production' }).flatMap(({ plugins }) =>
      plugins.flatMap((plugin) => plugin.patterns ?? []),
    );
    const { transform } = patterns.find(({ from }) => from === 'manifest.xml') ?? {};
    if (!transform) throw new Error('The build does not write a manifest');
    return parse(transform(readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8')));
  }

  test.each([
    ['https://mapper.example.org', 'https://mapper.example.org'],
    ['https://mapper.example.org/', 'https://mapper.example.org'],
    ['https://example.org/a&b', 'https://example.org/a&b'],
    ['https://example.org/$&/$1', 'https://example.org/$&/$1'],
    ['https://example.org/"><Hosts/>', 'https://example.org/%22%3E%3CHosts/%3E'],
  ])('names %s and no other address', (host, address) => {
    const [location] = Array.from(built(host).getElementsByTagName('SourceLocation'));
    expect(location?.getAttribute('DefaultValue')).toBe(`${address}/taskpane.html`);
    expect(built(host).outerHTML).not.toContain('localhost');
    expect(built(host).getElementsByTagName('*')).toHaveLength(all('*').length);
  });

  test.each(['http://example.org', 'example.org', 'https://'])('is not made for %s', (host) => {
    expect(() => built(host)).toThrow(/has to begin with https/u);
  });
});
