/** Whether a text, folded, has one of the words and phrases of a standard: `complain*`, `my role`. No sign in them means anything but itself. */
export function speaksOf(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const patterns = words.map((word) =>
    word
      .replace(/[.+?^${}()|[\]\\/]/gu, '\\$&')
      .replace(/\*$/u, '\\p{L}*')
      .replace(/\s+/gu, '\\s+'),
  );
  return new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})(?!\\p{L})`, 'u').test(text);
}
