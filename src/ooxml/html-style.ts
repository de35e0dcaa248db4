import { hexColor } from './colors';
import type { CharacterFormat } from './edit/format';
import type { HtmlElement } from './html';

/** What an element of HTML says of the look of its text. */
export interface HtmlFormat extends CharacterFormat {
  /** `#RRGGBB` behind the text. */
  readonly fill?: string;
  readonly link?: string;
  /** Keeps white space as it is written. */
  readonly isPreformatted?: boolean;
}

/** The declarations of a `style` attribute, names in lower case. */
export function declarations(element: HtmlElement): Map<string, string> {
  const text = element.attributes.get('style') ?? '';
  return new Map(
    text.split(';').flatMap((part) => {
      const colon = part.indexOf(':');
      const value = part
        .slice(colon + 1)
        .replace(/!important/i, '')
        .trim();
      return colon > 0 ? [[part.slice(0, colon).trim().toLowerCase(), value] as const] : [];
    }),
  );
}

const POINTS: Readonly<Record<string, number>> = {
  pt: 1,
  px: 0.75,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  pc: 12,
};

/** A length of CSS in points; `em` and `%` are of the size round it. Null for what is no length. */
export function cssPoints(text: string | undefined, around = 11): number | null {
  const [, number, unit = ''] = /^(-?[\d.]+)\s*([a-z%]*)$/i.exec(text?.trim() ?? '') ?? [];
  if (number === undefined) return null;
  const value = Number(number);
  if (unit === 'em' || unit === 'rem') return value * around;
  if (unit === '%') return (value / 100) * around;
  if (unit === '') return value === 0 ? 0 : null;
  const factor = POINTS[unit.toLowerCase()];
  return factor === undefined ? null : value * factor;
}

/** The sizes that CSS has names for, and those of `<font size>`, in points. */
// prettier-ignore
const SIZES: Readonly<Record<string, number>> = {
  'xx-small': 7, 'x-small': 7.5, small: 10, medium: 12, large: 13.5, 'x-large': 18, 'xx-large': 24,
};
const FONT_SIZES = [7.5, 10, 12, 13.5, 18, 24, 36];

const ELEMENTS: Readonly<Record<string, HtmlFormat>> = {
  b: { bold: true },
  strong: { bold: true },
  th: { bold: true },
  i: { italic: true },
  em: { italic: true },
  cite: { italic: true },
  var: { italic: true },
  dfn: { italic: true },
  address: { italic: true },
  u: { underline: 'single' },
  ins: { underline: 'single' },
  s: { strikeThrough: true },
  strike: { strikeThrough: true },
  del: { strikeThrough: true },
  sub: { position: 'subscript' },
  sup: { position: 'superscript' },
  mark: { highlight: 'yellow' },
  code: { name: 'Courier New' },
  kbd: { name: 'Courier New' },
  samp: { name: 'Courier New' },
  tt: { name: 'Courier New' },
  pre: { name: 'Courier New', isPreformatted: true },
  small: { size: 10 },
  big: { size: 13.5 },
};

/** The look of the text in an element, on top of that round it. */
export function formatOf(element: HtmlElement, around: HtmlFormat): HtmlFormat {
  const href = element.name === 'a' ? element.attributes.get('href') : undefined;
  return {
    ...around,
    ...ELEMENTS[element.name],
    ...(element.name === 'font' && fontFormat(element)),
    ...(href && { link: href }),
    ...styleFormat(declarations(element), around),
  };
}

function fontFormat({ attributes }: HtmlElement): HtmlFormat {
  const color = hexColor(attributes.get('color') ?? '');
  const name = attributes.get('face')?.split(',')[0]?.trim();
  const size = FONT_SIZES[Number(attributes.get('size')) - 1];
  return { ...(color && { color }), ...(name && { name }), ...(size && { size }) };
}

function styleFormat(style: ReadonlyMap<string, string>, around: HtmlFormat): HtmlFormat {
  const value = (name: string) => style.get(name)?.toLowerCase();
  const color = hexColor(value('color') ?? '');
  const fill = hexColor(value('background-color') ?? value('background') ?? '');
  const size = SIZES[value('font-size') ?? ''] ?? cssPoints(value('font-size'), around.size ?? 11);
  const family = style.get('font-family')?.split(',')[0]?.replace(/["']/g, '').trim();
  const weight = value('font-weight');
  const decoration = value('text-decoration') ?? value('text-decoration-line') ?? '';
  const position = value('vertical-align');
  return {
    ...(color && { color }),
    ...(fill && { fill }),
    ...(size && { size }),
    ...(family && { name: family }),
    ...(weight && { bold: /^(bold|bolder|[6-9]00)$/.test(weight) }),
    ...(value('font-style') && { italic: /italic|oblique/.test(value('font-style') ?? '') }),
    ...(decoration.includes('underline') && { underline: 'single' }),
    ...(decoration.includes('line-through') && { strikeThrough: true }),
    ...(decoration === 'none' && { underline: 'none' }),
    ...(position === 'sub' && { position: 'subscript' as const }),
    ...(position === 'super' && { position: 'superscript' as const }),
    ...(value('white-space')?.startsWith('pre') && { isPreformatted: true }),
  };
}
