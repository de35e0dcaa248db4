import type { ControlFact, DocumentFacts, ParagraphFact } from './facts';
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
  /** Its text, blanks made one. */
  readonly text: string;
  /** The paragraphs that it covers, wholly or in part, empty ones included; in order. */
  readonly paragraphs: readonly number[];
  /** True where the control lies within one paragraph and holds less than all of its text. */
  readonly isPart: boolean;
}

export interface SnapshotParagraph {
  readonly index: number;
  /** `Paragraph.text` as the host gave it: the witness by which the paragraph is found again. */
  readonly hostText: string;
  /** What a reader sees, blanks made one. */
  readonly text: string;
  /** Words that Word's status bar would count, the list label included. */
  readonly words: number;
  readonly styleBuiltIn: string;
  /** 1 to 9, or null for body text. */
  readonly headingLevel: number | null;
  readonly bold: boolean;
  readonly fontSize: number | null;
  readonly listLabel: string | null;
  readonly cell: Cell | null;
  /** Positions in `Snapshot.controls` of our controls that cover the paragraph. */
  readonly controls: readonly number[];
  /** Inside the generated mapping annex. */
  readonly isAnnex: boolean;
}

/** The document, read once into plain values; everything else is concluded from it. */
export interface Snapshot {
  readonly paragraphs: readonly SnapshotParagraph[];
  readonly controls: readonly SnapshotControl[];
  readonly noteWords: number;
  readonly textBoxWords: number;
  /** False where the host can't leave deleted text out (WordApi before 1.4): the count may then include it. */
  readonly isVisibleText: boolean;
  readonly settings: Readonly<Record<string, unknown>>;
}

export function makeSnapshot(facts: DocumentFacts): Snapshot {
  const owners = ownControls(facts.controls);
  const covered = facts.paragraphs.map((paragraph) => coveringControls(paragraph, owners));
  const cells = locateCells(facts.paragraphs);
  const coveredBy = paragraphsOfControls(covered, owners.own.size);
  const controls = [...owners.own.values()].map((control, position) =>
    snapshotControl(control, coveredBy[position] ?? [], facts.paragraphs),
  );
  return {
    paragraphs: facts.paragraphs.map((fact, index) =>
      snapshotParagraph(fact, index, cells[index] ?? null, covered[index] ?? [], controls),
    ),
    controls,
    noteWords: totalWords(facts.notes),
    textBoxWords: totalWords(facts.textBoxes),
    isVisibleText: facts.paragraphs.every(({ visibleText }) => visibleText !== null),
    settings: facts.settings,
  };
}

interface Owners {
  readonly byId: ReadonlyMap<number, ControlFact>;
  /** Our own controls by id, in document order. */
  readonly own: ReadonlyMap<number, ControlFact>;
  readonly positions: ReadonlyMap<number, number>;
}

function ownControls(controls: readonly ControlFact[]): Owners {
  const own = controls.filter(({ tag }) => parseTag(tag).kind !== 'foreign');
  return {
    byId: new Map(controls.map((control) => [control.id, control])),
    own: new Map(own.map((control) => [control.id, control])),
    positions: new Map(own.map((control, position) => [control.id, position])),
  };
}

/** Our controls around a paragraph, found by walking up from its own, and those within it. */
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

/** For each of our controls the paragraphs that it covers, in order. */
function paragraphsOfControls(covered: readonly (readonly number[])[], count: number): number[][] {
  const paragraphs: number[][] = Array.from({ length: count }, () => []);
  for (const [index, positions] of covered.entries())
    for (const position of positions) paragraphs[position]?.push(index);
  return paragraphs;
}

function snapshotControl(
  control: ControlFact,
  paragraphs: readonly number[],
  facts: readonly ParagraphFact[],
): SnapshotControl {
  const parsed = parseTag(control.tag);
  if (parsed.kind === 'foreign') throw new Error(`The control ${control.tag} is not ours`);
  const text = normaliseSpace(control.text);
  const only = paragraphs.length === 1 ? facts[paragraphs[0] ?? 0] : undefined;
  return {
    tag: control.tag,
    title: control.title,
    subtype: control.subtype,
    parsed,
    text,
    paragraphs,
    isPart: only !== undefined && normaliseSpace(only.text) !== text && visibleText(only) !== text,
  };
}

function snapshotParagraph(
  fact: ParagraphFact,
  index: number,
  cell: Cell | null,
  controls: readonly number[],
  all: readonly SnapshotControl[],
): SnapshotParagraph {
  const text = visibleText(fact);
  return {
    index,
    hostText: fact.text,
    text,
    words: countParagraphWords(text, fact.listLabel) + fact.wordsBesidesText,
    styleBuiltIn: fact.styleBuiltIn,
    headingLevel: headingLevel(fact),
    bold: fact.bold === true,
    fontSize: fact.fontSize,
    listLabel: fact.listLabel,
    cell,
    controls,
    isAnnex: controls.some((position) => all[position]?.parsed.kind === 'annex'),
  };
}

const visibleText = (fact: ParagraphFact): string => normaliseSpace(fact.visibleText ?? fact.text);

/** The built-in style says it in every language; a style of the author's own says it by its outline level. */
function headingLevel({ styleBuiltIn, outlineLevel }: ParagraphFact): number | null {
  const builtIn = /^Heading([1-9])$/u.exec(styleBuiltIn);
  if (builtIn) return Number(builtIn[1]);
  return outlineLevel >= 1 && outlineLevel <= 9 ? outlineLevel : null;
}

const totalWords = (texts: readonly string[] | null): number =>
  (texts ?? []).reduce((sum, text) => sum + countParagraphWords(text, null), 0);
