/**
 * No writer nests elements anywhere near as deeply (a table in a table in a text box stays below fifty), and a page's own
 * parser gives up at a few thousand. With a bound, work that goes up or down the tree for each element stays in
 * proportion to the size of the file, and no file can be built to exhaust the reader.
 */
export const DEEPEST_NESTING = 1000;

/** What a `<` may open besides a tag, and how each ends (XML 1.0, 2.5 to 2.7). */
const SKIPPED = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** A tag up to its end; a value in quotes may hold `>`, never `<` (XML 1.0, 2.3). */
const TAG = /<[^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*>/y;

/**
 * Whether markup nests elements deeper than `DEEPEST_NESTING`. Read from the text, so that a parser never sees it;
 * whether it is well-formed is left to the parser.
 */
export function isNestedTooDeeply(text: string): boolean {
  let depth = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const skipped = SKIPPED.find(([start]) => text.startsWith(start, at));
    if (skipped) {
      const end = text.indexOf(skipped[1], at + skipped[0].length);
      if (end < 0) return false;
      at = end + skipped[1].length;
      continue;
    }
    TAG.lastIndex = at;
    if (!TAG.test(text)) return false;
    const end = TAG.lastIndex;
    if (text[at + 1] === '/') depth--;
    else if (text[end - 2] !== '/') depth++;
    if (depth > DEEPEST_NESTING) return true;
    at = end;
  }
  return false;
}
