import { childElements } from '../xml/dom';
import { chosenBranch, isMc, isW, wPath } from '../xml/namespaces';

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

/**
 * The paragraphs of a story (a `w:body`, `w:hdr`, `w:tc`, `w:footnote` …) as Word's `Body.paragraphs` gives them: in
 * reading order, through controls and tables of any depth, one branch of `mc:AlternateContent`, no text boxes (they hang
 * on runs). Cells continued by a vertical merge keep their paragraphs, as in Word. A table or a row may be given as well.
 */
export function paragraphsOfStory(story: Element): StoryParagraph[] {
  const found: StoryParagraph[] = [];
  /** Replaced, never changed: the paragraphs inside share it. */
  let controls: readonly Element[] = [];
  const tables: TableState[] = [];
  const frames: Frame[] = [];
  const nothing = () => {};
  const open = (parent: Element, close = nothing) =>
    frames.push({ nodes: childElements(parent), next: 0, close });

  const place = (): TablePlace | null => {
    const table = tables[tables.length - 1];
    if (!table?.row || !table.cell) return null;
    const { node, level, row, rowIndex, cell, cellIndex } = table;
    return { node, level, row, rowIndex, cell, cellIndex };
  };

  const visit = (element: Element): void => {
    const table = tables[tables.length - 1];
    if (isW(element, 'p')) found.push({ node: element, controls, table: place() });
    else if (isW(element, 'tbl')) {
      tables.push({
        node: element,
        level: tables.length + 1,
        rowIndex: -1,
        row: null,
        cellIndex: -1,
        cell: null,
      });
      open(element, () => tables.pop());
    } else if (isW(element, 'tr') && table) {
      table.rowIndex++;
      table.cellIndex = -1;
      table.row = element;
      open(element);
    } else if (isW(element, 'tc') && table) {
      table.cellIndex++;
      table.cell = element;
      open(element, () => (table.cell = null));
    } else if (isW(element, 'sdt')) {
      const outer = controls;
      controls = [...outer, element];
      open(element, () => (controls = outer));
    } else if (isW(element, ...CONTAINERS)) open(element);
    else if (isMc(element, 'AlternateContent')) {
      const branch = chosenBranch(element);
      if (branch) open(branch);
    }
  };

  if (isW(story, 'tbl')) visit(story);
  else if (isW(story, 'tr')) {
    tables.push({ node: story, level: 1, rowIndex: -1, row: null, cellIndex: -1, cell: null });
    visit(story);
  } else open(story);
  while (frames.length > 0) {
    const frame = frames[frames.length - 1]!;
    const element = frame.nodes[frame.next++];
    if (element) visit(element);
    else {
      frames.pop();
      frame.close();
    }
  }
  return found;
}

/** Whether the paragraph mark is a tracked deletion: the text then runs on into the next paragraph (17.13.5.15). */
export const isMarkDeleted = (paragraph: Element): boolean => {
  const mark = wPath(paragraph, 'pPr', 'rPr');
  return mark !== null && childElements(mark).some((child) => isW(child, 'del', 'moveFrom'));
};
