import { ItemCollection } from './collection';
import type { ContentControl } from './content-control';

/**
 * `Word.ContentControlCollection`. Its items are those of the moment it was asked for; looking one up by id, tag or title
 * goes by what is there now. Its indexer goes by the id.
 */
export class ContentControlCollection extends ItemCollection<ContentControl> {
  static override readonly wordType = 'ContentControlCollection';

  constructor(private readonly now: () => readonly ContentControl[]) {
    super(now());
  }

  override getItem(id: unknown): ContentControl | null {
    return this.now().find((control) => control.Id === id) ?? null;
  }

  GetByIdOrNullObject(id: number): ContentControl | null {
    return this.getItem(id);
  }

  GetByTag(tag: string): ContentControlCollection {
    return this.where((control) => control.Tag === tag);
  }

  private where(test: (control: ContentControl) => boolean): ContentControlCollection {
    return new ContentControlCollection(() => this.now().filter(test));
  }
}
