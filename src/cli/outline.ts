import { paragraphCodes, type OutlineHeading, type Report, type SnapshotParagraph } from '../report';
import type { Standard } from '../standard';
import { reportOn } from './check';
import { readBytes } from './files';
import { jsonText, printLines } from './print';

/** How many characters of a paragraph are shown. */
const shownText = 60;

/** `outline`: each paragraph of a document with its address, and what the headings are taken for and why. */
export async function printOutline(file: string, as: 'json' | 'text', asked: Standard | null): Promise<void> {
  const report = reportOn(await readBytes(file), asked);
  const entries = report.snapshot.paragraphs.map((paragraph) => entryOf(report, paragraph));
  printLines(as === 'json' ? jsonText(entries).split('\n') : entries.map(lineOf));
}

/** The shape is a contract with those who read it by program (docs/command-line.md). */
interface OutlineEntry {
  readonly address: string | null;
  readonly region: string;
  readonly section: string | null;
  readonly words: number;
  readonly codes: readonly string[];
  readonly text: string;
  readonly heading: HeadingEntry | null;
}

interface HeadingEntry {
  readonly is: string;
  /** From 0 to 1: the product of the evidence's shares. */
  readonly score: number;
  readonly evidence: readonly { readonly what: 'author' | 'words' | 'look'; readonly share: number }[];
}

function entryOf({ outline }: Report, paragraph: SnapshotParagraph): OutlineEntry {
  const heading = outline.headingOf(paragraph);
  return {
    address: outline.addressOf(paragraph),
    region: outline.regionOf(paragraph),
    section: outline.sectionOf(paragraph)?.key ?? null,
    words: paragraph.words,
    codes: paragraphCodes(paragraph),
    text: paragraph.text.slice(0, shownText),
    heading: heading && headingEntry(heading),
  };
}

function headingEntry(heading: OutlineHeading): HeadingEntry {
  const byAuthor = [{ what: 'author', share: 1 }] as const;
  if (heading.kind === 'appendix')
    return { is: heading.kind, score: 1, evidence: heading.isDecided ? byAuthor : [] };
  if (heading.kind !== 'section') return { is: heading.kind, score: 1, evidence: [] };
  const { match, score, isDecided } = heading;
  return {
    is: match.key,
    score,
    evidence: isDecided
      ? byAuthor
      : [
          { what: 'words', share: match.score },
          { what: 'look', share: score / match.score },
        ],
  };
}

const lineOf = ({ address, region, words, codes, text, heading }: OutlineEntry): string =>
  [
    (address ?? '–').padEnd(14),
    String(words).padStart(5),
    heading ? `[${heading.is} ${Math.round(100 * heading.score)} %]` : region === 'body' ? '' : `(${region})`,
    codes.join(' '),
    text,
  ]
    .filter((part) => part !== '')
    .join('  ');
