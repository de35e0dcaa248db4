import { setListPlace } from '../../ooxml';
import { HostError, HostObject } from '../protocol/host-object';
import { ItemCollection } from './collection';
import { gone, need, oneOf, needText, type ModelContext } from './context';
import { insertParagraphBeside } from './edits';
import type { Paragraph, ParagraphCollection } from './paragraph';

/** `Word.List`: the paragraphs of one numbering (`w:num`). */
export class List extends HostObject {
  static override readonly wordType = 'List';
  static override readonly scalars = ['Id', 'LevelExistences', 'LevelTypes'];
  static override readonly navigations = ['Paragraphs'];

  constructor(
    private readonly context: ModelContext,
    readonly id: number,
  ) {
    super();
  }

  get Id(): number {
    return this.id;
  }

  private nodes(): Element[] {
    const isOurs = (node: Element) => this.context.docx.listItem(node)?.numberId === this.id;
    return this.context.docx.flow().flatMap(({ node }) => (isOurs(node) ? [node] : []));
  }

  get LevelExistences(): boolean[] {
    const levels = new Set(this.nodes().map((node) => this.context.docx.listItem(node)?.level));
    return Array.from({ length: 9 }, (_, level) => levels.has(level));
  }

  /** `Bullet` for a level whose labels hold no letter or digit. */
  get LevelTypes(): string[] {
    const items = this.nodes().map((node) => this.context.docx.listItem(node));
    return Array.from({ length: 9 }, (_, level) => {
      const label = items.find((item) => item?.level === level)?.label ?? '1';
      return /[\p{L}\p{N}]/u.test(label) && label !== 'o' ? 'Number' : 'Bullet';
    });
  }

  get Paragraphs(): ParagraphCollection {
    return this.context.factory.paragraphs(this.nodes());
  }

  GetLevelParagraphs(level: number): ParagraphCollection {
    return this.context.factory.paragraphs(
      this.nodes().filter((node) => this.context.docx.listItem(node)?.level === level),
    );
  }

  InsertParagraph(text: string, location: string): Paragraph {
    const where = oneOf(location, ['Start', 'End', 'Before', 'After'], 'List.insertParagraph');
    const nodes = this.nodes();
    const isFirst = where === 'Start' || where === 'Before';
    const edge = isFirst ? nodes[0] : nodes[nodes.length - 1];
    if (!edge) throw gone('List');
    const made = insertParagraphBeside(
      this.context,
      edge,
      isFirst ? 'Before' : 'After',
      needText(text, 'List.insertParagraph'),
    );
    return this.context.factory.paragraph(made);
  }
}

/** `Word.ListCollection`. */
export class ListCollection extends ItemCollection<List> {
  static override readonly wordType = 'ListCollection';

  override getItem(id: unknown): List | null {
    return this.items().find((list) => list.Id === id) ?? null;
  }

  GetById(id: number): List {
    return need(this.getItem(id), 'ListCollection.getById');
  }

  GetByIdOrNullObject(id: number): List | null {
    return this.getItem(id);
  }
}

/** `Word.ListItem`: the place of a paragraph in its list. */
export class ListItem extends HostObject {
  static override readonly wordType = 'ListItem';
  static override readonly scalars = ['Level', 'ListString', 'SiblingIndex'];

  constructor(
    private readonly context: ModelContext,
    private readonly node: Element,
  ) {
    super();
  }

  private item() {
    const item = this.context.docx.listItem(this.node);
    if (!item) throw gone('ListItem');
    return item;
  }

  get Level(): number {
    return this.item().level;
  }

  set Level(level: number) {
    if (!Number.isInteger(level) || level < 0 || level > 8)
      throw new HostError('InvalidArgument', 'A list level is 0 to 8.', 'ListItem.level');
    this.context.needWritable(this.node);
    const { numberId } = this.item();
    this.context.edit(() => setListPlace(this.context.docx, this.node, numberId, level));
  }

  /** The label without the text: `1.`, `a)`, a bullet. */
  get ListString(): string {
    return this.item().label;
  }

  /** Its index among the items of its level since the last item of a higher one, from 0. */
  get SiblingIndex(): number {
    const { level, numberId } = this.item();
    const nodes = this.context.docx.flow().map((item) => item.node);
    let index = 0;
    for (const node of nodes.slice(0, nodes.indexOf(this.node))) {
      const other = this.context.docx.listItem(node);
      if (other?.numberId !== numberId) continue;
      if (other.level === level) index++;
      else if (other.level < level) index = 0;
    }
    return index;
  }
}
