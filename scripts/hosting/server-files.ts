import { folderOf, headersOf, type FileKind, type Headers } from './headers';

/** The address of a host: where the build is to be reached. */
interface Host {
  /** As `/` or `/sub/path/`. */
  readonly path: string;
  /** Names of the files that stand in no folder. */
  readonly pages: readonly string[];
}

const folders = (['script', 'image', 'standard'] as const).map((kind) => ({ kind, folder: folderOf[kind] }));

const lines = (headers: Headers, line: (name: string, value: string) => string): string =>
  Object.entries(headers)
    .map(([name, value]) => line(name, value))
    .join('\n');

/** The configurations of four kinds of server, by the names of their files in the build. */
export const serverFiles = (host: Host): Readonly<Record<string, string>> => ({
  _headers: headersFile(host),
  'web.config': webConfig(),
  'hosting/nginx.conf': nginxConf(host),
  'hosting/apache.conf': apacheConf(host),
});

/**
 * For static hosts that read a file of this name at the root of a site. These join the values of a header that two rules give, so that no
 * two rules here fit one address.
 */
function headersFile({ path, pages }: Host): string {
  const rule = (address: string, kind: FileKind): string =>
    `${path}${address}\n${lines(headersOf(kind), (name, value) => `  ${name}: ${value}`)}\n`;
  return [
    ...pages.map((page) => rule(page, 'page')),
    ...folders.map(({ kind, folder }) => rule(`${folder}/*`, kind)),
  ].join('\n');
}

const xmlText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** For IIS and Azure's Windows hosts, which read it where it lies. A folder has the headers of the one above it, so that each is taken off first. */
function webConfig(): string {
  const server = (headers: Headers, before: Headers): string =>
    [
      '    <httpProtocol>',
      '      <customHeaders>',
      lines({ ...before, ...headers }, (name) => `        <remove name="${name}" />`),
      lines(headers, (name, value) => `        <add name="${name}" value="${xmlText(value)}" />`),
      '      </customHeaders>',
      '    </httpProtocol>',
    ].join('\n');
  const page = headersOf('page');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<configuration>',
    '  <system.webServer>',
    server(page, { 'X-Frame-Options': '' }),
    '  </system.webServer>',
    ...folders.flatMap(({ kind, folder }) => [
      `  <location path="${folder}">`,
      '   <system.webServer>',
      server(headersOf(kind), page),
      '   </system.webServer>',
      '  </location>',
    ]),
    '</configuration>',
    '',
  ].join('\n');
}

/** To be included in a `server` block. A location that adds a header has none of those above it. */
function nginxConf({ path }: Host): string {
  const location = (folder: string, kind: FileKind): string =>
    [
      `location ${path}${folder} {`,
      lines(headersOf(kind), (name, value) => `    add_header ${name} "${value}" always;`),
      '}',
      '',
    ].join('\n');
  return [
    '# Include this in the server block whose root holds the files of the package.',
    location('', 'page'),
    ...folders.map(({ kind, folder }) => location(`${folder}/`, kind)),
  ].join('\n');
}

/** To be included in a `VirtualHost`; needs mod_headers. Of two sections that fit an address, the later one goes last. */
function apacheConf({ path }: Host): string {
  const page = headersOf('page');
  const section = (folder: string, { headers, without }: { headers: Headers; without: Headers }): string => {
    const unset = Object.entries(without).filter(([name]) => !(name in headers));
    return [
      `<Location "${path}${folder}">`,
      ...unset.flatMap(([name]) => [`    Header unset ${name}`, `    Header always unset ${name}`]),
      lines(headers, (name, value) => `    Header always set ${name} "${value}"`),
      '</Location>',
      '',
    ].join('\n');
  };
  return [
    '# Include this in the VirtualHost whose DocumentRoot holds the files of the package; it needs mod_headers.',
    section('', { headers: page, without: { 'X-Frame-Options': '' } }),
    ...folders.map(({ kind, folder }) => section(`${folder}/`, { headers: headersOf(kind), without: page })),
  ].join('\n');
}
