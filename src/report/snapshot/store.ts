import { decisionsKey, isRecord, standardKey, tagListKey } from './settings';

/** The namespace of the custom XML part that keeps the settings (docs/store.xsd): a name, and no address. */
export const storeNamespace = 'urn:criteria-mapper:store:1';

/** The setting that says when each of the others was saved: `{ "criteria-mapper": "2026-11-26T09:30:00.000Z" }`. */
export const savedKey = 'criteria-mapper-saved';

export const ownKeys = [decisionsKey, tagListKey, standardKey];

/** All that is written into the document's settings: what is kept, and when it was saved. */
export const settingNames = [...ownKeys, savedKey];

export interface KeptSetting {
  readonly value: unknown;
  /** When it was saved, as `toISOString` writes it, so that later ones sort behind; empty where nobody said. */
  readonly saved: string;
}

/** Settings by name. A part may hold names of a later version: they are carried along. */
export type KeptSettings = ReadonlyMap<string, KeptSetting>;

/** What a custom XML part says. */
export interface StoredPart {
  readonly kept: KeptSettings;
  /** False where something in it could not be read. */
  readonly isWhole: boolean;
}

export const emptyPart: StoredPart = { kept: new Map(), isWhole: true };

/** What a name may be, so that it needs no escaping. */
const namePattern = /^[\w.-]{1,100}$/u;

export const latest = '9999-12-31T23:59:59.999Z';

function isTime(text: unknown): text is string {
  if (typeof text !== 'string' || text.length !== latest.length) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}

/** What the document's settings keep; `get` gives null or nothing for a name that has none. */
export function keptInSettings(get: (name: string) => unknown): KeptSettings {
  const saved = get(savedKey);
  const times = isRecord(saved) ? saved : {};
  return new Map(
    ownKeys.flatMap((key): [string, KeptSetting][] => {
      const value = get(key) ?? null;
      const time = times[key];
      return value === null ? [] : [[key, { value, saved: isTime(time) ? time : '' }]];
    }),
  );
}

/** Of each setting the one that was saved last; of two at the same time that of the first source. */
export function newestSettings(...sources: readonly KeptSettings[]): KeptSettings {
  const newest = new Map<string, KeptSetting>();
  for (const [key, setting] of sources.flatMap((source) => [...source])) {
    const other = newest.get(key);
    if (!other || setting.saved > other.saved) newest.set(key, setting);
  }
  return newest;
}

/** The settings as the report reads them: those of this version. */
export const valuesOf = (kept: KeptSettings): Record<string, unknown> =>
  Object.fromEntries([...kept].flatMap(([key, { value }]) => (ownKeys.includes(key) ? [[key, value]] : [])));

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescapeXml = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/giu, (whole: string, ...[decimal, hex, name]) => {
    if (typeof name === 'string') return named[name] ?? whole;
    const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** A tag, without its angle brackets, and the text that follows it. */
interface Piece {
  readonly kind: PieceKind;
  readonly tag: string;
  readonly text: string;
}

type PieceKind = keyof typeof letters;

/** One letter for each kind, so that their order is a word. */
const letters = { declaration: 'd', open: 'o', empty: 'e', setting: 's', end: 'x', close: 'c', other: '?' };

const kinds: readonly (readonly [PieceKind, RegExp])[] = [
  ['declaration', /^\?xml\s.*\?$/su],
  ['empty', /^(?:[\w.-]+:)?store(?:\s.*)?\/$/su],
  ['open', /^(?:[\w.-]+:)?store(?:\s.*)?$/su],
  ['setting', /^(?:[\w.-]+:)?setting\s.*[^/]$/su],
  ['end', /^\/(?:[\w.-]+:)?setting\s*$/u],
  ['close', /^\/(?:[\w.-]+:)?store\s*$/u],
];

function readPiece(piece: string): Piece {
  const end = piece.indexOf('>');
  const tag = piece.slice(0, Math.max(0, end));
  const kind = kinds.find(([, pattern]) => pattern.test(tag))?.[0] ?? 'other';
  return { kind, tag, text: end < 0 ? piece : piece.slice(end + 1) };
}

/**
 * Reads the part, as it was written or as another writer sets the same. It is data of a file: what is not as it should be is left
 * aside, never thrown. No XML parser is at hand here, for the pane's first script has none and Node has no DOMParser.
 */
export function readStore(xml: string): StoredPart {
  const [before = '', ...rest] = xml.replace(/^\uFEFF/u, '').split('<');
  const pieces = rest.map(readPiece);
  const settings = pieces.flatMap((piece, index) =>
    piece.kind === 'setting' && pieces[index + 1]?.kind === 'end' ? [readSetting(piece)] : [],
  );
  const order = pieces.map(({ kind }) => letters[kind]).join('');
  const between = [before, ...pieces.flatMap(({ kind, text }) => (kind === 'setting' ? [] : [text]))];
  return {
    kept: newestSettings(...settings.map((setting) => new Map(setting ? [setting] : []))),
    isWhole: /^d?(?:e|o(?:sx)*c)$/u.test(order) && between.join('').trim() === '' && settings.every(Boolean),
  };
}

function readSetting({ tag, text }: Piece): [string, KeptSetting] | null {
  const key = attribute(tag, 'key');
  const saved = attribute(tag, 'saved');
  if (key === null || !namePattern.test(key) || !isTime(saved)) return null;
  try {
    return [key, { value: JSON.parse(unescapeXml(text)) as unknown, saved }];
  } catch {
    return null;
  }
}

function attribute(tag: string, name: 'key' | 'saved'): string | null {
  const [, double, single] = attributes[name].exec(tag) ?? [];
  const value = double ?? single;
  return value === undefined ? null : unescapeXml(value);
}

const attributes = {
  key: /\skey\s*=\s*(?:"([^"]*)"|'([^']*)')/u,
  saved: /\ssaved\s*=\s*(?:"([^"]*)"|'([^']*)')/u,
};
