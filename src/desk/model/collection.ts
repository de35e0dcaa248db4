import { HostCollection, type HostObject } from '../protocol/host-object';
import { need } from './context';

/**
 * A list of items as it was when the collection was asked for: within one run Word on the web keeps `body.paragraphs` as
 * first read, even after inserts (OfficeDev/office-js issue 3284).
 */
export abstract class ItemCollection<Item extends HostObject> extends HostCollection<Item> {
  constructor(private readonly list: readonly Item[]) {
    super();
  }

  items(): readonly Item[] {
    return this.list;
  }

  GetFirst(): Item {
    return need(this.GetFirstOrNullObject(), `${this.wordType}.getFirst`);
  }

  GetFirstOrNullObject(): Item | null {
    return this.list[0] ?? null;
  }

  GetLast(): Item {
    return need(this.GetLastOrNullObject(), `${this.wordType}.getLast`);
  }

  GetLastOrNullObject(): Item | null {
    return this.list[this.list.length - 1] ?? null;
  }

  GetCount(): number {
    return this.list.length;
  }
}
