import { refuse, type Refusal, type TagAllPlan, type TagChange } from './plan';
import { planAddCodes, planRemoveCodes } from './plan-tags';
import { objectionTo } from './objection';
import type { Report } from './report';

/** Codes for one paragraph of several. */
export interface CodesFor {
  readonly index: number;
  readonly codes: readonly string[];
}

/** What changing several paragraphs at once comes to. */
export interface SeveralPlan {
  /** One change is carried out as such: a host that refuses the usual wrap may take another. */
  readonly plan: TagAllPlan | TagChange | Refusal;
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
  const changes = new Changes(report);
  const skipped = wanted.filter(({ index }) => objectionTo(report, index) !== null);
  for (const { index, codes } of wanted) {
    if (skipped.some((each) => each.index === index)) continue;
    // Ids are drawn against what the document holds; those of one plan must differ from each other too.
    let change = planAddCodes(report, index, codes, random);
    while (changes.hasIdOf(change)) change = planAddCodes(report, index, codes, random);
    changes.add(index, change);
  }
  const [only] = skipped;
  const reason = only && wanted.length === 1 ? objectionTo(report, only.index) : null;
  return { ...changes.made(reason), skipped: skipped.map(({ index }) => index) };
}

/** Takes codes from several paragraphs; each paragraph's codes are those that it has. */
export function planRemoveFromSeveral(report: Report, wanted: readonly CodesFor[]): SeveralPlan {
  const changes = new Changes(report);
  for (const { index, codes } of wanted) changes.add(index, planRemoveCodes(report, index, codes));
  return { ...changes.made(null), skipped: [] };
}

/** Collects the changes of one plan, each control once. */
class Changes {
  private readonly byControl = new Map<number | string, TagChange>();
  private readonly changed: number[] = [];
  private readonly full: number[] = [];
  private refusal: Refusal | null = null;

  constructor(private readonly report: Report) {}

  hasIdOf(change: TagChange | Refusal): boolean {
    return change.kind === 'tag' && this.byControl.has(change.bookmark);
  }

  add(index: number, change: TagChange | Refusal): void {
    if (change.kind === 'refused') {
      this.refusal ??= change;
      this.full.push(index);
      return;
    }
    // One control may be around several of the paragraphs: it is changed once.
    const innermost = this.report.snapshot.paragraphs[index]?.controls.at(-1) ?? -1;
    this.byControl.set(change.kind === 'tag' ? change.bookmark : innermost, change);
    this.changed.push(index);
  }

  made(objection: string | null): Omit<SeveralPlan, 'skipped'> {
    const tags = [...this.byControl.values()];
    const [only, second] = tags;
    const none = objection === null ? this.refusal : refuse(objection);
    const plan: SeveralPlan['plan'] = !only
      ? (none ?? refuse('None of these paragraphs can be tagged.'))
      : second
        ? { kind: 'tag-all', tags }
        : only;
    return { plan, changed: this.changed, full: this.full };
  }
}
