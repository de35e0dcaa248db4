import { descendants, documentOf } from '../dom';
import type { DocxDocument } from '../document';
import { createW } from '../elements';
import { imageFacts, type ImageFacts } from '../image-size';
import { R_STRICT, R_TRANSITIONAL, W_STRICT } from '../namespaces';
import { createRun } from './insert-text';
import { textWidth } from './tables';

const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PIC = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
const WP = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
/** A pixel is 1/96 inch; an inch has 914,400 units (ECMA-376 Part 1, 20.1.2.1). */
const EMU_PER_PIXEL = 9525;
const EMU_PER_TWIP = 635;

/**
 * A run with an inline picture, for a place near `near`. A picture wider than the text is scaled to its width.
 * @returns null where the bytes are no picture that Word reads
 */
export function pictureRun(document: DocxDocument, near: Element, bytes: Uint8Array): Element | null {
  const facts = imageFacts(bytes);
  if (!facts) return null;
  const drawing = documentOf(near).importNode(
    document.parseXml(drawingXml(document, near, bytes, facts)).documentElement,
    true,
  );
  return createRun(near, null, [drawing]);
}

function drawingXml(document: DocxDocument, near: Element, bytes: Uint8Array, facts: ImageFacts): string {
  const w = createW(near, 'drawing').namespaceURI ?? '';
  const r = w === W_STRICT ? R_STRICT : R_TRANSITIONAL;
  const source = document.pkg.partOf(near)?.name ?? document.main.name;
  const relation = document.pkg.relate(source, `${r}/image`, addImage(document, bytes, facts));
  const scale = Math.min(1, (textWidth(document, near) * EMU_PER_TWIP) / (facts.width * EMU_PER_PIXEL));
  const cx = Math.max(1, Math.round(facts.width * EMU_PER_PIXEL * scale));
  const cy = Math.max(1, Math.round(facts.height * EMU_PER_PIXEL * scale));
  const id = freshDrawingId(document);
  return (
    `<w:drawing xmlns:w="${w}" xmlns:r="${r}"><wp:inline xmlns:wp="${WP}" distT="0" distB="0" distL="0" distR="0">` +
    `<wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="${id}" name="Picture ${id}"/>` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${A}" noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic xmlns:a="${A}"><a:graphicData uri="${PIC}"><pic:pic xmlns:pic="${PIC}">` +
    `<pic:nvPicPr><pic:cNvPr id="${id}" name="Picture ${id}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'
  );
}

function addImage(document: DocxDocument, bytes: Uint8Array, { extension }: ImageFacts): string {
  const name = document.pkg.freeName('word/media/image', `.${extension}`);
  document.pkg.addBinaryPart(name, `image/${extension}`, bytes);
  return name;
}

/** Ids of drawings are unique in a document (ECMA-376 Part 1, 20.4.2.5). */
function freshDrawingId(document: DocxDocument): number {
  const known = descendants(document.body, (e) => e.namespaceURI === WP && e.localName === 'docPr');
  return Math.max(0, ...known.map((element) => Number(element.getAttribute('id')) || 0)) + 1;
}
