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
  insertRows,
  insertTable,
  isHeaderRow,
  nextBlock,
  previousBlock,
  rowCells,
  setColumnWidth,
  setHeaderRows,
  setShading,
  setTableLook,
  setTableStyle,
  tableRows,
  textWidth,
} from './tables';
export {
  deleteContent,
  deleteControl,
  deleteParagraph,
  deleteRange,
  deleteRow,
  deleteTable,
  deleteText,
  joinWithNext,
} from './delete';
export { deleteComment, insertComment, replyToComment, setCommentResolved } from './comments';
export { deleteBookmark, insertBookmark } from './bookmarks';
export { hyperlinkAddress, hyperlinksIn, setHyperlink } from './hyperlinks';
export { ensureStyle, findBuiltIn } from './styles';
export {
  detachFromList,
  setListPlace,
  mergeParagraphProperty,
  setCharacterFormat,
  setCharacterStyle,
  setParagraphProperty,
  setParagraphStyle,
  type CharacterFormat,
} from './format';
export {
  addStyle,
  deleteStyle,
  setCellMargin,
  setStyleFormat,
  setStyleProperty,
  setStyleSetting,
} from './style-editing';
export { acceptChange, rejectChange } from './review';
export { insertNote, removeNote, type NoteKind } from './notes';
export {
  createCarrier,
  dropEmptyParagraph,
  insertBlocks,
  liftControl,
  paragraphContent,
} from './insert-blocks';
export { pictureRun } from './pictures';
export { bodyBlocks, importBlocks } from './import';
export { htmlContent, type HtmlContent } from './html-blocks';
export { createList, setListLevel, type LevelFormat, type ListKind } from './lists';
export { insertField, removeField, setFieldCode, setFieldLocked } from './fields';
export { insertSectionBreak, sectionRound, type SectionStart } from './sections';
export {
  deleteColumns,
  insertColumns,
  mergeCells,
  setCellAlignment,
  setCellBorder,
  setCellPadding,
  setRowHeight,
  setTableAlignment,
  setVerticalAlignment,
  type CellBorder,
  type CellSide,
} from './cells';
export {
  addChoice,
  choiceItems,
  choiceText,
  isChecked,
  makeCheckBox,
  makeChoice,
  moveChoice,
  removeChoice,
  selectChoice,
  setChecked,
  setChoice,
} from './control-choices';
export { setTracking } from './revision';
export { joinControlsRound, renumberControls, splitControl } from './control-reach';
export { blockWithControls, copyParagraphs, pasteAfter, type Clipping } from './paste';
export { copyOfBody, restoreBody, type BodyCopy } from './restore';
