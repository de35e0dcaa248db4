import type { DocxDocument } from './document';
import { createW, putReference } from './elements';
import { R_STRICT, R_TRANSITIONAL, relationshipId, W_STRICT, wAttribute, wChildren } from './namespaces';
import { sectionNodes } from './stories';

export type HeaderOrFooter = 'header' | 'footer';
/** ST_HdrFtr (ECMA-376 Part 1, 17.18.36). */
export type StoryType = 'default' | 'first' | 'even';

/** A header or footer that is shown empty: nothing of it stands in the file until something is written. */
interface LatentStory {
  readonly document: DocxDocument;
  readonly section: Element;
  readonly kind: HeaderOrFooter;
  readonly type: StoryType;
}

const latentStories = new WeakMap<Document, LatentStory>();
const latentBySection = new WeakMap<Element, Map<string, Document>>();

/**
 * The `w:hdr` or `w:ftr` of a section. A section without one of its own has that of the section before (ECMA-376 Part 1,
 * 17.10.5); where there is none at all an empty one is given, which `createStory` puts into the file.
 */
export function sectionStory(
  document: DocxDocument,
  index: number,
  kind: HeaderOrFooter,
  type: StoryType,
): Element {
  const sections = sectionNodes(document).slice(0, index + 1);
  for (const section of [...sections].reverse()) {
    const reference = wChildren(section, `${kind}Reference`).find(
      (r) => (wAttribute(r, 'type') ?? 'default') === type,
    );
    const id = reference && relationshipId(reference);
    const target = document.pkg.relationships(document.main.name).find((r) => r.id === id);
    const part = target && document.pkg.part(target.target);
    if (part) return part.root;
  }
  return latentStory(document, sections[0] ?? document.finalSection(), kind, type);
}

function latentStory(
  document: DocxDocument,
  section: Element,
  kind: HeaderOrFooter,
  type: StoryType,
): Element {
  const known = latentBySection.get(section) ?? new Map<string, Document>();
  latentBySection.set(section, known);
  const key = `${kind} ${type}`;
  const made = known.get(key) ?? document.parseXml(emptyStory(document, kind));
  known.set(key, made);
  latentStories.set(made, { document, section, kind, type });
  return made.documentElement;
}

function emptyStory(document: DocxDocument, kind: HeaderOrFooter): string {
  const name = kind === 'header' ? 'hdr' : 'ftr';
  return `<w:${name} xmlns:w="${document.main.root.namespaceURI ?? ''}"><w:p/></w:${name}>`;
}

/** Puts a latent header or footer into the file, before it is written to. */
export function createStory(story: Document): void {
  const latent = latentStories.get(story);
  if (!latent) return;
  latentStories.delete(story);
  const { document, section, kind, type } = latent;
  const name = document.pkg.freeName(`word/${kind}`, '.xml');
  const contentType = `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`;
  document.pkg.addParsedPart(name, contentType, story);
  const uri = document.main.root.namespaceURI === W_STRICT ? R_STRICT : R_TRANSITIONAL;
  const id = document.pkg.relate(document.main.name, `${uri}/${kind}`, name);
  const reference = createW(section, `${kind}Reference`, { type });
  reference.setAttributeNS(uri, 'r:id', id);
  putReference(section, reference);
  document.changed('flow');
}
