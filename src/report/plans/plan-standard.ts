import type { KeptStandard } from '../../standard';
import type { Analysis } from '../outline/outline';
import { standardKey } from '../snapshot/settings';
import { isTagControl, type TagControl } from '../snapshot/snapshot';
import { inKitOrder } from '../tags/typed-codes';
import { refuse, type Refusal, type SettingPlan, type TagChange, type TagsPlan } from './plan';
import { planChangeTag } from './plan-tags';

/** Keeps the standard by which the document is read; its file too, so that whoever opens the document needs no other. */
export const planStandard = ({ id, file }: KeptStandard): SettingPlan => ({
  kind: 'setting',
  key: standardKey,
  value: file === null ? { id } : { id, file },
});

/** A code in tags that the standard does not have, and the tags. */
export interface UnknownCode {
  readonly code: string;
  readonly controls: readonly TagControl[];
}

/** The codes of another standard, in document order. */
export function unknownCodes({ snapshot, standard }: Analysis): UnknownCode[] {
  const known = new Set(standard.criteria.map(({ code }) => code));
  const found = new Map<string, TagControl[]>();
  for (const control of snapshot.controls.filter(isTagControl))
    for (const code of control.parsed.codes)
      if (!known.has(code)) found.set(code, [...(found.get(code) ?? []), control]);
  return [...found].map(([code, controls]) => ({ code, controls }));
}

/**
 * Gives tags other codes, as after a change of the standard; all of them or none. A code that two come to is there once.
 * @param to the new code for each old one; others stay
 */
export function planMapCodes(analysis: Analysis, to: ReadonlyMap<string, string>): TagsPlan | Refusal {
  const changes: TagChange[] = [];
  for (const control of analysis.snapshot.controls.filter(isTagControl)) {
    const { parsed } = control;
    if (!parsed.codes.some((code) => to.has(code))) continue;
    const codes = inKitOrder(
      parsed.codes.map((code) => to.get(code) ?? code),
      analysis.standard,
    );
    const change = planChangeTag(analysis.snapshot, control, { ...parsed, codes });
    if (change.kind === 'refused') return change;
    changes.push(change);
  }
  return changes.length > 0 ? { kind: 'tags', changes } : refuse('no-tag');
}
