import { descendants } from '../dom';
import type { DocxDocument } from '../document';
import { setW } from '../elements';
import { isW, W14, wAttribute } from '../namespaces';
import { giveControlId } from './control-properties';

const REVISIONS = ['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange', 'pPrChange', 'tblPrChange', 'trPrChange'];

/** What is copied needs ids of its own: controls and tracked changes new ones; paragraphs get theirs from Word. */
export function renewIds(target: DocxDocument, root: Element): void {
  for (const element of [root, ...descendants(root, () => true)]) {
    for (const name of ['paraId', 'textId'])
      if (element.hasAttributeNS(W14, name)) element.removeAttributeNS(W14, name);
    if (isW(element, ...REVISIONS) && wAttribute(element, 'id') !== null)
      setW(element, { id: target.freshAnnotationId() });
    if (isW(element, 'sdt')) giveControlId(target, element);
  }
}
