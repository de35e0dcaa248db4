import { lookOfRun, type LookOfText } from './character-format';
import type { DocxDocument } from './document';
import { hyperlinkAddress } from './edit/hyperlinks';
import { rowCells, tableRows } from './edit/tables';
import { childElements, closest } from './dom';
import { controlContent } from './control-kinds';
import { chosenBranch, isMc, isW, wNumber, wPath, wValue } from './namespaces';
import { isMarker, type Atom } from './inline';
import { pictureBytes, pictureFacts, inlinePictureOf } from './pictures';

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

/**
 * A document as HTML: headings, paragraphs, lists, tables, links, pictures, and the look that characters have of their own.
 * Text that is deleted or hidden is left out.
 */
export function htmlOf(document: DocxDocument): string {
  return `<html><head><meta charset="utf-8"></head><body>${blocksHtml(document, childElements(document.body))}</body></html>`;
}

/** Blocks that may stand inside controls and other containers. */
function flatten(blocks: readonly Element[]): Element[] {
  return blocks.flatMap((block) => {
    if (isW(block, 'p', 'tbl')) return [block];
    if (isW(block, 'sdt')) return flatten(controlContent(block));
    if (isW(block, 'customXml', 'ins', 'moveTo')) return flatten(childElements(block));
    const branch = isMc(block, 'AlternateContent') ? chosenBranch(block) : null;
    return branch ? flatten(childElements(branch)) : [];
  });
}

function blocksHtml(document: DocxDocument, blocks: readonly Element[]): string {
  const open: string[] = [];
  let html = '';
  const closeTo = (depth: number) => {
    while (open.length > depth) html += `</li></${open.pop()!}>`;
  };
  for (const block of flatten(blocks)) {
    const item = isW(block, 'p') ? document.listItem(block) : null;
    if (!item) {
      closeTo(0);
      html += isW(block, 'tbl') ? tableHtml(document, block) : paragraphHtml(document, block);
      continue;
    }
    const name = /[\p{L}\p{N}]/u.test(item.label) && item.label !== 'o' ? 'ol' : 'ul';
    closeTo(item.level + 1);
    if (open.length === item.level + 1) html += '</li>';
    while (open.length <= item.level) {
      html += `<${name}>${open.length < item.level ? '<li>' : ''}`;
      open.push(name);
    }
    html += `<li>${contentHtml(document, block)}`;
  }
  closeTo(0);
  return html;
}

function paragraphHtml(document: DocxDocument, paragraph: Element): string {
  const level = document.styles.outlineLevel(paragraph);
  const name = level <= 6 ? `h${level}` : 'p';
  const align = wValue(wPath(paragraph, 'pPr', 'jc'));
  const shown = { center: 'center', right: 'right', both: 'justify', end: 'right' }[align ?? ''];
  const style = shown ? ` style="text-align:${shown}"` : '';
  return `<${name}${style}>${contentHtml(document, paragraph) || '&nbsp;'}</${name}>`;
}

function tableHtml(document: DocxDocument, table: Element): string {
  const rows = tableRows(table).map((row) => {
    const cells = rowCells(row).map((cell) => {
      const span = wNumber(wPath(cell, 'tcPr', 'gridSpan')) ?? 1;
      const merge = wPath(cell, 'tcPr', 'vMerge');
      if (merge && wValue(merge) !== 'restart') return '';
      return `<td${span > 1 ? ` colspan="${span}"` : ''}>${blocksHtml(document, childElements(cell))}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table border="1">${rows.join('')}</table>`;
}

/** Neighbours of one look and one link share their tags. */
function contentHtml(document: DocxDocument, paragraph: Element): string {
  const plain = lookOfRun(document, paragraph, null);
  let html = '';
  let last: { key: string; text: string; wrap: (text: string) => string } | null = null;
  const flush = () => {
    if (last) html += last.wrap(last.text);
    last = null;
  };
  for (const atom of document.atoms(paragraph)) {
    if (atom.deleted || atom.hidden || atom.placeholder) continue;
    const link = closest(atom.node, (element) => isW(element, 'hyperlink'));
    const address = link ? hyperlinkAddress(document, link) : '';
    const tags = atom.run && isW(atom.run) ? tagsOf(lookOfRun(document, paragraph, atom.run), plain) : [];
    const key = `${address} ${tags.join(' ')}`;
    if (last && (last as { key: string }).key !== key) flush();
    last ??= { key, text: '', wrap: (text) => wrap(text, tags, address) };
    last.text += atomHtml(document, atom);
  }
  flush();
  return html;
}

const wrap = (text: string, tags: readonly string[], address: string): string => {
  const inside = tags.reduceRight((content, tag) => `<${tag}>${content}</${tag.split(' ')[0] ?? tag}>`, text);
  return address ? `<a href="${escape(address)}">${inside}</a>` : inside;
};

/** How a run differs from the paragraph's own look. */
function tagsOf(look: LookOfText, plain: LookOfText): string[] {
  const style = [
    look.color !== plain.color && `color:${look.color}`,
    look.size !== plain.size && `font-size:${look.size}pt`,
    look.name !== plain.name && `font-family:'${look.name.replace(/['"<>&]/g, '')}'`,
  ].filter(Boolean);
  return [
    ...(style.length > 0 ? [`span style="${style.join(';')}"`] : []),
    ...(look.bold && !plain.bold ? ['b'] : []),
    ...(look.italic && !plain.italic ? ['i'] : []),
    ...(look.underline !== 'none' && look.underline !== plain.underline ? ['u'] : []),
    ...(look.strikeThrough ? ['s'] : []),
    ...(look.subscript ? ['sub'] : []),
    ...(look.superscript ? ['sup'] : []),
  ];
}

function atomHtml(document: DocxDocument, atom: Atom): string {
  if (atom.kind === 'break') return '<br>';
  if (atom.kind === 'picture') return pictureHtml(document, atom.node);
  if (atom.kind === 'noBreakHyphen') return '&#8209;';
  return isMarker(atom) ? '' : escape(atom.text);
}

function pictureHtml(document: DocxDocument, node: Element): string {
  const inline = inlinePictureOf(node);
  const bytes = inline && pictureBytes(document, inline);
  if (!inline || !bytes) return '';
  const { width, height, description } = pictureFacts(document, inline);
  const source = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const type = bytes[0] === 0x89 ? 'png' : bytes[0] === 0xff ? 'jpeg' : bytes[0] === 0x47 ? 'gif' : 'bmp';
  const size = `width="${Math.round(width / 0.75)}" height="${Math.round(height / 0.75)}"`;
  return `<img ${size} alt="${escape(description)}" src="data:image/${type};base64,${source}">`;
}
