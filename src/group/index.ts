export { csv } from './csv';
export type { ClaimedText, ClaimOnText, CriterionInDraft, DamagedDraft, DraftSummary } from './draft';
export {
  compareNames,
  GroupReader,
  isDraftName,
  isReadable,
  reasonNotRead,
  type CriterionInGroup,
  type Group,
} from './group';
