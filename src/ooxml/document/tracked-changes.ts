import { childElements, closest, descendants, parentElement } from '../xml/dom';
import type { DocxDocument } from './document';
import { isW, wAttribute, wChild } from '../xml/namespaces';
import { itemsUnder, lengthOf } from '../text/inline';
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
  const found: FileChange[] = [];
  for (const piece of pieces(document)) {
    const last = found.at(-1);
    if (last && isContinued(document, last, piece))
      found[found.length - 1] = { ...last, end: piece.end, marks: [...last.marks, ...piece.marks] };
    else found.push(piece);
  }
  return found;
}

function pieces(document: DocxDocument): FileChange[] {
  return document.paragraphs().flatMap(({ node }) => {
    const marks = descendants(node, isMark).filter((mark) => !isInTextBox(mark, node));
    const inText = marks.filter((mark) => !isParagraphMark(mark) && !isNested(mark));
    const ends = marks.filter(isParagraphMark);
    const row = isFirstInRow(node) ? rowMarks(node) : [];
    return [...row, ...inText, ...ends].map((mark) => pieceOf(document, node, mark));
  });
}

const isInTextBox = (mark: Element, paragraph: Element): boolean =>
  closest(mark, (element) => isW(element, 'p')) !== paragraph;

/** A deletion inside another author's insertion is a change of its own; a mark inside one of its own kind is none. */
const isNested = (mark: Element): boolean =>
  closest(mark, (element) => isW(element, mark.localName)) !== null;

function isFirstInRow(paragraph: Element): boolean {
  const row = closest(paragraph, (element) => isW(element, 'tr', 'tbl'));
  return isW(row, 'tr') && descendants(row, (element) => isW(element, 'p'))[0] === paragraph;
}

function rowMarks(paragraph: Element): Element[] {
  const properties = wChild(
    closest(paragraph, (element) => isW(element, 'tr')),
    'trPr',
  );
  return properties ? childElements(properties).filter((child) => isW(child, 'ins', 'del')) : [];
}

function pieceOf(document: DocxDocument, paragraph: Element, mark: Element): FileChange {
  const items = document.inlineItems(paragraph);
  const length = lengthOf(items);
  const inside = itemsUnder(items, parentElement(mark) && isW(mark, 'rPrChange') ? runOf(mark) : mark);
  const isEnd = isParagraphMark(mark);
  const isWhole = isW(mark, 'pPrChange') || isRowMark(mark);
  const from = isWhole ? 0 : isEnd ? length : (inside[0]?.start ?? 0);
  const to = isWhole || isEnd ? length : inside.length > 0 ? lengthOf(inside) : from;
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
function isContinued(document: DocxDocument, change: FileChange, piece: FileChange): boolean {
  if (change.kind !== piece.kind || change.author !== piece.author || change.date !== piece.date)
    return false;
  if (change.kind === 'Formatted') return false;
  if (change.end.paragraph === piece.start.paragraph) return change.end.offset === piece.start.offset;
  const lastMark = change.marks.at(-1);
  if (!lastMark || !(isParagraphMark(lastMark) || isRowMark(lastMark)) || piece.start.offset !== 0)
    return false;
  const flow = document.paragraphs().map(({ node }) => node);
  return flow.indexOf(piece.start.paragraph) === flow.indexOf(change.end.paragraph) + 1;
}
