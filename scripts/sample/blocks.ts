/** The pieces a sample report is written in: what a student uses in Word, and no more. */
export type Block =
  | { readonly kind: 'paragraph' | 'quote' | 'subheading'; readonly text: string }
  | { readonly kind: 'bullets' | 'steps'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly caption: string; readonly rows: readonly (readonly string[])[] };

/** A heading of the first level and what stands under it. */
export interface Chapter {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export interface Report {
  readonly title: string;
  /** The line under the title that says that nothing in the report is real. */
  readonly notice: string;
  /** The fields of the title block, "Name: …"; the word count is filled in from `body`. */
  readonly fields: readonly { readonly label: string; readonly value: string }[];
  readonly body: readonly Chapter[];
  readonly appendices: readonly Chapter[];
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const quote = (text: string): Block => ({ kind: 'quote', text });
export const subheading = (text: string): Block => ({ kind: 'subheading', text });
export const bullets = (...items: string[]): Block => ({ kind: 'bullets', items });
export const steps = (...items: string[]): Block => ({ kind: 'steps', items });
export const table = (caption: string, ...rows: string[][]): Block => ({ kind: 'table', caption, rows });

/** The label that Word puts before the caption's text; tables are numbered from 1 through the report. */
const captionLabel = (number: number): string => `Table ${number}: `;

/**
 * The words of chapters as Word counts a selection of them: runs without spaces, in headings, captions, tables
 * and text, and each automatic list label as a word of its own. A dash between spaces is none.
 */
export function countWords(chapters: readonly Chapter[]): number {
  const words = (text: string): number =>
    text.split(/\s+/).filter((word) => word !== '' && word !== '–').length;
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const inBlock = (block: Block): number => {
    switch (block.kind) {
      case 'bullets':
      case 'steps':
        return sum(block.items.map((item) => 1 + words(item)));
      case 'table':
        return words(captionLabel(1)) + words(block.caption) + sum(block.rows.flat().map(words));
      default:
        return words(block.text);
    }
  };
  return sum(chapters.map(({ heading, blocks }) => words(heading) + sum(blocks.map(inBlock))));
}
