import { strToU8, zipSync, type Zippable } from 'fflate';

/**
 * Builds small, real, schema-valid .docx files:
 *
 *     docx(h1('Actions'), p('I called ', r('at once', { bold: true }), '.'), table([['a', 'b']]))
 *     docx(sdt({ tag: 'ksb1:a1b2c3::K1.4' }, p('one paragraph in a control')))
 *     docx(p(inlineSdt({ tag: 'x' }, 'the whole text of a paragraph')))
 *     docxWith({ footnotes: ['a note'], tracksRevisions: true }, p('text', footnote(1)))
 *
 * Strings are text. Everything else is an `Xml` value; `raw('<w:p/>')` makes one of any markup.
 */
export class Xml {
  constructor(readonly xml: string) {}
}

export type Inline = Xml | string;
export type Block = Xml | string;

export const raw = (xml: string): Xml => new Xml(xml);

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

const t = (text: string, name = 't') => `<w:${name} xml:space="preserve">${escape(text)}</w:${name}>`;
const inlineXml = (content: readonly Inline[]) =>
  content.map((item) => (typeof item === 'string' ? r(item).xml : item.xml)).join('');
const blockXml = (content: readonly Block[]) =>
  content.map((item) => (typeof item === 'string' ? p(item).xml : item.xml)).join('');

interface RunOptions {
  readonly bold?: boolean;
  readonly hidden?: boolean;
  /** Id of a character style. */
  readonly style?: string;
}

/** A run. A tab and a line feed in the text become `w:tab` and `w:br`. */
export function r(text: string, options: RunOptions = {}, textElement = 't'): Xml {
  const properties =
    (options.style ? `<w:rStyle w:val="${options.style}"/>` : '') +
    (options.bold ? '<w:b/>' : '') +
    (options.hidden ? '<w:vanish/>' : '');
  const content = text
    .split(/([\t\n])/)
    .map((piece) =>
      piece === '\t' ? '<w:tab/>' : piece === '\n' ? '<w:br/>' : piece && t(piece, textElement),
    )
    .join('');
  return raw(`<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`);
}

/** A run with any markup in it: `run('<w:softHyphen/>')`. */
export const run = (xml: string): Xml => raw(`<w:r>${xml}</w:r>`);
export const br = run('<w:br/>');
export const pageBreak = run('<w:br w:type="page"/>');
export const footnote = (id: number): Xml => run(`<w:footnoteReference w:id="${id}"/>`);

const REVISION = 'w:author="Sample Author" w:date="2026-01-05T09:00:00Z"';
let revision = 900;
/** A tracked insertion. */
export const ins = (...content: Inline[]): Xml =>
  raw(`<w:ins w:id="${revision++}" ${REVISION}>${inlineXml(content)}</w:ins>`);
/** A tracked deletion of text. */
export const del = (text: string): Xml =>
  raw(`<w:del w:id="${revision++}" ${REVISION}>${r(text, {}, 'delText').xml}</w:del>`);

/** A complex field with its result: `field('PAGEREF _Toc1', '3')`. */
export const field = (instruction: string, ...result: Inline[]): Xml =>
  raw(fieldBegin(instruction).xml + inlineXml(result) + fieldEnd.xml);
export const fieldBegin = (instruction: string): Xml =>
  raw(
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
      `<w:r><w:instrText xml:space="preserve"> ${escape(instruction)} </w:instrText></w:r>` +
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
  );
export const fieldEnd = run('<w:fldChar w:fldCharType="end"/>');

let bookmarkId = 500;
export function bookmark(name: string, ...content: Inline[]): Xml {
  const id = bookmarkId++;
  return raw(
    `<w:bookmarkStart w:id="${id}" w:name="${escape(name)}"/>${inlineXml(content)}<w:bookmarkEnd w:id="${id}"/>`,
  );
}

/** A hyperlink to a bookmark of the document. */
export const link = (anchor: string, ...content: Inline[]): Xml =>
  raw(`<w:hyperlink w:anchor="${escape(anchor)}">${inlineXml(content)}</w:hyperlink>`);

interface ParagraphOptions {
  /** Id of a paragraph style: `Heading1`, `ListParagraph`, `TOC1`, `Title`, `Caption` … */
  readonly style?: string;
  /** Id of a list: 1 bullets, 2 numbers (1. a. i.), 3 legal numbers (1, 1.1). */
  readonly list?: number;
  readonly level?: number;
  /** 0 to 8, as in the file. */
  readonly outlineLevel?: number;
  /** The paragraph mark as a tracked deletion or insertion. */
  readonly mark?: 'del' | 'ins';
  /** Further paragraph properties, put where `w:sectPr` and its like stand. */
  readonly end?: string;
}

