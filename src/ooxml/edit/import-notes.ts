import { descendants, documentOf, removeNode } from '../dom';
import type { DocxDocument } from '../document';
import { setW } from '../elements';
import { isW, wAttribute, wChildren } from '../namespaces';
import { noteNode } from '../stories';
import { importContent } from './import-content';
import { needNotes, type NoteKind } from './notes';

/** Copies the notes that content of another document refers to. */
export function importNotes(target: DocxDocument, source: DocxDocument, root: Element): void {
  const isReference = (element: Element) => isW(element, 'footnoteReference', 'endnoteReference');
  for (const reference of descendants(root, isReference)) {
    const kind: NoteKind = isW(reference, 'footnoteReference') ? 'footnote' : 'endnote';
    const note = noteNode(source, reference);
    if (note) setW(reference, { id: copyNote(target, source, kind, note) });
    else removeNode(reference);
  }
}

function copyNote(target: DocxDocument, source: DocxDocument, kind: NoteKind, note: Element): number {
  const part = needNotes(target, kind);
  const id = Math.max(0, ...wChildren(part.root, kind).map((known) => Number(wAttribute(known, 'id')))) + 1;
  const copy = documentOf(part.root).importNode(note, true);
  setW(copy, { id });
  part.root.appendChild(copy);
  part.touch();
  const sourcePart = source.pkg.related(source.main.name, `${kind}s`)?.name ?? source.main.name;
  importContent(target, source, copy, sourcePart, part.name);
  return id;
}
