export { DocxError, EditError } from './xml/errors';
export type { XmlEngine } from './xml/xml';
export { ZIP_LIMITS, type ZipLimits } from './package/zip';
export { DocxPackage, type Part } from './package/package';
export { DocxDocument } from './document/document';
export { isMarkDeleted } from './text/story-paragraphs';
export { paragraphsOfStory, type StoryParagraph } from './text/story-paragraphs';
export type { InlineItem } from './text/inline';
export { countableText, paragraphText, visibleText } from './text/text';
export { Styles, type Style, type StyleType } from './styles/styles';
export { builtInStyleName, nameOfBuiltIn, shownStyleName } from './styles/style-names';
export type { ListItem } from './styles/numbering';
export type { Control } from './text/controls';
export type { ControlPosition, ControlSubtype } from './text/control-kinds';
export { hexColor, highlightHex, highlightName } from './styles/colors';
export {
  combineRunProperties,
  sharedRunProperties,
  effectiveRunProperties,
  type RunProperties,
  type SharedRunProperties,
} from './document/run-properties';
export { isShaded } from './document/properties';
export { paragraphFacts, type ParagraphFacts } from './document/paragraph-facts';
export { removeSettings, webExtensions, writeSettings } from './package/web-extension';
export { bookmarkNamed, bookmarks, linkedBookmarks, positionOf } from './document/bookmarks';
export type { Position } from './text/inline';
export { commentRange, commentReferences, comments, type FileComment } from './document/comments';
export { trackedChanges, type FileChange } from './document/tracked-changes';
export { clean, type CleanOptions } from './clean/clean';
export { remainsOf, removeRemains, type Remain, type Remains } from './clean/remains';
export {
  addCustomXml,
  customXmlMarkup,
  customXmlParts,
  deleteCustomXml,
  setCustomXml,
  type CustomXml,
} from './document/custom-xml';
export { joinCuts } from './edit/runs/joins';
export { isolate, paragraphLength, siblings, splitRunAt } from './edit/runs/isolate';
export {
  makePlainText,
  setControlPlaceholder,
  setControlProperties,
  removePlaceholder,
  type ControlProperties,
} from './edit/controls/control-properties';
export { isInlineControl, unwrap, wrapBlocks, wrapInline } from './edit/controls/controls';
export {
  createRun,
  insertRuns,
  insertText,
  lineBreakRun,
  pageBreakRun,
  runContent,
  type InsertOptions,
} from './edit/text/insert-text';
export { insertParagraph, insertParagraphInside, splitParagraph } from './edit/text/paragraphs';
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
} from './edit/text/delete';
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
} from './edit/runs/format';
export { acceptChange, rejectChange } from './edit/review';
export { sectionOf } from './document/stories';
export { setTracking } from './edit/runs/revision';
export { extendControls, renumberControls, splitControl } from './edit/controls/control-extent';
export { blockWithControls, copyParagraphs, pasteAfter, type Clipping } from './edit/text/copies';
export { copyOfBody, restoreBody, type BodyCopy } from './edit/text/copies';
export { isAttached, isWithin as isWithinNode } from './xml/dom';
export {
  cellShading,
  cellWidth,
  controlProperties,
  paragraphProperty,
  tableStyleName,
  tableTextWidth,
} from './document/properties';
export { childBlocks, contentOf, nearest, noteNode, sectionNodes } from './document/stories';
