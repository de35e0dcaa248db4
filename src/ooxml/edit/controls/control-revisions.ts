import { descendants, insertAfter, nextElement, previousElement } from '../../xml/dom';
import type { DocxDocument } from '../../document/document';
import { createW } from '../../xml/elements';
import { isW, wAttribute, wChild } from '../../xml/namespaces';
import { revisionAttributes } from '../runs/revision';

/** How a control itself, apart from its content, awaits review. */
export type ControlRevision = 'inserted' | 'deleted';

/** The ranges in which the ends of controls are tracked (ECMA-376 Part 1, 17.13.5.4 to 17.13.5.9). */
const ranges: Readonly<Record<ControlRevision, string>> = {
  inserted: 'customXmlInsRange',
  deleted: 'customXmlDelRange',
};
const startNames = Object.values(ranges).map((name) => `${name}Start`);
const endNames = Object.values(ranges).map((name) => `${name}End`);

export const isControlRange = (node: Element): boolean => isRangeStart(node) || isRangeEnd(node);

const isRangeStart = (node: Element | null): node is Element => isW(node, ...startNames);
const isRangeEnd = (node: Element | null): node is Element => isW(node, ...endNames);
const revisionOf = (start: Element): ControlRevision =>
  isW(start, `${ranges.deleted}Start`) ? 'deleted' : 'inserted';

/** The controls under an element that are tracked: those whose beginning stands in such a range. */
export function trackedControls(root: Element): Map<Element, ControlRevision> {
  const found = new Map<Element, ControlRevision>();
  const open = new Map<string, ControlRevision>();
  for (const node of descendants(
    root,
    (each) => isW(each, 'sdt') || isRangeStart(each) || isRangeEnd(each),
  )) {
    const id = wAttribute(node, 'id') ?? '';
    if (isRangeStart(node)) open.set(id, revisionOf(node));
    else if (isRangeEnd(node)) open.delete(id);
    else {
      const revisions = [...open.values()];
      if (revisions.length > 0) found.set(node, revisions.includes('deleted') ? 'deleted' : 'inserted');
    }
  }
  return found;
}

/** Marks a control as inserted or deleted under review, as Word for Windows does: a range round each of its ends. */
export function trackControl(document: DocxDocument, sdt: Element, revision: ControlRevision): void {
  const content = wChild(sdt, 'sdtContent');
  if (!content) return;
  const pair = (): [start: Element, end: Element] => {
    const attributes = revisionAttributes(document);
    return [
      createW(sdt, `${ranges[revision]}Start`, attributes),
      createW(sdt, `${ranges[revision]}End`, { id: attributes['id'] ?? '' }),
    ];
  };
  const [before, first] = pair();
  const [last, after] = pair();
  sdt.parentNode!.insertBefore(before, sdt);
  content.insertBefore(first, content.firstChild);
  content.appendChild(last);
  insertAfter(after, sdt);
  document.changed('inline');
}

/** The marks of the ranges round the two ends of one control. */
export function rangesOf(sdt: Element): Element[] {
  const content = wChild(sdt, 'sdtContent');
  const [before, after] = [previousElement(sdt), nextElement(sdt)];
  const first = content?.firstChild as Element | null;
  const last = content?.lastChild as Element | null;
  return [
    ...(isRangeStart(before) && isRangeEnd(first) ? [before, first] : []),
    ...(isRangeStart(last) && isRangeEnd(after) ? [last, after] : []),
  ];
}
