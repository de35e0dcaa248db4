import type { CommentFact, ControlFact, DocumentFacts, ParagraphFact } from './facts';
import { looseAnnexes } from './annex-wording';
import { locateCells, type Cell } from './cells';
import { parseTag, type ParsedTag } from './tag';
import { normaliseSpace } from './text';
import { countParagraphWords } from './words';

/** One of our controls, with what its tag says. */
export interface SnapshotControl {
  readonly tag: string;
  readonly title: string;
  readonly subtype: string;
  readonly parsed: Exclude<ParsedTag, { kind: 'foreign' }>;
  /** Whether the control itself is known to await review. */
  readonly isTracked: boolean;
  /** Its text, blanks made one. */
  readonly text: string;
  /** The paragraphs that it covers, wholly or in part, empty ones included; in order. */
  readonly paragraphs: readonly SnapshotParagraph[];
}

/** A control whose tag claims criteria. */
export type TagControl = SnapshotControl & { readonly parsed: Extract<ParsedTag, { kind: 'tag' }> };

export const isTagControl = (control: SnapshotControl): control is TagControl =>
  control.parsed.kind === 'tag';

export interface SnapshotParagraph {
  readonly index: number;
  /** `Paragraph.text` as the host gave it: by it the paragraph is found again. */
  readonly hostText: string;
  /** What a reader sees, blanks made one. */
  readonly text: string;
  /** Words that Word's status bar would count, the list label included. */
  readonly words: number;
  readonly styleBuiltIn: string;
  /** The style's name as the host shows it. */
  readonly style: string;
  /** 1 to 9, or null for body text. */
  readonly headingLevel: number | null;
  readonly bold: boolean;
  readonly underlined: boolean;
  /** `#RRGGBB`, black for the automatic colour; null where mixed or not known. */
  readonly color: string | null;
  readonly fontSize: number | null;
  readonly listLabel: string | null;
  readonly cell: Cell | null;
  /** Our controls that cover the paragraph, the outer ones first. */
  readonly controls: readonly SnapshotControl[];
  /** Inside a generated mapping annex, with its control or without. */
  readonly isAnnex: boolean;
}

/** A comment, with the paragraph where it begins; null where that is none of the main text. */
export interface SnapshotComment extends Omit<CommentFact, 'paragraph'> {
  readonly paragraph: SnapshotParagraph | null;
}

/** The document, read once into plain values; everything else is concluded from it. */
export interface Snapshot {
  readonly paragraphs: readonly SnapshotParagraph[];
  readonly controls: readonly SnapshotControl[];
  /** In document order; null where they were not read. */
  readonly comments: readonly SnapshotComment[] | null;
  readonly noteWords: number;
  /** False where the host does not tell the words of foot- and endnotes: then none are added. */
  readonly isNotesKnown: boolean;
  readonly textBoxWords: number;
  /** False where the host can't leave deleted text out (WordApi before 1.4): the count may then include it. */
  readonly isVisibleText: boolean;
  readonly settings: Readonly<Record<string, unknown>>;
  /** True where something of the part that keeps them could not be read. */
  readonly isStoreDamaged: boolean;
}

export function makeSnapshot(facts: DocumentFacts): Snapshot {
  const owners = ownControls(facts.controls);
  const cells = locateCells(facts.paragraphs);
  const loose = looseAnnexes(facts.paragraphs);
  const controls = [...owners.own].map((fact) => ({ fact, paragraphs: new Array<SnapshotParagraph>() }));
  const made = controls.map(({ fact, paragraphs }) => snapshotControl(fact, paragraphs));
  const paragraphs = facts.paragraphs.map((fact, index) => {
    const covering = coveringControls(fact, owners);
    const paragraph = snapshotParagraph(fact, {
      index,
      cell: cells[index] ?? null,
      controls: covering.flatMap((position) => made[position] ?? []),
      isAnnex: loose.has(index) || covering.some((position) => made[position]?.parsed.kind === 'annex'),
    });
    for (const position of covering) controls[position]?.paragraphs.push(paragraph);
    return paragraph;
  });
  return {
    paragraphs,
    controls: made,
    comments:
      facts.comments?.map((comment) => ({
        ...comment,
        paragraph: paragraphs[comment.paragraph ?? -1] ?? null,
      })) ?? null,
    noteWords: totalWords(facts.notes),
    isNotesKnown: facts.notes !== null,
    textBoxWords: totalWords(facts.textBoxes),
    isVisibleText: facts.paragraphs.every(({ visibleText }) => visibleText !== null),
    settings: facts.settings,
    isStoreDamaged: facts.isStoreDamaged ?? false,
  };
}

