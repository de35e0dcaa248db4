import type { Standard } from '../../standard';
import { fold, normaliseSpace } from '../snapshot/text';
import { inKitOrder } from '../tags/typed-codes';

/** How far a criterion is shown, as a tutor says it. The assessor alone decides. */
export type Judgement = 'met' | 'partly' | 'not-yet';

/** What the first line of a comment says, and the lines below. */
export interface Verdict {
  /** In the kit's order; none where it is about the report as a whole. */
  readonly codes: readonly string[];
  readonly judgement: Judgement;
  /** The fingerprint of the text that was judged; '' where nobody took one, as in a verdict typed by hand. */
  readonly fingerprint: string;
  /** Its lines parted by "\n". */
  readonly note: string;
}

const written: Readonly<Record<Judgement, string>> = { met: 'met', partly: 'partly', 'not-yet': 'not yet' };

/** Further words for the same, in lower case. "Not met" has to be known, or it would be read as "met". */
const judgements: ReadonlyMap<string, Judgement> = new Map([
  ['met', 'met'],
  ['partly', 'partly'],
  ['partly met', 'partly'],
  ['part met', 'partly'],
  ['partial', 'partly'],
  ['partially', 'partly'],
  ['partially met', 'partly'],
  ['not yet', 'not-yet'],
  ['notyet', 'not-yet'],
  ['not yet met', 'not-yet'],
  ['not met', 'not-yet'],
  ['unmet', 'not-yet'],
]);
const mostWords = 3;

const wholeReport = 'report';
const reportWords = new Set([wholeReport, 'the', 'whole', 'overall', 'project']);
const fillers = new Set(['and', 'is', 'are', 'criterion', 'criteria']);

/** `[K2.1 met · 3f9k2a]` and the note below: an ordinary comment (docs/decisions/0010-verdicts-are-comments.md). */
export function formatVerdict({ codes, judgement, fingerprint, note }: Verdict): string {
  const about = codes.length > 0 ? codes.join(', ') : wholeReport;
  const mark = fingerprint === '' ? '' : ` · ${fingerprint}`;
  return `[${about} ${written[judgement]}${mark}]${note === '' ? '' : `\n${note}`}`;
}

/** What opens and closes the bracket; keyboards and autocorrection know several. Left open, it ends with its line. */
const bracket = /^[[［【〔⟦❲]([^\]］】〕⟧❳]*)(?:[\]］】〕⟧❳](.*))?$/u;

/**
 * Reads the verdict that a comment begins with, also one typed by hand: "[k21 Not Yet ] Which risks?". A bracket that says anything
 * else besides is no verdict, for a remark must never be taken for one.
 */
export function parseVerdict(text: string, standard: Standard): Verdict | null {
  const lines = text.split(/\r\n|[\r\n\u000b\u2028\u2029]/u).map(normaliseSpace);
  const first = lines.findIndex((line) => line !== '');
  const [, inside, rest = ''] = bracket.exec(lines[first] ?? '') ?? [];
  if (inside === undefined) return null;
  const [said = '', mark = ''] = inside.split(/[·•∙⋅|#]/u);
  const read = readWords(said, standard);
  if (!read) return null;
  const fingerprint = /^[a-z0-9]{6}$/u.exec(mark.trim().toLowerCase())?.[0] ?? '';
  return { ...read, fingerprint, note: [rest, ...lines.slice(first + 1)].join('\n').trim() };
}

function readWords(said: string, standard: Standard): Pick<Verdict, 'codes' | 'judgement'> | null {
  const words = fold(said)
    .split(/[\s,;:/&+=-]+/u)
    .filter((word) => word !== '');
  for (let count = Math.min(mostWords, words.length); count > 0; count--) {
    const judgement = judgements.get(words.slice(-count).join(' '));
    const codes = judgement && readCodes(words.slice(0, -count), standard);
    if (judgement) return codes ? { codes, judgement } : null;
  }
  return null;
}

/** The codes that words name, none for the whole report; null where they say anything else. */
function readCodes(words: readonly string[], standard: Standard): string[] | null {
  if (words.includes(wholeReport)) return words.every((word) => reportWords.has(word)) ? [] : null;
  const known = codesByForm(standard);
  const found: string[] = [];
  for (let at = 0; at < words.length;) {
    const length = [1, 2, 3].find((count) => known.has(words.slice(at, at + count).join('')));
    const word = words[at] ?? '';
    if (length === undefined && !fillers.has(word) && !looksLikeCode(word)) return null;
    if (length !== undefined) found.push(known.get(words.slice(at, at + length).join('')) ?? '');
    at += length ?? 1;
  }
  return found.length > 0 ? inKitOrder(found, standard) : null;
}

/** One of another standard, or a slip of the keyboard: the others still count. */
const looksLikeCode = (word: string): boolean => /^[a-z]{1,4}\d[\d.]*$/u.test(word);

const forms = new WeakMap<Standard, ReadonlyMap<string, string>>();

/** Each code by the ways to write it: "k2.1", and "k21" where that means one only. */
function codesByForm(standard: Standard): ReadonlyMap<string, string> {
  const made = forms.get(standard);
  if (made) return made;
  const codes = standard.criteria.map(({ code }) => code);
  const bare = (code: string): string => code.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const byForm = new Map(
    codes
      .filter((code) => codes.filter((other) => bare(other) === bare(code)).length === 1)
      .map((code) => [bare(code), code]),
  );
  for (const code of codes) byForm.set(code.toLowerCase().replace(/[\s-]/gu, ''), code);
  forms.set(standard, byForm);
  return byForm;
}
