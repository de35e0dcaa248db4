import { removeNode } from '../dom';
import type { DocxDocument } from '../document';
import { createW } from '../elements';
import { isW, R_STRICT, R_TRANSITIONAL, W_STRICT, wAttribute, wChildren } from '../namespaces';
import type { Part } from '../package';
import type { Position } from '../position';
import { noteNode } from '../stories';
import { createRun, insertRuns, runContent } from './insert-text';
import { ensureStyle } from './styles';

export type NoteKind = 'footnote' | 'endnote';

/** The lines that part notes from text: every part of notes begins with them (ECMA-376 Part 1, 17.11.23 and 17.11.1). */
const separators = (kind: NoteKind) =>
  (['separator', 'continuationSeparator'] as const)
    .map(
      (type, i) =>
        `<w:${kind} w:type="${type}" w:id="${i - 1}"><w:p><w:r><w:${type}/></w:r></w:p></w:${kind}>`,
    )
    .join('');

/** The part of the notes of a kind, made where a document has none. */
export function needNotes(document: DocxDocument, kind: NoteKind): Part {
  const known = document.pkg.related(document.main.name, `${kind}s`);
  if (known) return known;
  const name = `word/${kind}s.xml`;
  const uri = document.main.root.namespaceURI ?? '';
  document.pkg.relate(document.main.name, `${uri === W_STRICT ? R_STRICT : R_TRANSITIONAL}/${kind}s`, name);
  return document.pkg.addPart(
    name,
    `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}s+xml`,
    `<w:${kind}s xmlns:w="${uri}">${separators(kind)}</w:${kind}s>`,
  );
}

const STYLES = {
  footnote: { text: 'FootnoteText', reference: 'FootnoteReference' },
  endnote: { text: 'EndnoteText', reference: 'EndnoteReference' },
} as const;

/** Puts a note behind a place in the text, and returns it. Its reference takes one unit of the stream. */
export function insertNote(document: DocxDocument, kind: NoteKind, at: Position, text: string): Element {
  const part = needNotes(document, kind);
  const style = ensureStyle(document, STYLES[kind].reference);
  const textStyle = ensureStyle(document, STYLES[kind].text);
  const ids = wChildren(part.root, kind).map((note) => Number(wAttribute(note, 'id')));
  const id = Math.max(0, ...ids) + 1;
  const superscript = () => createW(part.root, 'rPr', {}, createW(part.root, 'rStyle', { val: style }));
  const note = createW(part.root, kind, { id });
  const paragraph = note.appendChild(createW(note, 'p'));
  paragraph.appendChild(createW(note, 'pPr', {}, createW(note, 'pStyle', { val: textStyle })));
  paragraph.appendChild(createRun(note, superscript(), [createW(note, `${kind}Ref`)]));
  if (text !== '') paragraph.appendChild(createRun(note, null, runContent(note, ` ${text}`)));
  part.root.appendChild(note);
  part.touch();
  const reference = createRun(at.paragraph, superscript(), [
    createW(at.paragraph, `${kind}Reference`, { id }),
  ]);
  insertRuns(document, at.paragraph, at.offset, [reference], { outside: true });
  return note;
}

/** Takes a note out of its part, once its reference is gone. */
export function removeNote(document: DocxDocument, reference: Element): void {
  const kind: NoteKind = isW(reference, 'footnoteReference') ? 'footnote' : 'endnote';
  const note = noteNode(document, reference);
  if (note) removeNode(note);
  document.pkg.related(document.main.name, `${kind}s`)?.touch();
  document.changed('inline');
}
