import { combineLooks, lookOf, setCharacterFormat, type CharacterFormat, type MixedLook } from '../../ooxml';
import { HostObject } from '../protocol/host-object';
import type { ModelContext } from './context';
import { extentIn, paragraphsOf, type Span } from './span';

const UNDERLINES: Readonly<Record<string, string>> = {
  None: 'none',
  Single: 'single',
  Double: 'double',
  Thick: 'thick',
  Word: 'words',
};

/** `Word.Font`: the formatting that all its characters share; null (or '' for a text) where they differ. */
export class Font extends HostObject {
  static override readonly wordType = 'Font';
  static override readonly scalars = [
    'Bold',
    'Color',
    'HighlightColor',
    'Italic',
    'Name',
    'Size',
    'StrikeThrough',
    'Underline',
  ];

  constructor(
    private readonly context: ModelContext,
    private readonly span: () => Span,
  ) {
    super();
  }

  private look(): MixedLook {
    const span = this.span();
    return combineLooks(
      paragraphsOf(this.context, span).map((paragraph) => {
        const { from, to } = extentIn(this.context, span, paragraph);
        return lookOf(this.context.docx, paragraph, from, to);
      }),
    );
  }

  private write(format: CharacterFormat): void {
    const span = this.span();
    for (const paragraph of paragraphsOf(this.context, span)) {
      this.context.needWritable(paragraph);
      const { from, to } = extentIn(this.context, span, paragraph);
      this.context.edit(() => setCharacterFormat(this.context.docx, paragraph, from, to, format));
    }
  }

  get Bold(): boolean | null {
    return this.look().bold;
  }

  set Bold(value: boolean) {
    this.write({ bold: value });
  }

  get Italic(): boolean | null {
    return this.look().italic;
  }

  set Italic(value: boolean) {
    this.write({ italic: value });
  }

  get StrikeThrough(): boolean | null {
    return this.look().strikeThrough;
  }

  set StrikeThrough(value: boolean) {
    this.write({ strikeThrough: value });
  }

  /** Points. */
  get Size(): number | null {
    return this.look().size;
  }

  set Size(value: number) {
    this.write({ size: value });
  }

  get Color(): string {
    return this.look().color ?? '';
  }

  set Color(value: string) {
    this.write({ color: value });
  }

  get Name(): string {
    return this.look().name ?? '';
  }

  set Name(value: string) {
    this.write({ name: value });
  }

  get Underline(): string {
    const { underline } = this.look();
    if (underline === null) return 'Mixed';
    return Object.keys(UNDERLINES).find((name) => UNDERLINES[name] === underline) ?? 'Single';
  }

  set Underline(value: string) {
    this.write({ underline: UNDERLINES[value] ?? 'single' });
  }

  get HighlightColor(): string | null {
    return this.look().highlight;
  }

  set HighlightColor(value: string | null) {
    this.write({
      highlight: value === null || value === '' ? null : value.charAt(0).toLowerCase() + value.slice(1),
    });
  }
}
