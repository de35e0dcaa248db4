import { setListPlace } from '../../ooxml';
import { HostError, HostObject } from '../protocol/host-object';
import { gone, need, type ModelContext } from './context';
import type { Paragraph, ParagraphCollection } from './paragraph';

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

  /** The paragraphs of its list, in order. */
  private list(): { node: Element; level: number }[] {
    const { numberId } = this.item();
    return this.context.docx.flow().flatMap(({ node }) => {
      const other = this.context.docx.listItem(node);
      return other?.numberId === numberId ? [{ node, level: other.level }] : [];
    });
  }

  /** The item one level up that it belongs to; where there is none, the nearest of a higher level, unless `parentOnly`. */
  GetAncestorOrNullObject(parentOnly = false): Paragraph | null {
    const { level } = this.item();
    const list = this.list();
    const before = list
      .slice(
        0,
        list.findIndex(({ node }) => node === this.node),
      )
      .reverse();
    const higher = before.find((other) => other.level < level);
    if (!higher || (parentOnly && higher.level !== level - 1)) return null;
    return this.context.factory.paragraph(higher.node);
  }

  GetAncestor(parentOnly = false): Paragraph {
    return need(this.GetAncestorOrNullObject(parentOnly), 'ListItem.getAncestor');
  }

  GetDescendants(directChildrenOnly = false): ParagraphCollection {
    const { level } = this.item();
    const list = this.list();
    const after = list.slice(list.findIndex(({ node }) => node === this.node) + 1);
    const end = after.findIndex((other) => other.level <= level);
    const below = end < 0 ? after : after.slice(0, end);
    const wanted = directChildrenOnly ? below.filter((other) => other.level === level + 1) : below;
    return this.context.factory.paragraphs(wanted.map(({ node }) => node));
  }
}
