import { childElements, isWithin, removeNode } from '../xml/dom';
import { DocxError } from '../xml/errors';
import {
  addRelationship,
  EMPTY_RELATIONSHIPS,
  readRelationships,
  relationshipsPartName,
  type Relationship,
} from './relationships';
import { decodeXml, parseXml, XmlBudget, type XmlLimits } from '../xml/parse';
import { serialise } from '../xml/serialise';
import { otherPackage, refuseOtherFormats } from './other-formats';
import { unzip, zip, type ZipEntry, type ZipLimits } from './zip';

const CONTENT_TYPES = '[Content_Types].xml';
const CONTENT_TYPES_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';
const NO_CONTENT_TYPES =
  `<Types xmlns="${CONTENT_TYPES_NAMESPACE}"><Default Extension="rels" ` +
  'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** The parts that this folder reads, by how the types of their relationships end. Custom XML is read only when it is asked for. */
const NEEDED = new Set([
  'officeDocument',
  'styles',
  'numbering',
  'settings',
  'footnotes',
  'endnotes',
  'comments',
  'commentsExtended',
  'webextensiontaskpanes',
  'webextension',
]);

interface PackageLimits {
  readonly zip?: ZipLimits;
  readonly xml?: XmlLimits;
}

/** One part of the package, written anew only after `touch()`. */
export class Part {
  private document: Document | null = null;
  private isTouched = false;
  private declaration = DECLARATION;

  private readonly initialXml: string;

  constructor(
    readonly name: string,
    private readonly original: Uint8Array | null,
    private readonly budget: XmlBudget,
    initial: string | Document = '',
  ) {
    this.isTouched = original === null;
    this.initialXml = typeof initial === 'string' ? initial : '';
    if (typeof initial !== 'string') this.document = initial;
  }

  /** Whether a node belongs to the tree of this part. */
  holds(node: Node): boolean {
    return this.document !== null && isWithin(node, this.document);
  }

