import { descendants, insertAfter, removeNode } from '../xml/dom';
import {
  commentMarks,
  comments,
  commentsPart,
  extendedCommentsPart,
  extensionOf,
  extensionsOf,
  paragraphIdOf,
  type FileComment,
} from '../document/comments';
import type { DocxDocument } from '../document/document';
import { createW, declareIgnorable } from '../xml/elements';
import { R_STRICT, R_TRANSITIONAL, W14, W15, W_STRICT, isW, wAttribute, wChildren } from '../xml/namespaces';
import type { Part } from '../package/package';
import type { Position } from '../text/inline';
import { createRun, runContent } from './text/insert-text';
import { splitRunAt } from './runs/split';
import { placeMarker } from './runs/markers';

const EXTENDED_RELATION = 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

function needComments(document: DocxDocument): Part {
  const known = commentsPart(document);
  if (known) return known;
  const name = document.pkg.freeName('word/comments', '.xml');
  const uri = document.main.root.namespaceURI ?? '';
  const relations = uri === W_STRICT ? R_STRICT : R_TRANSITIONAL;
  document.pkg.relate(document.main.name, `${relations}/comments`, name);
  return document.pkg.addPart(name, `${TYPE}.comments+xml`, `<w:comments xmlns:w="${uri}"/>`);
}

function needExtended(document: DocxDocument): Part {
  const known = extendedCommentsPart(document);
  if (known) return known;
  const name = document.pkg.freeName('word/commentsExtended', '.xml');
  document.pkg.relate(document.main.name, EXTENDED_RELATION, name);
  return document.pkg.addPart(name, `${TYPE}.commentsExtended+xml`, `<w15:commentsEx xmlns:w15="${W15}"/>`);
}

/** Makes sure that a comment has an entry of its own for replies and for its state. */
function needExtension(document: DocxDocument, comment: Element): Element {
  const known = extensionOf(document, comment);
  const part = needExtended(document);
  part.touch();
  if (known) return known;
  const entry = part.xml().createElementNS(W15, 'w15:commentEx');
  entry.setAttributeNS(W15, 'w15:paraId', needParagraphId(document, comment));
  entry.setAttributeNS(W15, 'w15:done', '0');
  part.root.appendChild(entry);
  return entry;
}

function needParagraphId(document: DocxDocument, comment: Element): string {
  const known = paragraphIdOf(comment);
  if (known) return known;
  const part = needComments(document);
  const taken = new Set(wChildren(part.root, 'comment').map(paragraphIdOf));
  let number = 0x10000001 + taken.size;
  while (taken.has(hex(number))) number++;
  declareIgnorable(part.xml(), 'w14', W14);
  wChildren(comment, 'p').at(-1)?.setAttributeNS(W14, 'w14:paraId', hex(number));
  part.touch();
  return hex(number);
}

const hex = (number: number): string => number.toString(16).toUpperCase().padStart(8, '0');

function createComment(document: DocxDocument, text: string): Element {
  const part = needComments(document);
  part.touch();
  const ids = wChildren(part.root, 'comment').map((comment) => Number(wAttribute(comment, 'id')));
  const { author, date } = document.editing;
  const initials = author
    .split(/\s+/)
    .map((name) => name.charAt(0))
    .join('');
  const comment = createW(part.root, 'comment', {
    id: ids.reduce((most, each) => Math.max(most, each), -1) + 1,
    author,
    date,
    initials,
  });
  const paragraph = comment.appendChild(createW(comment, 'p'));
  const mark = createW(comment, 'r', {}, createW(comment, 'annotationRef'));
  paragraph.appendChild(mark);
  if (text !== '') paragraph.appendChild(createRun(comment, null, runContent(comment, text)));
  part.root.appendChild(comment);
  return comment;
}

const referenceRun = (near: Element, id: string) =>
  createW(near, 'r', {}, createW(near, 'commentReference', { id }));

/** Comments on a stretch of text, and returns the id. The reference takes one unit of the stream after its end. */
export function insertComment(document: DocxDocument, start: Position, end: Position, text: string): string {
  const id = wAttribute(createComment(document, text), 'id') ?? '';
  splitRunAt(document, end.paragraph, end.offset);
  splitRunAt(document, start.paragraph, start.offset);
  const startMark = createW(start.paragraph, 'commentRangeStart', { id });
  const endMark = createW(end.paragraph, 'commentRangeEnd', { id });
  placeMarker(document, end, endMark, 'after');
  placeMarker(document, start, startMark, 'before');
  if (isPlace(start, end)) insertAfter(endMark, startMark);
  insertAfter(referenceRun(endMark, id), endMark);
  document.changed('inline');
  return id;
}

const isPlace = (start: Position, end: Position) =>
  start.paragraph === end.paragraph && start.offset === end.offset;

/** Replies to a comment, and returns the id. Its marks stand beside those of the comment, as Word writes them. */
export function replyToComment(document: DocxDocument, parent: FileComment, text: string): string {
  const comment = createComment(document, text);
  const id = wAttribute(comment, 'id') ?? '';
  const parentId = needParagraphId(document, parent.node);
  needExtension(document, parent.node);
  needExtension(document, comment).setAttributeNS(W15, 'w15:paraIdParent', parentId);
  const last = (name: string) => commentMarks(document, name, parent.id).at(-1);
  const start = last('commentRangeStart');
  const end = last('commentRangeEnd');
  if (start) insertAfter(createW(start, 'commentRangeStart', { id }), start);
  const reference = last('commentReference')?.parentNode;
  if (reference) {
    insertAfter(referenceRun(document.body, id), reference);
    if (end) insertAfter(createW(end, 'commentRangeEnd', { id }), reference);
  }
  document.changed('inline');
  return id;
}

export function setCommentResolved(document: DocxDocument, comment: FileComment, isResolved: boolean): void {
  needExtension(document, comment.node).setAttributeNS(W15, 'w15:done', isResolved ? '1' : '0');
}

/** Deletes a comment with its replies, or one reply. */
export function deleteComment(document: DocxDocument, comment: FileComment): void {
  const replies = comments(document).filter(({ parentId }) => parentId === comment.id);
  deleteComments(document, [...replies, comment]);
}

/** Deletes comments, those that reply to one of them not included. */
export function deleteComments(document: DocxDocument, gone: readonly FileComment[]): void {
  const ids = new Set(gone.map(({ id }) => id));
  const entries = extensionsOf(
    document,
    gone.map(({ node }) => node),
  );
  for (const entry of entries) removeNode(entry);
  if (entries.length > 0) extendedCommentsPart(document)?.touch();
  const marks = descendants(
    document.body,
    (element) =>
      isW(element, 'commentRangeStart', 'commentRangeEnd', 'commentReference') &&
      ids.has(wAttribute(element, 'id') ?? ''),
  );
  for (const mark of marks)
    if (isW(mark, 'commentReference')) removeReference(mark);
    else removeNode(mark);
  for (const { node } of gone) removeNode(node);
  commentsPart(document)?.touch();
  document.changed('inline');
}

/** The run of a reference goes with it, unless it holds something else. */
function removeReference(reference: Element): void {
  const run = reference.parentNode;
  removeNode(reference);
  let rest = run?.firstChild ?? null;
  while (rest && rest.nodeName.endsWith(':rPr')) rest = rest.nextSibling;
  if (run && !rest) removeNode(run);
}
