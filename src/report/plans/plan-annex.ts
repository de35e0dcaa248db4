import { annexWording } from '../snapshot/annex-wording';
import { withAnnexOptions, type AnnexOptions } from '../annex/annex-options';
import { decisionsKey } from '../snapshot/settings';
import type { Report } from '../report';
import { annexTag } from '../snapshot/tag';
import { refuse, type AnnexPlan, type Refusal, type SettingPlan } from './plan';

/** The plan that brings the annex up to date, or null where it is; refused while the tags are off and are to be put back. */
export function planAnnex({ mapping, annex }: Pick<Report, 'mapping' | 'annex'>): AnnexPlan | Refusal | null {
  if (annex.isFrozen) return refuse('annex-frozen');
  return annex.isCurrent ? null : { kind: 'annex', tag: annexTag, ...annexWording, rows: mapping };
}

export const planAnnexOptions = (
  { snapshot }: Pick<Report, 'snapshot'>,
  change: Partial<AnnexOptions>,
): SettingPlan => ({
  kind: 'setting',
  key: decisionsKey,
  value: withAnnexOptions(snapshot.settings, change),
});
