import {
  builtInStyleName,
  nameOfBuiltIn,
  ensureStyle,
  flowOf,
  isWithinNode,
  nearest,
  noteNode,
  positionOf,
  sectionNodes,
  sectionRound,
  childBlocks,
  contentOf,
} from '../../ooxml';
import { Body } from './body';
import { ContentControl } from './content-control';
import { ContentControlCollection } from './content-control-collection';
import { needText, type ModelContext } from './context';
import { Font } from './font';
import { textFont } from './text-font';
import { ListItem } from './list-item';
import { NoteItem, NoteItemCollection } from './note';
import { Paragraph, ParagraphCollection } from './paragraph';
import { Range, RangeCollection } from './range';
import { Section, SectionCollection } from './section';
import { clip, extentIn, paragraphsOf, paragraphsSpan, type Span } from './span';
import { Table, TableCollection } from './table';
import { TableCell, TableRow, TableRowCollection } from './table-row';
import { HostError } from '../protocol/host-object';

/**
 * Makes the objects of the model for elements of the file. The classes know each other through it only. A control has one
 * object for as long as the document is open: events are registered on it.
 */
export class Factory {
  private readonly controlsByNode = new WeakMap<Element, ContentControl>();

  constructor(private readonly context: ModelContext) {}

  paragraph = (node: Element): Paragraph => new Paragraph(this.context, node);
  paragraphs = (nodes: readonly Element[]): ParagraphCollection =>
    new ParagraphCollection(nodes.map(this.paragraph));
  range = (span: Span): Range => new Range(this.context, span);
  ranges = (spans: readonly Span[]): RangeCollection => new RangeCollection(spans.map(this.range));
  table = (node: Element): Table => new Table(this.context, node);
  tables = (nodes: readonly Element[]): TableCollection => new TableCollection(nodes.map(this.table));
  row = (node: Element): TableRow => new TableRow(this.context, node);
  rows = (nodes: readonly Element[]): TableRowCollection => new TableRowCollection(nodes.map(this.row));
  cell = (node: Element): TableCell => new TableCell(this.context, node);
  font = (span: () => Span): Font => new Font(textFont(this.context, span));
  listItem = (node: Element): ListItem => new ListItem(this.context, node);
  mainBody = (): Body => new Body(this.context, this.context.docx.body, 'MainDoc');
  cellBody = (cell: Element): Body => new Body(this.context, cell, 'TableCell');
  noteBody = (note: Element, type: 'Footnote' | 'Endnote'): Body => new Body(this.context, note, type);

  control = (node: Element): ContentControl => {
    const known = this.controlsByNode.get(node);
    if (known) return known;
    const made = new ContentControl(this.context, node);
    this.controlsByNode.set(node, made);
    return made;
  };

  controls = (nodes: () => readonly Element[]): ContentControlCollection =>
    new ContentControlCollection(() => nodes().map(this.control));

  /** The body of the story that a paragraph stands in, cells apart. */
  bodyOf(paragraph: Element): Body {
    if (this.context.place(paragraph)) return this.mainBody();
    const story = nearest(paragraph, 'hdr', 'ftr', 'footnote', 'endnote');
    const kinds = { hdr: 'Header', ftr: 'Footer', footnote: 'Footnote', endnote: 'Endnote' } as const;
    return new Body(
      this.context,
      story ?? this.context.docx.body,
      kinds[(story?.localName ?? 'hdr') as 'hdr'],
    );
  }

  paragraphNodes(container: Element): Element[] {
    if (container === this.context.docx.body) return this.context.docx.flow().map((item) => item.node);
    const inline = nearest(container, 'p');
    if (inline) return [inline];
    if (container.localName === 'sdt')
      return this.context.docx
        .flowRound(container)
        .filter((item) => item.controls.includes(container))
        .map((item) => item.node);
    return flowOf(container).map((item) => item.node);
  }

  /** The paragraph that a control begins in. */
  firstParagraph = (control: Element): Element => nearest(control, 'p') ?? this.paragraphNodes(control)[0]!;

  /** What a control holds: whole paragraphs, or a stretch of one. */
  controlSpan(node: Element): Span {
    const paragraph = nearest(node, 'p');
    if (!paragraph) return paragraphsSpan(this.context, this.paragraphNodes(node));
    const atoms = this.context.docx
      .atoms(paragraph)
      .filter((atom) => atom.length > 0 && atom.controls.includes(node));
    const last = atoms[atoms.length - 1];
    const from = atoms[0]?.start ?? positionOf(this.context.docx, node)?.offset ?? 0;
    return {
      start: { paragraph, offset: from },
      end: { paragraph, offset: last ? last.start + last.length : from },
      hasMark: false,
      within: null,
    };
  }

