import { bytesOfDataAddress } from '../data-address';
import type { DocxDocument } from '../document';
import { createW, ORDERS, propertiesOf, putProperty } from '../elements';
import { parseHtml, type HtmlElement } from '../html';
import { cssPoints, declarations, formatOf, type HtmlFormat } from '../html-style';
import { createLink } from './hyperlinks';
import { applyFormat } from './format';
import { htmlTable } from './html-table';
import { createRun, runContent } from './insert-text';
import { createList, type ListKind } from './lists';
import { pictureRun } from './pictures';
import { ensureStyle } from './styles';

const TWIPS = 20;
const QUOTE_INDENT = 720;

const BLOCKS = new Set(
  `address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hr html li main nav ol p pre section summary table ul`.split(/\s+/),
);

const isBlock = (child: HtmlElement | string): boolean =>
  typeof child !== 'string' && (BLOCKS.has(child.name) || child.children.some(isBlock));

/** What the paragraphs of a block have in common. */
interface Layout {
  readonly style: string | null;
  readonly list: {
    readonly lists: Map<ListKind, number>;
    readonly kind: ListKind;
    readonly level: number;
  } | null;
  /** Twentieths of a point. */
  readonly indent: number;
  readonly align: string | null;
}

const PLAIN: Layout = { style: null, list: null, indent: 0, align: null };

/** Blocks made of HTML, and whether the HTML held none: then the one paragraph only carries what goes into a line. */
export interface HtmlContent {
  readonly blocks: Element[];
  readonly isInline: boolean;
}

/** Makes the content of a fragment of HTML for a place near `near`; it stands nowhere yet. */
export function htmlContent(document: DocxDocument, near: Element, html: string): HtmlContent {
  const root = parseHtml(html);
  const writer = new BlockWriter(document, near);
  writer.flow(root.children, PLAIN, {});
  return { blocks: writer.finish(), isInline: !root.children.some(isBlock) };
}

/** Writes paragraphs and tables one after the other; inline content joins the paragraph that is open. */
export class BlockWriter {
  private readonly blocks: Element[] = [];
  private open: Element | null = null;
  private endsInSpace = true;

  constructor(
    private readonly document: DocxDocument,
    private readonly near: Element,
  ) {}

  /** All blocks; at least one paragraph. */
  finish(): Element[] {
    this.close();
    if (this.blocks.length === 0) this.blocks.push(createW(this.near, 'p'));
    return this.blocks;
  }

  flow(children: readonly (HtmlElement | string)[], layout: Layout, format: HtmlFormat): void {
    for (const child of children) {
      if (typeof child === 'string') this.text(child, layout, format);
      else if (isBlock(child)) this.block(child, layout, format);
      else this.inline(child, layout, format);
    }
  }

  private block(element: HtmlElement, layout: Layout, around: HtmlFormat): void {
    this.close();
    const format = formatOf(element, around);
    if (element.name === 'table') {
      const cell = (children: readonly (HtmlElement | string)[], look: HtmlFormat) => {
        const writer = new BlockWriter(this.document, this.near);
        writer.flow(children, PLAIN, { ...format, ...look });
        return writer.finish();
      };
      this.blocks.push(htmlTable(this.document, this.near, element, cell));
    } else if (element.name === 'hr') this.rule();
    else {
      const inside = this.layoutOf(element, layout);
      const before = this.blocks.length;
      this.flow(element.children, inside, format);
      // An empty paragraph is one all the same; an empty container is nothing.
      if (!this.open && this.blocks.length === before && /^(p|h[1-6]|li)$/.test(element.name))
        this.paragraph(inside);
    }
    this.close();
  }

  private layoutOf(element: HtmlElement, around: Layout): Layout {
    const { name, attributes } = element;
    const style = declarations(element);
    const align = (style.get('text-align') ?? attributes.get('align') ?? '').toLowerCase();
    const margin = cssPoints(style.get('margin-left')) ?? cssPoints(style.get('padding-left'));
    const heading = /^h([1-6])$/.exec(name)?.[1];
    return {
      style: heading ? ensureStyle(this.document, `Heading${heading}`) : around.style,
      list: name === 'ul' || name === 'ol' ? this.listIn(name, around) : around.list,
      indent: around.indent + (name === 'blockquote' || name === 'dd' ? QUOTE_INDENT : (margin ?? 0) * TWIPS),
      align: name === 'center' ? 'center' : (ALIGNMENTS[align] ?? around.align),
    };
  }

