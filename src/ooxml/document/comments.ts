import { positionOf } from './bookmarks';
import { childElements, descendants, walk } from '../xml/dom';
import type { DocxDocument } from './document';
import type { Position } from '../text/inline';
import { visibleText } from '../text/text';
import { isW, W14, W15, wAttribute, wChildren } from '../xml/namespaces';
import type { Part } from '../package/package';

/** A comment or a reply, as `w:comment` holds it. */
export interface FileComment {
  readonly node: Element;
  readonly id: string;
  readonly author: string;
  /** ISO 8601, '' where the file names no date. */
  readonly date: string;
  /** The comment it replies to, or null. */
  readonly parentId: string | null;
  readonly isResolved: boolean;
}

export const commentsPart = ({ pkg, main }: DocxDocument): Part | null => pkg.related(main.name, 'comments');
export const extendedCommentsPart = ({ pkg, main }: DocxDocument): Part | null =>
  pkg.related(main.name, 'commentsExtended');

/** `w14:paraId` of a comment's last paragraph: what its replies and its state go by (MS-DOCX 2.5.1.3). */
export function paragraphIdOf(comment: Element): string | null {
  const last = wChildren(comment, 'p').at(-1);
  return last?.getAttributeNS(W14, 'paraId') || null;
}

/** The `w15:commentEx` of each comment, by its paragraph's id in lower case. */
function extensions(document: DocxDocument): Map<string, Element> {
  const part = extendedCommentsPart(document);
  const entries = part ? childElements(part.root) : [];
  return new Map(
    entries.reverse().map((entry) => [entry.getAttributeNS(W15, 'paraId')?.toLowerCase() ?? '', entry]),
  );
}

const extensionIn = (known: ReadonlyMap<string, Element>, comment: Element): Element | null =>
  known.get(paragraphIdOf(comment)?.toLowerCase() ?? '') ?? null;

/** The `w15:commentEx` of a comment. */
export const extensionOf = (document: DocxDocument, comment: Element): Element | null =>
  extensionIn(extensions(document), comment);

/** The `w15:commentEx` of some comments. */
export function extensionsOf(document: DocxDocument, nodes: readonly Element[]): Element[] {
  const known = extensions(document);
  return nodes.flatMap((comment) => extensionIn(known, comment) ?? []);
}

/** Every comment and reply that the main text refers to, in order of the references. */
export function comments(document: DocxDocument): FileComment[] {
  const part = commentsPart(document);
  const nodes = new Map(
    part ? wChildren(part.root, 'comment').map((node) => [wAttribute(node, 'id') ?? '', node]) : [],
  );
  const idByParagraph = new Map(
    [...nodes].map(([id, node]) => [paragraphIdOf(node)?.toLowerCase() ?? '', id]),
  );
  const known = extensions(document);
  const references = nodes.size > 0 ? commentMarks(document, 'commentReference') : [];
  return references.flatMap((reference) => {
    const id = wAttribute(reference, 'id') ?? '';
    const node = nodes.get(id);
    if (!node) return [];
    const extension = extensionIn(known, node);
    const parent = extension?.getAttributeNS(W15, 'paraIdParent')?.toLowerCase();
    return {
      node,
      id,
      author: wAttribute(node, 'author') ?? '',
      date: wAttribute(node, 'date') ?? '',
      parentId: parent ? (idByParagraph.get(parent) ?? null) : null,
      isResolved: ['1', 'true', 'on'].includes(extension?.getAttributeNS(W15, 'done') ?? ''),
    };
  });
}

/** The marks of comments in the main text: all, or those of one. */
export const commentMarks = (document: DocxDocument, name: string, id?: string): Element[] =>
  descendants(
    document.body,
    (element) => isW(element, name) && (id === undefined || wAttribute(element, 'id') === id),
  );

/** What a comment is about; one without a range stands at its reference. Null where its marks are gone. */
export function commentRange(document: DocxDocument, id: string): { start: Position; end: Position } | null {
  const mark = (name: string) => {
    const [node] = commentMarks(document, name, id);
    return node ? positionOf(document, node) : null;
  };
  const reference = mark('commentReference');
  const end = mark('commentRangeEnd') ?? reference;
  const start = mark('commentRangeStart') ?? end;
  return start && end ? { start, end } : null;
}

/** What a comment is about: the paragraph where it begins, counted from 0, and the text that can be seen in its range. */
interface CommentSubject {
  readonly paragraph: number;
  readonly text: string;
}

/**
 * What each comment is about, by its id, found in one walk through the main text; `commentRange` looks for a single one. A mark
 * between paragraphs belongs to the next. A comment without a range stands at its reference and is about no text.
 */
export function commentSubjects(document: DocxDocument): ReadonlyMap<string, CommentSubject> {
  const flow = document.paragraphs();
  const paragraphs = new Set(flow.map(({ node }) => node));
  const shown = new Map(
    flow.flatMap(({ node }) => document.inlineItems(node).map((item) => [item.node, visibleText([item])])),
  );
  const starts = new Map<string, { readonly paragraph: number; readonly from: number }>();
  const ends = new Map<string, number>();
  let text = '';
  let entered = 0;
  let isInside = false;
  walk(document.body, {
    enter: (element) => {
      if (paragraphs.has(element)) {
        if (entered > 0) text += '\r';
        entered++;
        isInside = true;
      }
      text += shown.get(element) ?? '';
      if (!isW(element, 'commentRangeStart', 'commentRangeEnd', 'commentReference')) return;
      const id = wAttribute(element, 'id') ?? '';
      if (isW(element, 'commentRangeEnd')) ends.set(id, text.length);
      else if (!starts.has(id))
        starts.set(id, {
          paragraph: Math.min(isInside ? entered - 1 : entered, flow.length - 1),
          from: text.length,
        });
    },
    leave: (element) => {
      if (paragraphs.has(element)) isInside = false;
    },
  });
  return new Map(
    [...starts].map(([id, { paragraph, from }]) => [
      id,
      { paragraph, text: text.slice(from, ends.get(id) ?? from).trim() },
    ]),
  );
}

/** Where the references of a comment and of its replies stand in the stream; each takes one unit. */
export function commentReferences(document: DocxDocument, comment: FileComment): Position[] {
  const ids = new Set([comment.id]);
  for (const { id, parentId } of comments(document)) if (parentId === comment.id) ids.add(id);
  return document.paragraphs().flatMap(({ node: paragraph }) =>
    document.inlineItems(paragraph).flatMap((item) => {
      const isOwn = item.kind === 'commentReference' && ids.has(wAttribute(item.node, 'id') ?? '');
      return isOwn ? [{ paragraph, offset: item.start }] : [];
    }),
  );
}
