import type { HostObject } from '../host-object';

/** Stands between the add-in and the objects of the host, and may change, refuse or repeat what is asked of them. */
export interface Interceptor {
  /** A method: `run` carries it out. */
  readonly call?: (
    object: HostObject,
    name: string,
    values: readonly unknown[],
    run: () => unknown,
  ) => unknown;
  /** The setting of a property: `run` sets it. */
  readonly set?: (object: HostObject, name: string, value: unknown, run: () => void) => void;
  /** The reading of a property: `run` reads it. */
  readonly read?: (object: HostObject, name: string, run: () => unknown) => unknown;
}

/** Several, the first outermost. Members that none has stay away, so that reading costs nothing where none looks on. */
export function combineInterceptors(all: readonly Interceptor[]): Interceptor {
  const calls = all.flatMap(({ call }) => call ?? []);
  const sets = all.flatMap(({ set }) => set ?? []);
  const reads = all.flatMap(({ read }) => read ?? []);
  return {
    ...(calls.length > 0 && {
      call: (object, name, values, run) =>
        calls.reduceRight<() => unknown>((inner, call) => () => call(object, name, values, inner), run)(),
    }),
    ...(sets.length > 0 && {
      set: (object, name, value, run) =>
        sets.reduceRight<() => void>((inner, set) => () => set(object, name, value, inner), run)(),
    }),
    ...(reads.length > 0 && {
      read: (object, name, run) =>
        reads.reduceRight<() => unknown>((inner, read) => () => read(object, name, inner), run)(),
    }),
  };
}
