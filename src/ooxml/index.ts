export { DocxError, EditError, type DocxErrorCode, type EditErrorCode } from './errors';
export type { XmlEngine } from './xml';
export { ZIP_LIMITS, type ZipLimits } from './zip';
export { DocxPackage, type Part } from './package';
export { DocxDocument } from './document';
export { isMarkDeleted } from './revisions';
export { flowOf, type FlowParagraph, type TablePlace } from './flow';
export type { Atom, AtomKind } from './inline';
export { countableText, paragraphText, visibleText, type TextOptions } from './text';
export { Styles, type Style, type StyleType } from './styles';
export { builtInStyleName, nameOfBuiltIn, shownStyleName } from './style-names';
export { cellMargin, inheritedStyleProperty, styleSetting, usedStyles } from './style-facts';
export type { ListItem } from './numbering';
export type { Control } from './controls';
export type { ControlPosition, ControlSubtype } from './control-kinds';
export { hexColor, highlightHex, highlightName } from './colors';
export {
  combineLooks,
  lookOf,
  lookOfRun,
  lookOfStyle,
  type LookOfText,
  type MixedLook,
} from './character-format';
export { isShaded } from './shading';
export type { ParagraphFacts } from './paragraph-facts';
export {
  removeSettings,
  webExtensions,
  writeSettings,
  type AddInReference,
  type WebExtension,
} from './web-extension';
export { bookmarkNamed, bookmarks, linkedBookmarks, positionOf, type Bookmark } from './bookmarks';
export type { Position } from './position';
export { commentRange, commentReferences, comments, type FileComment } from './comments';
export { trackedChanges, type FileChange, type TrackedChangeKind } from './tracked-changes';
export { clean, type Cleaned, type CleanOptions } from './clean';
export { remainsOf, removeRemains, type Remain, type Remains } from './remains';
export {
  inlinePictureOf,
  pictureBytes,
  pictureFacts,
  setPicture,
  type PictureChanges,
  type PictureFacts,
} from './pictures';
export { fieldResult, fields, type FileField } from './field-list';
export { cellBorder, cellPadding, cellVerticalAlignment, rowHeight, tableAlignment } from './cell-facts';
export {
  addCustomXml,
  customXmlElement,
  customXmlMarkup,
  customXmlParts,
  deleteCustomXml,
  deleteElement,
  editCustomXml,
  insertChild,
  queryCustomXml,
  setCustomXml,
  type CustomXml,
} from './custom-xml';
export { XPathError, type Namespaces } from './xpath';
export { extract } from './extract';
export { flatOpc } from './flat-opc';
export { htmlOf } from './html-writer';
export * from './edit';
export { fileProperty, setFileProperty, type FileProperty } from './file-properties';
export {
  customProperty,
  customPropertyNames,
  deleteCustomProperty,
  setCustomProperty,
  type CustomValue,
} from './custom-properties';
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
export { sectionStory, type HeaderOrFooter, type StoryType } from './section-stories';
