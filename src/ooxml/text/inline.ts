import { isWithin, walk } from '../xml/dom';
import { advanceFields, fieldName, inInstruction, type OpenField } from './fields';
import { chosenBranch, isMath, isMc, isW, shownText, wAttribute, wOnOff, wPath } from '../xml/namespaces';
import type { Styles } from '../styles/styles';

/** A place in the text: a paragraph, and an offset in its stream of content (`Atom.start`). */
export interface Position {
  readonly paragraph: Element;
  readonly offset: number;
}

type InlineKind =
  | 'text'
  | 'tab'
  | 'break'
  | 'pageBreak'
  | 'columnBreak'
  | 'noBreakHyphen'
  | 'softHyphen'
  | 'symbol'
  | 'noteReference'
  | 'commentReference'
  | 'picture'
  | 'equation'
  | 'listNumber';

/**
 * A piece of a paragraph's content. Text comes a `w:t` at a time (`length` UTF-16 units), everything else has length 1:
 * the stream's offsets are sums of these lengths, deleted and hidden content included.
 */
export interface InlineItem {
  readonly kind: InlineKind;
  /** What Word's `Paragraph.text` gives for it. */
  readonly text: string;
  readonly length: number;
  /** Offset of its first unit in the stream of the paragraph. */
  readonly start: number;
  /** The leaf element (`w:t`, `w:tab` …), and how much of its own text Word trims before the first unit shown. */
  readonly node: Element;
  readonly trimmed: number;
  readonly run: Element | null;
  /** Inside `w:del` or `w:moveFrom`. */
  readonly deleted: boolean;
  /** Inside `w:ins` or `w:moveTo`. */
  readonly inserted: boolean;
  readonly hidden: boolean;
  /** Text that a control shows because it has no content yet (`w:showingPlcHdr`). */
  readonly placeholder: boolean;
  /** The run-level `w:sdt` elements round it, outermost first. */
  readonly controls: readonly Element[];
  /** The complex fields in whose result it stands, outermost first. */
  readonly fields: readonly OpenField[];
}

/** Characters that Word's text stream has for what is no character in the file. */
const LEAVES: Readonly<Record<string, readonly [InlineKind, string]>> = {
  tab: ['tab', '\t'],
  ptab: ['tab', '\t'],
  cr: ['break', '\u000b'],
  noBreakHyphen: ['noBreakHyphen', '\u001e'],
  softHyphen: ['softHyphen', '\u001f'],
  // Word gives "(" for a character of a symbol font (OfficeDev/office-js issues 2368 and 4477).
  sym: ['symbol', '('],
  footnoteReference: ['noteReference', '\u0002'],
  endnoteReference: ['noteReference', '\u0002'],
  footnoteRef: ['noteReference', '\u0002'],
  endnoteRef: ['noteReference', '\u0002'],
  commentReference: ['commentReference', '\u0005'],
  annotationRef: ['commentReference', '\u0005'],
  // What `Paragraph.text` gives for a picture is not documented; it is counted as a place without a character here.
  drawing: ['picture', ''],
  pict: ['picture', ''],
  object: ['picture', ''],
};

function breakOf(node: Element): readonly [InlineKind, string] {
  const type = wAttribute(node, 'type');
  if (type === 'page') return ['pageBreak', '\u000c'];
  return type === 'column' ? ['columnBreak', '\u000e'] : ['break', '\u000b'];
}

function leafOf(node: Element): readonly [InlineKind, string] | null {
  if (isW(node, 'br')) return breakOf(node);
  return isW(node) ? (LEAVES[node.localName] ?? null) : null;
}

/** Elements that open and close a state which text inside them shares. */
interface State {
  deleted: number;
  inserted: number;
  placeholder: number;
  math: number;
  controls: readonly Element[];
  run: Element | null;
  hidden: boolean;
}

/**
 * The content of a paragraph in reading order.
 * @param openFields the complex fields open at its start (`fieldsOpenAt`)
 */
