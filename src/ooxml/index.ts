export { isAttached, isWithin as isWithinNode } from './xml/dom';
export { unholdable, withoutUnholdable } from './xml/characters';
export { DocxError, EditError } from './xml/errors';

export { lastModified } from './package/core-properties';
export { DocxPackage } from './package/package';
export { webExtensions, writeSettings } from './package/web-extension';

export { hexColor, highlightHex, highlightName } from './styles/colors';
export { builtInStyleName, nameOfBuiltIn } from './styles/style-names';

export type { Control } from './text/controls';
export type { InlineItem, Position } from './text/inline';
export { paragraphsOfStory, type StoryParagraph } from './text/story-paragraphs';
export { paragraphText, visibleText } from './text/text';

export { bookmarkNamed, bookmarks, positionOf } from './document/bookmarks';
export {
  commentRange,
  commentReferences,
  comments,
  commentSubjects,
  type FileComment,
} from './document/comments';
export {
  addCustomXml,
  type CustomXml,
  customXmlMarkup,
  customXmlOf,
  customXmlParts,
  deleteCustomXml,
  setCustomXml,
} from './document/custom-xml';
export { flatOpc } from './document/flat-opc';
export { DocxDocument } from './document/document';
export { type ParagraphFacts, paragraphFacts } from './document/paragraph-facts';
export {
  cellShading,
  cellWidth,
  controlProperties,
  endsSection,
  isShaded,
  paragraphProperty,
  tableStyleName,
  tableTextWidth,
} from './document/properties';
export {
  combineRunProperties,
  effectiveRunProperties,
  type RunProperties,
  sharedRunProperties,
  type SharedRunProperties,
} from './document/run-properties';
export { childBlocks, contentOf, nearest, noteNode, sectionNodes, sectionOf } from './document/stories';
export { type FileChange, trackedChanges } from './document/tracked-changes';

export {
  type CharacterFormat,
  detachFromList,
  resetCharacters,
  resetParagraph,
  mergeParagraphProperty,
  setCharacterFormat,
  setCharacterStyle,
  setParagraphProperty,
  setParagraphStyle,
} from './edit/runs/format';
export { trackControl, trackedControls } from './edit/controls/control-revisions';
export { setTracking } from './edit/runs/revision';
export { paragraphLength } from './edit/runs/split';
export { extendControls, renumberControls, splitControl } from './edit/controls/control-extent';
export {
  type ControlProperties,
  makePlainText,
  setControlPlaceholder,
  setControlProperties,
} from './edit/controls/control-properties';
export { isInlineControl, unwrap, wrapBlocks, wrapInline } from './edit/controls/controls';
export {
  blockWithControls,
  type BodyCopy,
  type Clipping,
  copyOfBody,
  copyParagraphs,
  pasteAfter,
  restoreBody,
} from './edit/text/copies';
export {
  deleteControl,
  deleteParagraph,
  deleteRange,
  deleteRow,
  deleteTable,
  deleteText,
} from './edit/text/delete';
export {
  type InsertOptions,
  insertRuns,
  insertText,
  lineBreakRun,
  pageBreakRun,
} from './edit/text/insert-text';
export { insertParagraph, insertParagraphInside, splitParagraph } from './edit/text/paragraphs';
export { deleteBookmark, insertBookmark } from './edit/bookmarks';
export { deleteComment, insertComment, replyToComment, setCommentResolved } from './edit/comments';
export { hyperlinkAddress, hyperlinksIn, setHyperlink } from './edit/hyperlinks';
export { acceptChange, rejectChange, settleControls } from './edit/review';
export { ensureStyle } from './edit/styles';
export {
  headerRows,
  mergeCells,
  setCellPadding,
  insertTable,
  rowCells,
  setColumnWidth,
  setHeaderRows,
  setShading,
  setTableLook,
  setTableStyle,
  tableRows,
} from './edit/tables';

export { clean } from './clean/clean';
export { type Remain, type Remains, remainsOf, removeRemains } from './clean/remains';
