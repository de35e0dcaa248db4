import { insertNote, removeNote } from '../../ooxml';
import { HostError, HostObject } from '../protocol/host-object';
import type { Body } from './body';
import { ItemCollection } from './collection';
import { gone, need, needText, type ModelContext } from './context';
import { deleteSpan, shiftAfter } from './edits';
import type { Range } from './range';
import type { Span } from './span';

/** `Word.NoteItem`: a footnote or an endnote, known by its `w:footnote` or `w:endnote`. */
export class NoteItem extends HostObject {
  static override readonly wordType = 'NoteItem';
  static override readonly scalars = ['Type'];
  static override readonly navigations = ['Body', 'Reference'];

  constructor(
    private readonly context: ModelContext,
    readonly Type: 'Footnote' | 'Endnote',
    private readonly note: Element,
  ) {
    super();
  }

  /** All notes of its type, in the order of their references. */
  private all() {
    return this.context.factory.notePlaces(this.context.factory.mainBody().span(), this.Type);
  }

  private place() {
    const place = this.all().find(({ note }) => note === this.note);
    if (!place) throw gone('NoteItem');
    return place;
  }

  get Body(): Body {
    this.place();
    return this.context.factory.noteBody(this.note, this.Type);
  }

  get Reference(): Range {
    return this.context.factory.range(this.place().span);
  }

  GetNextOrNullObject(): NoteItem | null {
    const all = this.all();
    const next = all[all.findIndex(({ note }) => note === this.note) + 1];
    return next ? new NoteItem(this.context, this.Type, next.note) : null;
  }

  GetNext(): NoteItem {
    return need(this.GetNextOrNullObject(), 'NoteItem.getNext');
  }

  /** With changes tracked the reference is marked as deleted, and the note stays until that is accepted. */
  Delete(): void {
    const { span, mark } = this.place();
    deleteSpan(this.context, span);
    if (!this.context.docx.tracksRevisions) this.context.edit(() => removeNote(this.context.docx, mark));
  }
}

/** `Word.NoteItemCollection`. */
export class NoteItemCollection extends ItemCollection<NoteItem> {
  static override readonly wordType = 'NoteItemCollection';
}

/** Puts a note after a range (typings, remark on Range.insertFootnote). */
export function addNote(
  context: ModelContext,
  span: Span,
  type: 'Footnote' | 'Endnote',
  text: unknown,
): NoteItem {
  const where = `Range.insert${type}`;
  const written = needText(text ?? '', where);
  if (!context.place(span.end.paragraph))
    throw new HostError('NotAllowed', 'Notes belong to the main text.', where);
  const kind = type === 'Footnote' ? 'footnote' : 'endnote';
  const note = context.edit(() => insertNote(context.docx, kind, span.end, written));
  shiftAfter(context, span.end, 1);
  context.changedParagraph(span.end.paragraph);
  return new NoteItem(context, type, note);
}
