import type { DocxDocument } from './document';
import { wChild, wOnOff, wPath, wValue, wAttribute } from '../xml/namespaces';
import type { Style, Styles } from '../styles/styles';

/** How characters look once every style has had its say; the values of `Word.Font`. */
export interface RunProperties {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikeThrough: boolean;
  readonly doubleStrikeThrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  /** `#RRGGBB`; black where the file says automatic. */
  readonly color: string;
  /** The value of `w:u`, "none" where it is not underlined. */
  readonly underline: string;
  /** A value of ST_HighlightColor, "none" where it is not highlighted. */
  readonly highlight: string;
}

/** The look of a stretch of text: null for what is not the same throughout, as Word answers for a mixed range. */
export type SharedRunProperties = { readonly [K in keyof RunProperties]: RunProperties[K] | null };

/** Word's own default where a file has no document defaults (ECMA-376 Part 1, 17.3.2.38: 10 points). */
const defaultHalfPoints = '20';

/** The look of one run of a paragraph, or of the paragraph's mark where `run` is null. */
export function effectiveRunProperties(
  { styles }: DocxDocument,
  paragraph: Element,
  run: Element | null,
): RunProperties {
  const own = run ? wChild(run, 'rPr') : wPath(paragraph, 'pPr', 'rPr');
  return propertiesAt(propertyLevels(styles, styles.ofParagraph(paragraph), own));
}

function propertiesAt(levels: PropertyLevels): RunProperties {
  const value = (name: string, attribute = 'val'): string | null => {
    for (const level of [...levels.own, ...levels.character, ...levels.paragraph, ...levels.defaults]) {
      const found = wAttribute(wChild(level, name), attribute);
      if (found !== null) return found;
    }
    return null;
  };
  const color = value('color');
  return {
    name: value('rFonts', 'ascii') ?? themeFont(value('rFonts', 'asciiTheme')),
    size: Number(value('sz') ?? defaultHalfPoints) / 2,
    bold: isOn(levels, 'b'),
    italic: isOn(levels, 'i'),
    strikeThrough: isOn(levels, 'strike'),
    doubleStrikeThrough: isOn(levels, 'dstrike'),
    subscript: value('vertAlign') === 'subscript',
    superscript: value('vertAlign') === 'superscript',
    color: color === null || color === 'auto' ? '#000000' : `#${color.toUpperCase()}`,
    underline: value('u') ?? 'none',
    highlight: value('highlight') ?? 'none',
  };
}

/** The look of the shown text between two offsets of a paragraph; of its mark where there is none. */
export function sharedRunProperties(
  document: DocxDocument,
  paragraph: Element,
  from = 0,
  to = Infinity,
): SharedRunProperties {
  const runs = new Set(
    document
      .inlineItems(paragraph)
      .filter((item) => !item.deleted && item.start < to && item.start + item.length > from)
      .filter((item) => item.kind === 'text' && item.text.trim() !== '')
      .map((item) => item.run),
  );
  if (runs.size === 0) return effectiveRunProperties(document, paragraph, null);
  const { styles } = document;
  const style = styles.ofParagraph(paragraph);
  // Runs without properties of their own look alike.
  const own = new Set([...runs].map((run) => wChild(run, 'rPr')));
  return combineRunProperties([...own].map((each) => propertiesAt(propertyLevels(styles, style, each))));
}

export function combineRunProperties(looks: readonly SharedRunProperties[]): SharedRunProperties {
  const [first, ...rest] = looks;
  if (!first) throw new Error('There is no look to combine');
  const isShared = (key: string, value: unknown) =>
    rest.every((look) => look[key as keyof SharedRunProperties] === value);
  const entries = Object.entries(first).map(([key, value]): [string, unknown] => [
    key,
    isShared(key, value) ? value : null,
  ]);
  return Object.fromEntries(entries) as unknown as SharedRunProperties;
}

/** Elements that hold properties, nearest first within each level. */
interface PropertyLevels {
  readonly own: readonly (Element | null)[];
  readonly character: readonly (Element | null)[];
  readonly paragraph: readonly (Element | null)[];
  readonly defaults: readonly (Element | null)[];
}

function propertyLevels(styles: Styles, ofParagraph: Style | null, own: Element | null): PropertyLevels {
  const chain = (style: Style | null): (Element | null)[] =>
    styles.chain(style).map(({ node }) => wChild(node, 'rPr'));
  return {
    own: [own],
    character: chain(styles.get(wValue(wChild(own, 'rStyle')), 'character')),
    paragraph: chain(ofParagraph),
    defaults: [wPath(styles.root, 'docDefaults', 'rPrDefault', 'rPr')],
  };
}

/**
 * Toggle properties (ECMA-376 Part 1, 17.7.3): the run's own value decides; else document defaults where they are on; else
 * the values of paragraph and character style cancel each other out.
 */
function isOn({ own, character, paragraph, defaults }: PropertyLevels, name: string): boolean {
  const first = (level: readonly (Element | null)[]): boolean | null =>
    level.map((element) => wOnOff(wChild(element, name))).find((value) => value !== null) ?? null;
  const direct = first(own);
  if (direct !== null) return direct;
  if (first(defaults)) return true;
  return (first(character) ?? false) !== (first(paragraph) ?? false);
}

/** Themes are not resolved: their fonts are Word's usual ones in nearly every file. */
const themeFont = (theme: string | null): string =>
  theme?.startsWith('major') ? 'Calibri Light' : theme ? 'Calibri' : 'Times New Roman';
