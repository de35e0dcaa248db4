export { joinCuts } from './joins';
export { isolate, paragraphLength, siblings, splitRunAt } from './isolate';
export {
  makePlainText,
  setControlPlaceholder,
  setControlProperties,
  removePlaceholder,
  type ControlProperties,
} from './control-properties';
export { isInlineControl, unwrap, wrapBlocks, wrapInline } from './controls';
export {
  createRun,
  insertRuns,
  insertText,
  lineBreakRun,
  pageBreakRun,
  runContent,
  type InsertOptions,
} from './insert-text';
export { insertParagraph, insertParagraphInside, splitParagraph } from './paragraphs';
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
} from './tables';
export { deleteControl, deleteParagraph, deleteRange, deleteRow, deleteTable, deleteText } from './delete';
export { deleteComment, insertComment, replyToComment, setCommentResolved } from './comments';
export { deleteBookmark, insertBookmark } from './bookmarks';
export { hyperlinkAddress, hyperlinksIn, setHyperlink } from './hyperlinks';
export { ensureStyle } from './styles';
export {
  detachFromList,
  mergeParagraphProperty,
  setCharacterFormat,
  setCharacterStyle,
  setParagraphProperty,
  setParagraphStyle,
  type CharacterFormat,
} from './format';
export { acceptChange, rejectChange } from './review';
export { sectionRound } from './sections';
export { setTracking } from './revision';
export { joinControlsRound, renumberControls, splitControl } from './control-reach';
export { blockWithControls, copyParagraphs, pasteAfter, type Clipping } from './paste';
export { copyOfBody, restoreBody, type BodyCopy } from './restore';
