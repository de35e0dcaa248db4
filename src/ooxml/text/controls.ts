import { closest, walk } from '../xml/dom';
import {
  controlPosition,
  controlSubtype,
  showsPlaceholder,
  type ControlPosition,
  type ControlSubtype,
} from './control-kinds';
import { isInFlow } from './story-paragraphs';
import { chosenBranch, isMc, isW, wNumber, wPath, wValue } from '../xml/namespaces';

/** A content control of the main text. */
export interface Control {
  readonly node: Element;
  /** Signed 32 bits, unique in the document: a missing or doubled `w:id` is replaced in memory only. */
  readonly id: number;
  readonly tag: string;
  readonly title: string;
  readonly subtype: ControlSubtype;
  readonly position: ControlPosition;
  readonly parent: Element | null;
  readonly parentId: number | null;
  /** Its shown text, paragraphs parted by a carriage return; worked out when asked for. */
  readonly text: string;
  readonly isPlaceholder: boolean;
  readonly lock: 'unlocked' | 'sdtLocked' | 'contentLocked' | 'sdtContentLocked';
}

/** Every `w:sdt` of a story in document order: those in and round the paragraphs of its flow, text boxes left out as there. */
export function controlNodes(story: Element): Element[] {
  const found: Element[] = [];
  let paragraph: Element | null = null;
  walk(story, {
    enter: (element) => {
      if (isW(element, 'p') ? paragraph : !paragraph && !isInFlow(element)) return 'skip';
      if (isW(element, 'p')) paragraph = element;
      if (isW(element, 'txbxContent', 'sdtPr', 'pPr', 'rPr')) return 'skip';
      if (isW(element, 'sdt')) found.push(element);
      const isOtherBranch =
        (isMc(element, 'Choice') || isMc(element, 'Fallback')) &&
        chosenBranch(element.parentNode as Element) !== element;
      return isOtherBranch ? 'skip' : undefined;
    },
    leave: (element) => {
      if (element === paragraph) paragraph = null;
    },
  });
  return found;
}

/**
 * Gives every control an id. Files may lack ids, double them (copied content), or write them unsigned; Word repairs this
 * when it opens them. The repair lasts as long as the `ids` map: nothing is written.
 */
export function identify(nodes: readonly Element[], ids: WeakMap<Element, number>): void {
  const taken = new Set<number>();
  for (const node of nodes) {
    const known = ids.get(node);
    if (known !== undefined) taken.add(known);
  }
  let free = 1;
  for (const node of nodes) {
    if (ids.has(node)) continue;
    const written = wNumber(wPath(node, 'sdtPr', 'id'));
    let id = written === null ? 0 : written | 0;
    if (id === 0 || taken.has(id)) {
      while (taken.has(free)) free++;
      id = free;
    }
    taken.add(id);
    ids.set(node, id);
  }
}

const LOCKS = ['unlocked', 'sdtLocked', 'contentLocked', 'sdtContentLocked'] as const;

export function readControl(
  node: Element,
  idOf: (control: Element) => number,
  textOf: (control: Element) => string,
): Control {
  const lock = wValue(wPath(node, 'sdtPr', 'lock'));
  const parent = closest(node, (element) => isW(element, 'sdt'));
  return {
    node,
    id: idOf(node),
    tag: wValue(wPath(node, 'sdtPr', 'tag')) ?? '',
    title: wValue(wPath(node, 'sdtPr', 'alias')) ?? '',
    subtype: controlSubtype(node),
    position: controlPosition(node),
    parent,
    parentId: parent && idOf(parent),
    isPlaceholder: showsPlaceholder(node),
    lock: LOCKS.find((name) => name === lock) ?? 'unlocked',
    get text() {
      return textOf(node);
    },
  };
}

/** The paragraph that an element stands in, or null for one at block, row or cell level. */
export const enclosingParagraph = (node: Element): Element | null =>
  closest(node, (element) => isW(element, 'p'));
