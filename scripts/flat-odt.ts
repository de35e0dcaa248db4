import { descendants } from '../src/ooxml/xml/dom';
import { parseXml, XmlBudget } from '../src/ooxml/xml/parse';

/** A paragraph of the main text as LibreOffice gives it without hidden text. */
export interface OdtParagraph {
  readonly text: string;
  readonly isHeading: boolean;
}

const TEXT = 'urn:oasis:names:tc:opendocument:xmlns:text:1.0';
const OFFICE = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0';
const STYLE = 'urn:oasis:names:tc:opendocument:xmlns:style:1.0';

/** What is no running text: the list of changes, notes, comments, pictures and boxes (ODF 1.3, part 3). */
const aside = new Set([
  'tracked-changes',
  'note',
  'annotation',
  'annotation-end',
  'frame',
  'custom-shape',
  'rect',
  'line',
  'g',
  'control',
  'forms',
  'sequence-decls',
  'user-field-decls',
  'variable-decls',
  'hidden-text',
  'soft-page-break',
]);

/** LibreOffice has written it, from a file that we could read. */
const UNLIMITED = {
  bytes: Infinity,
  characters: Infinity,
  paragraphs: Infinity,
  elements: Infinity,
  attributes: Infinity,
};

/** Reads the main text of flat ODF. */
export function readFlatOdt(xml: string): OdtParagraph[] {
  const document = parseXml(xml, new XmlBudget(UNLIMITED));
  const [body] = descendants(
    document.documentElement,
    (element) => element.namespaceURI === OFFICE && element.localName === 'text',
  );
  if (!body) return [];
  const hidden = hiddenStyles(document.documentElement);
  const paragraphs: OdtParagraph[] = [];
  const visit = (node: Element): void => {
    if (isText(node, 'p') || isText(node, 'h'))
      paragraphs.push({ text: textIn(node, hidden), isHeading: isText(node, 'h') });
    else if (!aside.has(node.localName ?? '')) elementsIn(node).forEach(visit);
  };
  elementsIn(body).forEach(visit);
  return paragraphs;
}

const isText = (node: Element, name: string): boolean =>
  node.namespaceURI === TEXT && node.localName === name;

const elementsIn = (node: Element): Element[] =>
  Array.from(node.childNodes).filter((child): child is Element => child.nodeType === 1);

/** Names of the styles whose text is not shown. */
function hiddenStyles(root: Element): Set<string> {
  const properties = descendants(
    root,
    (element) => element.namespaceURI === STYLE && element.localName === 'text-properties',
  );
  return new Set(
    properties
      .filter((each) => each.getAttributeNS(TEXT, 'display') === 'none')
      .map((each) => (each.parentNode as Element | null)?.getAttributeNS(STYLE, 'name') ?? ''),
  );
}

function textIn(node: Node, hidden: ReadonlySet<string>): string {
  if (node.nodeType === 3) return (node.nodeValue ?? '').replace(/[\t\n\r ]+/gu, ' ');
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const name = element.localName ?? '';
  if (aside.has(name) || hidden.has(element.getAttributeNS(TEXT, 'style-name') ?? '')) return '';
  if (isText(element, 's')) return ' '.repeat(Number(element.getAttributeNS(TEXT, 'c') ?? 1));
  if (isText(element, 'tab') || isText(element, 'line-break')) return ' ';
  return Array.from(element.childNodes)
    .map((child) => textIn(child, hidden))
    .join('');
}
