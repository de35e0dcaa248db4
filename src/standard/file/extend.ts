import { error, type Fault, type Path } from './finding';
import { described } from './refusals';
import type { StandardFile } from './schema';

/** A variant with what it changes brought in, and where in the variant each thing stands. */
interface Extended {
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** Null for what the base says. */
  readonly ownPath: (path: Path) => Path | null;
}

type Members = Readonly<Record<string, unknown>>;

/** Lists whose items are known by one of their members: a variant changes them one by one. Every other list is replaced whole. */
export const identities: Readonly<Record<string, string>> = {
  grades: 'id',
  themes: 'id',
  criteria: 'code',
  sections: 'key',
  'titleBlock.fields': 'key',
  'proposal.areas': 'id',
  evidenceKinds: 'id',
  selfReview: 'id',
};

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The base with the changes of a variant: objects are changed member by member, `null` takes one away, lists of `identities` item by
 * item (`remove` takes one out), and any other value is replaced.
 */
export function extend(base: StandardFile, { extends: _, ...changes }: Members): Extended {
  const merge = new Merge();
  const value = merge.inOrder(merge.members(withoutRemoved(base, changes), changes, []));
  return { value, faults: merge.faults, ownPath: (path) => merge.ownPath(value, path) };
}

/** The base without what it says about criteria and themes that the variant takes out. */
function withoutRemoved(base: StandardFile, { criteria, themes }: Members): Members {
  const codes = removedFrom(criteria, 'code');
  const ids = removedFrom(themes, 'id');
  const { sections, searchWords, interview, phrases } = base;
  return {
    ...base,
    ...(sections && {
      sections: sections.map((section) => ({
        ...section,
        ...(section.suggested && { suggested: section.suggested.filter((code) => !codes.has(code)) }),
      })),
    }),
    ...(searchWords && { searchWords: without(searchWords, codes) }),
    ...(interview && {
      interview: {
        ...interview,
        ...(interview.examples && { examples: without(interview.examples, ids) }),
        questions: without(interview.questions, codes),
      },
    }),
    ...(phrases && { phrases: phrases.filter(({ code }) => code === undefined || !codes.has(code)) }),
  };
}

function removedFrom(changes: unknown, identity: string): ReadonlySet<unknown> {
  const removed = new Set<unknown>();
  for (const change of Array.isArray(changes) ? changes.filter(isMembers) : []) {
    if (change['remove'] === true) removed.add(change[identity]);
    else removed.delete(change[identity]);
  }
  return removed;
}

const without = <Value>(
  members: Readonly<Record<string, Value>>,
  names: ReadonlySet<unknown>,
): Record<string, Value> => Object.fromEntries(Object.entries(members).filter(([name]) => !names.has(name)));

interface ListChange {
  readonly base: readonly Members[];
  readonly changes: readonly unknown[];
  readonly identity: string;
}

interface Entry {
  readonly value: unknown;
  /** Where the variant has it; null for an item of the base. */
  readonly own: Path | null;
}

class Merge {
  readonly faults: Fault[] = [];
  /** Of whatever was merged, where in the variant each member stands; null for what the base says. */
  private readonly origins = new Map<object, ReadonlyMap<string | number, Path | null>>();

  members(base: Members, changes: Members, path: Path): Members {
    const merged = new Map<string, unknown>(Object.entries(base));
    const origin = new Map<string, Path | null>(Object.keys(base).map((member) => [member, null]));
    for (const [member, change] of Object.entries(changes)) {
      const own = [...path, member];
      origin.set(member, own);
      if (change === null) merged.delete(member);
      else merged.set(member, this.value(base[member], change, own));
    }
    return this.known(Object.fromEntries(merged), origin);
  }

  private value(base: unknown, change: unknown, path: Path): unknown {
    const identity = identities[path.join('.')];
    if (identity !== undefined && Array.isArray(base) && Array.isArray(change))
      return this.list({ base: base as Members[], changes: change, identity }, path);
    return isMembers(base) && isMembers(change) ? this.members(base, change, path) : change;
  }

  private list({ base, changes, identity }: ListChange, path: Path): unknown[] {
    const entries = new Map<unknown, Entry>();
    for (const value of base) entries.set(value[identity], { value, own: null });
    const seen = new Set<unknown>();
    for (const [index, change] of changes.entries()) {
      const own = [...path, index];
      const members = isMembers(change) ? change : {};
      // What has no name is put behind, so that what is at fault with it can be said.
      const name = members[identity] ?? own;
      const before = entries.get(name)?.value;
      if (members['remove'] === true) {
        if (!entries.delete(name))
          this.faults.push(error('remove-unknown', own, described(members[identity])));
        continue;
      }
      if (seen.has(name))
        this.faults.push(error('twice', [...own, identity], { name: described(name)['value'] ?? '' }));
      seen.add(name);
      entries.set(name, { value: isMembers(before) ? this.members(before, members, own) : change, own });
    }
    return this.listOf([...entries.values()]);
  }

  private listOf(entries: readonly Entry[]): unknown[] {
    const origin = new Map(entries.map(({ own }, index) => [index, own]));
    return this.known(
      entries.map(({ value }) => value),
      origin,
    );
  }

  /** New criteria behind the last of their theme and grade. */
  inOrder(file: Members): Members {
    const { criteria, themes, grades } = file;
    const origin = Array.isArray(criteria) && this.origins.get(criteria);
    if (!origin) return file;
    const [themeRanks, gradeRanks] = [ranks(themes), ranks(grades)];
    const rank = (value: unknown): number => {
      const { theme, grade } = isMembers(value) ? value : {};
      return 1_000 * (themeRanks.get(theme) ?? themeRanks.size) + (gradeRanks.get(grade) ?? gradeRanks.size);
    };
    const entries = (criteria as unknown[])
      .map((value, index) => ({ value, own: origin.get(index) ?? null, rank: rank(value) }))
      .sort((one, other) => one.rank - other.rank);
    return this.known({ ...file, criteria: this.listOf(entries) }, this.origins.get(file)!);
  }

  private known<T extends object>(value: T, origin: ReadonlyMap<string | number, Path | null>): T {
    this.origins.set(value, origin);
    return value;
  }

  ownPath(merged: unknown, path: Path): Path | null {
    let own: Path | null = [];
    let value = merged;
    for (const step of path) {
      const origin = isContainer(value) ? this.origins.get(value) : undefined;
      const next: Path | null = own && [...own, step];
      own = origin?.has(step) ? origin.get(step)! : next;
      value = isContainer(value) ? (value as Record<string | number, unknown>)[step] : undefined;
    }
    return own;
  }
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The places of grades or themes. */
const ranks = (list: unknown): ReadonlyMap<unknown, number> =>
  new Map(
    Array.isArray(list) ? list.map((each, index) => [isMembers(each) ? each['id'] : undefined, index]) : [],
  );
