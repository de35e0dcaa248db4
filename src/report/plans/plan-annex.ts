import { annexWording } from '../snapshot/annex-wording';
import { withAnnexOptions, type AnnexOptions } from '../annex/annex-options';
import { decisionsKey } from '../snapshot/settings';
import type { Report } from '../report';
import { annexTag } from '../snapshot/tag';
import { refuse, type AnnexPlan, type Refusal, type RemoveAnnexPlan, type SettingPlan } from './plan';

/** The plan that brings the annex up to date, or null where it is; refused while the tags are off and are to be put back. */
export function planAnnex({ mapping, annex }: Pick<Report, 'mapping' | 'annex'>): AnnexPlan | Refusal | null {
  if (annex.isFrozen) return refuse('annex-frozen');
  return annex.isCurrent ? null : { kind: 'annex', tag: annexTag, ...annexWording, rows: mapping };
}

/** The plan that makes the annex say again what it said before; takes it away where there was none. */
export function planAnnexAsBefore(before: Pick<Report, 'mapping' | 'annex'>): AnnexPlan | RemoveAnnexPlan {
  if (before.annex.count === 0) return { kind: 'remove-annex', tag: annexTag };
  const stale = new Map(before.annex.stale.map(({ code, was }) => [code, was]));
  const rows = before.mapping.map((row) => {
    const was = row.code === null ? undefined : stale.get(row.code);
    // Where a place is no longer that of a tag there is nothing to link it to.
    return was ? { ...row, places: was.map((text) => ({ text, tag: '', bookmark: '' })) } : row;
  });
  return { kind: 'annex', tag: annexTag, ...annexWording, rows };
}

export const planAnnexOptions = (
  { snapshot }: Pick<Report, 'snapshot'>,
  change: Partial<AnnexOptions>,
): SettingPlan => ({
  kind: 'setting',
  key: decisionsKey,
  value: withAnnexOptions(snapshot.settings, change),
});
