import { closest, distance } from 'fastest-levenshtein';
import * as v from 'valibot';
import { error, mostFindings, shortened, warning, type Fault, type Path } from './finding';
import { described } from './refusals';
import { standardFile, type StandardFile } from './schema';

/** The value where it is a standard's file, without what no such file has; and what is wrong with its form. */
export function checkForm(value: unknown): { file: StandardFile | null; faults: readonly Fault[] } {
  const { success, output, issues = [] } = v.safeParse(standardFile, value);
  const errors = new Map<string, Fault>();
  for (const issue of issues) {
    const place = v.getDotPath(issue) ?? '';
    if (!errors.has(place)) errors.set(place, faultOf(issue));
  }
  return { file: success ? output : null, faults: [...errors.values(), ...unknownMembers(value, output)] };
}

type Issue = v.InferIssue<typeof standardFile>;

/** How many of something, or how great. */
const bounds = {
  max_length: 'too-many',
  min_length: 'too-few',
  max_value: 'too-great',
  min_value: 'too-small',
} as const;

function faultOf(issue: Issue): Fault {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const { type, input, expected } = issue;
  if (input === undefined) return error('missing', path);
  if (issue.kind === 'schema') return formFault(issue, path);
  if (type === 'max_length' && typeof input === 'string') return error('too-long', path, bound(issue));
  if (type in bounds)
    return error(bounds[type as keyof typeof bounds], path, { ...bound(issue), ...described(input) });
  if (type === 'integer') return error('not-whole', path, described(input));
  return error('wrong-form', path, { problem: issue.message, ...described(input), expected: expected ?? '' });
}

const bound = ({ requirement, input }: Issue): Fault['values'] => ({
  bound: Number(requirement),
  ...described(input),
});

function formFault({ type, input, expected }: Issue, path: Path): Fault {
  if (type === 'literal') return error('format-version', path, described(input));
  if (type === 'picklist') {
    const known = (expected ?? '').replace(/[()"]/gu, '').split(' | ').join(', ');
    return error('not-listed', path, { known, ...described(input) });
  }
  return error('wrong-type', path, { expected: expectedTypes[type] ?? type, ...described(input) });
}

const expectedTypes: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'list',
  tuple: 'list',
  record: 'object',
};

interface Compared {
  readonly value: unknown;
  /** The value as the schema has read it. */
  readonly output: unknown;
  readonly schema: unknown;
}

/** What the schema left behind is unknown to it. */
function unknownMembers(whole: unknown, read: unknown): Fault[] {
  const found: Fault[] = [];
  const look = ({ value, output, schema }: Compared, path: Path): void => {
    if (typeof value !== 'object' || value === null || typeof output !== 'object' || output === null) return;
    const outputs = new Map<string, unknown>(Object.entries(output));
    for (const [name, inner] of Object.entries(value)) {
      if (found.length === mostFindings) return;
      const own = [...path, Array.isArray(value) ? Number(name) : name];
      if (outputs.has(name) || memberNames(schema).includes(name))
        look({ value: inner, output: outputs.get(name), schema: within(schema, name) }, own);
      else if (Array.isArray(value))
        found.push(warning('too-many', own.slice(0, -1), { bound: outputs.size }));
      else found.push(warning('unknown-member', own, { member: shortened(name), ...meant(name, schema) }));
    }
  };
  look({ value: whole, output: read, schema: standardFile }, []);
  return found;
}

function meant(name: string, schema: unknown): { meant?: string } {
  const names = memberNames(schema);
  if (names.length === 0 || name.length > 40) return {};
  const [lower, nearest] = [name.toLowerCase(), closest(name.toLowerCase(), names)];
  return distance(lower, nearest.toLowerCase()) <= Math.max(1, name.length / 3) ? { meant: nearest } : {};
}

/** The parts of a schema that lead on to those of members and items. */
interface SchemaParts {
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly wrapped?: unknown;
  readonly item?: unknown;
  readonly value?: unknown;
}

const partsOf = (schema: unknown): SchemaParts => {
  const parts = (schema ?? {}) as SchemaParts;
  return parts.wrapped === undefined ? parts : partsOf(parts.wrapped);
};

const memberNames = (schema: unknown): string[] => Object.keys(partsOf(schema).entries ?? {});

function within(schema: unknown, name: string): unknown {
  const { entries, item, value } = partsOf(schema);
  return entries?.[name] ?? item ?? value;
}
