import { fieldName } from './fields';
import { isMarker, type InlineItem } from './inline';

interface TextOptions {
  /** Whether text of a tracked deletion belongs to it. */
  readonly deleted: boolean;
  readonly hidden: boolean;
}

const join = (items: readonly InlineItem[], keep: (item: InlineItem) => boolean) =>
  items.reduce((text, item) => (keep(item) ? text + item.text : text), '');

/**
 * Word's `Paragraph.text`. Hosts differ in tracked deletions: Word on the web includes them (OfficeDev/office-js issues
 * 1267 and 5286), Word for Windows goes by the author's view (2314). Placeholder text is no content.
 */
export const paragraphText = (items: readonly InlineItem[], options: TextOptions): string =>
  join(
    items,
    (item) => (options.deleted || !item.deleted) && (options.hidden || !item.hidden) && !item.placeholder,
  );

const isVisible = (item: InlineItem) => !item.deleted && !item.hidden && !item.placeholder && !isMarker(item);

/** Word's `Paragraph.getText()`: no hidden and no deleted text, no equations, graphics and marker characters. */
export const visibleText = (items: readonly InlineItem[]): string => join(items, isVisible);

/** The legacy form field whose result an item is part of. */
const formField = (item: InlineItem) =>
  item.fields.find((field) => fieldName(field.instruction) === 'FORMTEXT')?.begin;

/** A word that touches no other. */
const WORD = ' # ';

/**
 * The visible text with a word wherever Word counts one that the text does not hold: the number of a LISTNUM field, and a
 * legacy form field nobody has filled in (five en spaces, which Word counts as one word even beside another such field).
 */
export function countableText(items: readonly InlineItem[]): string {
  const visible = items.filter(isVisible);
  const results = new Map<Element, string>();
  for (const item of visible) {
    const field = formField(item);
    if (field) results.set(field, (results.get(field) ?? '') + item.text);
  }
  const counted = new Set<Element>();
  let text = '';
  for (const item of visible) {
    const field = formField(item);
    if (field && results.get(field)!.trim() === '') {
      if (!counted.has(field)) text += WORD;
      counted.add(field);
    } else text += item.kind === 'listNumber' ? WORD : item.text;
  }
  return text;
}
