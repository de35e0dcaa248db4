import { HostObject } from '../protocol/host-object';
import type { Body } from './body';
import { ItemCollection } from './collection';
import { gone, type ModelContext } from './context';

/** `Word.NoteItem`: a footnote or an endnote, known by its `w:footnote` or `w:endnote`. */
export class NoteItem extends HostObject {
  static override readonly wordType = 'NoteItem';

  constructor(
    private readonly context: ModelContext,
    private readonly type: 'Footnote' | 'Endnote',
    private readonly note: Element,
  ) {
    super();
  }

  /** All notes of its type, in the order of their references. */
  private all() {
    return this.context.factory.notePlaces(this.context.factory.mainBody().span(), this.type);
  }

  private place() {
    const place = this.all().find(({ note }) => note === this.note);
    if (!place) throw gone();
    return place;
  }

  get Type(): 'Footnote' | 'Endnote' {
    return this.type;
  }

  get Body(): Body {
    this.place();
    return this.context.factory.noteBody(this.note, this.type);
  }
}

/** `Word.NoteItemCollection`. */
export class NoteItemCollection extends ItemCollection<NoteItem> {
  static override readonly wordType = 'NoteItemCollection';
}
