import { wireName, type WordApi, type WordApiClass } from '../polyfill/word-api';

/** Requirement sets that a host advertises, by name: `{ WordApi: '1.3' }`. */
export type RequirementSets = Readonly<Record<string, string>>;

/** Is version `1.10` of a set there where `1.9` is asked for? Compared number by number, not as text. */
export function isVersionReached(advertised: string | undefined, asked: string): boolean {
  if (!advertised) return false;
  const have = advertised.split('.').map(Number);
  const want = asked.split('.').map(Number);
  for (let i = 0; i < Math.max(have.length, want.length); i++) {
    const difference = (have[i] ?? 0) - (want[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/**
 * Refuses what a host does not advertise. The client library sends members of any requirement set (measured on
 * build 16.0.15407), so that a host of WordApi 1.3 has to answer `ApiNotFound` by itself; without this, code that
 * calls a newer member would pass every test here and fail in Word 2021.
 */
export class ApiGate {
  private readonly refused = new Map<string, string>();

  constructor(
    private readonly api: WordApi,
    advertised: RequirementSets,
  ) {
    for (const [type, description] of Object.entries(api.classes))
      for (const [name, set] of membersWithSets(description)) {
        const [setName = '', version = ''] = set.split(' ');
        if (version === 'BETA' || !isVersionReached(advertised[setName], version))
          this.refused.set(`${type}.${wireName(name)}`, set);
      }
  }

  /** The requirement set that is missing for a member, or undefined where it may be used. */
  missingSet(type: string, member: string): string | undefined {
    return this.refused.get(`${type}.${member}`);
  }

  /** The name on the wire of a property that the typings have, whatever its case; undefined where they have none. */
  loadable(type: string, name: string): string | undefined {
    const description = this.api.classes[type];
    const names = Object.keys({ ...description?.scalars, ...description?.navigations });
    const found = names.find((known) => known.toLowerCase() === name.toLowerCase());
    return found === undefined ? undefined : wireName(found);
  }

  /** The names on the wire of the properties that a load without names returns. */
  scalars(type: string): string[] {
    return Object.keys(this.api.classes[type]?.scalars ?? {}).map(wireName);
  }

  /** The names on the wire of the properties that hold other objects; they are loaded only when named. */
  navigations(type: string): string[] {
    return Object.keys(this.api.classes[type]?.navigations ?? {}).map(wireName);
  }

  /** The requirement set that is missing for an event, by its name on the wire (`ParagraphChanged`). */
  missingSetOfEvent(type: string, event: string): string | undefined {
    const short = event.startsWith(type) ? event.slice(type.length) : event;
    return this.missingSet(type, `On${event}`) ?? this.missingSet(type, `On${short}`);
  }
}

function membersWithSets(description: WordApiClass): [string, string][] {
  const groups = [description.scalars, description.navigations, description.methods, description.events];
  return groups.flatMap((group) =>
    Object.entries(group).flatMap(([name, { api }]): [string, string][] => (api ? [[name, api]] : [])),
  );
}
