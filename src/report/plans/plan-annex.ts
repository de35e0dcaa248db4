import { annexWording } from '../snapshot/annex-wording';
import { withAnnexOptions, type AnnexOptions } from '../annex/annex-options';
import { decisionsKey } from '../snapshot/settings';
import type { Report } from '../report';
import { annexTag } from '../snapshot/tag';
import { refuse, type AnnexPlan, type Refusal, type RemoveAnnexPlan, type SettingPlan } from './plan';

/** The plan that brings the annex up to date, or null where it is; refused while the tags are off and are to be put back. */
export function planAnnex(report: WithAnnex): AnnexPlan | Refusal | null {
  const { annex, mapping } = report;
  if (annex.isFrozen) return refuse('annex-frozen');
  return annex.isCurrent ? null : annexOf(report, mapping);
}

type WithAnnex = Pick<Report, 'mapping' | 'annex' | 'standard'>;

const annexOf = ({ standard }: WithAnnex, rows: Report['mapping']): AnnexPlan => ({
  kind: 'annex',
  tag: annexTag,
  ...annexWording,
  heading: standard.mapping.title ?? annexWording.heading,
  rows,
});

/** The plan that makes the annex say again what it said before; takes it away where there was none. */
export function planAnnexAsBefore(before: WithAnnex): AnnexPlan | RemoveAnnexPlan {
  if (before.annex.count === 0) return { kind: 'remove-annex', tag: annexTag };
  const stale = new Map(before.annex.stale.map(({ code, was }) => [code, was]));
  const rows = before.mapping.map((row) => {
    const was = row.code === null ? undefined : stale.get(row.code);
    // Where a place is no longer that of a tag there is nothing to link it to.
    return was ? { ...row, places: was.map((text) => ({ text, tag: '', bookmark: '' })) } : row;
  });
  return annexOf(before, rows);
}

export const planAnnexOptions = (
  { snapshot }: Pick<Report, 'snapshot'>,
  change: Partial<AnnexOptions>,
): SettingPlan => ({
  kind: 'setting',
  key: decisionsKey,
  value: withAnnexOptions(snapshot.settings, change),
});
