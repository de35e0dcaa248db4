import { enclosingParagraph } from '../text/controls';
import type { DocxDocument } from './document';
import { isMarkDeleted } from '../text/story-paragraphs';
import { countableText, paragraphText, visibleText } from '../text/text';
import { builtInStyleName } from '../styles/style-names';

/** A paragraph of the main text, with what Word's object model says of it. */
export interface ParagraphFacts {
  readonly node: Element;
  /** As `Paragraph.text` on Word on the web gives it: tracked deletions included. */
  readonly text: string;
  /** As `Paragraph.getText()` gives it: what can be seen. */
  readonly visibleText: string;
  /** The visible text with a word for each one that Word counts and the text does not hold (never the list label). */
  readonly countableText: string;
  readonly style: string;
  readonly styleBuiltIn: string;
  /** 1 to 9, 10 for body text. */
  readonly outlineLevel: number;
  readonly isListItem: boolean;
  /** '' where the paragraph is no list item. */
  readonly listString: string;
  readonly tableNestingLevel: number;
  /** Counted from 0 in the innermost table. */
  readonly cell: { readonly rowIndex: number; readonly cellIndex: number } | null;
  /** The controls round the whole paragraph, outermost first: a control inside the paragraph is none of them. */
  readonly controlIds: readonly number[];
  /** The controls inside the paragraph, in order of their start. */
  readonly inlineControlIds: readonly number[];
  readonly markDeleted: boolean;
}

/** All paragraphs of the main text as facts, in reading order. */
export function paragraphFacts(document: DocxDocument): ParagraphFacts[] {
  const controls = document.controls();
  const inline = new Map<Element, number[]>();
  for (const control of controls) {
    const paragraph = enclosingParagraph(control.node);
    const ids = paragraph && inline.get(paragraph);
    if (ids) ids.push(control.id);
    else if (paragraph) inline.set(paragraph, [control.id]);
  }
  return document.paragraphs().map(({ node, controls: around, table }) => {
    const items = document.inlineItems(node);
    const item = document.listItem(node);
    const style = document.styles.styleName(node);
    return {
      node,
      text: paragraphText(items, { deleted: true, hidden: true }),
      visibleText: visibleText(items),
      countableText: countableText(items),
      style,
      styleBuiltIn: builtInStyleName(style),
      outlineLevel: document.styles.outlineLevel(node),
      isListItem: item !== null,
      listString: item?.label ?? '',
      tableNestingLevel: table?.level ?? 0,
      cell: table && { rowIndex: table.rowIndex, cellIndex: table.cellIndex },
      controlIds: around.map((control) => document.controlId(control)),
      inlineControlIds: inline.get(node) ?? [],
      markDeleted: isMarkDeleted(node),
    };
  });
}
