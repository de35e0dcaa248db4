import { objectionTo } from '../tags/taggable';
import { refuse, type Refusal, type TagAllPlan, type TagChange } from './plan';
import { ownerOf, planAddCodes, planRemoveCodes } from './plan-tags';
import type { Report } from '../report';

/** Codes for one paragraph of several. */
export interface CodesFor {
  readonly index: number;
  readonly codes: readonly string[];
}

/** What changing several paragraphs at once comes to. */
export interface SeveralPlan {
  /** One change is carried out as such: a host that refuses the usual wrap may take another. */
  readonly plan: TagAllPlan | TagChange | Refusal;
  /** The same change by change; empty for a refusal. */
  readonly changes: readonly TagChange[];
  /** The paragraphs that the plan changes. */
  readonly changed: readonly number[];
  /** Those that cannot be tagged: headings, empty ones, parts that are not the report. */
  readonly skipped: readonly number[];
  /** Those on which no more codes fit. */
  readonly full: readonly number[];
}

/** Adds codes to every paragraph that can be tagged; each paragraph's codes are those that it lacks. */
export function planAddToSeveral(
  report: Report,
  wanted: readonly CodesFor[],
  random: () => number = Math.random,
): SeveralPlan {
  const [only, second] = wanted;
  const objection = only && !second ? objectionTo(report, only.index) : null;
  const taggable = wanted.filter(({ index }) => objectionTo(report, index) === null);
  const skipped = wanted.filter((each) => !taggable.includes(each)).map(({ index }) => index);
  const ids = new Set<string>();
  return {
    ...planEach(report, taggable, objection, (index, codes) => {
      // Ids are drawn against what the document holds; those of one plan must differ from each other too.
      let change = planAddCodes(report, index, codes, random);
      while (change.kind === 'tag' && ids.has(change.bookmark))
        change = planAddCodes(report, index, codes, random);
      if (change.kind === 'tag') ids.add(change.bookmark);
      return change;
    }),
    skipped,
  };
}

/** Takes codes from several paragraphs; each paragraph's codes are those that it has. */
export const planRemoveFromSeveral = (report: Report, wanted: readonly CodesFor[]): SeveralPlan => ({
  ...planEach(report, wanted, null, (index, codes) => planRemoveCodes(report, index, codes)),
  skipped: [],
});

function planEach(
  report: Report,
  wanted: readonly CodesFor[],
  objection: string | null,
  plan: (index: number, codes: readonly string[]) => TagChange | Refusal,
): Omit<SeveralPlan, 'skipped'> {
  const changes: TagChange[] = [];
  const changed: number[] = [];
  const full: number[] = [];
  let refusal = objection === null ? null : refuse(objection);
  for (const { indexes, codes } of byControl(report, wanted)) {
    const change = plan(indexes[0], codes);
    if (change.kind === 'refused') {
      refusal ??= change;
      full.push(...indexes);
    } else {
      changes.push(change);
      changed.push(...indexes);
    }
  }
  const [only, second] = changes;
  const all: SeveralPlan['plan'] = second ? { kind: 'tag-all', tags: changes } : (only ?? refusal ?? none);
  return { plan: all, changes, changed, full };
}

const none = refuse('None of these paragraphs can be tagged.');

interface Group {
  readonly indexes: [number, ...number[]];
  readonly codes: Set<string>;
}

/** One control may be around several of the paragraphs: it is changed once, for all their codes. */
function byControl(
  { snapshot }: Report,
  wanted: readonly CodesFor[],
): { indexes: Group['indexes']; codes: string[] }[] {
  const groups = new Map<string, Group>();
  for (const { index, codes } of wanted) {
    const owner = ownerOf(snapshot, index);
    const key = owner ? `control ${owner.control}` : `paragraph ${index}`;
    const group = groups.get(key);
    if (group) group.indexes.push(index);
    const all = group ?? { indexes: [index], codes: new Set() };
    for (const code of codes) all.codes.add(code);
    groups.set(key, all);
  }
  return [...groups.values()].map(({ indexes, codes }) => ({ indexes, codes: [...codes] }));
}
