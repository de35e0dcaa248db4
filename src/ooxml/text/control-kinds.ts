import { childElements } from '../xml/dom';
import { isW, W14, W15, wChild, wOnOff, wPath } from '../xml/namespaces';

/** `Word.ContentControlType`, as far as a file tells it. */
export type ControlSubtype =
  | 'Unknown'
  | 'RichTextInline'
  | 'RichTextParagraphs'
  | 'RichTextTableCell'
  | 'RichTextTableRow'
  | 'RichTextTable'
  | 'PlainTextInline'
  | 'PlainTextParagraph'
  | 'Picture'
  | 'BuildingBlockGallery'
  | 'CheckBox'
  | 'ComboBox'
  | 'DropDownList'
  | 'DatePicker'
  | 'RepeatingSection'
  | 'Group';

/** Where a control stands (ECMA-376 Part 1, 17.5.2.29 to 32). */
export type ControlPosition = 'block' | 'row' | 'cell' | 'inline';

const KINDS: Readonly<Record<string, ControlSubtype>> = {
  picture: 'Picture',
  docPartObj: 'BuildingBlockGallery',
  docPartList: 'BuildingBlockGallery',
  comboBox: 'ComboBox',
  dropDownList: 'DropDownList',
  date: 'DatePicker',
  group: 'Group',
  citation: 'Unknown',
  bibliography: 'Unknown',
  equation: 'Unknown',
};

export function controlPosition(sdt: Element): ControlPosition {
  for (const child of controlContent(sdt)) {
    if (isW(child, 'tc')) return 'cell';
    if (isW(child, 'tr')) return 'row';
    if (isW(child, 'p', 'tbl')) return 'block';
    if (isW(child, 'sdt')) return controlPosition(child);
    if (isW(child, 'r')) return 'inline';
  }
  return isW(sdt.parentNode, 'p', 'hyperlink', 'ins', 'del', 'smartTag', 'fldSimple') ? 'inline' : 'block';
}

/** The elements inside `w:sdtContent`. */
function controlContent(sdt: Element): Element[] {
  const content = wChild(sdt, 'sdtContent');
  return content ? childElements(content) : [];
}

/** `ContentControl.subtype`. A control without a kind of its own is rich text (17.5.2.26). */
export function controlSubtype(sdt: Element): ControlSubtype {
  const properties = wChild(sdt, 'sdtPr');
  const position = controlPosition(sdt);
  for (const child of properties ? childElements(properties) : []) {
    if (child.namespaceURI === W14 && child.localName === 'checkbox') return 'CheckBox';
    if (child.namespaceURI === W15 && child.localName === 'repeatingSection') return 'RepeatingSection';
    if (!isW(child)) continue;
    if (child.localName === 'text') return position === 'inline' ? 'PlainTextInline' : 'PlainTextParagraph';
    const kind = KINDS[child.localName];
    if (kind) return kind;
  }
  if (position === 'inline') return 'RichTextInline';
  if (position === 'cell') return 'RichTextTableCell';
  if (position === 'row') return 'RichTextTableRow';
  const content = controlContent(sdt);
  return content.length === 1 && isW(content[0], 'tbl') ? 'RichTextTable' : 'RichTextParagraphs';
}

/** True while the control shows its placeholder because it has no content. */
export const showsPlaceholder = (sdt: Element): boolean =>
  wOnOff(wPath(sdt, 'sdtPr', 'showingPlcHdr')) ?? false;
