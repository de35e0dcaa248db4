import { childElements, closest, descendants } from '../xml/dom';
import type { DocxDocument } from './document';
import { isW, wAttribute, wChild } from '../xml/namespaces';
import { lengthOf } from '../text/inline';
import type { Position } from '../text/inline';

type TrackedChangeKind = 'Added' | 'Deleted' | 'Formatted';

/** A change that awaits review: neighbouring marks of one author and time, as Word shows them as one. */
export interface FileChange {
  readonly kind: TrackedChangeKind;
  readonly author: string;
  /** ISO 8601, '' where the file names none. */
  readonly date: string;
  readonly start: Position;
  readonly end: Position;
  /** The marks it is made of: `w:ins`, `w:del`, `w:rPrChange` …, in document order. */
  readonly marks: readonly Element[];
}

const KINDS: Readonly<Record<string, TrackedChangeKind>> = {
  ins: 'Added',
  moveTo: 'Added',
  del: 'Deleted',
  moveFrom: 'Deleted',
  rPrChange: 'Formatted',
  pPrChange: 'Formatted',
};

const isMark = (element: Element): boolean => isW(element, ...Object.keys(KINDS));

/** Whether a mark stands for the end of a paragraph (17.13.5.15, 17.13.5.20). */
export const isParagraphMark = (mark: Element): boolean =>
  isW(mark.parentNode, 'rPr') && isW(mark.parentNode.parentNode, 'pPr');

/** Whether a mark stands for a row of a table (17.13.5.12, 17.13.5.16). */
export const isRowMark = (mark: Element): boolean => isW(mark.parentNode, 'trPr');

/** The changes of a document that await review, in order. */
export function trackedChanges(document: DocxDocument): FileChange[] {
  const places = new Map(document.paragraphs().map(({ node }, index) => [node, index]));
  const found: Piece[] = [];
  for (const piece of pieces(document)) {
    const last = found.at(-1);
    if (last && isContinued(places, last, piece)) {
      last.end = piece.end;
      for (const mark of piece.marks) last.marks.push(mark);
    } else found.push(piece);
  }
  return found;
}

/** A change on its way: it grows by what continues it. */
interface Piece extends FileChange {
  end: Position;
  readonly marks: Element[];
}

function pieces(document: DocxDocument): Piece[] {
  const rows = new Set<Element>();
  return document.paragraphs().flatMap(({ node }) => {
    const row = closest(node, (element) => isW(element, 'tr', 'tbl'));
    const begun = isW(row, 'tr') && !rows.has(row) ? rowMarks(row) : [];
    if (row) rows.add(row);
    const marks = descendants(node, isMark).filter((mark) => !isInTextBox(mark, node));
    const inText = marks.filter((mark) => !isParagraphMark(mark) && !isNested(mark));
    const all = [...begun, ...inText, ...marks.filter(isParagraphMark)];
    if (all.length === 0) return [];
    const content = contentOf(document, node);
    return all.map((mark) => pieceOf(content, node, mark));
  });
}

/** What stands in a paragraph, and from where to where inside each element of it. */
interface ParagraphContent {
  readonly length: number;
  readonly extents: ReadonlyMap<Node, { readonly from: number; readonly to: number }>;
}

function contentOf(document: DocxDocument, paragraph: Element): ParagraphContent {
  const items = document.inlineItems(paragraph).filter((item) => item.length > 0);
  const extents = new Map<Node, { from: number; to: number }>();
  for (const { node, start, length } of items)
    for (let up: Node | null = node; up && up !== paragraph; up = up.parentNode)
      extents.set(up, { from: extents.get(up)?.from ?? start, to: start + length });
  return { length: lengthOf(items), extents };
}

const isInTextBox = (mark: Element, paragraph: Element): boolean =>
  closest(mark, (element) => isW(element, 'p')) !== paragraph;

/** A deletion inside another author's insertion is a change of its own; a mark inside one of its own kind is none. */
const isNested = (mark: Element): boolean =>
  closest(mark, (element) => isW(element, mark.localName)) !== null;

function rowMarks(row: Element): Element[] {
  const properties = wChild(row, 'trPr');
  return properties ? childElements(properties).filter((child) => isW(child, 'ins', 'del')) : [];
}

function pieceOf({ length, extents }: ParagraphContent, paragraph: Element, mark: Element): Piece {
  const inside = extents.get(isW(mark, 'rPrChange') ? runOf(mark) : mark);
  const isEnd = isParagraphMark(mark);
  const isWhole = isW(mark, 'pPrChange') || isRowMark(mark);
  const from = isWhole ? 0 : isEnd ? length : (inside?.from ?? 0);
  const to = isWhole || isEnd ? length : (inside?.to ?? from);
  return {
    kind: KINDS[mark.localName] ?? 'Formatted',
    author: wAttribute(mark, 'author') ?? '',
    date: wAttribute(mark, 'date') ?? '',
    start: { paragraph, offset: from },
    end: { paragraph, offset: to },
    marks: [mark],
  };
}

const runOf = (mark: Element): Element => closest(mark, (element) => isW(element, 'r', 'p')) ?? mark;

/** Does a piece follow without a gap on a change of its kind, author and time? */
function isContinued(places: ReadonlyMap<Element, number>, change: FileChange, piece: FileChange): boolean {
  if (change.kind !== piece.kind || change.author !== piece.author || change.date !== piece.date)
    return false;
  if (change.kind === 'Formatted') return false;
  if (change.end.paragraph === piece.start.paragraph) return change.end.offset === piece.start.offset;
  const lastMark = change.marks.at(-1);
  if (!lastMark || !(isParagraphMark(lastMark) || isRowMark(lastMark)) || piece.start.offset !== 0)
    return false;
  return places.get(piece.start.paragraph) === (places.get(change.end.paragraph) ?? -1) + 1;
}