  controlContent(node: Element): Element {
    const content = contentOf(node);
    if (!content) throw new Error('A content control without content.');
    return content;
  }

  /** The first or last block of a body, a cell or a control's content. */
  edgeBlock(container: Element, where: 'Start' | 'End'): Element {
    const blocks = childBlocks(container);
    const block = where === 'Start' ? blocks[0] : blocks[blocks.length - 1];
    if (!block) throw new Error('A container without a block.');
    return block;
  }

  /** What stands round a table: controls, and the cell and table it is nested in. */
  roundTable(table: Element): { controls: Element[]; cell: Element | null; table: Element | null } {
    const first = this.paragraphNodes(table)[0];
    const controls = (first && this.context.place(first)?.flow.controls) ?? [];
    return {
      controls: controls.filter((control) => isWithinNode(table, control)),
      cell: nearest(table, 'tc'),
      table: nearest(table, 'tbl'),
    };
  }

  tableOf = (row: Element): Element | null => (this.isInText(row) ? nearest(row, 'tbl') : null);
  rowOf = (cell: Element): Element | null => (this.isInText(cell) ? nearest(cell, 'tr') : null);
  private isInText = (node: Element): boolean => isWithinNode(node, this.context.docx.body);

  /** The id of a built-in style, which is added where the document lacks it. */
  styleId(name: unknown, _where: string): string {
    const builtIn = needText(name);
    if (builtInStyleName(builtIn) === 'Other' && nameOfBuiltIn(builtIn) === null)
      throw new HostError('InvalidArgument', `There is no built-in style "${builtIn}".`);
    return this.context.edit(this.context.docx.body, () => ensureStyle(this.context.docx, builtIn));
  }

  /** The outermost tables below a nesting level that hold any of the paragraphs. */
  tablesAmong(nodes: readonly Element[], level?: number): Element[] {
    const [first] = nodes;
    const outside = level ?? this.levelRound(first);
    const places = nodes.map((node) => this.context.place(node)?.flow.table);
    return [...new Set(places.flatMap((place) => (place?.level === outside + 1 ? [place.node] : [])))];
  }

  /** A range that begins in a table at the top level holds the table, not what is nested in it. */
  private levelRound(first: Element | undefined): number {
    const place = first && this.context.place(first)?.flow.table;
    return place && place.level > 1 ? place.level - 1 : 0;
  }

  /** The paragraph so many steps from another in its story, or null. */
  paragraphAt(node: Element, step: number): Paragraph | null {
    const found = this.context.story(node)[this.context.indexOf(node) + step];
    return found ? this.paragraph(found) : null;
  }

  notes(span: Span, type: 'Footnote' | 'Endnote'): NoteItemCollection {
    return new NoteItemCollection(
      this.notePlaces(span, type).map(({ note }) => new NoteItem(this.context, type, note)),
    );
  }

  /** The notes that a stretch of text refers to: each with its reference and where that stands. */
  notePlaces(span: Span, type: 'Footnote' | 'Endnote'): { note: Element; mark: Element; span: Span }[] {
    const name = type === 'Footnote' ? 'footnoteReference' : 'endnoteReference';
    return paragraphsOf(this.context, span).flatMap((paragraph) => {
      const { from, to } = extentIn(this.context, span, paragraph);
      return clip(this.context.docx.atoms(paragraph), from, to).flatMap(({ node: mark, start }) => {
        const note = mark.localName === name ? noteNode(this.context.docx, mark) : null;
        const at = { start: { paragraph, offset: start }, end: { paragraph, offset: start + 1 } };
        return note ? [{ note, mark, span: { ...at, hasMark: false, within: null } }] : [];
      });
    });
  }

  sections(): SectionCollection {
    return new SectionCollection(
      sectionNodes(this.context.docx).map((_, index) => new Section(this.context, index)),
    );
  }

  /** The section of the main text that a paragraph belongs to. */
  sectionOf(paragraph: Element): Section | null {
    if (!this.context.place(paragraph)) return null;
    const properties = sectionRound(this.context.docx, paragraph);
    return new Section(this.context, sectionNodes(this.context.docx).indexOf(properties));
  }
}
