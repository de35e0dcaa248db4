import { descendants, documentOf } from '../dom';
import type { DocxDocument } from '../document';
import { declareIgnorable } from '../elements';
import { W14, W15, XMLNS } from '../namespaces';
import { importNumbering } from './import-numbering';
import { importRelations } from './import-relations';
import { importStyles } from './import-styles';
import { renewIds } from './renew-ids';

/** Fits copied content, of the text or of a note, into this document: styles, lists, relations, ids, namespaces. */
export function importContent(
  target: DocxDocument,
  source: DocxDocument,
  root: Element,
  sourcePart: string,
  targetPart: string,
): void {
  importStyles(target, source, root);
  importNumbering(target, source, root);
  importRelations(target.pkg, source.pkg, root, sourcePart, targetPart);
  renewIds(target, root);
  declareLater(root);
}

/** Word's later namespaces have to be marked as ignorable at the root they come to. */
function declareLater(root: Element): void {
  const used = new Set<string>();
  for (const element of descendants(root, () => true)) {
    if (element.namespaceURI) used.add(element.namespaceURI);
    for (let i = 0; i < element.attributes.length; i++) {
      const uri = element.attributes.item(i)?.namespaceURI;
      if (uri && uri !== XMLNS) used.add(uri);
    }
  }
  if (used.has(W14)) declareIgnorable(documentOf(root), 'w14', W14);
  if (used.has(W15)) declareIgnorable(documentOf(root), 'w15', W15);
}
