import { childElements, closest } from '../xml/dom';
import { createW } from '../xml/elements';
import { chosenBranch, isMc, isW, wChild, wPath } from '../xml/namespaces';

/** Where a paragraph stands in the innermost table round it. Indexes count from 0, rows in the table, cells in the row. */
interface TablePlace {
  readonly node: Element;
  readonly row: Element;
  readonly cell: Element;
  readonly rowIndex: number;
  readonly cellIndex: number;
  /** 1 in a table of the text, 2 in a table inside its cell, and so on (Word's `tableNestingLevel`). */
  readonly level: number;
}

/** A paragraph in reading order. Its identity is its `w:p` element. */
export interface StoryParagraph {
  readonly node: Element;
  /** The `w:sdt` elements at block, row and cell level round the paragraph, outermost first. */
  readonly controls: readonly Element[];
  readonly table: TablePlace | null;
}

interface TableState {
  node: Element;
  level: number;
  rowIndex: number;
  row: Element | null;
  cellIndex: number;
  cell: Element | null;
}

interface Frame {
  nodes: Element[];
  next: number;
  close: () => void;
}

/**
 * Content of an element that stands in the flow but is no paragraph itself: custom XML, revision containers (tolerated at
 * block level, where some producers write them) and the content of a control.
 */
const CONTAINERS = [
  'sdtContent',
  'customXml',
  'smartTag',
  'ins',
  'del',
  'moveTo',
  'moveFrom',
  'body',
] as const;

/** Whether an element between paragraphs is gone through for those inside it. */
export const isInFlow = (element: Element): boolean =>
  isW(element, ...CONTAINERS, 'sdt', 'tbl', 'tr', 'tc') ||
  isMc(element, 'AlternateContent') ||
  isMc(element, 'Choice') ||
  isMc(element, 'Fallback');

/**
 * The paragraphs of a story (a `w:body`, `w:hdr`, `w:tc`, `w:footnote` …) as Word's `Body.paragraphs` gives them: in
 * reading order, through controls and tables of any depth, one branch of `mc:AlternateContent`, no text boxes (they hang
 * on runs). Cells continued by a vertical merge keep their paragraphs, as in Word. A table or a row may be given as well.
 */
export const paragraphsOfStory = (story: Element): StoryParagraph[] => new StoryReader().read(story);

/**
 * Gives a paragraph to a body, a cell and a control between paragraphs that hold none. The schema lets the first and the last go
 * without, some writers the cell as well; Word shows a paragraph in each, in which one can type.
 */
export function completeStory(body: Element): void {
  const reader = new StoryReader();
  const paragraphs = reader.read(body);
  const filled = new Set<Node>();
  for (const { node } of paragraphs)
    for (let up: Node | null = node; up && !filled.has(up); up = up.parentNode) filled.add(up);
  const empty = reader.containers.filter((container) => !filled.has(container));
  for (const container of paragraphs.length > 0 ? empty : [...empty, body]) addParagraph(container);
}

function addParagraph(container: Element): void {
  const paragraph = createW(container, 'p');
  if (!isW(container, 'sdt')) container.insertBefore(paragraph, wChild(container, 'sectPr'));
  else if (!isW(closest(container, isNoWrapper), 'tbl', 'tr'))
    (wChild(container, 'sdtContent') ?? container.appendChild(createW(container, 'sdtContent'))).appendChild(
      paragraph,
    );
}

const isNoWrapper = (element: Element): boolean =>
  !isW(element, ...CONTAINERS, 'sdt') || isW(element, 'body');

/** Walks through a story without recursion, for a file may nest its tables as deep as it likes. */
class StoryReader {
  /** The cells and the controls that were gone through. */
  readonly containers: Element[] = [];
  private readonly found: StoryParagraph[] = [];
  /** Replaced, never changed: the paragraphs inside share it. */
  private controls: readonly Element[] = [];
  private readonly tables: TableState[] = [];
  private readonly frames: Frame[] = [];

  read(story: Element): StoryParagraph[] {
    if (isW(story, 'tr')) this.tables.push(beforeFirstRow(story, 1));
    if (isW(story, 'tbl', 'tr')) this.visit(story);
    else this.open(story);
    for (let frame = this.frames.at(-1); frame; frame = this.frames.at(-1)) this.advance(frame);
    return this.found;
  }

  private advance(frame: Frame): void {
    const element = frame.nodes[frame.next++];
    if (element) this.visit(element);
    else {
      this.frames.pop();
      frame.close();
    }
  }

  private open(parent: Element, close = () => {}): void {
    this.frames.push({ nodes: childElements(parent), next: 0, close });
  }

  private visit(element: Element): void {
    if (isW(element, 'p')) this.found.push({ node: element, controls: this.controls, table: this.place() });
    else if (isW(element, 'tbl')) this.openTable(element);
    else if (isW(element, 'tr')) this.openRow(element);
    else if (isW(element, 'tc')) this.openCell(element);
    else if (isW(element, 'sdt')) this.openControl(element);
    else if (isW(element, ...CONTAINERS)) this.open(element);
    else if (isMc(element, 'AlternateContent')) {
      const branch = chosenBranch(element);
      if (branch) this.open(branch);
    }
  }

  private openTable(table: Element): void {
    this.tables.push(beforeFirstRow(table, this.tables.length + 1));
    this.open(table, () => this.tables.pop());
  }

  private openRow(row: Element): void {
    const table = this.tables.at(-1);
    if (!table) return;
    table.rowIndex++;
    table.cellIndex = -1;
    table.row = row;
    this.open(row);
  }

  private openCell(cell: Element): void {
    const table = this.tables.at(-1);
    if (!table) return;
    this.containers.push(cell);
    table.cellIndex++;
    table.cell = cell;
    this.open(cell, () => (table.cell = null));
  }

  private openControl(control: Element): void {
    this.containers.push(control);
    const outer = this.controls;
    this.controls = [...outer, control];
    this.open(control, () => (this.controls = outer));
  }

  private place(): TablePlace | null {
    const table = this.tables.at(-1);
    if (!table?.row || !table.cell) return null;
    const { node, level, row, rowIndex, cell, cellIndex } = table;
    return { node, level, row, rowIndex, cell, cellIndex };
  }
}

const beforeFirstRow = (node: Element, level: number): TableState => ({
  node,
  level,
  rowIndex: -1,
  row: null,
  cellIndex: -1,
  cell: null,
});

/** Whether the paragraph mark is a tracked deletion: the text then runs on into the next paragraph (17.13.5.15). */
export const isMarkDeleted = (paragraph: Element): boolean => {
  const mark = wPath(paragraph, 'pPr', 'rPr');
  return mark !== null && childElements(mark).some((child) => isW(child, 'del', 'moveFrom'));
};
