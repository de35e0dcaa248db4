import type { DocxDocument } from '../../ooxml';
import { wAttribute, wNumber, wOnOff, wPath } from '../../ooxml/xml/namespaces';

/** How a paragraph stands on the page; lengths in points. */
interface ParagraphBox {
  readonly before: number;
  readonly after: number;
  readonly left: number;
  readonly right: number;
  /** Negative for a hanging indent. */
  readonly firstLine: number;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly breaksPage: boolean;
}

/** Twentieths of a point, the unit of spacing and indents (ECMA-376 Part 1, 17.18.81). */
const twip = 1 / 20;

/** `w:jc` of both conformance classes (17.18.44). */
const alignments: Readonly<Record<string, ParagraphBox['align']>> = {
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
};

/** The paragraph's own properties before its style's, those before the document's defaults (17.7.2). */
export function paragraphBox({ styles }: DocxDocument, paragraph: Element): ParagraphBox {
  const style = styles.ofParagraph(paragraph);
  const levels = (name: string): (Element | null)[] => [
    wPath(paragraph, 'pPr', name),
    ...styles.chain(style).map(({ node }) => wPath(node, 'pPr', name)),
    wPath(styles.root, 'docDefaults', 'pPrDefault', 'pPr', name),
  ];
  const points = (name: string, ...attributes: readonly string[]): number => {
    for (const level of levels(name))
      for (const attribute of attributes) {
        const value = wNumber(level, attribute);
        if (value !== null) return value * twip;
      }
    return 0;
  };
  const first = (name: string): Element | null => levels(name).find((level) => level !== null) ?? null;
  return {
    before: points('spacing', 'before'),
    after: points('spacing', 'after'),
    left: points('ind', 'left', 'start'),
    right: points('ind', 'right', 'end'),
    firstLine: points('ind', 'firstLine') - points('ind', 'hanging'),
    align: alignments[wAttribute(first('jc'), 'val') ?? ''] ?? 'left',
    breaksPage: wOnOff(first('pageBreakBefore')) ?? false,
  };
}
