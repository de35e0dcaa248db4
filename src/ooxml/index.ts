export { DocxError, EditError } from './errors';
export type { XmlEngine } from './xml';
export { ZIP_LIMITS, type ZipLimits } from './zip';
export { DocxPackage, type Part } from './package';
export { DocxDocument } from './document';
export { isMarkDeleted } from './revisions';
export { flowOf, type FlowParagraph } from './flow';
export type { Atom } from './inline';
export { countableText, paragraphText, visibleText } from './text';
export { Styles, type Style, type StyleType } from './styles';
export { builtInStyleName, nameOfBuiltIn, shownStyleName } from './style-names';
export type { ListItem } from './numbering';
export type { Control } from './controls';
export type { ControlPosition, ControlSubtype } from './control-kinds';
export { hexColor, highlightHex, highlightName } from './colors';
export { combineLooks, lookOf, lookOfRun, type LookOfText, type MixedLook } from './character-format';
export { isShaded } from './shading';
export type { ParagraphFacts } from './paragraph-facts';
export { removeSettings, webExtensions, writeSettings } from './web-extension';
export { bookmarkNamed, bookmarks, linkedBookmarks, positionOf } from './bookmarks';
export type { Position } from './position';
export { commentRange, commentReferences, comments, type FileComment } from './comments';
export { trackedChanges, type FileChange } from './tracked-changes';
export { clean, type CleanOptions } from './clean';
export { remainsOf, removeRemains, type Remain, type Remains } from './remains';
export {
  addCustomXml,
  customXmlMarkup,
  customXmlParts,
  deleteCustomXml,
  setCustomXml,
  type CustomXml,
} from './custom-xml';
export * from './edit';
export { isAttached, isWithin as isWithinNode } from './dom';
export {
  cellShading,
  cellWidth,
  controlProperties,
  paragraphProperty,
  tableStyleName,
  tableTextWidth,
} from './properties';
export { childBlocks, contentOf, nearest, noteNode, sectionNodes } from './stories';
