import { parseXml } from '../xml/parse';
import { documentOf } from '../xml/dom';
import type { DocxDocument } from '../document/document';
import { W_STRICT, W_TRANSITIONAL } from '../xml/namespaces';
import { builtInStyleName, nameOfBuiltIn } from '../styles/style-names';
import type { Style, StyleType } from '../styles/styles';
import { STYLE_DEFINITIONS, tableDefinition } from './style-definitions';

/** The style of a built-in name, whatever its id in this document; null where the document does not define it. */
function findBuiltIn(document: DocxDocument, builtIn: string): Style | null {
  return document.styles.all().find((style) => builtInStyleName(style.name) === builtIn) ?? null;
}

/** The styles that ordinary text follows. */
const isTitle = /^(?:heading \d|Title|Subtitle)$/u;

/**
 * The id of a built-in style, which is added to the document where it is only latent: Word knows its definition, but a
 * file that uses it has to hold it.
 * @param builtIn a `Word.BuiltInStyleName`
 */
export function ensureStyle(document: DocxDocument, builtIn: string): string {
  const known = findBuiltIn(document, builtIn);
  if (known) return known.id;
  const definition = STYLE_DEFINITIONS[builtIn] ?? tableDefinition(builtIn) ?? plainDefinition(builtIn);
  const part = document.stylesPart ?? document.createStyles();
  let id = builtIn;
  while (document.styles.all().some((style) => style.id === id)) id += '1';
  const base = document.styles.defaultOf(definition.type)?.id;
  const basedOn = base ? `<w:basedOn w:val="${base}"/>` : '';
  const next = base && isTitle.test(definition.name) ? `<w:next w:val="${base}"/>` : '';
  const uri = part.root.namespaceURI === W_STRICT ? W_STRICT : W_TRANSITIONAL;
  const xml =
    `<w:style xmlns:w="${uri}" w:type="${definition.type}" w:styleId="${id}"><w:name w:val="${definition.name}"/>` +
    `${basedOn}${next}${definition.xml}</w:style>`;
  const parsed = parseXml(xml).documentElement;
  part.root.appendChild(documentOf(part.root).importNode(parsed, true));
  part.touch();
  document.changed('styles');
  return id;
}

/** Names that Word stores in lower case, besides those with a number. */
const STORED_LOW = [
  'Header',
  'Footer',
  'Footnote Text',
  'Endnote Text',
  'Footnote Reference',
  'Endnote Reference',
];

interface Definition {
  readonly type: StyleType;
  readonly name: string;
  readonly xml: string;
}

function plainDefinition(builtIn: string): Definition {
  const name = nameOfBuiltIn(builtIn);
  if (name === null) throw new Error(`There is no built-in style ${builtIn}.`);
  const isLower = /^(Heading|TOC) \d$/.test(name) || STORED_LOW.includes(name);
  return { type: 'paragraph', name: isLower ? name.toLowerCase() : name, xml: '' };
}
