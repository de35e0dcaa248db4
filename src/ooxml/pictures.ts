import { descendants } from './dom';
import type { DocxDocument } from './document';
import { isW, relationshipId } from './namespaces';

const WP = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
export const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
/** English Metric Units in a point (ECMA-376 Part 1, 20.1.2.1). */
const EMU_PER_POINT = 12700;

/** An inline picture, by its `wp:inline`. */
export function inlinePictureOf(drawing: Element): Element | null {
  const isInline = (element: Element) => element.namespaceURI === WP && element.localName === 'inline';
  const [inline] = isW(drawing, 'drawing') ? descendants(drawing, isInline) : [];
  return inline && find(inline, A, 'blip') ? inline : null;
}

const find = (inline: Element, uri: string, name: string): Element | null =>
  descendants(inline, (element) => element.namespaceURI === uri && element.localName === name)[0] ?? null;

const properties = (inline: Element): Element | null => find(inline, WP, 'docPr');

export interface PictureFacts {
  readonly title: string;
  readonly description: string;
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly locksAspectRatio: boolean;
  /** An address, or `#name` of a bookmark; '' for none. */
  readonly hyperlink: string;
}

export function pictureFacts(document: DocxDocument, inline: Element): PictureFacts {
  const extent = find(inline, WP, 'extent');
  const size = (name: string) => Number(extent?.getAttribute(name) ?? 0) / EMU_PER_POINT;
  const locks = find(inline, A, 'graphicFrameLocks');
  const link = find(inline, A, 'hlinkClick');
  return {
    title: properties(inline)?.getAttribute('title') ?? '',
    description: properties(inline)?.getAttribute('descr') ?? '',
    width: size('cx'),
    height: size('cy'),
    locksAspectRatio: ['1', 'true'].includes(locks?.getAttribute('noChangeAspect') ?? ''),
    hyperlink: link ? target(document, link, relationshipId(link)) : '',
  };
}

function target({ pkg, main }: DocxDocument, node: Element, id: string | null): string {
  const source = pkg.partOf(node)?.name ?? main.name;
  return pkg.relationships(source).find((relationship) => relationship.id === id)?.target ?? '';
}

/** The bytes of a picture; null where the file does not hold them. */
export function pictureBytes(document: DocxDocument, inline: Element): Uint8Array | null {
  const blip = find(inline, A, 'blip');
  const name = blip && target(document, blip, relationshipId(blip, 'embed'));
  return (name && document.pkg.part(name)?.bytes()) || null;
}

export interface PictureChanges {
  readonly title?: string;
  readonly description?: string;
  readonly width?: number;
  readonly height?: number;
  readonly locksAspectRatio?: boolean;
}

/** Writes what can be said of a picture; what is left out stays. */
export function setPicture(document: DocxDocument, inline: Element, changes: PictureChanges): void {
  const docPr = properties(inline);
  if (changes.title !== undefined) docPr?.setAttribute('title', changes.title);
  if (changes.description !== undefined) docPr?.setAttribute('descr', changes.description);
  const shapeSize = descendants(
    inline,
    (element) => element.namespaceURI === A && element.localName === 'ext',
  );
  for (const extent of [find(inline, WP, 'extent'), ...shapeSize.filter((e) => e.hasAttribute('cx'))]) {
    if (changes.width !== undefined) extent?.setAttribute('cx', emu(changes.width));
    if (changes.height !== undefined) extent?.setAttribute('cy', emu(changes.height));
  }
  if (changes.locksAspectRatio !== undefined) {
    const locks = find(inline, A, 'graphicFrameLocks') ?? addLocks(inline);
    locks?.setAttribute('noChangeAspect', changes.locksAspectRatio ? '1' : '0');
  }
  document.changed('inline');
}

const emu = (points: number): string => String(Math.round(points * EMU_PER_POINT));

function addLocks(inline: Element): Element | null {
  const graphic = find(inline, A, 'graphic');
  const owner = inline.ownerDocument;
  const frame = owner.createElementNS(WP, 'wp:cNvGraphicFramePr');
  frame.appendChild(owner.createElementNS(A, 'a:graphicFrameLocks'));
  if (graphic && !find(inline, WP, 'cNvGraphicFramePr')) inline.insertBefore(frame, graphic);
  else find(inline, WP, 'cNvGraphicFramePr')?.appendChild(frame.firstChild!);
  return find(inline, A, 'graphicFrameLocks');
}
