import { HostObject } from '../../host-object';
import type { Body } from './body';
import { ItemCollection } from '../core/collection';
import { itemNotFound } from '../core/context';
import type { ObjectContext } from './factory';
import { notesIn } from '../core/geometry';

/** `Word.NoteItem`: a footnote or an endnote, known by its `w:footnote` or `w:endnote`. */
export class NoteItem extends HostObject {
  static override readonly wordType = 'NoteItem';

  constructor(
    private readonly context: ObjectContext,
    private readonly type: 'Footnote' | 'Endnote',
    private readonly note: Element,
  ) {
    super();
  }

  get Type(): 'Footnote' | 'Endnote' {
    return this.type;
  }

  get Body(): Body {
    const all = notesIn(this.context, this.context.factory.mainBody().span(), this.type);
    if (!all.includes(this.note)) throw itemNotFound();
    return this.context.factory.noteBody(this.note, this.type);
  }
}

export class NoteItemCollection extends ItemCollection<NoteItem> {
  static override readonly wordType = 'NoteItemCollection';
}
