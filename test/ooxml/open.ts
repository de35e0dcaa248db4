import { paragraphFacts } from '../../src/ooxml/document/paragraph-facts';
import { strFromU8, unzipSync } from 'fflate';
import { DocxDocument } from '../../src/ooxml';
import { docx, docxWith, type Block, type DocxOptions } from '../builders/docx';

/** Opens a document built of these blocks. */
export const open = (...content: Block[]): DocxDocument => DocxDocument.open(docx(...content));
export const openWith = (options: DocxOptions, ...content: Block[]): DocxDocument =>
  DocxDocument.open(docxWith(options, ...content));

export const texts = (document: DocxDocument): string[] => paragraphFacts(document).map((p) => p.text);
export const nodes = (document: DocxDocument): Element[] => document.paragraphs().map((p) => p.node);

/** A part of a saved file as text. */
export const partText = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!);
export const mainXml = (document: DocxDocument): string => partText(document.save(), 'word/document.xml');
/** What stands inside the body, without the section's properties. */
export const bodyXml = (document: DocxDocument): string =>
  /<w:body>(.*)<w:sectPr>.*?<\/w:sectPr><\/w:body>/s.exec(mainXml(document))![1]!;
