import { setListPlace } from '../../ooxml';
import { HostError, HostObject } from '../protocol/host-object';
import { gone } from './context';
import type { ObjectContext } from './factory';

/** `Word.ListItem`: the place of a paragraph in its list. */
export class ListItem extends HostObject {
  static override readonly wordType = 'ListItem';

  constructor(
    private readonly context: ObjectContext,
    private readonly node: Element,
  ) {
    super();
  }

  private item() {
    const item = this.context.docx.listItem(this.node);
    if (!item) throw gone();
    return item;
  }

  get Level(): number {
    return this.item().level;
  }

  set Level(level: number) {
    if (!Number.isInteger(level) || level < 0 || level > 8)
      throw new HostError('InvalidArgument', 'A list level is 0 to 8.');
    const { numberId } = this.item();
    this.context.edit(this.node, () => setListPlace(this.context.docx, this.node, numberId, level));
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
