import { paragraphProperty, type DocxDocument } from '../../ooxml';

interface ParagraphFormat {
  readonly alignment: string;
  readonly firstLineIndent: number;
  readonly leftIndent: number;
  readonly rightIndent: number;
  readonly lineSpacing: number;
  readonly spaceBefore: number;
  readonly spaceAfter: number;
}

/** The paragraph's format in points, as `Word.Paragraph` measures; a line at single spacing is 12 points. */
export function paragraphFormat(document: DocxDocument, node: Element): ParagraphFormat {
  const read = (name: string, attribute: string): string | null =>
    paragraphProperty(document, node, name, attribute);
  const points = (name: string, attribute: string): number => Number(read(name, attribute) ?? 0) / 20;
  return {
    alignment: read('jc', 'val') ?? 'left',
    firstLineIndent: points('ind', 'firstLine') - points('ind', 'hanging'),
    leftIndent: points('ind', 'left') || points('ind', 'start'),
    rightIndent: points('ind', 'right') || points('ind', 'end'),
    lineSpacing: Number(read('spacing', 'line') ?? 240) / 20,
    spaceBefore: points('spacing', 'before'),
    spaceAfter: points('spacing', 'after'),
  };
}
