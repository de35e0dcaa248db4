/** Emptied when it is full: far more paragraphs than a report has, and a bound on what a long session keeps. */
const MOST_TEXTS = 100_000;

/**
 * Remembers what was worked out for a text. The document is read anew after every change, and all but one of its paragraphs
 * are as they were.
 */
export function memoizeByText<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST_TEXTS) known.clear();
    const value = work(text);
    known.set(text, value);
    return value;
  };
}
