import type { DocumentModel } from './document-model';
import { NoteItem } from './note-item';
import { ItemList } from './item-list';
import type { Extent } from './span';
import { TextObject } from './text-object';

/** `Word.Body`: the main text, or that of a cell. */
export class Body extends TextObject {
  static override readonly wordType: string = 'Body';
  static override readonly scalars = ['Text', 'Style', 'StyleBuiltIn', 'Type'];
  static override readonly navigations = [
    'Font',
    'Paragraphs',
    'ContentControls',
    'Tables',
    'Footnotes',
    'Endnotes',
    'ParentContentControl',
    'ParentContentControlOrNullObject',
  ];

  constructor(
    model: DocumentModel,
    readonly container: Element,
    readonly Type: 'MainDoc' | 'TableCell',
  ) {
    super(model);
  }

  override nodes(): readonly Element[] {
    return this.model.nodesIn(this.container);
  }

  override extent(): Extent {
    const nodes = this.nodes();
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (!first || !last) throw new Error('A body has at least one paragraph');
    return {
      start: { paragraph: first, offset: 0 },
      end: { paragraph: last, offset: this.model.lengthOf(last) },
      withMark: true,
    };
  }

  /** A new block is a child of the body itself, whatever its first or last paragraph stands in. */
  protected override scope(where: string): Element | null {
    return this.model.firstLevelChild(this.container, where === 'Start' || where === 'Before');
  }

  get Footnotes(): ItemList<NoteItem> {
    return this.notes('Footnote', this.model.docx.footnotes());
  }

  get Endnotes(): ItemList<NoteItem> {
    return this.notes('Endnote', this.model.docx.endnotes());
  }

  private notes(type: 'Footnote' | 'Endnote', texts: readonly string[]): ItemList<NoteItem> {
    const own = this.Type === 'MainDoc' ? texts : [];
    return new ItemList(
      'NoteItemCollection',
      own.map((text) => new NoteItem(type, text)),
    );
  }
}
