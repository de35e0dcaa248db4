import type { Criterion, Standard } from '../../standard';
import { storedDecisions } from '../outline/heading-decisions';
import { isRecord } from '../snapshot/settings';
import type { Snapshot } from '../snapshot/snapshot';

type Settings = Snapshot['settings'];

/** By code the ids of the parts that the author ticked, in the kit's order. */
type TickedParts = ReadonlyMap<string, readonly string[]>;

/** The parts of a criterion and those of them that the author says are shown. It is their own view, and no verdict. */
export interface PartsOfCriterion {
  /** 0 where the criterion makes a single demand. */
  readonly of: number;
  /** Their ids, in the kit's order. */
  readonly ticked: readonly string[];
}

/**
 * Reads the setting `{ "parts": { "K1.4": ["K1.4a"] } }`. It travels in the file and may come from a later version: what names no part
 * of a criterion is left aside.
 */
export function partsTicked(settings: Settings, { criteria }: Standard): TickedParts {
  const stored = storedParts(settings);
  return new Map(
    criteria.flatMap((criterion): [string, readonly string[]][] => {
      const ticked = partsAmong(stored[criterion.code], criterion);
      return ticked.length > 0 ? [[criterion.code, ticked]] : [];
    }),
  );
}

const partsAmong = (ids: unknown, { parts }: Criterion): string[] =>
  Array.isArray(ids) ? parts.map(({ id }) => id).filter((id) => ids.includes(id)) : [];

export const partsOf = ({ code, parts }: Criterion, ticked: TickedParts): PartsOfCriterion => ({
  of: parts.length,
  ticked: ticked.get(code) ?? [],
});

/** Some parts ticked and not all. Where none is, nobody was asked and nothing is to be said. */
export const isHalfCovered = ({ of, ticked }: PartsOfCriterion): boolean =>
  ticked.length > 0 && ticked.length < of;

/** The whole setting with the ticked parts of one criterion in place of those before; what else it holds stays. */
export function withParts(settings: Settings, criterion: Criterion, ids: readonly string[]): object {
  const parts = new Map(Object.entries(storedParts(settings)));
  const ticked = partsAmong(ids, criterion);
  if (ticked.length > 0) parts.set(criterion.code, ticked);
  else parts.delete(criterion.code);
  const setting = new Map(Object.entries(storedDecisions(settings)));
  if (parts.size > 0) setting.set('parts', Object.fromEntries(parts));
  else setting.delete('parts');
  return Object.fromEntries(setting);
}

function storedParts(settings: Settings): Readonly<Record<string, unknown>> {
  const { parts } = storedDecisions(settings);
  return isRecord(parts) ? parts : {};
}
