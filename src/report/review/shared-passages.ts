import type { Standard } from '../../standard';
import type { Report } from '../report';
import { normaliseSpace } from '../snapshot/text';

/** So many words in a row that two reports have in common are a passage. The number is ours. */
export const fewestSharedWords = 12;

/** So many words in a row of the kit's wording are the kit's, whoever writes them. */
const fewestKitWords = 6;

/** More than a file may hold characters. */
const mostWords = 2 ** 22;

/** Text that several reports have in common. */
export interface SharedPassage {
  /** The reports that hold it, by what they were added as; the first is the one that was read first. */
  readonly names: readonly string[];
  readonly words: number;
  /** As the first of them writes it. */
  readonly text: string;
}

/** The texts of a report that its author wrote: body and appendices without headings, in order. */
export const ownTexts = ({ snapshot, outline }: Report): string[] =>
  snapshot.paragraphs
    .filter((each) => each.text !== '' && outline.isReportText(each) && !outline.isHeading(each))
    .map(({ text }) => text);

/** The words of one report: as they are written, and as numbers that are the same for the same word in any case. */
interface Words {
  readonly name: string;
  readonly shown: readonly string[];
  /** Negative for the kit's words, so that no passage goes through them. */
  readonly ids: Int32Array;
}

/** A place in the words of a report that was added. */
interface Place {
  readonly words: Words;
  readonly from: number;
}

/** A passage that a later report shares with an earlier one. */
interface Match extends Place {
  readonly length: number;
  readonly names: Set<string>;
}

/**
 * Finds passages that reports share, one report after the other: of each only its words are kept. The work grows with the words and
 * not with the pairs of reports, for each window of words leads to the first report that holds it.
 */
export class SharedPassages {
  private readonly ids = new Map<string, number>();
  private readonly kit: ReadonlySet<string>;
  private readonly added: Words[] = [];
  /** By the hash of a window where it stands first, as one number: there are as many as all reports have words. */
  private readonly windows = new Map<number, number>();
  private readonly matches = new Map<string, Match>();

  constructor(standard: Standard) {
    this.kit = new Set(
      kitTexts(standard).flatMap((text) => {
        const words = foldedWords(text).map(({ folded }) => folded);
        return windowsOf(words.length, fewestKitWords).map((from) =>
          words.slice(from, from + fewestKitWords).join(' '),
        );
      }),
    );
  }

  add(name: string, texts: readonly string[]): void {
    const words = this.wordsOf(name, texts);
    const hashes = hashesOf(words.ids);
    this.findIn(words, hashes);
    const start = mostWords * this.added.length;
    this.added.push(words);
    for (const [from, hash] of hashes.entries())
      if (hash !== noHash && !this.windows.has(hash)) this.windows.set(hash, start + from);
  }

  /** The longest first. */
  all(): SharedPassage[] {
    return [...this.matches.values()]
      .map(({ words, from, length, names }) => ({
        names: [words.name, ...names],
        words: length,
        text: words.shown.slice(from, from + length).join(' '),
      }))
      .sort((a, b) => b.words - a.words);
  }

  /** Every passage is taken as long as it is, and the search goes on behind it. */
  private findIn(words: Words, hashes: Int32Array): void {
    for (let at = 0; at < words.ids.length;) {
      const first = this.firstPlace(hashes[at] ?? noHash);
      const length = first ? commonLength(first, { words, from: at }) : 0;
      if (first && length >= fewestSharedWords) this.keep(first, length, words.name);
      at += length >= fewestSharedWords ? length : 1;
    }
  }

  private firstPlace(hash: number): Place | null {
    const place = this.windows.get(hash) ?? -1;
    const words = this.added[Math.floor(place / mostWords)];
    return words ? { words, from: place % mostWords } : null;
  }

  private keep({ words, from }: Place, length: number, name: string): void {
    const key = `${words.name}\n${from} ${length}`;
    const known = this.matches.get(key);
    if (known) known.names.add(name);
    else this.matches.set(key, { words, from, length, names: new Set([name]) });
  }

  private wordsOf(name: string, texts: readonly string[]): Words {
    const all = texts.flatMap(foldedWords);
    const isKit = this.kitWords(all.map(({ folded }) => folded));
    const ids = Int32Array.from(all, ({ folded }, at) => (isKit[at] ? -1 : this.idOf(folded)));
    return { name, shown: all.map(({ shown }) => shown), ids };
  }

  private kitWords(words: readonly string[]): boolean[] {
    const isKit = words.map(() => false);
    for (const from of windowsOf(words.length, fewestKitWords))
      if (this.kit.has(words.slice(from, from + fewestKitWords).join(' ')))
        isKit.fill(true, from, from + fewestKitWords);
    return isKit;
  }

  private idOf(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    this.ids.set(word, this.ids.size);
    return this.ids.size - 1;
  }
}

/** Words with their punctuation, and without it, case and accents for comparing. What has no letter and no figure is no word. */
function foldedWords(text: string): { readonly shown: string; readonly folded: string }[] {
  return normaliseSpace(text)
    .split(' ')
    .map((shown) => ({ shown, folded: bare(shown) }))
    .filter(({ folded }) => folded !== '');
}

/** Not remembered as `fold` remembers texts: there are too many words. */
const bare = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Where each window of so many words begins. */
const windowsOf = (words: number, length: number): number[] =>
  Array.from({ length: Math.max(0, words - length + 1) }, (_, from) => from);

const base = 1_000_003;
const modulus = 2 ** 31 - 1;

/** The product of two numbers below 2³¹, within what a number of JavaScript holds. */
const times = (a: number, b: number): number =>
  (((a * (b >>> 16)) % modulus) * 0x10000 + a * (b & 0xffff)) % modulus;

const highest = Array.from({ length: fewestSharedWords - 1 }).reduce<number>(
  (power) => times(power, base),
  1,
);

const noHash = -1;

/** Rabin and Karp's rolling hash of the window that begins at each word; -1 where one holds a word of the kit, or the text ends. */
function hashesOf(ids: Int32Array): Int32Array {
  const hashes = new Int32Array(ids.length).fill(noHash);
  let hash = 0;
  let length = 0;
  for (const [at, id] of ids.entries()) {
    if (id < 0) {
      hash = length = 0;
      continue;
    }
    if (length === fewestSharedWords) {
      const gone = times((ids[at - fewestSharedWords] ?? 0) + 1, highest);
      hash = (hash - gone + modulus) % modulus;
    } else length++;
    hash = (times(hash, base) + id + 1) % modulus;
    if (length === fewestSharedWords) hashes[at - fewestSharedWords + 1] = hash;
  }
  return hashes;
}

/** How many words two places have in common from there on: equal hashes alone prove nothing. */
function commonLength(a: Place, b: Place): number {
  let length = 0;
  for (; ; length++) {
    const word = a.words.ids[a.from + length];
    if (word === undefined || word < 0 || word !== b.words.ids[b.from + length]) return length;
  }
}

/** All that the kit says and a report may repeat. */
function kitTexts({ criteria, sections, titleBlock, appendix, guidanceLines, themes }: Standard): string[] {
  return [
    ...criteria.flatMap(({ wording, list, parts }) => [
      [wording, ...list].join(' '),
      ...parts.map(({ question }) => question),
    ]),
    ...sections.flatMap(({ title, guidance }) => [title, guidance]),
    ...themes.map(({ title }) => title),
    titleBlock.guidance,
    appendix.guidance,
    ...guidanceLines,
  ];
}
