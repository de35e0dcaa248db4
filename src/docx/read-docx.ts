import {
  comments,
  commentSubjects,
  customXmlOf,
  DocxDocument,
  DocxError,
  paragraphFacts,
  sharedRunProperties,
  type FileComment,
  type ParagraphFacts,
  trackedControls,
} from '../ooxml';
import {
  addInId,
  countWords,
  keptInSettings,
  newestSettings,
  readStore,
  storeNamespace,
  valuesOf,
  type CommentFact,
  type DocumentFacts,
  type ParagraphFact,
  type ReplyFact,
} from '../report';

/** Opens a .docx. @throws DocxError with a sentence that says what is wrong with the file and what to do */
export const openDocx = (bytes: Uint8Array): DocxDocument => DocxDocument.open(bytes);

/** In bytes: a report with hundreds of photographs stays below. A larger file is not read at all. */
export const largestFile = 200 * 2 ** 20;

export const largerThanRead = 'This file is too large to read. Remove large pictures and try again.';

/** One sentence on why a file cannot be read, also for a mistake of ours. */
export const reasonUnread = (error: unknown): string =>
  error instanceof DocxError
    ? error.message
    : `Criteria Mapper has met something that it does not know (${String(error).replace(/\s+/gu, ' ')}). Please report it.`;

/** Gathers from a file the facts that `word/read` gathers from Word. */
export function readDocx(document: DocxDocument): DocumentFacts {
  const tracked = trackedControls(document.body);
  return {
    paragraphs: paragraphsOf(document),
    controls: document.controls().map(({ id, node, tag, title, subtype, text, parentId }) => ({
      id,
      tag,
      title,
      subtype,
      text,
      parentId,
      ...(tracked.has(node) && { isTracked: true }),
    })),
    notes: [...document.footnotes(), ...document.endnotes()],
    textBoxes: document.textBoxes(),
    comments: commentsOf(document),
    ...ownSettings(document),
  };
}

/** A word that begins before a paragraph mark deleted under review is one when that is accepted (ECMA-376 Part 1, 17.13.5.15). */
function paragraphsOf(document: DocxDocument): ParagraphFact[] {
  let before: ParagraphFacts | null = null;
  return paragraphFacts(document).map((paragraph) => {
    const fact = paragraphFact(document, paragraph);
    const isCut = before !== null && joinsWord(before, paragraph);
    if (paragraph.visibleText !== '' || !paragraph.markDeleted) before = paragraph;
    return isCut ? { ...fact, wordsBesidesText: fact.wordsBesidesText - 1 } : fact;
  });
}

const joinsWord = (before: ParagraphFacts, after: ParagraphFacts): boolean =>
  before.markDeleted &&
  before.tableNestingLevel === 0 &&
  after.tableNestingLevel === 0 &&
  /\S$/u.test(before.visibleText) &&
  /^\S/u.test(after.visibleText);

function paragraphFact(document: DocxDocument, paragraph: ParagraphFacts): ParagraphFact {
  const { cell, visibleText, countableText } = paragraph;
  const { bold, color, size, underline } = sharedRunProperties(document, paragraph.node);
  return {
    text: paragraph.text,
    visibleText,
    wordsBesidesText: countWords(countableText) - countWords(visibleText),
    style: paragraph.style,
    styleBuiltIn: paragraph.styleBuiltIn,
    outlineLevel: paragraph.outlineLevel,
    bold,
    underlined: underline === null ? null : underline !== 'none',
    color,
    fontSize: size,
    listLabel: (paragraph.isListItem && paragraph.listString) || null,
    tableNestingLevel: paragraph.tableNestingLevel,
    cell: cell && { row: cell.rowIndex, column: cell.cellIndex },
    controlId: paragraph.controlIds.at(-1) ?? null,
    innerControlIds: paragraph.inlineControlIds,
  };
}

/** Comments with their replies. A reply whose comment is gone stands for itself, so that nothing written is lost. */
function commentsOf(document: DocxDocument): CommentFact[] {
  const all = comments(document);
  if (all.length === 0) return [];
  const subjects = commentSubjects(document);
  const threads = new Map(all.map(({ id }) => [id, new Array<ReplyFact>()]));
  const isReply = ({ id, parentId }: FileComment): boolean =>
    parentId !== null && parentId !== id && threads.has(parentId);
  for (const comment of all)
    if (isReply(comment)) threads.get(comment.parentId ?? '')?.push(replyFact(document, comment));
  return all
    .filter((comment) => !isReply(comment))
    .map((comment) => ({
      ...replyFact(document, comment),
      id: comment.id,
      isResolved: comment.isResolved,
      replies: threads.get(comment.id) ?? [],
      paragraph: subjects.get(comment.id)?.paragraph ?? null,
      selectedText: subjects.get(comment.id)?.text ?? '',
    }));
}

/** The mark that Word puts before a comment's text is none of it. */
const replyFact = (document: DocxDocument, { node, author, date }: FileComment): ReplyFact => ({
  author,
  date,
  text: document.storyText(node).replaceAll('\u0005', ''),
});

/** What the add-in keeps in the document, by the part and by the settings; a setting that is no JSON is left aside. */
export function ownSettings(document: DocxDocument): Pick<DocumentFacts, 'settings' | 'isStoreDamaged'> {
  const stored = document.settings(addInId);
  const parts = customXmlOf(document, storeNamespace).map((xml) => (xml === null ? null : readStore(xml)));
  const kept = parts.flatMap((part) => part?.kept ?? []);
  return {
    settings: valuesOf(
      newestSettings(
        ...kept,
        keptInSettings((name) => parseJson(stored.get(name))),
      ),
    ),
    ...(parts.some((part) => !part?.isWhole) && { isStoreDamaged: true }),
  };
}

function parseJson(json = 'null'): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
}
