/** What a host of the add-in says with each file: the one description that the server's files, the page and the tests are made from. */

/** A page, a script whose name changes with its content, a picture that Office shows on pages of its own, or a standard's file. */
export type FileKind = 'page' | 'script' | 'image' | 'standard';

export type Headers = Readonly<Record<string, string>>;

/** The folders of a build that hold but one kind; what stands beside them is a page or is treated as one. */
export const folderOf = { script: 'static', image: 'assets', standard: 'standards' } as const;

/**
 * What the pane may load, and where it may send anything: nowhere. It may ask its own host for the file of a standard that its address names. Scripts are the host's own and Microsoft's library, which
 * fetches its host files from its own folder and, for old hosts, one script of ajax.aspnetcdn.com. Fluent and the library write styles
 * into the page (office-js 1687). The library's telemetry is refused; a test holds that the pane works without it. Who may frame the
 * page is not said, and `X-Frame-Options` neither: Microsoft has no list of Office's addresses (office-js 1005), and one that is left out
 * (*.sharepoint.com in office-js-docs-pr 4911) is a pane that stays empty.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The pages without Word need nothing of Microsoft's: they say so themselves, and a browser keeps to both policies. */
export const localPagePolicy = contentSecurityPolicy
  .replace(/(?<=script-src 'self')[^;]*/u, '')
  .replace("connect-src 'self'", "connect-src 'none'");

/** A worker is under the policy that comes with its own script, not under that of its page: it may load and send nothing at all. */
const scriptPolicy = "default-src 'none'";

/** What the pane never asks a browser for. The clipboard is not on the list: the pane copies text when the author asks for it. */
const permissionsPolicy = ['camera', 'geolocation', 'microphone', 'payment', 'usb']
  .map((feature) => `${feature}=()`)
  .join(', ');

const minute = 60;
const day = 24 * 60 * minute;

const common: Headers = {
  'Strict-Transport-Security': `max-age=${365 * day}`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** A page and a standard are asked for again after some minutes, so that a new version arrives; pictures have to be cacheable for Office. */
const own: Readonly<Record<FileKind, Headers>> = {
  page: {
    'Cache-Control': `public, max-age=${5 * minute}`,
    'Content-Security-Policy': contentSecurityPolicy,
    'Permissions-Policy': permissionsPolicy,
  },
  script: {
    'Cache-Control': `public, max-age=${365 * day}, immutable`,
    'Content-Security-Policy': scriptPolicy,
  },
  image: {
    'Cache-Control': `public, max-age=${day}`,
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  },
  standard: { 'Cache-Control': `public, max-age=${5 * minute}` },
};

export const headersOf = (kind: FileKind): Headers => ({ ...common, ...own[kind] });

/** @param file its path in the build, as `static/pane.0a1b2c3d.js` */
export function kindOf(file: string): FileKind {
  if (file.startsWith(`${folderOf.script}/`)) return 'script';
  if (file.startsWith(`${folderOf.standard}/`)) return 'standard';
  return file.startsWith(`${folderOf.image}/`) ? 'image' : 'page';
}
