import { SaxesParser, type SaxesTagNS } from 'saxes';
import { DocxError } from './errors';
import { W_STRICT, W_TRANSITIONAL } from './namespaces';
import { TreeBuilder } from './tree';

/** How much markup is read of one file. A report of ten thousand paragraphs stays below; a file built to exhaust memory goes beyond. */
export interface XmlLimits {
  /** Bytes of all parts together. */
  readonly bytes: number;
  /** UTF-16 units of text between tags. */
  readonly characters: number;
  /** Paragraphs (`p` with any prefix) of all parts together: each is read, judged and counted for itself. */
  readonly paragraphs: number;
  /** Elements of all parts together, and their attributes. */
  readonly elements: number;
  readonly attributes: number;
}

const XML_LIMITS: XmlLimits = {
  bytes: 16 * 2 ** 20,
  characters: 3_000_000,
  paragraphs: 15_000,
  elements: 150_000,
  attributes: 300_000,
};

/**
 * No writer nests elements anywhere near as deeply (a table in a table in a text box stays below fifty), nor gives one as many
 * attributes. With bounds on both, work that goes up the tree for each element, or through all of its attributes, stays in
 * proportion to the size of the file.
 */
export const DEEPEST_NESTING = 120;
const MOST_ATTRIBUTES = 250;

const tooMuch = (cause: string): DocxError =>
  new DocxError(
    'too-large',
    'This file holds far more text and formatting than any report. Copy the report into a new Word document and try again.',
    { cause: new Error(cause) },
  );

const damaged = (cause: unknown): DocxError =>
  new DocxError('damaged', 'A part of this file is not readable. Open it in Word, save it, and try again.', {
    cause,
  });

const PARAGRAPH = /^(?:[^:]*:)?p$/;

/** What may still be read of a file: each part that is parsed takes from it. */
export class XmlBudget {
  private bytes = 0;
  private characters = 0;
  private paragraphs = 0;
  private elements = 0;
  private attributes = 0;

  constructor(private readonly limits: XmlLimits = XML_LIMITS) {}

  /** @throws DocxError `too-large`; called before a part is decoded */
  takeBytes(count: number): void {
    if ((this.bytes += count) > this.limits.bytes) throw tooMuch('bytes of markup');
  }

  takeText(data: string): string {
    if ((this.characters += data.length) > this.limits.characters) throw tooMuch('text');
    return data;
  }

  takeElement(name: string): void {
    if (++this.elements > this.limits.elements) throw tooMuch('elements');
    if (PARAGRAPH.test(name) && ++this.paragraphs > this.limits.paragraphs) throw tooMuch('paragraphs');
  }

  takeAttribute(): void {
    if (++this.attributes > this.limits.attributes) throw tooMuch('attributes');
  }
}

/**
 * The one door for XML, on a page and in Node: what is no well-formed XML 1.0 with namespaces is refused, and so is a document
 * type declaration, which is never part of a Word document (ECMA-376 Part 2, 8.1.4) and opens entity attacks.
 * @throws DocxError `damaged`, or `too-large` where the budget is spent
 */
export function parseXml(text: string, budget = new XmlBudget()): Document {
  const parser = new SaxesParser({
    xmlns: true,
    position: false,
    defaultXMLVersion: '1.0',
    forceXMLVersion: true,
  });
  const builder = new TreeBuilder();
  let depth = 0;
  let attributes = 0;
  parser.on('error', (error) => {
    throw damaged(error);
  });
  parser.on('doctype', () => {
    throw damaged(new Error('document type declaration'));
  });
  parser.on('opentagstart', ({ name }) => {
    attributes = 0;
    budget.takeElement(name);
    if (++depth > DEEPEST_NESTING) throw damaged(new Error('elements nested too deeply'));
  });
  parser.on('attribute', () => {
    budget.takeAttribute();
    if (++attributes > MOST_ATTRIBUTES) throw damaged(new Error('an element with too many attributes'));
  });
  parser.on('opentag', (tag) => builder.open(own(tag.uri), tag.name, attributesOf(tag)));
  parser.on('closetag', () => {
    depth--;
    builder.close();
  });
  // White space round the root element belongs to the declaration.
  parser.on('text', (data) => depth > 0 && builder.add(3, budget.takeText(data)));
  parser.on('cdata', (data) => builder.add(4, budget.takeText(data)));
  parser.on('comment', (data) => builder.add(8, data));
  parser.on('processinginstruction', ({ target, body }) => builder.add(7, body, target));
  if (/\p{Surrogate}/u.test(text)) throw damaged(new Error('half of a surrogate pair'));
  parser.write(text).close();
  return builder.document;
}

/** One string for each namespace in use: two that are the same string are compared at once, and not letter by letter. */
const namespaces = new Map([W_TRANSITIONAL, W_STRICT].map((uri) => [uri, uri]));
const own = (uri: string): string | null => namespaces.get(uri) ?? (uri || null);

const attributesOf = ({ attributes }: SaxesTagNS): Parameters<TreeBuilder['open']>[2] =>
  Object.values(attributes).map(({ name, prefix, local, uri, value }) => ({
    name,
    prefix: prefix || null,
    localName: local,
    namespaceURI: own(uri),
    value,
  }));

/** Bytes as text. @throws DocxError `damaged` for what is neither UTF-8 nor UTF-16 with a byte order mark (XML 1.0, 4.3.3) */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw damaged(cause);
  }
}
