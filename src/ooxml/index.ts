export { DocxError, EditError } from './errors';
export type { XmlEngine } from './xml';
export { ZIP_LIMITS, type ZipLimits } from './zip';
export { DocxPackage, type Part } from './package';
export { DocxDocument } from './document';
export { isMarkDeleted } from './flow';
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
export { isShaded } from './properties';
export type { ParagraphFacts } from './paragraph-facts';
export { removeSettings, webExtensions, writeSettings } from './web-extension';
export { bookmarkNamed, bookmarks, linkedBookmarks, positionOf } from './bookmarks';
export type { Position } from './inline';
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
export { joinCuts } from './edit/joins';
export { isolate, paragraphLength, siblings, splitRunAt } from './edit/isolate';
export {
  makePlainText,
  setControlPlaceholder,
  setControlProperties,
  removePlaceholder,
  type ControlProperties,
} from './edit/control-properties';
export { isInlineControl, unwrap, wrapBlocks, wrapInline } from './edit/controls';
export {
  createRun,
  insertRuns,
  insertText,
  lineBreakRun,
  pageBreakRun,
  runContent,
  type InsertOptions,
} from './edit/insert-text';
export { insertParagraph, insertParagraphInside, splitParagraph } from './edit/paragraphs';
export {
  headerRows,
  insertTable,
  rowCells,
  setColumnWidth,
  setHeaderRows,
  setShading,
  setTableLook,
  setTableStyle,
  tableRows,
} from './edit/tables';
export {
  deleteControl,
  deleteParagraph,
  deleteRange,
  deleteRow,
  deleteTable,
  deleteText,
} from './edit/delete';
export { deleteComment, insertComment, replyToComment, setCommentResolved } from './edit/comments';
export { deleteBookmark, insertBookmark } from './edit/bookmarks';
export { hyperlinkAddress, hyperlinksIn, setHyperlink } from './edit/hyperlinks';
export { ensureStyle } from './edit/styles';
export {
  detachFromList,
  mergeParagraphProperty,
  setCharacterFormat,
  setCharacterStyle,
  setParagraphProperty,
  setParagraphStyle,
  type CharacterFormat,
} from './edit/format';
export { acceptChange, rejectChange } from './edit/review';
export { sectionRound } from './stories';
export { setTracking } from './edit/revision';
export { joinControlsRound, renumberControls, splitControl } from './edit/control-reach';
export { blockWithControls, copyParagraphs, pasteAfter, type Clipping } from './edit/paste';
export { copyOfBody, restoreBody, type BodyCopy } from './edit/paste';
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