  /** A nested list of the same kind is a level of the outer one. */
  private listIn(name: 'ul' | 'ol', { list }: Layout): Layout['list'] {
    const kind = name === 'ul' ? 'bullet' : 'number';
    const lists = list?.lists ?? new Map<ListKind, number>();
    if (!lists.has(kind)) lists.set(kind, createList(this.document, kind));
    return { lists, kind, level: list ? Math.min(list.level + 1, 8) : 0 };
  }

  private paragraph(layout: Layout): Element {
    const paragraph = createW(this.near, 'p');
    const put = (name: string, attributes: Record<string, string | number>) =>
      putProperty(propertiesOf(paragraph, 'pPr'), ORDERS.pPr, name, attributes);
    const { list } = layout;
    if (layout.style) put('pStyle', { val: layout.style });
    else if (list) put('pStyle', { val: ensureStyle(this.document, 'ListParagraph') });
    if (list) {
      put('numPr', {});
      const place = paragraph.firstChild?.lastChild;
      place?.appendChild(createW(paragraph, 'ilvl', { val: list.level }));
      place?.appendChild(createW(paragraph, 'numId', { val: list.lists.get(list.kind) ?? 0 }));
    }
    if (layout.indent > 0) put('ind', { left: Math.round(layout.indent) });
    if (layout.align) put('jc', { val: layout.align });
    this.blocks.push(paragraph);
    this.open = paragraph;
    this.endsInSpace = true;
    return paragraph;
  }

  private rule(): void {
    const paragraph = this.paragraph(PLAIN);
    const properties = propertiesOf(paragraph, 'pPr');
    putProperty(properties, ORDERS.pPr, 'pBdr', {});
    const line = createW(paragraph, 'bottom', { val: 'single', sz: 6, space: 1, color: 'auto' });
    properties.firstChild?.appendChild(line);
  }

  /** White space is one blank, none at the start of a line; between blocks it is nothing. */
  private text(raw: string, layout: Layout, format: HtmlFormat): void {
    if (format.isPreformatted) return this.preformatted(raw, layout, format);
    const text = raw.replace(/[ \t\r\n\f]+/g, ' ');
    const shown = this.endsInSpace || !this.open ? text.replace(/^ /, '') : text;
    if (shown === '') return;
    this.endsInSpace = shown.endsWith(' ');
    const paragraph = this.open ?? this.paragraph(layout);
    this.endsInSpace = shown.endsWith(' ');
    this.add(paragraph, runContent(paragraph, shown), format);
  }

  private preformatted(raw: string, layout: Layout, format: HtmlFormat): void {
    const text = raw.replace(/\r\n?/g, '\n').replace(/^\n/, this.open ? '\n' : '');
    if (text === '') return;
    const paragraph = this.open ?? this.paragraph(layout);
    this.add(paragraph, runContent(paragraph, text), format);
  }

  private inline(element: HtmlElement, layout: Layout, around: HtmlFormat): void {
    const format = formatOf(element, around);
    if (element.name === 'br') {
      const paragraph = this.open ?? this.paragraph(layout);
      this.add(paragraph, [createW(paragraph, 'br')], format);
      this.endsInSpace = true;
    } else if (element.name === 'img') this.image(element, layout);
    else this.flow(element.children, layout, format);
  }

  /** Only a picture that the HTML itself holds: the desk fetches nothing. Another leaves its alternative text. */
  private image(element: HtmlElement, layout: Layout): void {
    const bytes = bytesOfDataAddress(element.attributes.get('src') ?? '');
    const run = bytes && pictureRun(this.document, this.near, bytes);
    if (run) (this.open ?? this.paragraph(layout)).appendChild(run);
    else this.text(element.attributes.get('alt') ?? '', layout, {});
  }

  private add(paragraph: Element, content: readonly Element[], format: HtmlFormat): void {
    const run = createRun(paragraph, null, content);
    const { fill, link, ...characters } = format;
    const properties = createW(run, 'rPr');
    if (link) putProperty(properties, ORDERS.rPr, 'rStyle', { val: ensureStyle(this.document, 'Hyperlink') });
    applyFormat(properties, characters);
    if (fill)
      putProperty(properties, ORDERS.rPr, 'shd', { val: 'clear', color: 'auto', fill: fill.slice(1) });
    if (properties.firstChild) run.insertBefore(properties, run.firstChild);
    if (!link) paragraph.appendChild(run);
    else paragraph.appendChild(createLink(this.document, paragraph, link)).appendChild(run);
  }

  /** A blank at the end of a block is not shown. */
  private close(): void {
    this.open = null;
    this.endsInSpace = true;
  }
}

const ALIGNMENTS: Readonly<Record<string, string>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'both',
};