export function inlineContent(
  paragraph: Element,
  styles: Styles,
  openFields: readonly OpenField[] = [],
): InlineItem[] {
  const items: InlineItem[] = [];
  const fields: OpenField[] = openFields.map((field) => ({ ...field }));
  const state: State = {
    deleted: 0,
    inserted: 0,
    placeholder: 0,
    math: 0,
    controls: [],
    run: null,
    hidden: false,
  };
  let start = 0;
  const hiddenInParagraph = styles.isHidden(paragraph, null);

  const push = (kind: InlineKind, text: string, length: number, node: Element, trimmed = 0) => {
    items.push({
      kind,
      text,
      length,
      start,
      node,
      trimmed,
      run: state.run,
      deleted: state.deleted > 0,
      inserted: state.inserted > 0,
      hidden: state.hidden,
      placeholder: state.placeholder > 0,
      controls: state.controls,
      fields: fields.length > 0 ? [...fields] : NO_FIELDS,
    });
    start += length;
  };

  const text = (node: Element) => {
    if (inInstruction(fields)) return;
    const { text: shown, trimmed } = shownText(node);
    if (shown !== '') push(state.math > 0 ? 'equation' : 'text', shown, shown.length, node, trimmed);
  };

  const listNumber = (node: Element, instruction: string) => {
    if (fieldName(instruction) === 'LISTNUM') push('listNumber', '', 0, node);
  };

  /** Adds `by` to what `element` counts in; false where it is no such element. */
  const count = (element: Element, by: 1 | -1): boolean => {
    if (isW(element, 'del', 'moveFrom')) state.deleted += by;
    else if (isW(element, 'ins', 'moveTo')) state.inserted += by;
    else if (isMath(element, 'oMath')) state.math += by;
    else if (isW(element, 'sdt')) {
      if (wOnOff(wPath(element, 'sdtPr', 'showingPlcHdr'))) state.placeholder += by;
      state.controls = by === 1 ? [...state.controls, element] : state.controls.slice(0, -1);
    } else return false;
    return true;
  };

  walk(paragraph, {
    enter: (element) => {
      if (isW(element, 'pPr', 'rPr', 'sdtPr', 'sdtEndPr', 'txbxContent', 'rt', 'rubyPr')) return 'skip';
      if (count(element, 1)) return undefined;
      if (isW(element, 'r') || isMath(element, 'r')) {
        state.run = element;
        state.hidden =
          isW(element) && (wPath(element, 'rPr') ? styles.isHidden(paragraph, element) : hiddenInParagraph);
        return undefined;
      }
      if (isW(element, 't', 'delText') || isMath(element, 't')) {
        text(element);
        return 'skip';
      }
      if (isW(element, 'fldChar') && wAttribute(element, 'fldCharType') === 'end')
        listNumber(element, fields[fields.length - 1]?.instruction ?? '');
      if (isW(element, 'fldSimple')) listNumber(element, wAttribute(element, 'instr') ?? '');
      advanceFields(fields, element);
      const leaf = leafOf(element);
      if (leaf) {
        if (!inInstruction(fields)) push(leaf[0], leaf[1], 1, element);
        return 'skip';
      }
      if (isMc(element, 'Choice') || isMc(element, 'Fallback')) {
        const branch = chosenBranch(element.parentNode as Element);
        if (branch !== element) return 'skip';
      }
      return undefined;
    },
    leave: (element) => {
      if (count(element, -1)) return;
      if (element === state.run) state.run = null;
    },
  });
  return items;
}

/** What stands for something that is no text: notes, comments, pictures, equations. */
export const isMarker = ({ kind }: InlineItem): boolean =>
  kind === 'noteReference' || kind === 'commentReference' || kind === 'picture' || kind === 'equation';

/** Those that stand inside an element. */
export const itemsUnder = (items: readonly InlineItem[], element: Element): InlineItem[] =>
  items.filter((item) => item.length > 0 && isWithin(item.node, element));

const NO_FIELDS: readonly OpenField[] = [];

export const lengthOf = (items: readonly InlineItem[]): number => {
  const last = items[items.length - 1];
  return last ? last.start + last.length : 0;
};
