import { runProperty, setCharacterFormat, type CharacterFormat } from '../../ooxml';
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

  private read(element: string, attribute: string): (string | null)[] {
    const span = this.span();
    const values = paragraphsOf(this.context, span).flatMap((paragraph) => {
      const { from, to } = extentIn(this.context, span, paragraph);
      return runProperty(this.context.docx, paragraph, from, to, element, attribute);
    });
    return [...new Set(values)];
  }

  private toggle(element: string): boolean | null {
    const values = new Set(
      this.read(element, 'val').map((value) => value !== null && !['0', 'false', 'off'].includes(value)),
    );
    return values.size > 1 ? null : values.has(true);
  }

  private one<Value>(values: readonly Value[], mixed: Value): Value {
    return values.length === 1 ? values[0]! : mixed;
  }

  private write(format: CharacterFormat): void {
    const span = this.span();
    for (const paragraph of paragraphsOf(this.context, span)) {
      this.context.needMainText(paragraph);
      const { from, to } = extentIn(this.context, span, paragraph);
      this.context.edit(() => setCharacterFormat(this.context.docx, paragraph, from, to, format));
    }
  }

  get Bold(): boolean | null {
    return this.toggle('b');
  }

  set Bold(value: boolean) {
    this.write({ bold: value });
  }

  get Italic(): boolean | null {
    return this.toggle('i');
  }

  set Italic(value: boolean) {
    this.write({ italic: value });
  }

  get StrikeThrough(): boolean | null {
    return this.toggle('strike');
  }

  set StrikeThrough(value: boolean) {
    this.write({ strikeThrough: value });
  }

  /** Points. */
  get Size(): number | null {
    const value = this.one(this.read('sz', 'val'), '');
    return value === '' ? null : Number(value ?? 20) / 2;
  }

  set Size(value: number) {
    this.write({ size: value });
  }

  get Color(): string {
    const value = this.one(this.read('color', 'val'), '');
    return value === '' ? '' : value === null || value === 'auto' ? '#000000' : `#${value}`;
  }

  set Color(value: string) {
    this.write({ color: value });
  }

  get Name(): string {
    return this.one(this.read('rFonts', 'ascii'), '') ?? 'Times New Roman';
  }

  set Name(value: string) {
    this.write({ name: value });
  }

  get Underline(): string {
    const value = this.one(this.read('u', 'val'), 'mixed') ?? 'none';
    if (value === 'mixed') return 'Mixed';
    return Object.keys(UNDERLINES).find((name) => UNDERLINES[name] === value) ?? 'Single';
  }

  set Underline(value: string) {
    this.write({ underline: UNDERLINES[value] ?? 'single' });
  }

  get HighlightColor(): string | null {
    return this.one(this.read('highlight', 'val'), '');
  }

  set HighlightColor(value: string | null) {
    this.write({
      highlight: value === null || value === '' ? null : value.charAt(0).toLowerCase() + value.slice(1),
    });
  }
}
