import { HostCollection, type HostObject } from '../../host-object';

/**
 * A list of items as it was when the collection was asked for: within one run Word on the web keeps `body.paragraphs` as
 * first read, even after inserts (OfficeDev/office-js issue 3284).
 */
export abstract class ItemCollection<Item extends HostObject> extends HostCollection<Item> {
  /** @param list the items; or, for a collection that goes by keys and not by the moment, what gives those of now */
  constructor(private readonly list: readonly Item[] | (() => readonly Item[])) {
    super();
  }

  items(): readonly Item[] {
    return typeof this.list === 'function' ? this.list() : this.list;
  }

  GetFirstOrNullObject(): Item | null {
    return this.items()[0] ?? null;
  }

  GetLastOrNullObject(): Item | null {
    return this.items().at(-1) ?? null;
  }

  GetCount(): number {
    return this.items().length;
  }
}
