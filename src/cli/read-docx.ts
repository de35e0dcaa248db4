import {
  DocxDocument,
  paragraphFacts,
  sharedRunProperties,
  type ParagraphFacts,
  trackedControls,
} from '../ooxml';
import {
  addInId,
  countWords,
  decisionsKey,
  tagListKey,
  type DocumentFacts,
  type ParagraphFact,
} from '../report';

/** Opens a .docx. @throws DocxError with a sentence that says what is wrong with the file and what to do */
export const openDocx = (bytes: Uint8Array): DocxDocument => DocxDocument.open(bytes);

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
    settings: ownSettings(document),
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

/** What the add-in keeps in the document; a value that is no JSON comes from another hand and is left aside. */
function ownSettings(document: DocxDocument): Record<string, unknown> {
  const stored = document.settings(addInId);
  return Object.fromEntries(
    [decisionsKey, tagListKey].flatMap((key): [string, unknown][] => {
      const json = stored.get(key);
      try {
        return json === undefined ? [] : [[key, JSON.parse(json) as unknown]];
      } catch {
        return [];
      }
    }),
  );
}
