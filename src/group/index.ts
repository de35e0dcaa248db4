export { csv } from './csv';
export type { CriterionInDraft, DraftSummary } from './draft';
export { compareNames, GroupReader, isReadable, type Group } from './group';
