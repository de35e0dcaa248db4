import { flowOf } from '../../ooxml';
import { HostObject } from '../protocol/host-object';
import { needText, oneOf, type ModelContext } from './context';
import type { Range } from './range';
import type { Span } from './span';

/** `Word.CommentContentRange`: the text of a comment. */
export class CommentContentRange extends HostObject {
  static override readonly wordType = 'CommentContentRange';
  static override readonly scalars = [
    'Bold',
    'Hyperlink',
    'IsEmpty',
    'Italic',
    'StrikeThrough',
    'Text',
    'Underline',
  ];

  constructor(
    private readonly context: ModelContext,
    private readonly comment: Element,
  ) {
    super();
  }

  /** All of it but the mark that Word puts before. */
  private span(): Span {
    const paragraphs = flowOf(this.comment).map(({ node }) => node);
    const [first] = paragraphs;
    const last = paragraphs.at(-1);
    if (!first || !last) throw new Error('A comment without a paragraph.');
    const mark = this.context.docx.atoms(first).find((atom) => atom.kind === 'commentReference');
    return {
      start: { paragraph: first, offset: mark ? mark.start + mark.length : 0 },
      end: { paragraph: last, offset: this.context.length(last) },
      hasMark: false,
      within: null,
    };
  }

  private range(): Range {
    return this.context.factory.range(this.span());
  }

  get Text(): string {
    return this.range().Text;
  }

  get IsEmpty(): boolean {
    return this.Text === '';
  }

  get Hyperlink(): string {
    return this.range().Hyperlink;
  }

  get Bold(): boolean | null {
    return this.range().Font.Bold;
  }

  set Bold(on: boolean) {
    this.range().Font.Bold = on;
  }

  get Italic(): boolean | null {
    return this.range().Font.Italic;
  }

  set Italic(on: boolean) {
    this.range().Font.Italic = on;
  }

  get StrikeThrough(): boolean | null {
    return this.range().Font.StrikeThrough;
  }

  set StrikeThrough(on: boolean) {
    this.range().Font.StrikeThrough = on;
  }

  get Underline(): string {
    return this.range().Font.Underline;
  }

  set Underline(value: string) {
    this.range().Font.Underline = value;
  }

  InsertText(text: string, location: string): CommentContentRange {
    const where = oneOf(location, ['Replace', 'Start', 'End'], 'CommentContentRange.insertText');
    this.range().InsertText(needText(text, 'CommentContentRange.insertText'), where);
    return this;
  }
}
