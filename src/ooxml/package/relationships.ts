import { childElements } from '../xml/dom';

const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The part's name without a leading slash, or, where `external`, the address as written. */
  readonly target: string;
  readonly external: boolean;
}

/** Where the relationships of a part are kept: `word/document.xml` -> `word/_rels/document.xml.rels`. '' is the package. */
export function relationshipsPartName(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** Resolves a target against the folder of its source part (ECMA-376 Part 2, 6.5.3). */
function resolveTarget(source: string, target: string): string {
  const base = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  const path = [...base];
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** Writes a target as seen from the folder of its source part. */
function relativeTarget(source: string, target: string): string {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  return folder !== '' && target.startsWith(folder)
    ? target.slice(folder.length)
    : folder === ''
      ? target
      : `/${target}`;
}

export function readRelationships(source: string, document: Document): Relationship[] {
  const root = document.documentElement;
  if (!root) return [];
  return childElements(root)
    .filter((element) => element.localName === 'Relationship')
    .map((element) => {
      const external = element.getAttribute('TargetMode') === 'External';
      const target = element.getAttribute('Target') ?? '';
      return {
        id: element.getAttribute('Id') ?? '',
        type: element.getAttribute('Type') ?? '',
        target: external ? target : resolveTarget(source, target),
        external,
      };
    });
}

/** Adds a relationship with a fresh id and returns the id. */
export function addRelationship(
  source: string,
  document: Document,
  type: string,
  target: string,
  mode?: 'External',
): string {
  const taken = new Set(readRelationships(source, document).map((relationship) => relationship.id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  writeRelationship(source, document, { id: `rId${number}`, type, target, external: mode !== undefined });
  return `rId${number}`;
}

/** Writes a relationship of a part with the id that it has. */
function writeRelationship(source: string, document: Document, relationship: Relationship): void {
  const { id, type, target, external } = relationship;
  const element = document.createElementNS(PACKAGE_RELATIONSHIPS, 'Relationship');
  element.setAttribute('Id', id);
  element.setAttribute('Type', type);
  element.setAttribute('Target', external ? target : relativeTarget(source, target));
  if (external) element.setAttribute('TargetMode', 'External');
  document.documentElement.appendChild(element);
}

export const EMPTY_RELATIONSHIPS = `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"/>`;
