import type { Phrase, PhraseKind, Standard } from '../../standard';
import { isRecord } from '../snapshot/settings';
import { normaliseSpace } from '../snapshot/text';

/** The version of the form; `docs/comment-bank.schema.json` describes it. */
const version = 1;

/** A file with more is no bank of phrases. The limits are the schema's too. */
export const mostPhrases = 1000;
export const longestPhrase = 2000;
const longestFile = 5_000_000;

const kinds: readonly PhraseKind[] = ['descriptive', 'no-data', 'unmapped', 'vague', 'good'];

/** Why a file, or a phrase in it, was left aside. */
export type BankFindingId =
  'no-json' | 'no-bank' | 'later-version' | 'too-long' | 'too-many' | 'no-phrase' | 'unknown-code' | 'twice';

export interface BankFinding {
  readonly id: BankFindingId;
  /** The phrase, counted from 1; null for the file as a whole. */
  readonly at: number | null;
}

interface ReadBank {
  readonly phrases: readonly Phrase[];
  readonly findings: readonly BankFinding[];
}

/** A tutor's own phrases as a file. */
export const formatCommentBank = (phrases: readonly Phrase[]): string =>
  `${JSON.stringify({ commentBank: version, phrases }, null, 2)}\n`;

/** Reads a file of phrases that anybody may have written: what cannot be read of it is a finding, and the rest counts. */
export function parseCommentBank(text: string, standard: Standard): ReadBank {
  if (text.length > longestFile) return refused('too-long');
  const bank = parseJson(text);
  if (bank === undefined) return refused('no-json');
  if (!isRecord(bank) || !Number.isInteger(bank['commentBank']) || !Array.isArray(bank['phrases']))
    return refused('no-bank');
  if (bank['commentBank'] !== version) return refused('later-version');
  return readPhrases(bank['phrases'], new Set(standard.criteria.map(({ code }) => code)));
}

const refused = (id: BankFindingId): ReadBank => ({ phrases: [], findings: [{ id, at: null }] });

function readPhrases(entries: readonly unknown[], codes: ReadonlySet<string>): ReadBank {
  const phrases = new Map<string, Phrase>();
  const findings: BankFinding[] = entries.length > mostPhrases ? [{ id: 'too-many', at: null }] : [];
  for (const [index, entry] of entries.slice(0, mostPhrases).entries()) {
    const phrase = readPhrase(entry, codes);
    const key = typeof phrase === 'string' ? '' : `${phrase.code} ${phrase.text}`;
    if (typeof phrase === 'string') findings.push({ id: phrase, at: index + 1 });
    else if (phrases.has(key)) findings.push({ id: 'twice', at: index + 1 });
    else phrases.set(key, phrase);
  }
  return { phrases: [...phrases.values()], findings };
}

/** What else a phrase holds, of a later version perhaps, is left out. */
function readPhrase(entry: unknown, codes: ReadonlySet<string>): Phrase | BankFindingId {
  if (!isRecord(entry)) return 'no-phrase';
  const { code, kind, text } = entry;
  const known = kinds.find((each) => each === kind);
  if (!known || typeof text !== 'string' || (code !== null && typeof code !== 'string')) return 'no-phrase';
  if (text.length > longestPhrase) return 'too-long';
  const said = normaliseSpace(text);
  if (said === '') return 'no-phrase';
  return code === null || codes.has(code) ? { code, kind: known, text: said } : 'unknown-code';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The phrases for a criterion: the tutor's own first, those for any criterion behind. */
export function phrasesFor(code: string | null, own: readonly Phrase[], bank: readonly Phrase[]): Phrase[] {
  const all = [...own, ...bank];
  const ofAny = all.filter((each) => each.code === null);
  return code === null ? ofAny : [...all.filter((each) => each.code === code), ...ofAny];
}
