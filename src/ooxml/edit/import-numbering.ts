import { descendants, documentOf, removeNode } from '../dom';
import type { DocxDocument } from '../document';
import { setW } from '../elements';
import { isW, wChild, wChildren, wNumber } from '../namespaces';
import { freshNumberIds, needNumbering, putAbstract } from './numbering-part';

/** Brings the lists that content of another document belongs to along, each as a list of its own here. */
export function importNumbering(target: DocxDocument, source: DocxDocument, root: Element): void {
  const lists = source.pkg.related(source.main.name, 'numbering')?.root ?? null;
  const copies = new Map<number, number | null>();
  for (const reference of descendants(root, (element) => isW(element, 'numId'))) {
    const id = wNumber(reference) ?? 0;
    if (id === 0) continue;
    if (!copies.has(id)) copies.set(id, lists && copyList(target, lists, id));
    const copy = copies.get(id);
    if (copy) setW(reference, { val: copy });
    else if (reference.parentNode) removeNode(reference.parentNode);
  }
}

/** Lists of one abstract definition count in common; here each list gets a definition of its own. */
function copyList(target: DocxDocument, lists: Element, id: number): number | null {
  const num = wChildren(lists, 'num').find((node) => wNumber(node, 'numId') === id);
  const abstractId = wNumber(wChild(num ?? null, 'abstractNumId'));
  const abstract = wChildren(lists, 'abstractNum').find(
    (node) => wNumber(node, 'abstractNumId') === abstractId,
  );
  if (!num || !abstract) return null;
  const part = needNumbering(target);
  const fresh = freshNumberIds(part);
  const owner = documentOf(part.root);
  const newAbstract = owner.importNode(abstract, true);
  setW(newAbstract, { abstractNumId: fresh.abstractId });
  for (const link of descendants(newAbstract, (element) =>
    isW(element, 'nsid', 'styleLink', 'numStyleLink', 'pStyle', 'lvlPicBulletId'),
  ))
    removeNode(link);
  putAbstract(part, newAbstract);
  const newNum = owner.importNode(num, true);
  setW(newNum, { numId: fresh.numberId });
  setW(wChild(newNum, 'abstractNumId')!, { val: fresh.abstractId });
  part.root.insertBefore(newNum, wChild(part.root, 'numIdMacAtCleanup'));
  part.touch();
  target.changed('styles');
  return fresh.numberId;
}
