import type { AnnexState } from '../annex/annex-state';
import type { MappingRow } from '../annex/mapping';
import type { AnnexPlan } from './plan';
import { annexTag } from '../snapshot/tag';

/** What stands around the table; a report may still hold it when its control is gone. */
export const annexWording = {
  title: 'Criteria mapping',
  heading: 'Annex: criteria mapping',
  caption: 'Where the report shows evidence of each criterion. Blank: no paragraph is tagged with it.',
  closing:
    'Made from the tags in this report by Criteria Mapper. A tag says where the author claims a criterion.',
};

/** The plan that brings the annex up to date, or null where it is. */
export const planAnnex = (rows: readonly MappingRow[], state: AnnexState): AnnexPlan | null =>
  state.isCurrent ? null : { kind: 'annex', tag: annexTag, ...annexWording, rows };
