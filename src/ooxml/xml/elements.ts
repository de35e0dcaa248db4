import { childElements, documentOf, insertAfter, removeNode } from './dom';
import { isW, MC, W14, W15, wChild, XMLNS, W_STRICT, W_TRANSITIONAL } from './namespaces';

/** The WordprocessingML namespace and prefix that a part uses: strict documents stay strict. */
function vocabulary(document: Document): { uri: string; prefix: string } {
  const root = document.documentElement;
  const uri = root.lookupNamespaceURI('w');
  if (uri === W_STRICT || uri === W_TRANSITIONAL) return { uri, prefix: 'w:' };
  return { uri: isW(root) ? root.namespaceURI! : W_TRANSITIONAL, prefix: 'w:' };
}

export type Attributes = Readonly<Record<string, string | number>>;

/** A new element of WordprocessingML for the part that `near` belongs to. */
export function createW(near: Node, name: string, attributes: Attributes = {}, ...children: Node[]): Element {
  const document = documentOf(near);
  const { uri, prefix } = vocabulary(document);
  const element = document.createElementNS(uri, prefix + name);
  setW(element, attributes);
  for (const child of children) element.appendChild(child);
  return element;
}

/** Sets attributes of WordprocessingML. */
export function setW(element: Element, attributes: Attributes): void {
  const { uri, prefix } = vocabulary(documentOf(element));
  for (const [name, value] of Object.entries(attributes))
    element.setAttributeNS(uri, prefix + name, String(value));
}

/**
 * The order in which the schema wants the children of property elements (ECMA-376 Part 1, annex A.1). Elements of Word's
 * later namespaces are written as `w15:color`.
 */
export const ORDERS = {
  pPr: words(`pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
    suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid
    spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl
    divId cnfStyle rPr sectPr pPrChange`),
  rPr: words(`ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint
    noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign
    rtl cs em lang eastAsianLayout specVanish oMath rPrChange`),
  sdtPr:
    words(`rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding w15:dataBinding label tabIndex
    w15:color w15:appearance equation comboBox date docPartObj docPartList dropDownList picture richText text citation
    group bibliography w14:checkbox w15:repeatingSection w15:repeatingSectionItem`),
  tblPr:
    words(`tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd
    tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange`),
  trPr: words(`cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden ins
    del trPrChange`),
  tcPr: words(`cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark
    cellIns cellDel cellMerge tcPrChange`),
  style:
    words(`name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal
    personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr`),
  settings:
    words(`writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries
    displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts
    embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader
    bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState
    formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView
    trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection`),
} as const satisfies Record<string, readonly string[]>;

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

const PREFIXES: Readonly<Record<string, string>> = { [W14]: 'w14:', [W15]: 'w15:' };
const nameIn = (element: Element) =>
  isW(element) ? element.localName : `${PREFIXES[element.namespaceURI ?? ''] ?? '?'}${element.localName}`;

/** Puts a child in its place among its siblings, instead of one of the same name. */
export function putChild(parent: Element, child: Element, order: readonly string[]): void {
  const name = nameIn(child);
  for (const old of childElements(parent)) if (nameIn(old) === name) removeNode(old);
  const index = order.indexOf(name);
  const rank = (element: Element) => {
    const at = order.indexOf(nameIn(element));
    return at < 0 ? order.length : at;
  };
  const next = childElements(parent).find((sibling) => rank(sibling) > index);
  parent.insertBefore(child, next ?? null);
}

/** Sets (or with null removes) a property child: `putProperty(pPr, 'pStyle', { val: 'Heading1' })`. */
export function putProperty(
  parent: Element,
  order: readonly string[],
  name: string,
  attributes: Attributes | null,
): void {
  if (attributes !== null) putChild(parent, createW(parent, name, attributes), order);
  else for (const old of childElements(parent)) if (isW(old, name)) removeNode(old);
}

/** The property element of an element (`pPr` of `p`), made as its first child where it is missing. */
export function propertiesOf(element: Element, name: string): Element {
  const known = wChild(element, name);
  if (known) return known;
  const created = createW(element, name);
  // A row's exceptions to its table's properties stand before its own (ECMA-376 Part 1, A.1, CT_Row).
  const before = name === 'trPr' ? wChild(element, 'tblPrEx') : null;
  if (before) insertAfter(created, before);
  else element.insertBefore(created, element.firstChild);
  return created;
}

/** Declares a later namespace on the root and marks it as one that older Words may ignore (ECMA-376 Part 3, 7.2). */
export function declareIgnorable(document: Document, prefix: string, uri: string): void {
  const root = document.documentElement;
  if (root.lookupNamespaceURI(prefix) !== uri) root.setAttributeNS(XMLNS, `xmlns:${prefix}`, uri);
  if (root.lookupNamespaceURI('mc') !== MC) root.setAttributeNS(XMLNS, 'xmlns:mc', MC);
  const ignorable = (root.getAttributeNS(MC, 'Ignorable') ?? '').split(/\s+/).filter(Boolean);
  if (!ignorable.includes(prefix)) root.setAttributeNS(MC, 'mc:Ignorable', [...ignorable, prefix].join(' '));
}
