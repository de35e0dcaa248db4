import { fieldName } from './fields';
import { isMarker, type InlineItem } from './inline';

interface TextOptions {
  /** Whether text of a tracked deletion belongs to it. */
  readonly deleted: boolean;
  readonly hidden: boolean;
}

const join = (atoms: readonly InlineItem[], keep: (atom: InlineItem) => boolean) =>
  atoms.reduce((text, atom) => (keep(atom) ? text + atom.text : text), '');

/**
 * Word's `Paragraph.text`. Hosts differ in tracked deletions: Word on the web includes them (OfficeDev/office-js issues
 * 1267 and 5286), Word for Windows goes by the author's view (2314). Placeholder text is no content.
 */
export const paragraphText = (atoms: readonly InlineItem[], options: TextOptions): string =>
  join(
    atoms,
    (atom) => (options.deleted || !atom.deleted) && (options.hidden || !atom.hidden) && !atom.placeholder,
  );

const isVisible = (atom: InlineItem) => !atom.deleted && !atom.hidden && !atom.placeholder && !isMarker(atom);

/** Word's `Paragraph.getText()`: no hidden and no deleted text, no equations, graphics and marker characters. */
export const visibleText = (atoms: readonly InlineItem[]): string => join(atoms, isVisible);

/** The legacy form field whose result an atom is part of. */
const formField = (atom: InlineItem) =>
  atom.fields.find((field) => fieldName(field.instruction) === 'FORMTEXT')?.begin;

/** A word that touches no other. */
const WORD = ' # ';

/**
 * The visible text with a word wherever Word counts one that the text does not hold: the number of a LISTNUM field, and a
 * legacy form field nobody has filled in (five en spaces, which Word counts as one word even beside another such field).
 */
export function countableText(atoms: readonly InlineItem[]): string {
  const visible = atoms.filter(isVisible);
  const results = new Map<Element, string>();
  for (const atom of visible) {
    const field = formField(atom);
    if (field) results.set(field, (results.get(field) ?? '') + atom.text);
  }
  const counted = new Set<Element>();
  let text = '';
  for (const atom of visible) {
    const field = formField(atom);
    if (field && results.get(field)!.trim() === '') {
      if (!counted.has(field)) text += WORD;
      counted.add(field);
    } else text += atom.kind === 'listNumber' ? WORD : atom.text;
  }
  return text;
}