/** A document in which nothing is written yet. */
export const isEmptyDocument = ({ paragraphs }: Snapshot): boolean =>
  paragraphs.every(({ text }) => text === '');

interface Owners {
  readonly byId: ReadonlyMap<number, ControlFact>;
  /** Our own controls, in document order. */
  readonly own: readonly ControlFact[];
  /** By id, the positions of our own. */
  readonly positions: ReadonlyMap<number, number>;
}

function ownControls(controls: readonly ControlFact[]): Owners {
  const own = controls.filter(({ tag }) => parseTag(tag).kind !== 'foreign');
  return {
    byId: new Map(controls.map((control) => [control.id, control])),
    own,
    positions: new Map(own.map((control, position) => [control.id, position])),
  };
}

/** The positions of our controls around a paragraph, found by walking up from its own, and of those within it. */
function coveringControls(paragraph: ParagraphFact, { byId, positions }: Owners): number[] {
  const found = new Set<number>();
  const visited = new Set<number>();
  for (const start of [paragraph.controlId, ...paragraph.innerControlIds])
    for (let id = start; id !== null && !visited.has(id); id = byId.get(id)?.parentId ?? null) {
      visited.add(id);
      const position = positions.get(id);
      if (position !== undefined) found.add(position);
    }
  return [...found].sort((a, b) => a - b);
}

/** `paragraphs` is filled while the paragraphs are made, which hold their controls in turn. */
function snapshotControl(fact: ControlFact, paragraphs: readonly SnapshotParagraph[]): SnapshotControl {
  const parsed = parseTag(fact.tag);
  if (parsed.kind === 'foreign') throw new Error(`The control ${fact.tag} is not ours`);
  const { tag, title, subtype, isTracked = false } = fact;
  return { tag, title, subtype, isTracked, parsed, text: normaliseSpace(fact.text), paragraphs };
}

/** True where the control lies within one paragraph and holds less than all of its text. */
export function holdsPart({ paragraphs, text }: SnapshotControl): boolean {
  const [only, second] = paragraphs;
  return only !== undefined && !second && normaliseSpace(only.hostText) !== text && only.text !== text;
}

function snapshotParagraph(
  fact: ParagraphFact,
  where: Pick<SnapshotParagraph, 'index' | 'cell' | 'controls' | 'isAnnex'>,
): SnapshotParagraph {
  const text = normaliseSpace(fact.visibleText ?? fact.text);
  return {
    ...where,
    hostText: fact.text,
    text,
    words: countParagraphWords(text, fact.listLabel) + fact.wordsBesidesText,
    styleBuiltIn: fact.styleBuiltIn,
    style: fact.style,
    headingLevel: headingLevel(fact),
    bold: fact.bold === true,
    underlined: fact.underlined === true,
    color: fact.color,
    fontSize: fact.fontSize,
    listLabel: fact.listLabel,
  };
}

/** The built-in style says it in every language; a style of the author's own says it by its outline level. */
function headingLevel({ styleBuiltIn, outlineLevel }: ParagraphFact): number | null {
  const builtIn = /^Heading([1-9])$/u.exec(styleBuiltIn);
  if (builtIn) return Number(builtIn[1]);
  return outlineLevel >= 1 && outlineLevel <= 9 ? outlineLevel : null;
}

const totalWords = (texts: readonly string[] | null): number =>
  (texts ?? []).reduce((sum, text) => sum + countParagraphWords(text, null), 0);
