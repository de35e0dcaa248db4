import type { InlineItem, DocxDocument, RunProperties } from '../../ooxml';
import { highlightHex, effectiveRunProperties } from '../../ooxml';
import { closest, descendants } from '../../ooxml/xml/dom';
import { fieldName } from '../../ooxml/text/fields';
import { isW } from '../../ooxml/xml/namespaces';
import { element } from './element';
import type { Piece } from './positions';
import { controlTab, isPlaceholderControl } from './render-control';

/** What a paragraph's stream is shown as: the nodes, and which of them show which stretch. */
interface RenderedInline {
  readonly nodes: readonly Node[];
  readonly pieces: readonly Piece[];
}

/** Shows the content of a paragraph, inline controls as nested frames; hidden text is left out as in Word. */
export function renderInline(document: DocxDocument, paragraph: Element): RenderedInline {
  const pieces: Piece[] = [];
  const nodes: Node[] = [];
  const open: { control: Element; frame: HTMLElement }[] = [];
  const looks = new Map<Element | null, RunProperties>();
  const lookOf = (run: Element | null): RunProperties => {
    const known = looks.get(run) ?? effectiveRunProperties(document, paragraph, run);
    looks.set(run, known);
    return known;
  };
  for (const item of document.inlineItems(paragraph)) {
    if (item.hidden) continue;
    const { controls } = item;
    while (open.length > 0 && open.at(-1)?.control !== controls[open.length - 1]) open.pop();
    for (const control of controls.slice(open.length)) {
      const frame = inlineFrame(control);
      append(open.at(-1)?.frame, nodes, frame);
      open.push({ control, frame });
    }
    const { outer, inner } = renderItem(item, lookOf(item.run));
    append(open.at(-1)?.frame, nodes, outer);
    pieces.push({ node: inner, start: item.start, length: item.length });
  }
  return { nodes, pieces };
}

function append(frame: HTMLElement | undefined, nodes: Node[], node: Node): void {
  if (frame) frame.append(node);
  else nodes.push(node);
}

function inlineFrame(control: Element): HTMLElement {
  const placeholder = isPlaceholderControl(control) ? ' placeholder' : '';
  return element('span', `control inline${placeholder}`, {}, controlTab(control));
}

/** `inner` is the node that stands for the stream: the text itself, or the element of a leaf. */
function renderItem(item: InlineItem, look: RunProperties): { outer: HTMLElement; inner: Node } {
  const leaf = renderLeaf(item);
  const name = item.deleted ? 'del' : item.inserted ? 'ins' : 'span';
  const className = [isLink(item) && 'link', item.placeholder && 'placeholder'].filter(Boolean).join(' ');
  const outer = element(name, className, {}, leaf);
  applyLook(outer, look);
  return { outer, inner: leaf };
}

function renderLeaf(item: InlineItem): Node {
  switch (item.kind) {
    case 'text':
    case 'equation':
      return document.createTextNode(item.text);
    case 'tab':
      return document.createTextNode('\t');
    case 'break':
      return element('br', '');
    case 'pageBreak':
      return element('span', 'page-break', { title: 'Page break' });
    case 'columnBreak':
      return element('span', 'page-break', { title: 'Column break' });
    case 'noBreakHyphen':
      return document.createTextNode('\u2011');
    case 'softHyphen':
      return document.createTextNode('\u00ad');
    case 'symbol':
      return document.createTextNode('▪');
    case 'noteReference':
      return element('sup', 'mark', { title: 'Note' }, '†');
    case 'commentReference':
      return element('sup', 'mark', { title: 'Comment' }, '✎');
    case 'picture':
      return element('span', 'picture', {}, pictureText(item.node));
    case 'listNumber':
      return element('span', 'mark', { title: 'Automatic number' }, '#');
  }
}

/** A picture's description, title or name (`wp:docPr`, ECMA-376 Part 1, 20.4.2.5). */
function pictureText(node: Element): string {
  const [properties] = descendants(node, ({ localName }) => localName === 'docPr');
  const said = ['descr', 'title', 'name'].map((name) => properties?.getAttribute(name)).find(Boolean);
  return said ?? 'Picture';
}

const isLink = ({ node, fields }: InlineItem): boolean =>
  closest(node, (up) => isW(up, 'hyperlink')) !== null ||
  fields.some(({ instruction }) => fieldName(instruction) === 'HYPERLINK');

function applyLook({ style }: HTMLElement, look: RunProperties): void {
  style.fontSize = `${look.size}pt`;
  if (look.bold) style.fontWeight = 'bold';
  if (look.italic) style.fontStyle = 'italic';
  if (look.color !== '#000000') style.color = look.color;
  if (look.subscript || look.superscript) style.verticalAlign = look.subscript ? 'sub' : 'super';
  if (look.highlight !== 'none') style.backgroundColor = highlightHex(look.highlight);
  const lines = [
    look.underline !== 'none' && 'underline',
    (look.strikeThrough || look.doubleStrikeThrough) && 'line-through',
  ].filter(Boolean);
  if (lines.length > 0) style.textDecorationLine = lines.join(' ');
}
