import { nameOfBuiltIn } from '../styles/style-names';
import type { StyleType } from '../styles/styles';

const BOLD = '<w:b/><w:bCs/>';
const ITALIC = '<w:i/><w:iCs/>';
const SINGLE = '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>';

function size(halfPoints: number): string {
  return `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
}

/**
 * Definitions of the built-in styles that the add-in's annex and links use, for documents in which they are still latent.
 * Each gives what stands in a `w:style` after its name and base, in the order of the schema (CT_Style).
 */
export const STYLE_DEFINITIONS: Readonly<
  Record<string, { readonly type: StyleType; readonly name: string; readonly xml: string }>
> = {
  Heading1: heading(1, 32, 360, 80),
  Heading2: heading(2, 26, 160, 80),
  Heading3: heading(3, 24, 160, 80),
  ...Object.fromEntries([4, 5, 6, 7, 8, 9].map((level) => [`Heading${level}`, heading(level, 22, 80, 40)])),
  Title: paragraph('Title', 10, '<w:spacing w:after="80"/><w:contextualSpacing/>', size(56)),
  Subtitle: paragraph('Subtitle', 11, '', `<w:color w:val="595959"/>${size(28)}`),
  Quote: paragraph('Quote', 29, '<w:spacing w:before="160"/><w:jc w:val="center"/>', ITALIC),
  IntenseQuote: paragraph(
    'Intense Quote',
    30,
    '<w:spacing w:before="360" w:after="360"/><w:ind w:left="864" w:right="864"/><w:jc w:val="center"/>',
    `${ITALIC}<w:color w:val="0F4761"/>`,
  ),
  FootnoteText: paragraph('footnote text', 99, SINGLE, size(20)),
  EndnoteText: paragraph('endnote text', 99, SINGLE, size(20)),
  FootnoteReference: character('footnote reference', 99, '<w:vertAlign w:val="superscript"/>'),
  EndnoteReference: character('endnote reference', 99, '<w:vertAlign w:val="superscript"/>'),
  Strong: character('Strong', 22, BOLD),
  Emphasis: character('Emphasis', 20, ITALIC),
  SubtleEmphasis: character('Subtle Emphasis', 19, `${ITALIC}<w:color w:val="404040"/>`),
  IntenseEmphasis: character('Intense Emphasis', 21, `${ITALIC}<w:color w:val="0F4761"/>`),
  SubtleReference: character('Subtle Reference', 31, '<w:smallCaps/><w:color w:val="5A5A5A"/>'),
  IntenseReference: character(
    'Intense Reference',
    32,
    `${BOLD}<w:smallCaps/><w:color w:val="0F4761"/><w:spacing w:val="5"/>`,
  ),
  BookTitle: character('Book Title', 33, `${BOLD}${ITALIC}<w:spacing w:val="5"/>`),
  Caption: {
    type: 'paragraph',
    name: 'caption',
    xml:
      '<w:uiPriority w:val="35"/><w:unhideWhenUsed/><w:qFormat/><w:pPr><w:spacing w:after="200" w:line="240" w:lineRule="auto"/></w:pPr>' +
      '<w:rPr><w:i/><w:iCs/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>',
  },
  NoSpacing: {
    type: 'paragraph',
    name: 'No Spacing',
    xml: '<w:uiPriority w:val="1"/><w:qFormat/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>',
  },
  ListParagraph: {
    type: 'paragraph',
    name: 'List Paragraph',
    xml: '<w:uiPriority w:val="34"/><w:qFormat/><w:pPr><w:ind w:left="720"/><w:contextualSpacing/></w:pPr>',
  },
  Hyperlink: {
    type: 'character',
    name: 'Hyperlink',
    xml: '<w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr>',
  },
  TableGrid: grid('Table Grid', 39, 'auto', ''),
  TableGridLight: grid('Grid Table Light', 40, 'BFBFBF', ''),
};

function paragraph(name: string, priority: number, layout: string, look: string) {
  return {
    type: 'paragraph' as const,
    name,
    xml:
      `<w:uiPriority w:val="${priority}"/><w:qFormat/>` +
      `${layout && `<w:pPr>${layout}</w:pPr>`}${look && `<w:rPr>${look}</w:rPr>`}`,
  };
}

function character(name: string, priority: number, look: string) {
  return {
    type: 'character' as const,
    name,
    xml: `<w:uiPriority w:val="${priority}"/><w:qFormat/><w:rPr>${look}</w:rPr>`,
  };
}

/** The accent colours of Word's own theme since 2013, and the grey of a style without one. */
const ACCENTS = ['999999', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];
const DARK = 5;

/** A style of one of Word's families of table styles: its lines, and a first row that stands out. */
export function tableDefinition(builtIn: string) {
  const name = nameOfBuiltIn(builtIn);
  const [, family, number = '1', , accent = '0'] =
    /^(Grid|List|Plain)Table(\d)(\w*?)(?:_Accent(\d))?$/.exec(builtIn) ?? [];
  if (name === null || !family) return null;
  const color = ACCENTS[Number(accent)] ?? 'auto';
  const isFilled = Number(number) >= 4 && Number(number) <= DARK && family !== 'Plain';
  const cells = isFilled ? `<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${color}"/></w:tcPr>` : '';
  const letters = `<w:rPr>${BOLD}${isFilled ? '<w:color w:val="FFFFFF"/>' : ''}</w:rPr>`;
  const first = `<w:tblStylePr w:type="firstRow">${letters}${cells}</w:tblStylePr>`;
  return grid(name, 45 + Number(number), color, first);
}

function heading(level: number, halfPoints: number, before: number, after: number) {
  return {
    type: 'paragraph' as const,
    name: `heading ${level}`,
    xml:
      `<w:uiPriority w:val="9"/>${level > 1 ? '<w:unhideWhenUsed/>' : ''}<w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>` +
      `<w:spacing w:before="${before}" w:after="${after}"/><w:outlineLvl w:val="${level - 1}"/></w:pPr>` +
      `<w:rPr><w:b/><w:bCs/><w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/></w:rPr>`,
  };
}

function grid(name: string, priority: number, color: string, conditions: string) {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const borders = sides
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${color}"/>`)
    .join('');
  return {
    type: 'table' as const,
    name,
    xml:
      `<w:uiPriority w:val="${priority}"/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>` +
      `<w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr>${conditions}`,
  };
}
