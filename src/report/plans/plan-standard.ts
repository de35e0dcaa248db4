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

/** Codes by the id of a tag. */
export type CodesByTag = ReadonlyMap<string, readonly string[]>;

/**
 * What tags come to where codes of another standard are replaced, in this standard's order; a code that two come to is there once.
 * @param to the new code for each old one; others stay
 */
export function mappedCodes({ snapshot, standard }: Analysis, to: ReadonlyMap<string, string>): CodesByTag {
  const tags = snapshot.controls.filter(isTagControl).map(({ parsed }) => parsed);
  return new Map(
    tags
      .filter(({ codes }) => codes.some((code) => to.has(code)))
      .map(({ id, codes }) => [
        id,
        inKitOrder(
          codes.map((code) => to.get(code) ?? code),
          standard,
        ),
      ]),
  );
}

/** Gives tags other codes, all of them or none. A copied tag goes with the one that it is a copy of. */
export function planCodesOfTags({ snapshot }: Analysis, wanted: CodesByTag): TagsPlan | Refusal {
  const changes: TagChange[] = [];
  for (const control of snapshot.controls.filter(isTagControl)) {
    const codes = wanted.get(control.parsed.id);
    if (!codes) continue;
    const change = planChangeTag(snapshot, control, { ...control.parsed, codes });
    if (change.kind === 'refused') return change;
    changes.push(change);
  }
  return changes.length > 0 ? { kind: 'tags', changes } : refuse('no-tag');
}
