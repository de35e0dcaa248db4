import { HostObject } from '../../host-object';
import { itemNotFound } from '../core/context';
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
    if (!item) throw itemNotFound();
    return item;
  }

  get Level(): number {
    return this.item().level;
  }

  /** The label without the text: `1.`, `a)`, a bullet. */
  get ListString(): string {
    return this.item().label;
  }
}
