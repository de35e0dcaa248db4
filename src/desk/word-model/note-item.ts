import { HostObject } from '../protocol/host-object';

/** The text of a footnote or endnote; it can be read, not changed. */
class NoteBody extends HostObject {
  static override readonly wordType: string = 'Body';
  static override readonly scalars = ['Text', 'Type'];

  constructor(
    readonly Type: 'Footnote' | 'Endnote',
    readonly Text: string,
  ) {
    super();
  }
}

/** `Word.NoteItem`. */
export class NoteItem extends HostObject {
  static override readonly wordType: string = 'NoteItem';
  static override readonly scalars = ['Type'];
  static override readonly navigations = ['Body'];
  readonly Body: NoteBody;

  constructor(
    readonly Type: 'Footnote' | 'Endnote',
    text: string,
  ) {
    super();
    this.Body = new NoteBody(Type, text);
  }
}
