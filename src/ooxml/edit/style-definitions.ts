import type { StyleType } from '../styles';

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
  GridTable1Light: grid(
    'Grid Table 1 Light',
    46,
    '999999',
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr>',
  ),
};

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
