import { childElements } from './dom';
import { isW, wPath } from './namespaces';

/** Whether the paragraph mark is a tracked deletion: the text then runs on into the next paragraph (17.13.5.15). */
export const isMarkDeleted = (paragraph: Element): boolean => {
  const mark = wPath(paragraph, 'pPr', 'rPr');
  return mark !== null && childElements(mark).some((child) => isW(child, 'del', 'moveFrom'));
};

/** Who a tracked change is put down to, and when (ISO 8601). */
export interface Revision {
  readonly author: string;
  readonly date: string;
}
