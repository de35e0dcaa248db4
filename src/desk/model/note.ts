import { HostObject } from '../protocol/host-object';
import type { Body } from './body';
import { ItemCollection } from './collection';
import type { ModelContext } from './context';
import type { Range } from './range';
import type { Span } from './span';

/** `Word.NoteItem`: a footnote or an endnote, to be read. */
export class NoteItem extends HostObject {
  static override readonly wordType = 'NoteItem';
  static override readonly scalars = ['Type'];
  static override readonly navigations = ['Body', 'Reference'];

  constructor(
    private readonly context: ModelContext,
    readonly Type: 'Footnote' | 'Endnote',
    private readonly note: Element,
    private readonly reference: Span,
  ) {
    super();
  }

  get Body(): Body {
    return this.context.factory.noteBody(this.note, this.Type);
  }

  get Reference(): Range {
    return this.context.factory.range(this.reference);
  }
}

/** `Word.NoteItemCollection`. */
export class NoteItemCollection extends ItemCollection<NoteItem> {
  static override readonly wordType = 'NoteItemCollection';
}
