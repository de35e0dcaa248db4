import { HostCollection, HostError, type HostObject } from '../protocol/host-object';

/**
 * A collection whose items are found once, when it is made: a collection that was loaded does not follow the document
 * (office-js issue 3284, Word on the web).
 */
export class ItemList<Item extends HostObject> extends HostCollection<Item> {
  constructor(
    private readonly type: string,
    private readonly content: readonly Item[],
  ) {
    super();
  }

  override get wordType(): string {
    return this.type;
  }

  override items(): readonly Item[] {
    return this.content;
  }

  GetFirst(): Item {
    return this.insist(this.content[0], 'getFirst');
  }

  GetFirstOrNullObject(): Item | null {
    return this.content[0] ?? null;
  }

  GetLast(): Item {
    return this.insist(this.content.at(-1), 'getLast');
  }

  GetLastOrNullObject(): Item | null {
    return this.content.at(-1) ?? null;
  }

  protected insist(item: Item | undefined | null, member: string): Item {
    if (item) return item;
    throw new HostError('ItemNotFound', 'The requested item does not exist.', `${this.type}.${member}`);
  }
}
