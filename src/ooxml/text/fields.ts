import { ownText, walk } from '../xml/dom';
import { isW, wAttribute } from '../xml/namespaces';

/**
 * A complex field that is open at some place of the text (ECMA-376 Part 1, 17.16.18). Fields may run over paragraphs (a
 * table of contents does), and nest.
 */
export interface OpenField {
  /** The `w:fldChar` that begins the field. */
  readonly begin: Element;
  /** The field code so far, as `PAGEREF _Toc1 \h`. */
  instruction: string;
  /** True once the separator was met: what follows is the field's result, which is text. */
  inResult: boolean;
}

/** Text stands inside a field code, and is none, where any field round it has not come to its result. */
export const inInstruction = (fields: readonly OpenField[]): boolean =>
  fields.some((field) => !field.inResult);

/**
 * Fields nest a few deep. A file that begins ever new ones and ends none would otherwise be carried along, all of them, by
 * every paragraph that follows.
 */
const DEEPEST_FIELDS = 64;

/** Takes a `w:fldChar` or `w:instrText` into account; other elements change nothing. */
export function advanceFields(fields: OpenField[], element: Element): void {
  const innermost = fields[fields.length - 1];
  if (isW(element, 'instrText', 'delInstrText')) {
    if (innermost && !innermost.inResult) innermost.instruction += ownText(element);
    return;
  }
  if (!isW(element, 'fldChar')) return;
  const type = wAttribute(element, 'fldCharType');
  if (type === 'begin' && fields.length < DEEPEST_FIELDS)
    fields.push({ begin: element, instruction: '', inResult: false });
  else if (type === 'separate' && innermost) innermost.inResult = true;
  else if (type === 'end') fields.pop();
}

/** The first word of a field code, in capitals: `REF`, `TOC`, `LISTNUM`. */
export const fieldName = (instruction: string): string =>
  (/^\s*(\S+)/.exec(instruction)?.[1] ?? '').toUpperCase();

/** The fields open at the start of each paragraph, for those paragraphs where there are any. */
export function fieldsOpenAt(paragraphs: readonly Element[]): Map<Element, readonly OpenField[]> {
  const open = new Map<Element, readonly OpenField[]>();
  const fields: OpenField[] = [];
  for (const paragraph of paragraphs) {
    if (fields.length > 0)
      open.set(
        paragraph,
        fields.map((field) => ({ ...field })),
      );
    walk(paragraph, {
      enter: (element) => {
        if (isW(element, 'txbxContent')) return 'skip';
        advanceFields(fields, element);
        return undefined;
      },
    });
  }
  return open;
}
