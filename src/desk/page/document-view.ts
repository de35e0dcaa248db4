import type { DocxDocument } from '../../ooxml';
import { childElements, closest } from '../../ooxml/xml/dom';
import { chosenBranch, isMc, isW, wChild } from '../../ooxml/xml/namespaces';
import { ChangedParagraphs } from './changed-paragraphs';
import { element, reconcile } from './element';
import { columnWidths, mergeCells, throughControls, type ShownCell } from './table-grid';
import type { RenderedParagraph } from './positions';
import { controlSignature, controlTab, isPlaceholderControl } from './render-control';
import { renderParagraph } from './render-paragraph';

interface Kept<Value> {
  readonly signature: string;
  readonly value: Value;
}

/**
 * Shows the main text of a document. What is on the page is made from the file's tree each time, and an element whose
 * source has not changed is kept, so that a keystroke draws one paragraph.
 */
export class DocumentView {
  readonly root = element('div', 'text');
  private readonly paragraphs = new WeakMap<Element, Kept<RenderedParagraph>>();
  private readonly frames = new WeakMap<Element, Kept<HTMLElement>>();
  private readonly byElement = new WeakMap<Node, RenderedParagraph>();

  private readonly changes: ChangedParagraphs;
  private changed: ReadonlySet<Node> = new Set();

  constructor(private readonly document: DocxDocument) {
    this.changes = new ChangedParagraphs(document.body);
  }

  /** Draws what has changed since the last time. */
  render(): void {
    this.changed = this.changes.take();
    reconcile(this.root, this.blocks(this.document.body));
  }

  /** The paragraph that shows a `w:p`; undefined where it is not shown, as in a merged cell. */
  of(source: Element): RenderedParagraph | undefined {
    return this.paragraphs.get(source)?.value;
  }

  /** The paragraph that a node of the page belongs to. */
  around(node: Node | null): RenderedParagraph | undefined {
    for (let up = node; up && up !== this.root; up = up.parentNode) {
      const found = this.byElement.get(up);
      if (found) return found;
    }
    return undefined;
  }

  private blocks(parent: Element): HTMLElement[] {
    return childElements(parent).flatMap((child): HTMLElement[] => {
      if (isW(child, 'p')) return [this.paragraph(child)];
      if (isW(child, 'tbl')) return [this.table(child)];
      if (isW(child, 'sdt')) return [this.blockControl(child)];
      if (isW(child, 'customXml', 'smartTag', 'ins', 'del', 'moveFrom', 'moveTo')) return this.blocks(child);
      const branch = isMc(child, 'AlternateContent') ? chosenBranch(child) : null;
      return branch ? this.blocks(branch) : [];
    });
  }

  /** A list label depends on the paragraphs before; all else on the paragraph's own markup. */
  private paragraph(source: Element): HTMLElement {
    const signature = this.document.listItem(source)?.label ?? '';
    const kept = this.paragraphs.get(source);
    if (kept?.signature === signature && !this.changed.has(source)) return kept.value.element;
    const value = renderParagraph(this.document, source);
    this.paragraphs.set(source, { signature, value });
    this.byElement.set(value.element, value);
    return value.element;
  }

  private blockControl(control: Element): HTMLElement {
    const placeholder = isPlaceholderControl(control) ? ' placeholder' : '';
    const frame = this.frame(control, controlSignature(control), () =>
      element('div', `control block${placeholder}`, {}, controlTab(control)),
    );
    const content = wChild(control, 'sdtContent');
    const [tab] = frame.children;
    reconcile(frame, [...(tab ? [tab] : []), ...(content ? this.blocks(content) : [])]);
    return frame;
  }

  private table(source: Element): HTMLElement {
    const table = this.frame(source, '', () =>
      element('table', 'table', {}, columnWidths(source), element('tbody', '')),
    );
    const rows = mergeCells(throughControls(source, 'tr'), (row) => throughControls(row, 'tc'));
    const body = table.querySelector('tbody') ?? table;
    reconcile(
      body,
      rows.map(({ node, cells }) => {
        const control = controlBetween(node, source);
        const row = this.frame(node, '', () => element('tr', ''));
        row.classList.toggle('control', control !== null);
        reconcile(
          row,
          cells.map((cell, at) => this.cell(cell, node, at === 0 ? control : null)),
        );
        return row;
      }),
    );
    return table;
  }

  private cell({ node, columns, rows }: ShownCell, row: Element, rowControl: Element | null): HTMLElement {
    const own = controlBetween(node, row);
    const tabs = [rowControl, own].filter((control) => control !== null);
    const signature = [columns, rows, ...tabs.map(controlSignature)].join('|');
    const cell = this.frame(node, signature, () => {
      const made = element('td', own ? 'control' : '', { colSpan: columns, rowSpan: rows });
      for (const control of tabs) made.append(controlTab(control));
      return made;
    });
    const kept = [...cell.children].slice(0, tabs.length);
    reconcile(cell, [...kept, ...this.blocks(node)]);
    return cell;
  }

  private frame(source: Element, signature: string, make: () => HTMLElement): HTMLElement {
    const kept = this.frames.get(source);
    if (kept?.signature === signature) return kept.value;
    const value = make();
    this.frames.set(source, { signature, value });
    return value;
  }
}

/** The innermost control round an element, below another one. */
function controlBetween(node: Element, end: Element): Element | null {
  const up = closest(node, (candidate) => candidate === end || isW(candidate, 'sdt'));
  return up === end ? null : up;
}
