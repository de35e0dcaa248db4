import { wPath } from './namespaces';

/** Whether a paragraph has a background of its own (ECMA-376 Part 1, 17.3.1.31). */
export const isShaded = (paragraph: Element): boolean => wPath(paragraph, 'pPr', 'shd') !== null;