  xml(): Document {
    if (this.document) return this.document;
    if (this.original) this.budget.takeBytes(this.original.length);
    const text = this.original ? decodeXml(this.original) : this.initialXml;
    const declaration = /^\uFEFF?\s*(<\?xml[^>]*\?>\s*)/.exec(text);
    if (declaration)
      this.declaration = declaration[1]!.replace(/encoding=(["'])(?!utf-8)[^"']*\1/i, 'encoding="UTF-8"');
    else if (this.original) this.declaration = '';
    this.document = parseXml(text.replace(/^\uFEFF/, ''), this.budget);
    return this.document;
  }

  get root(): Element {
    return this.xml().documentElement;
  }

  /** Says that the tree was changed. Without it the part is saved with its original bytes. */
  touch(): void {
    this.isTouched = true;
  }

  /** The XML of the part without a declaration. */
  markup(): string {
    return serialise(this.xml());
  }

  bytes(): Uint8Array {
    if (!this.isTouched && this.original) return this.original;
    const body = serialise(this.xml());
    return new TextEncoder().encode(this.declaration + body);
  }
}

/**
 * An Open Packaging Conventions package (ECMA-376 Part 2): parts by name (without the leading slash), content types and
 * relationships. Saving keeps the order of the parts, and every untouched part byte for byte.
 */
export class DocxPackage {
  private byLowerName: Map<string, Part> | null = null;

  private constructor(
    private readonly parts: Map<string, Part>,
    private readonly budget = new XmlBudget(),
  ) {}

  /** @throws DocxError for everything that is not a readable Word document */
  static open(bytes: Uint8Array, limits: PackageLimits = {}): DocxPackage {
    refuseOtherFormats(bytes);
    const budget = new XmlBudget(limits.xml);
    const parts = new Map(
      unzip(bytes, limits.zip).map((entry) => [entry.name, new Part(entry.name, entry.bytes, budget)]),
    );
    if (!parts.has(CONTENT_TYPES)) throw otherPackage(parts.get('mimetype')?.bytes() ?? null);
    const pkg = new DocxPackage(parts, budget);
    pkg.parseNeeded();
    return pkg;
  }

  /** A package without parts. */
  static empty(): DocxPackage {
    const budget = new XmlBudget();
    const types = new Part(CONTENT_TYPES, null, budget, NO_CONTENT_TYPES);
    return new DocxPackage(new Map([[CONTENT_TYPES, types]]), budget);
  }

  /** A part that cannot be read is refused before anything is done with the file, and not when it is first asked for. */
  private parseNeeded(): void {
    this.contentTypes.xml();
    const reached = new Set(['']);
    for (const source of reached)
      for (const { type, target, external } of this.relationships(source)) {
        const part = !external && NEEDED.has(type.slice(type.lastIndexOf('/') + 1)) && this.part(target);
        if (!part) continue;
        part.xml();
        reached.add(part.name);
      }
  }

  partNames(): string[] {
    return [...this.parts.keys()];
  }

  /** What a part says, as it is and without its tags; empty for one that holds no XML. */
  text(name: string): string[] {
    const part = /\.(?:xml|rels|vml)$/iu.test(name) ? this.part(name) : null;
    if (!part) return [];
    const text = new TextDecoder().decode(part.bytes());
    const content = text.split('<').map((piece) => piece.slice(piece.indexOf('>') + 1));
    return [text, content.join('')];
  }

  /** The part of that name; part names are compared without case (ECMA-376 Part 2, 6.2.2.3). */
  part(name: string): Part | null {
    const exact = this.parts.get(name);
    if (exact) return exact;
    this.byLowerName ??= new Map([...this.parts].reverse().map(([key, part]) => [key.toLowerCase(), part]));
    return this.byLowerName.get(name.toLowerCase()) ?? null;
  }

  /** The relationships of a part, or of the package itself for ''. */
  relationships(source: string): Relationship[] {
    const part = this.part(relationshipsPartName(source));
    return part ? readRelationships(source, part.xml()) : [];
  }

  /** The part behind the first relationship whose type ends so: strict and transitional types differ before it. */
  related(source: string, typeEnding: string): Part | null {
    const found = this.relationships(source).find((r) => !r.external && r.type.endsWith(`/${typeEnding}`));
    return found ? this.part(found.target) : null;
  }

  relate(source: string, type: string, target: string, mode?: 'External'): string {
    const name = relationshipsPartName(source);
    const part = this.part(name) ?? this.create(name, EMPTY_RELATIONSHIPS);
    part.touch();
    return addRelationship(source, part.xml(), type, target, mode);
  }

  contentType(name: string): string | null {
    const entries = childElements(this.contentTypes.root);
    const override = entries.find(
      (e) =>
        e.localName === 'Override' && e.getAttribute('PartName')?.toLowerCase() === `/${name.toLowerCase()}`,
    );
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    const byExtension = entries.find(
      (e) => e.localName === 'Default' && e.getAttribute('Extension')?.toLowerCase() === extension,
    );
    return (override ?? byExtension)?.getAttribute('ContentType') ?? null;
  }

  /** The part whose tree holds a node, among those that have been parsed; null for a node that stands in none. */
  partOf(node: Node): Part | null {
    for (const part of this.parts.values()) if (part.holds(node)) return part;
    return null;
  }

  /** Adds a new part with its content type; the caller relates it. */
  addPart(name: string, contentType: string, xml: string): Part {
    this.declare(name, contentType);
    return this.create(name, xml);
  }

  /** Adds a new part that is a tree already. */
  addParsedPart(name: string, contentType: string, tree: Document): Part {
    this.declare(name, contentType);
    return this.create(name, tree);
  }

  /** Takes a part away, with its own relationships and its content type. */
  removePart(name: string): void {
    this.parts.delete(name);
    this.parts.delete(relationshipsPartName(name));
    this.byLowerName = null;
    for (const entry of childElements(this.contentTypes.root))
      if (entry.getAttribute('PartName') === `/${name}`) {
        removeNode(entry);
        this.contentTypes.touch();
      }
  }

  /** Takes away the relationships of a part to another. */
  unrelate(source: string, target: string): void {
    const part = this.part(relationshipsPartName(source));
    const ids = this.relationships(source).flatMap((r) => (r.target === target ? [r.id] : []));
    for (const element of part ? childElements(part.root) : [])
      if (ids.includes(element.getAttribute('Id') ?? '')) removeNode(element);
    part?.touch();
  }

  private declare(name: string, contentType: string): void {
    if (this.part(name)) throw new Error(`The part ${name} exists already.`);
    const override = this.contentTypes.xml().createElementNS(CONTENT_TYPES_NAMESPACE, 'Override');
    override.setAttribute('PartName', `/${name}`);
    override.setAttribute('ContentType', contentType);
    this.contentTypes.root.appendChild(override);
    this.contentTypes.touch();
  }

  /** A name for a new part that is not taken, as one that nothing leads to takes one: `word/styles.xml`, `word/styles1.xml` … */
  freeName(start: string, end: string): string {
    return this.part(start + end) ? this.numberedName(start, end) : start + end;
  }

  /** `word/webextensions/webextension1.xml`, or with the next number that is not taken. */
  numberedName(start: string, end: string): string {
    let number = 1;
    while (this.part(`${start}${number}${end}`)) number++;
    return `${start}${number}${end}`;
  }

  save(): Uint8Array {
    const entries: ZipEntry[] = [...this.parts.values()].map((part) => ({
      name: part.name,
      bytes: part.bytes(),
    }));
    return zip(entries);
  }

  private get contentTypes(): Part {
    return this.parts.get(CONTENT_TYPES)!;
  }

  private create(name: string, content: string | Document): Part {
    const part = new Part(name, null, this.budget, content);
    this.parts.set(name, part);
    this.byLowerName = null;
    return part;
  }
}

/**
 * The main document part, found by its relationship.
 * @throws DocxError `not-a-docx` for a workbook or a presentation, `no-main-document` for a package without one
 */
export function mainDocumentPart(pkg: DocxPackage): Part {
  const part = pkg.related('', 'officeDocument');
  const type = part && pkg.contentType(part.name);
  if (part && type && /spreadsheetml|presentationml|ms-excel|ms-powerpoint/.test(type))
    throw new DocxError(
      'not-a-docx',
      'This file belongs to another Office program. Choose a Word document (.docx).',
    );
  if (!part)
    throw new DocxError(
      'no-main-document',
      'This file holds no document text. Open it in Word and save it again.',
    );
  return part;
}
