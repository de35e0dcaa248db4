/** An element of HTML. Names are in lower case; text stands among the children as strings. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (HtmlElement | string)[];
}

const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
/** Elements whose content is no text of the page. */
const RAW = new Set(['script', 'style', 'title', 'template', 'noscript']);

/** A paragraph ends where one of these begins (HTML Standard, 4.4.1, "optional tags" in 13.1.2.4). */
const ENDS_PARAGRAPH = new Set(
  `address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main
  nav ol p pre section table ul`.split(/\s+/),
);
/** What the start of an element ends, and what it never ends beyond. */
const ENDS: Readonly<Record<string, readonly [ends: readonly string[], within: readonly string[]]>> = {
  li: [['li'], ['ul', 'ol']],
  dt: [['dt', 'dd'], ['dl']],
  dd: [['dt', 'dd'], ['dl']],
  td: [
    ['td', 'th'],
    ['tr', 'table'],
  ],
  th: [
    ['td', 'th'],
    ['tr', 'table'],
  ],
  tr: [['tr', 'td', 'th'], ['table']],
  thead: [['thead', 'tbody', 'tr', 'td', 'th'], ['table']],
  tbody: [['thead', 'tbody', 'tr', 'td', 'th'], ['table']],
  tfoot: [['thead', 'tbody', 'tr', 'td', 'th'], ['table']],
};

// prettier-ignore
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', copy: '©', reg: '®', trade: '™', hellip: '…',
  mdash: '—', ndash: '–', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»',
  bull: '•', middot: '·', deg: '°', plusmn: '±', times: '×', divide: '÷', frac12: '½', frac14: '¼', frac34: '¾',
  euro: '€', pound: '£', yen: '¥', cent: '¢', sect: '§', para: '¶', shy: '\u00ad', ensp: '\u2002', emsp: '\u2003',
  thinsp: '\u2009', zwnj: '\u200c', zwj: '\u200d', larr: '←', uarr: '↑', rarr: '→', darr: '↓', harr: '↔', check: '✓',
  agrave: 'à', aacute: 'á', acirc: 'â', atilde: 'ã', auml: 'ä', aring: 'å', aelig: 'æ', ccedil: 'ç', egrave: 'è',
  eacute: 'é', ecirc: 'ê', euml: 'ë', igrave: 'ì', iacute: 'í', icirc: 'î', iuml: 'ï', ntilde: 'ñ', ograve: 'ò',
  oacute: 'ó', ocirc: 'ô', otilde: 'õ', ouml: 'ö', oslash: 'ø', ugrave: 'ù', uacute: 'ú', ucirc: 'û', uuml: 'ü',
  szlig: 'ß', Agrave: 'À', Aacute: 'Á', Acirc: 'Â', Auml: 'Ä', Aring: 'Å', AElig: 'Æ', Ccedil: 'Ç', Egrave: 'È',
  Eacute: 'É', Ntilde: 'Ñ', Oacute: 'Ó', Ouml: 'Ö', Oslash: 'Ø', Uacute: 'Ú', Uuml: 'Ü',
};

/** Text with its character references resolved; one that is unknown stays as it is written. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));?/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[name as string] ?? whole;
    const code = hex ? parseInt(hex as string, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : whole;
  });
}

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

function readAttributes(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE))
    if (!found.has(name.toLowerCase()))
      found.set(name.toLowerCase(), decodeEntities(double ?? single ?? bare ?? ''));
  return found;
}

const TAG = /<(\/?)([a-z][a-z0-9:-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/iy;
const SKIPPED = /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>/y;

/**
 * Reads a fragment of HTML as leniently as scripts write it: end tags may be missing, attributes stand without quotes, an end
 * tag without a start is left out. It follows the HTML Standard where that matters for text, and is no browser.
 */
export function parseHtml(html: string): HtmlElement {
  const root: HtmlElement = { name: '', attributes: new Map(), children: [] };
  const open: HtmlElement[] = [root];
  const text = (part: string) => {
    if (part !== '') open.at(-1)!.children.push(decodeEntities(part));
  };
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    if (next < 0) break;
    text(html.slice(at, next));
    at = next;
    SKIPPED.lastIndex = TAG.lastIndex = at;
    if (SKIPPED.test(html)) {
      at = SKIPPED.lastIndex;
      continue;
    }
    const tag = TAG.exec(html);
    if (!tag) {
      text('<');
      at++;
      continue;
    }
    at = TAG.lastIndex;
    const name = tag[2]!.toLowerCase();
    if (tag[1]) close(open, name);
    else if (RAW.has(name)) at = endOfRaw(html, name, at);
    else start(open, name, tag[3] ?? '');
  }
  text(html.slice(at));
  return root;
}

function endOfRaw(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}\\s*>`, 'gi');
  end.lastIndex = from;
  return end.test(html) ? end.lastIndex : html.length;
}

/** Far deeper than any that people write: the reader goes down into elements by recursion. */
const DEEPEST = 200;

function start(open: HtmlElement[], name: string, rest: string): void {
  const [ends, within] =
    ENDS[name] ?? (ENDS_PARAGRAPH.has(name) ? [['p'], ['td', 'th', 'li', 'table']] : [[], []]);
  for (let i = open.length - 1; i > 0 && !within.includes(open[i]!.name); i--)
    if (ends.includes(open[i]!.name)) open.length = i;
  const element = { name, attributes: readAttributes(rest), children: [] };
  open.at(-1)!.children.push(element);
  if (!VOID.has(name) && !rest.trimEnd().endsWith('/') && open.length < DEEPEST) open.push(element);
}

function close(open: HtmlElement[], name: string): void {
  const limit = ['b', 'i', 'u', 'em', 'strong', 'span', 'a', 'font', 'p'].includes(name)
    ? ['td', 'th', 'table']
    : [];
  for (let i = open.length - 1; i > 0 && !limit.includes(open[i]!.name); i--)
    if (open[i]!.name === name) {
      open.length = i;
      return;
    }
}