export const styled = (options: ParagraphOptions, ...content: Inline[]): Xml => {
  const properties =
    (options.style ? `<w:pStyle w:val="${options.style}"/>` : '') +
    (options.list !== undefined
      ? `<w:numPr><w:ilvl w:val="${options.level ?? 0}"/><w:numId w:val="${options.list}"/></w:numPr>`
      : '') +
    (options.outlineLevel !== undefined ? `<w:outlineLvl w:val="${options.outlineLevel}"/>` : '') +
    (options.mark ? `<w:rPr><w:${options.mark} w:id="${revision++}" ${REVISION}/></w:rPr>` : '') +
    (options.end ?? '');
  return raw(`<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inlineXml(content)}</w:p>`);
};

export const p = (...content: Inline[]): Xml => styled({}, ...content);
export const h1 = (...content: Inline[]): Xml => styled({ style: 'Heading1' }, ...content);
export const h2 = (...content: Inline[]): Xml => styled({ style: 'Heading2' }, ...content);
export const bullet = (...content: Inline[]): Xml => styled({ style: 'ListParagraph', list: 1 }, ...content);
export const numbered = (level: number, ...content: Inline[]): Xml => styled({ list: 2, level }, ...content);

/** A table; a cell is text or a block, or several blocks. */
export function table(rows: readonly (readonly (Block | readonly Block[])[])[]): Xml {
  const columns = Math.max(...rows.map((row) => row.length));
  const width = Math.floor(9026 / columns);
  const cell = (content: Block | readonly Block[]) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>` +
    `${blockXml(typeof content === 'string' || content instanceof Xml ? [content] : content)}</w:tc>`;
  return raw(
    `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr>` +
      `<w:tblGrid>${`<w:gridCol w:w="${width}"/>`.repeat(columns)}</w:tblGrid>` +
      `${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`,
  );
}

interface ControlOptions {
  readonly id?: number;
  readonly tag?: string;
  readonly title?: string;
  readonly placeholder?: boolean;
  /** Further markup at the end of `w:sdtPr`: the kind of the control, as `<w:text/>`. */
  readonly kind?: string;
}

let controlId = 1000;
const sdtXml = (options: ControlOptions, content: string) =>
  raw(
    '<w:sdt><w:sdtPr>' +
      (options.title === undefined ? '' : `<w:alias w:val="${escape(options.title)}"/>`) +
      (options.tag === undefined ? '' : `<w:tag w:val="${escape(options.tag)}"/>`) +
      `<w:id w:val="${options.id ?? controlId++}"/>${options.placeholder ? '<w:showingPlcHdr/>' : ''}` +
      `${options.kind ?? ''}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`,
  );

/** A content control round whole paragraphs and tables. */
export const sdt = (options: ControlOptions, ...content: Block[]): Xml => sdtXml(options, blockXml(content));
/** A content control inside a paragraph. */
export const inlineSdt = (options: ControlOptions, ...content: Inline[]): Xml =>
  sdtXml(options, inlineXml(content));

/** A text box, as Word writes it: twice, for new and for old versions. */
export const textBox = (...content: Block[]): Xml => {
  const box = `<w:txbxContent>${blockXml(content)}</w:txbxContent>`;
  return run(
    `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="914400" cy="914400"/>` +
      `<wp:docPr id="1" name="Text Box 1"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">` +
      `<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx>${box}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>` +
      `</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`,
  );
};

