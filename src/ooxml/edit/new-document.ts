import { DocxDocument } from '../document/document';
import { childElements } from '../xml/dom';
import { withoutUnholdable } from '../xml/characters';
import { isW } from '../xml/namespaces';
import { setParagraphStyle } from './runs/format';
import { ensureStyle } from './styles';
import { deleteParagraph } from './text/delete';
import { insertParagraphInside } from './text/paragraphs';

interface NewParagraph {
  /** Its lines are parted by "\n". */
  readonly text: string;
  /** A `Word.BuiltInStyleName`. */
  readonly style: string;
}

/** A .docx of these paragraphs and nothing else. Characters that no document can hold are left out. */
export function makeDocument(paragraphs: readonly NewParagraph[]): Uint8Array {
  const document = DocxDocument.blank();
  const [empty] = childElements(document.body).filter((child) => isW(child, 'p'));
  for (const { text, style } of paragraphs) {
    const paragraph = insertParagraphInside(document, document.body, 'end', withoutUnholdable(text));
    setParagraphStyle(document, paragraph, ensureStyle(document, style));
  }
  if (empty && paragraphs.length > 0) deleteParagraph(document, empty);
  return document.save();
}
