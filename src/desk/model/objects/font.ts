import {
  combineRunProperties,
  highlightHex,
  highlightName,
  resetCharacters,
  sharedRunProperties,
  setCharacterFormat,
  type CharacterFormat,
  type SharedRunProperties,
} from '../../../ooxml';
import { HostError, HostObject } from '../../host-object';
import { needColor } from '../core/arguments';
import type { ModelContext } from '../core/context';
import { extentIn, paragraphsOf } from '../core/geometry';
import type { Span } from '../core/span';

/** `Word.UnderlineType` and its value of ST_Underline (ECMA-376 Part 1, 17.18.99). */
const UNDERLINES: Readonly<Record<string, string>> = {
  None: 'none',
  Single: 'single',
  Word: 'words',
  Double: 'double',
  Thick: 'thick',
  Dotted: 'dotted',
  DottedHeavy: 'dottedHeavy',
  DashLine: 'dash',
  DashLineHeavy: 'dashedHeavy',
  DashLineLong: 'dashLong',
  DashLineLongHeavy: 'dashLongHeavy',
  DotDashLine: 'dotDash',
  DotDashLineHeavy: 'dashDotHeavy',
  TwoDotDashLine: 'dotDotDash',
  TwoDotDashLineHeavy: 'dashDotDotHeavy',
  Wave: 'wave',
  WaveHeavy: 'wavyHeavy',
  WaveDouble: 'wavyDouble',
};

/** What a font formats: a stretch of text, or a style. */
interface FontTarget {
  look(): SharedRunProperties;
  write(format: CharacterFormat): void;
  reset(): void;
}

/** `Word.Font`: the formatting that all its characters share; null (or '' for a text) where they differ. */
export class Font extends HostObject {
  static override readonly wordType = 'Font';

  constructor(private readonly target: FontTarget) {
    super();
  }

  private look(): SharedRunProperties {
    return this.target.look();
  }

  private write(format: CharacterFormat): void {
    this.target.write(format);
  }

  Reset(): void {
    this.target.reset();
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

  get DoubleStrikeThrough(): boolean | null {
    return this.look().doubleStrikeThrough;
  }

  set DoubleStrikeThrough(value: boolean) {
    this.write({ doubleStrikeThrough: value });
  }

  get Subscript(): boolean | null {
    return this.look().subscript;
  }

  set Subscript(value: boolean) {
    this.write({ verticalAlign: value ? 'subscript' : 'baseline' });
  }

  get Superscript(): boolean | null {
    return this.look().superscript;
  }

  set Superscript(value: boolean) {
    this.write({ verticalAlign: value ? 'superscript' : 'baseline' });
  }

  /** Points. */
  get Size(): number | null {
    return this.look().size;
  }

  set Size(value: number) {
    if (typeof value !== 'number' || !(value >= 1 && value <= 1638))
      throw new HostError('InvalidArgument', 'A size is 1 to 1638 points.');
    this.write({ size: value });
  }

  get Color(): string {
    return this.look().color ?? '';
  }

  set Color(value: string) {
    this.write({ color: needColor(value) });
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
    const underline = UNDERLINES[value];
    if (!underline) throw new HostError('InvalidArgument', `"${value}" is no underline.`);
    this.write({ underline });
  }

  get HighlightColor(): string | null {
    const { highlight } = this.look();
    if (highlight === null) return '';
    return highlight === 'none' ? null : highlightHex(highlight);
  }

  /** Null takes it away; a colour that is no highlight becomes the nearest (typings). */
  set HighlightColor(value: string | null) {
    const highlight = value ? highlightName(value) : null;
    if (value && !highlight) throw new HostError('InvalidArgument', `"${value}" is no colour.`);
    this.write({ highlight });
  }
}

/** The font of a stretch of text. */
export const textFont = (context: ModelContext, span: () => Span): FontTarget => ({
  look() {
    const at = span();
    return combineRunProperties(
      paragraphsOf(context, at).map((paragraph) => {
        const { from, to } = extentIn(context, at, paragraph);
        return sharedRunProperties(context.docx, paragraph, from, to);
      }),
    );
  },
  write(format) {
    const at = span();
    for (const paragraph of paragraphsOf(context, at)) {
      const { from, to } = extentIn(context, at, paragraph);
      context.edit(paragraph, () => setCharacterFormat(context.docx, paragraph, from, to, format));
    }
  },
  reset() {
    const at = span();
    for (const paragraph of paragraphsOf(context, at)) {
      const { from, to } = extentIn(context, at, paragraph);
      context.edit(paragraph, () => resetCharacters(context.docx, paragraph, from, to));
    }
  },
});
