import { childElements, descendants, documentOf, insertAfter, removeNode } from '../dom';
import type { DocxDocument } from '../document';
import { createW, setW } from '../elements';
import type { FileField } from '../field-list';
import { isW, XML } from '../namespaces';
import type { Position } from '../position';
import { createRun, insertRuns, runContent, type InsertOptions } from './insert-text';

/** Puts a field at a place, with a result; returns the `w:fldChar` that begins it. */
export function insertField(
  document: DocxDocument,
  at: Position,
  code: string,
  result: string,
  options: InsertOptions = {},
): Element {
  const { paragraph } = at;
  const character = (type: string) => createW(paragraph, 'fldChar', { fldCharType: type });
  const begin = character('begin');
  const runs = [
    [begin],
    [instruction(paragraph, code)],
    [character('separate')],
    runContent(paragraph, result),
    [character('end')],
  ].map((content) => createRun(paragraph, null, content));
  insertRuns(document, paragraph, at.offset, runs, options);
  return begin;
}

function instruction(near: Element, code: string): Element {
  const element = createW(near, 'instrText');
  element.setAttributeNS(XML, 'xml:space', 'preserve');
  element.appendChild(documentOf(near).createTextNode(` ${code.trim()} `));
  return element;
}

/** Gives a field another code; its result stays until it is updated. */
export function setFieldCode(document: DocxDocument, field: FileField, code: string): void {
  if (isW(field.node, 'fldSimple')) setW(field.node, { instr: ` ${code.trim()} ` });
  else {
    const codes = runsOf(field)
      .filter((run) => !field.separator || precedes(run, field.separator))
      .flatMap((run) => childElements(run).filter((child) => isW(child, 'instrText')));
    const [first, ...rest] = codes;
    const made = instruction(field.node, code);
    if (first) first.parentNode?.replaceChild(made, first);
    else insertAfter(createRun(field.node, null, [made]), field.node.parentNode!);
    for (const more of rest) removeNode(more);
  }
  document.changed('flow');
}

export function setFieldLocked(document: DocxDocument, field: FileField, isLocked: boolean): void {
  setW(field.node, { fldLock: isLocked ? 1 : 0 });
  document.changed('inline');
}

/** Takes away the code and the marks of a field whose result is gone already. */
export function removeField(document: DocxDocument, field: FileField): void {
  if (isW(field.node, 'fldSimple')) removeNode(field.node);
  else for (const run of runsOf(field)) removeNode(run);
  document.changed('flow');
}

const precedes = (node: Node, other: Node): boolean => {
  const FOLLOWING = 4;
  const CONTAINS = 16;
  return (node.compareDocumentPosition(other) & (FOLLOWING | CONTAINS)) !== 0;
};

/** The runs from the beginning of a field to its end, in its paragraph. */
function runsOf(field: FileField): Element[] {
  const runs = descendants(field.paragraph, (element) => isW(element, 'r'));
  const holds = (mark: Element | null) => runs.findIndex((run) => run === mark?.parentNode);
  const from = holds(field.node);
  const to = holds(field.end);
  return from < 0 || to < 0 ? [] : runs.slice(from, to + 1);
}
