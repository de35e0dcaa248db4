import type { ListItem as Item } from '../../ooxml';
import { HostObject } from '../protocol/host-object';

/** `Word.ListItem`, as it was when it was asked for. */
export class ListItem extends HostObject {
  static override readonly wordType: string = 'ListItem';
  static override readonly scalars = ['Level', 'ListString'];

  constructor(private readonly item: Item) {
    super();
  }

  get Level(): number {
    return this.item.level;
  }

  get ListString(): string {
    return this.item.label;
  }
}
