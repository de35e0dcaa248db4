export { csv } from './csv';
export type { CriterionInDraft, DamagedDraft, DraftSummary } from './draft';
export { compareNames, GroupReader, isReadable, type CriterionInGroup, type Group } from './group';
