import type { ContentControl } from './content-control';
import { ItemList } from './item-list';

/**
 * `Word.ContentControlCollection`, in document order. Its items are those of the moment when it was made; what is asked of
 * it by name looks at the document as it is then.
 */
export class ControlList extends ItemList<ContentControl> {
  constructor(private readonly find: () => readonly ContentControl[]) {
    super('ContentControlCollection', find());
  }

  override getItem(key: unknown): ContentControl | null {
    return this.find().find(({ Id }) => Id === key) ?? null;
  }

  GetById(id: number): ContentControl {
    return this.insist(this.getItem(id), 'getById');
  }

  GetByIdOrNullObject(id: number): ContentControl | null {
    return this.getItem(id);
  }

  GetByTag(tag: string): ControlList {
    return this.narrow(({ Tag }) => Tag === tag);
  }

  GetByTitle(title: string): ControlList {
    return this.narrow(({ Title }) => Title === title);
  }

  GetByTypes(types: string[]): ControlList {
    return this.narrow(({ Type }) => types.includes(Type));
  }

  private narrow(keep: (control: ContentControl) => boolean): ControlList {
    return new ControlList(() => this.find().filter(keep));
  }
}
