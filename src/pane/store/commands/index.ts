// What the pane's buttons run; one script, loaded after the first paint.
export { answerQuestion } from './answer-question';
export { chooseStandard, mapCodes } from './choose-standard';
export { addCodes, removeCodes, tagFromWrittenCodes } from './change-codes';
export { clearHeadingDecision, decideHeading, decideHeadings } from './decide-heading';
export { keepDates, keepMaskedNames, maskPersonalData, tickPoint } from './guide';
export { insertProposal, insertSection, insertTemplate } from './insert-template';
export { removeAllTags } from './remove-all-tags';
export { repairFinding, type RepairChoice } from './repair-finding';
export { tickParts } from './tick-parts';
export { setAnnexOption, writeAnnex } from './write-annex';