export interface DocxOptions {
  /** Texts of the footnotes; the first has id 1. */
  readonly footnotes?: readonly Block[];
  readonly endnotes?: readonly Block[];
  readonly header?: readonly Block[];
  readonly tracksRevisions?: boolean;
  /** Further `w:style` elements. */
  readonly styles?: string;
  /** False leaves the styles part out altogether. */
  readonly hasStyles?: boolean;
  /** Further `w:abstractNum` elements, and `w:num` elements. */
  readonly numbering?: { readonly abstracts: string; readonly nums: string };
  /** The namespaces of strict Open XML instead of the transitional ones. */
  readonly strict?: boolean;
  /** Further parts, or other content for those there are. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly sectPr?: string;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TRANSITIONAL = 'http://schemas.openxmlformats.org';
const CT = `${TRANSITIONAL}/package/2006/content-types`;
const RELS = `${TRANSITIONAL}/package/2006/relationships`;
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const NAMESPACES =
  `xmlns:w="${TRANSITIONAL}/wordprocessingml/2006/main" xmlns:r="${TRANSITIONAL}/officeDocument/2006/relationships" ` +
  `xmlns:mc="${TRANSITIONAL}/markup-compatibility/2006" xmlns:wp="${TRANSITIONAL}/drawingml/2006/wordprocessingDrawing" ` +
  `xmlns:a="${TRANSITIONAL}/drawingml/2006/main" xmlns:m="${TRANSITIONAL}/officeDocument/2006/math" ` +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';

const style = (id: string, name: string, properties = '', type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>` +
  `${type === 'paragraph' ? '<w:basedOn w:val="Normal"/>' : ''}${properties}</w:style>`;

const STYLES =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  [1, 2, 3]
    .map((n) =>
      style(
        `Heading${n}`,
        `heading ${n}`,
        `<w:next w:val="Normal"/><w:pPr><w:outlineLvl w:val="${n - 1}"/></w:pPr>`,
      ),
    )
    .join('') +
  style('Title', 'Title') +
  style('Caption', 'caption') +
  style('TOC1', 'toc 1') +
  style('TOCHeading', 'TOC Heading') +
  style('ListParagraph', 'List Paragraph') +
  style('TableGrid', 'Table Grid', '', 'table');

const level = (ilvl: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const ABSTRACTS =
  `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '•')}${level(1, 'bullet', 'o')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="2">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2.')}${level(2, 'lowerRoman', '%3.')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="3">${level(0, 'decimal', '%1')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>`;
const NUMS = [1, 2, 3].map((n) => `<w:num w:numId="${n}"><w:abstractNumId w:val="${n}"/></w:num>`).join('');

const notes = (root: string, name: string, texts: readonly Block[]) =>
  `<w:${root} ${NAMESPACES}><w:${name} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:${name}>` +
  texts.map((text, i) => `<w:${name} w:id="${i + 1}">${blockXml([text])}</w:${name}>`).join('') +
  `</w:${root}>`;

function toStrict(xml: string): string {
  return xml
    .replaceAll(
      `${TRANSITIONAL}/wordprocessingml/2006/main`,
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    )
    .replaceAll(
      `${TRANSITIONAL}/officeDocument/2006/relationships`,
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    );
}

/** A .docx with options, as bytes. */
export function docxWith(options: DocxOptions, ...content: Block[]): Uint8Array {
  const parts = new Map<string, { type: string; relation: string; xml: string }>();
  const add = (name: string, xml: string) =>
    parts.set(`word/${name}.xml`, { type: `${MAIN}.${name}+xml`, relation: name, xml });
  if (options.hasStyles !== false)
    add('styles', `<w:styles ${NAMESPACES}>${STYLES}${options.styles ?? ''}</w:styles>`);
  add(
    'numbering',
    `<w:numbering ${NAMESPACES}>${ABSTRACTS}${options.numbering?.abstracts ?? ''}${NUMS}${options.numbering?.nums ?? ''}</w:numbering>`,
  );
  add(
    'settings',
    `<w:settings ${NAMESPACES}>${options.tracksRevisions ? '<w:trackRevisions/>' : ''}</w:settings>`,
  );
  if (options.footnotes) add('footnotes', notes('footnotes', 'footnote', options.footnotes));
  if (options.endnotes) add('endnotes', notes('endnotes', 'endnote', options.endnotes));
  if (options.header) add('header', `<w:hdr ${NAMESPACES}>${blockXml(options.header)}</w:hdr>`);

  const related = [...parts].map(([name, { relation }], i) => ({ name, relation, id: `rId${i + 1}` }));
  const headerId = related.find(({ relation }) => relation === 'header')?.id;
  const header = headerId ? `<w:headerReference w:type="default" r:id="${headerId}"/>` : '';
  const section =
    options.sectPr ??
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/>';
  const main = `<w:document ${NAMESPACES}><w:body>${blockXml(content)}<w:sectPr>${header}${section}</w:sectPr></w:body></w:document>`;

  const convert = (xml: string) => strToU8(DECLARATION + (options.strict ? toStrict(xml) : xml));
  const relationship = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${TRANSITIONAL}/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const overrides = [...parts].map(
    ([name, { type }]) => `<Override PartName="/${name}" ContentType="${type}"/>`,
  );
  const files: Zippable = {
    '[Content_Types].xml': strToU8(
      `${DECLARATION}<Types xmlns="${CT}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/>` +
        `${overrides.join('')}</Types>`,
    ),
    '_rels/.rels': convert(
      `<Relationships xmlns="${RELS}">${relationship('rId1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    ),
    'word/document.xml': convert(main),
    'word/_rels/document.xml.rels': convert(
      `<Relationships xmlns="${RELS}">${related.map(({ id, relation, name }) => relationship(id, relation, name.slice(5))).join('')}</Relationships>`,
    ),
  };
  for (const [name, { xml }] of parts) files[name] = convert(xml);
  for (const [name, content_] of Object.entries(options.parts ?? {}))
    files[name] = typeof content_ === 'string' ? strToU8(content_) : content_;
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

/** For `parts`: a custom XML part, whatever it says, and the relationship that leads to it. */
export const customXmlPart = (xml: string): Readonly<Record<string, string>> => ({
  'customXml/item1.xml': xml,
  'word/_rels/document.xml.rels':
    `<Relationships xmlns="${RELS}"><Relationship Id="rId1" Target="../customXml/item1.xml" ` +
    `Type="${TRANSITIONAL}/officeDocument/2006/relationships/customXml"/></Relationships>`,
});

/** A .docx of these blocks, as bytes. */
export const docx = (...content: Block[]): Uint8Array => docxWith({}, ...content);
