import type { Snapshot, SnapshotParagraph } from '../snapshot/snapshot';
import { fold, trimEnd } from '../snapshot/text';

/** A line of a generated table of contents. */
export const isGeneratedContents = ({ styleBuiltIn }: SnapshotParagraph): boolean =>
  /^Toc[1-9]$/u.test(styleBuiltIn) || styleBuiltIn === 'TocHeading';

const contentsWords = new Set(
  'a content contents index list my of page pages project report table the'.split(' '),
);

/** "Contents", "Table of contents", "Contents page", "List of contents", "Content index". */
export function isContentsTitle(text: string): boolean {
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  return (
    words.length > 0 &&
    words.length <= 4 &&
    words.every((word) => contentsWords.has(word)) &&
    words.some(isContents)
  );
}

const isContents = (word: string): boolean => word === 'content' || word === 'contents' || word === 'index';

/** A short line that ends with the number of a page, after a tab, dots, a dash, wide blanks or "page". */
const pageNumber =
  /(?:\t|\.\.|…|__| {2}|\s[-–—]|\s(?=pages?\b))\s{0,2}(?:pages?|pp?\.?)?\s{0,2}\d{1,3}(?:\s{0,2}(?:to|-|–|—)\s{0,2}\d{1,3})?\s{0,2}$/iu;
const longestLine = 20;

const hasPageNumber = ({ hostText, text }: SnapshotParagraph): boolean =>
  text.split(' ').length <= longestLine && pageNumber.test(shortened(hostText));

/** Rows of blanks, dots and underscores as the shortest that mean the same, however long they are. */
const shortened = (text: string): string =>
  text
    .replace(/\s+/gu, (row) => (row.includes('\t') ? '\t' : row.length > 1 ? '  ' : ' '))
    .replace(/\.+/gu, (row) => row.slice(0, 2))
    .replace(/_+/gu, (row) => row.slice(0, 2));

/** The title of a line of contents, without its number and its page. */
const entryOf = (text: string): string =>
  withoutPage(fold(text))
    .replace(/^[\d.()\s-]+/u, '')
    .trim();

function withoutPage(line: string): string {
  const page = /(?:pages?|pp?\.?)? ?\d{1,3}(?: ?(?:to|-) ?\d{1,3})?$/u.exec(line);
  return page ? trimEnd(line.slice(0, page.index), /[\s.…_-]/u) : line;
}

/**
 * The lines of a table of contents that was typed by hand, which no style tells: below a title such as "Contents" every line up to
 * the first that is neither a page's number nor a title that stands again further down; elsewhere at least three lines in a row that
 * end with a page's number.
 */
export function typedContents({ paragraphs }: Snapshot): ReadonlySet<number> {
  const found = new Set<number>();
  const later = laterTitles(paragraphs);
  let run: number[] = [];
  let isBelowTitle = false;
  const close = (): void => {
    if (run.length >= (isBelowTitle ? 1 : 3)) for (const index of run) found.add(index);
    run = [];
    isBelowTitle = false;
  };
  for (const paragraph of paragraphs) {
    const { index, text, headingLevel, cell } = paragraph;
    if (text === '') continue;
    if (isContentsTitle(text)) {
      close();
      isBelowTitle = true;
    } else if (hasPageNumber(paragraph) && !isLongNumbered(paragraph)) run.push(index);
    else if (
      isBelowTitle &&
      headingLevel === null &&
      cell === null &&
      (later.get(entryOf(text)) ?? -1) > index
    )
      run.push(index);
    else close();
  }
  close();
  return found;
}

/** A heading in a style is one, whatever number it ends with. */
const isLongNumbered = ({ headingLevel }: SnapshotParagraph): boolean => headingLevel !== null;

/** Where each short line stands last, by its words. */
function laterTitles(paragraphs: readonly SnapshotParagraph[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const { index, text } of paragraphs)
    if (text !== '' && text.length <= 120) last.set(entryOf(text), index);
  return last;
}
