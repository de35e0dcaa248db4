import { formatNumber, joinAnd, type FindingValues } from '../report';

/** A sentence with words in braces to fill in; of two the first is about one, by the value `count`. */
export type Sentence = string | readonly [one: string, several: string];

/**
 * Fills in a sentence. A name without a value is our own mistake.
 *
 * @param list says a list, by its name
 */
export function fillIn(
  sentence: Sentence,
  values: FindingValues,
  list: (name: string, items: readonly string[]) => string = listed,
): string {
  const text = typeof sentence === 'string' ? sentence : values['count'] === 1 ? sentence[0] : sentence[1];
  return text.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`A value for ${name} is lacking in “${text}”`);
    if (typeof value === 'number') return formatNumber(value);
    return typeof value === 'string' ? value : list(name, value);
  });
}

/** "K1.4 and K2.1"; headings in quotation marks. */
export const listed = (name: string, items: readonly string[]): string =>
  joinAnd(name === 'headings' ? items.map((heading) => `“${heading}”`) : items);
