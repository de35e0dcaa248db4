import type { CharacterFormat, MixedLook } from '../../ooxml';
import { HostObject } from '../protocol/host-object';

/** Whatever has a look: a range, a paragraph, a table. */
export interface Looks {
  look(): MixedLook;
  format(format: CharacterFormat): void;
}

/** Underlines by the names of the file and of `Word.UnderlineType`. */
const underlines: Readonly<Record<string, string>> = {
  none: 'None',
  single: 'Single',
  words: 'Word',
  double: 'Double',
  thick: 'Thick',
  dotted: 'Dotted',
  dash: 'DashLine',
  wave: 'Wave',
};

/** Highlight colours by the names of the file. */
const highlights: Readonly<Record<string, string>> = {
  yellow: '#FFFF00',
  green: '#00FF00',
  cyan: '#00FFFF',
  magenta: '#FF00FF',
  blue: '#0000FF',
  red: '#FF0000',
  darkBlue: '#000080',
  darkCyan: '#008080',
  darkGreen: '#008000',
  darkMagenta: '#800080',
  darkRed: '#800000',
  darkYellow: '#808000',
  darkGray: '#808080',
  lightGray: '#C0C0C0',
  black: '#000000',
};

/** `Word.Font`. A value that is not the same throughout reads as null, a mixed name or colour as the empty text. */
export class Font extends HostObject {
  static override readonly wordType: string = 'Font';
  static override readonly scalars = [
    'Name',
    'Size',
    'Bold',
    'Italic',
    'Color',
    'Underline',
    'Subscript',
    'Superscript',
    'StrikeThrough',
    'DoubleStrikeThrough',
    'HighlightColor',
  ];

  constructor(private readonly of: Looks) {
    super();
  }

  get Name(): string {
    return this.of.look().name ?? '';
  }
  set Name(name: string) {
    this.of.format({ name });
  }
  get Size(): number | null {
    return this.of.look().size;
  }
  set Size(size: number) {
    this.of.format({ size });
  }
  get Bold(): boolean | null {
    return this.of.look().bold;
  }
  set Bold(bold: boolean) {
    this.of.format({ bold });
  }
  get Italic(): boolean | null {
    return this.of.look().italic;
  }
  set Italic(italic: boolean) {
    this.of.format({ italic });
  }
  get Color(): string {
    return this.of.look().color ?? '';
  }
  set Color(color: string) {
    this.of.format({ color });
  }
  get Underline(): string {
    const value = this.of.look().underline;
    return value === null ? 'Mixed' : (underlines[value] ?? 'Single');
  }
  set Underline(value: string) {
    const found = Object.entries(underlines).find(([, name]) => name === value);
    this.of.format({ underline: found?.[0] ?? 'single' });
  }
  get Subscript(): boolean | null {
    return this.of.look().subscript;
  }
  get Superscript(): boolean | null {
    return this.of.look().superscript;
  }
  get StrikeThrough(): boolean | null {
    return this.of.look().strikeThrough;
  }
  set StrikeThrough(strikeThrough: boolean) {
    this.of.format({ strikeThrough });
  }
  get DoubleStrikeThrough(): boolean | null {
    return this.of.look().doubleStrikeThrough;
  }
  get HighlightColor(): string | null {
    const { highlight } = this.of.look();
    return highlight === null ? null : (highlights[highlight] ?? '');
  }
  set HighlightColor(color: string | null) {
    const wanted = color?.toLowerCase();
    const found = Object.entries(highlights).find(
      ([name, value]) => value.toLowerCase() === wanted || name.toLowerCase() === wanted,
    );
    this.of.format({ highlight: found?.[0] ?? null });
  }
}
