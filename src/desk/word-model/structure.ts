import {
  childBlocks,
  isInlineControl,
  isWithinNode,
  nearest,
  type Control,
  type DocxDocument,
  type FlowParagraph,
  type Position,
} from '../../ooxml';
import type { Extent } from './span';

/** What is asked of the document again and again, worked out once for each state of the tree. */
export class Structure {
  private version = -1;
  private order = new Map<Element, number>();
  private listed: readonly Control[] = [];
  private byNode = new Map<Element, Control>();
  private flow: readonly FlowParagraph[] = [];
  private readonly ids = new WeakMap<Element, string>();
  private lastId = 0;

  constructor(private readonly docx: DocxDocument) {}

  private refresh(): void {
    if (this.version === this.docx.version) return;
    this.version = this.docx.version;
    const flow = this.docx.flow();
    if (flow !== this.flow) {
      this.flow = flow;
      this.order = new Map(flow.map(({ node }, index) => [node, index]));
    }
    this.listed = this.docx.controls();
    this.byNode = new Map(this.listed.map((control) => [control.node, control]));
  }

  controls(): readonly Control[] {
    this.refresh();
    return this.listed;
  }

  controlInfo(node: Element): Control | null {
    this.refresh();
    return this.byNode.get(node) ?? null;
  }

  flowOf(node: Element): FlowParagraph | null {
    this.refresh();
    const index = this.order.get(node);
    return index === undefined ? null : (this.flow[index] ?? null);
  }

  nodes(): readonly Element[] {
    this.refresh();
    return this.flow.map(({ node }) => node);
  }

  nodesBetween(first: Element, last: Element): readonly Element[] {
    this.refresh();
    const from = this.order.get(first) ?? 0;
    const to = this.order.get(last) ?? from;
    return this.flow.slice(from, to + 1).map(({ node }) => node);
  }

  nodesIn(container: Element): readonly Element[] {
    if (container === this.docx.body) return this.nodes();
    this.refresh();
    return this.flow.filter(({ node }) => isWithinNode(node, container)).map(({ node }) => node);
  }

  neighbour(node: Element, step: 1 | -1): Element | null {
    this.refresh();
    const index = this.order.get(node);
    return index === undefined ? null : (this.flow[index + step]?.node ?? null);
  }

  compare(a: Position, b: Position): number {
    this.refresh();
    if (a.paragraph === b.paragraph) return a.offset - b.offset;
    return (this.order.get(a.paragraph) ?? 0) - (this.order.get(b.paragraph) ?? 0);
  }

  isInline(control: Element): boolean {
    return isInlineControl(control);
  }

  extentOfControl(control: Element): Extent | null {
    const paragraph = nearest(control, 'p');
    return paragraph ? this.extentInParagraph(control, paragraph) : this.extentOfBlocks(control);
  }

  private extentInParagraph(control: Element, paragraph: Element): Extent | null {
    if (!this.flowOf(paragraph)) return null;
    const atoms = this.docx.atoms(paragraph).filter((atom) => atom.controls.includes(control));
    const [first, last] = [atoms[0], atoms.at(-1)];
    const from = first?.start ?? 0;
    return {
      start: { paragraph, offset: from },
      end: { paragraph, offset: last ? last.start + last.length : from },
      withMark: false,
    };
  }

  private extentOfBlocks(control: Element): Extent | null {
    this.refresh();
    const inside = this.flow.filter(({ controls }) => controls.includes(control));
    const [first, last] = [inside[0], inside.at(-1)];
    if (!first || !last) return null;
    const atom = this.docx.atoms(last.node).at(-1);
    return {
      start: { paragraph: first.node, offset: 0 },
      end: { paragraph: last.node, offset: atom ? atom.start + atom.length : 0 },
      withMark: true,
    };
  }

  homeOfCell(cell: Element): { row: Element; table: Element } {
    const row = nearest(cell, 'tr');
    const table = row && nearest(row, 'tbl');
    if (!row || !table) throw new Error('A cell stands in a row of a table');
    return { row, table };
  }

  tablesAmong(nodes: readonly Element[]): Element[] {
    const outside = this.commonAncestor(nodes, 'tbl');
    const tables = new Set<Element>();
    for (const node of nodes) {
      let table: Element | null = null;
      for (let up = nearest(node, 'tbl'); up && up !== outside; up = nearest(up, 'tbl')) table = up;
      if (table) tables.add(table);
    }
    return [...tables];
  }

  /** The innermost element of that name that holds all of the paragraphs. */
  commonAncestor(nodes: readonly Element[], name: 'tbl' | 'tc'): Element | null {
    const [first] = nodes;
    const last = nodes.at(-1);
    if (!first || !last) return null;
    for (let up = nearest(first, name); up; up = nearest(up, name)) if (isWithinNode(last, up)) return up;
    return null;
  }

  firstLevelChild(container: Element, isFirst: boolean): Element | null {
    const blocks = childBlocks(container);
    return (isFirst ? blocks[0] : blocks.at(-1)) ?? null;
  }

  /** `Paragraph.uniqueLocalId`: good for this session only, as in Word. */
  localId(node: Element): string {
    let id = this.ids.get(node);
    if (!id) {
      id = (++this.lastId).toString(16).padStart(8, '0').toUpperCase();
      this.ids.set(node, id);
    }
    return id;
  }

  nodeOfLocalId(id: string): Element | null {
    return this.nodes().find((node) => this.ids.get(node) === id) ?? null;
  }
}
