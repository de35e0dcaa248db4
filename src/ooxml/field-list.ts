import { descendants, isWithin, walk } from './dom';
import type { DocxDocument } from './document';
import { fieldName } from './fields';
import { isW, wAttribute } from './namespaces';

/** A field of the main text: a simple one, or one made of marks. */
export interface FileField {
  /** The `w:fldSimple`, or the `w:fldChar` that begins it. */
  readonly node: Element;
  readonly paragraph: Element;
  /** The whole code, as `PAGE \* MERGEFORMAT`. */
  readonly code: string;
  /** Its first word in capitals. */
  readonly name: string;
  readonly isLocked: boolean;
  readonly separator: Element | null;
  readonly end: Element | null;
}

interface OpenField {
  node: Element;
  paragraph: Element;
  code: string;
  separator: Element | null;
}

/** All fields of the main text, in order of their beginnings; one that never ends is left out. */
export function fields(document: DocxDocument): FileField[] {
  const found: FileField[] = [];
  const open: OpenField[] = [];
  for (const { node: paragraph } of document.flow())
    walk(paragraph, {
      enter: (element) => {
        if (isW(element, 'txbxContent', 'pPr', 'rPr')) return 'skip';
        if (isW(element, 'fldSimple')) found.push(simple(element, paragraph));
        else if (isW(element, 'instrText', 'delInstrText')) {
          const field = open.at(-1);
          if (field && !field.separator) field.code += element.textContent ?? '';
        } else if (isW(element, 'fldChar')) {
          const ended = mark(open, element, paragraph);
          if (ended) found.push(ended);
        }
        return undefined;
      },
    });
  return inOrder(document, found);
}

function simple(node: Element, paragraph: Element): FileField {
  const code = wAttribute(node, 'instr') ?? '';
  const isLocked = ['1', 'true', 'on'].includes(wAttribute(node, 'fldLock') ?? '');
  return { node, paragraph, code, name: fieldName(code), isLocked, separator: null, end: null };
}

function mark(open: OpenField[], element: Element, paragraph: Element): FileField | null {
  const type = wAttribute(element, 'fldCharType');
  if (type === 'begin') open.push({ node: element, paragraph, code: '', separator: null });
  const field = open.at(-1);
  if (type === 'separate' && field) field.separator = element;
  if (type !== 'end' || !field) return null;
  open.pop();
  const isLocked = ['1', 'true', 'on'].includes(wAttribute(field.node, 'fldLock') ?? '');
  return { ...field, name: fieldName(field.code), isLocked, end: element };
}

function inOrder(document: DocxDocument, found: readonly FileField[]): FileField[] {
  if (found.length < 2) return [...found];
  const order = new Map(
    descendants(document.body, (element) => isW(element, 'fldSimple', 'fldChar')).map((node, i) => [node, i]),
  );
  return [...found].sort((a, b) => (order.get(a.node) ?? 0) - (order.get(b.node) ?? 0));
}

/** Where the result of a field stands in the stream of its paragraphs; at one place where it has none. */
export function fieldResult(
  document: DocxDocument,
  field: FileField,
): {
  start: { paragraph: Element; offset: number };
  end: { paragraph: Element; offset: number };
} {
  const isInside = (atom: ReturnType<DocxDocument['atoms']>[number]) =>
    atom.length > 0 &&
    (field.end ? atom.fields.some(({ begin }) => begin === field.node) : isWithin(atom.node, field.node));
  const found = document
    .flow()
    .flatMap(({ node: paragraph }) =>
      document.atoms(paragraph).flatMap((atom) => (isInside(atom) ? [{ paragraph, atom }] : [])),
    );
  const [first] = found;
  const last = found.at(-1);
  const at = { paragraph: field.paragraph, offset: placeOf(document, field) };
  return {
    start: first ? { paragraph: first.paragraph, offset: first.atom.start } : at,
    end: last ? { paragraph: last.paragraph, offset: last.atom.start + last.atom.length } : at,
  };
}

function placeOf(document: DocxDocument, { node, paragraph }: FileField): number {
  const FOLLOWING = 4;
  const before = document
    .atoms(paragraph)
    .filter((atom) => atom.length > 0 && (atom.node.compareDocumentPosition(node) & FOLLOWING) !== 0);
  const last = before.at(-1);
  return last ? last.start + last.length : 0;
}
