import { isWithin, walk } from '../xml/dom';
import { advanceFields, fieldName, inInstruction, type OpenField } from './fields';
import { chosenBranch, isMath, isMc, isW, shownText, wAttribute, wOnOff, wPath } from '../xml/namespaces';
import type { Style, Styles } from '../styles/styles';

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

/**
 * The content of a paragraph in reading order.
 * @param openFields the complex fields open at its start (`fieldsOpenAt`)
 */
export const inlineContent = (
  paragraph: Element,
  styles: Styles,
  openFields: readonly OpenField[] = [],
): InlineItem[] => new InlineReader(paragraph, styles, openFields).read();

/** Walks through a paragraph and keeps what the elements round a piece of content say of it. */
class InlineReader {
  private readonly items: InlineItem[] = [];
  private readonly fields: OpenField[];
  private readonly style: Style | null;
  private readonly isHiddenByParagraph: boolean;
  private start = 0;
  /** How many elements of the kind stand round the place. */
  private readonly around = { deletion: 0, insertion: 0, placeholder: 0, math: 0 };
  /** Replaced, never changed: the items inside share it. */
  private controls: readonly Element[] = [];
  private run: Element | null = null;
  private isHidden = false;

  constructor(
    private readonly paragraph: Element,
    private readonly styles: Styles,
    openFields: readonly OpenField[],
  ) {
    this.fields = openFields.map((field) => ({ ...field }));
    this.style = styles.ofParagraph(paragraph);
    this.isHiddenByParagraph = styles.isHidden(this.style, null);
  }

  read(): InlineItem[] {
    walk(this.paragraph, {
      enter: (element) => this.enter(element),
      leave: (element) => this.leave(element),
    });
    return this.items;
  }

  private enter(element: Element): 'skip' | undefined {
    if (isNoContent(element) || isOtherBranch(element)) return 'skip';
    if (this.count(element, 1)) return undefined;
    if (isW(element, 'r') || isMath(element, 'r')) {
      this.enterRun(element);
      return undefined;
    }
    if (isW(element, 't', 'delText') || isMath(element, 't')) {
      this.addText(element);
      return 'skip';
    }
    this.followField(element);
    const leaf = leafOf(element);
    if (!leaf) return undefined;
    const [kind, text] = leaf;
    if (!inInstruction(this.fields)) this.add({ kind, text, length: 1, node: element, trimmed: 0 });
    return 'skip';
  }

  private leave(element: Element): void {
    if (!this.count(element, -1) && element === this.run) this.run = null;
  }

  /** Adds `by` to what `element` counts in; false where it is no such element. */
  private count(element: Element, by: 1 | -1): boolean {
    if (isW(element, 'del', 'moveFrom')) this.around.deletion += by;
    else if (isW(element, 'ins', 'moveTo')) this.around.insertion += by;
    else if (isMath(element, 'oMath')) this.around.math += by;
    else if (isW(element, 'sdt')) {
      if (wOnOff(wPath(element, 'sdtPr', 'showingPlcHdr'))) this.around.placeholder += by;
      this.controls = by === 1 ? [...this.controls, element] : this.controls.slice(0, -1);
    } else return false;
    return true;
  }

  private enterRun(run: Element): void {
    this.run = run;
    const hasOwnProperties = isW(run) && wPath(run, 'rPr') !== null;
    this.isHidden = hasOwnProperties
      ? this.styles.isHidden(this.style, run)
      : isW(run) && this.isHiddenByParagraph;
  }

  private addText(node: Element): void {
    if (inInstruction(this.fields)) return;
    const { text, trimmed } = shownText(node);
    const kind = this.around.math > 0 ? 'equation' : 'text';
    if (text !== '') this.add({ kind, text, length: text.length, node, trimmed });
  }

  /** A LISTNUM field has no result in the file: its number stands where it ends. */
  private followField(element: Element): void {
    const ended =
      isW(element, 'fldChar') && wAttribute(element, 'fldCharType') === 'end'
        ? this.fields.at(-1)?.instruction
        : isW(element, 'fldSimple') && wAttribute(element, 'instr');
    if (ended && fieldName(ended) === 'LISTNUM')
      this.add({ kind: 'listNumber', text: '', length: 0, node: element, trimmed: 0 });
    advanceFields(this.fields, element);
  }

  private add(leaf: Pick<InlineItem, 'kind' | 'text' | 'length' | 'node' | 'trimmed'>): void {
    this.items.push({
      ...leaf,
      start: this.start,
      run: this.run,
      deleted: this.around.deletion > 0,
      inserted: this.around.insertion > 0,
      hidden: this.isHidden,
      placeholder: this.around.placeholder > 0,
      controls: this.controls,
      fields: this.fields.length > 0 ? [...this.fields] : NO_FIELDS,
    });
    this.start += leaf.length;
  }
}

const isNoContent = (element: Element): boolean =>
  isW(element, 'pPr', 'rPr', 'sdtPr', 'sdtEndPr', 'txbxContent', 'rt', 'rubyPr');

/** A branch of `mc:AlternateContent` that is not the one shown. */
const isOtherBranch = (element: Element): boolean =>
  (isMc(element, 'Choice') || isMc(element, 'Fallback')) &&
  chosenBranch(element.parentNode as Element) !== element;

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
