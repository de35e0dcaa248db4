import { nearest, sectionNodes, sectionOf } from '../../../ooxml';
import { Body } from './body';
import { ContentControl } from './content-control';
import { ContentControlCollection } from './content-control';
import { ModelContext } from '../core/context';
import { notesIn } from '../core/geometry';
import { Font } from './font';
import { textFont } from './font';
import { ListItem } from './list-item';
import { NoteItem, NoteItemCollection } from './note';
import { Paragraph, ParagraphCollection } from './paragraph';
import { Range, RangeCollection } from './range';
import { Section, SectionCollection } from './section';
import type { Span } from '../core/span';
import { Table, TableCollection } from './table';
import { TableCell, TableRow } from './table-cells';

/** What the objects of one document share: its context, and the factory by which the classes know each other. */
export class ObjectContext extends ModelContext {
  readonly factory = new Factory(this);
}

/** Makes the objects of the model for elements of the file. A control has one object for as long as the document is open. */
class Factory {
  private readonly controlsByNode = new WeakMap<Element, ContentControl>();

  constructor(private readonly context: ObjectContext) {}

  paragraph = (node: Element): Paragraph => new Paragraph(this.context, node);
  paragraphs = (nodes: readonly Element[]): ParagraphCollection =>
    new ParagraphCollection(nodes.map(this.paragraph));
  range = (span: Span): Range => new Range(this.context, span);
  ranges = (spans: readonly Span[]): RangeCollection => new RangeCollection(spans.map(this.range));
  table = (node: Element): Table => new Table(this.context, node);
  tables = (nodes: readonly Element[]): TableCollection => new TableCollection(nodes.map(this.table));
  row = (node: Element): TableRow => new TableRow(this.context, node);
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

  /** The paragraph so many steps from another in its story, or null. */
  paragraphAt(node: Element, step: number): Paragraph | null {
    const found = this.context.story(node)[this.context.indexOf(node) + step];
    return found ? this.paragraph(found) : null;
  }

  notes(span: Span, type: 'Footnote' | 'Endnote'): NoteItemCollection {
    const notes = notesIn(this.context, span, type);
    return new NoteItemCollection(notes.map((note) => new NoteItem(this.context, type, note)));
  }

  sections(): SectionCollection {
    return new SectionCollection(
      sectionNodes(this.context.docx).map((_, index) => new Section(this.context, index)),
    );
  }

  /** The section of the main text that a paragraph belongs to. */
  sectionOf(paragraph: Element): Section | null {
    if (!this.context.place(paragraph)) return null;
    const properties = sectionOf(this.context.docx, paragraph);
    return new Section(this.context, sectionNodes(this.context.docx).indexOf(properties));
  }
}
