/**
 * The door for standards that come as files: from a document, a person's disk, or this product. It comes in a script of its own, for the
 * library that reads the text and the one that checks it are large; `built-in.ts` needs neither.
 */
import { kitFrom, standardFrom } from '../from-file';
import type { Standard } from '../standard';
import assessment from '../st0071-highfield/assessment.json';
import phrases from '../st0071-highfield/phrases.json';
import report from '../st0071-highfield/report.json';
import searchWords from '../st0071-highfield/search-words.json';
import { extend } from './extend';
import { error, mostFindings, warning, type Fault, type StandardFinding } from './finding';
import { checkForm } from './form';
import { mistakesIn } from './mistakes';
import { parseText } from './parse';
import { described, refusalsIn } from './refusals';
import type { StandardFile } from './schema';

export type { StandardFile } from './schema';
export type { StandardFinding, StandardFindingId } from './finding';

export interface ReadStandard {
  /** Null where there is an error. */
  readonly standard: Standard | null;
  /** What the file holds, its base included; null where its form is wrong. */
  readonly file: StandardFile | null;
  /** Errors first; at most `mostFindings`. */
  readonly findings: readonly StandardFinding[];
}

/** The whole files of the standards that are built in, by id. */
export const builtInFiles: Readonly<Record<string, StandardFile>> = {
  [report.id]: { ...report, ...assessment, ...searchWords, ...phrases } as unknown as StandardFile,
};

/** Reads JSON or YAML. Nothing that a text may hold makes it throw. */
export function readStandard(text: string): ReadStandard {
  const { value, faults, faultLine, lineOf } = parseText(text);
  const place: Place = (fault) => ({ ...fault, line: faultLine ?? lineOf(fault.path) });
  return faults.length > 0 ? answer(null, { faults, place, own: null }) : readParsed(value, place);
}

/** Reads what was parsed already: what a document keeps, what a form made. No finding has a line. */
export const readStandardValue = (value: unknown): ReadStandard =>
  readParsed(value, (fault) => ({ ...fault, line: null }));

type Place = (fault: Fault) => StandardFinding;

function readParsed(value: unknown, place: Place): ReadStandard {
  const refusals = refusalsIn(value);
  if (refusals.length > 0) return answer(null, { faults: refusals, place, own: null });
  return isVariant(value) ? readVariant(value, place) : readWhole(value, place);
}

function readWhole(value: unknown, place: Place): ReadStandard {
  const { file, faults } = checkForm(value);
  return answer(file, {
    faults: file ? [...faults, ...idFaults(file), ...mistakesIn(file)] : faults,
    place,
    own: value,
  });
}

interface Variant {
  readonly extends: unknown;
  readonly id?: unknown;
  readonly formatVersion?: unknown;
}

const isVariant = (value: unknown): value is Variant =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'extends');

function readVariant(variant: Variant, place: Place): ReadStandard {
  const base = typeof variant.extends === 'string' ? builtInFile(variant.extends) : null;
  const known = Object.keys(builtInFiles).join(', ');
  if (!base)
    return answer(null, {
      faults: [error('unknown-base', ['extends'], { known, ...described(variant.extends) })],
      place,
      own: null,
    });
  const { value, faults, ownPath } = extend(base, { ...variant });
  const { file, faults: ofForm } = checkForm(value);
  const own = [...faults, ...ownFaults(variant)];
  const ofMerged = file ? [...ofForm, ...mistakesIn(file)] : ofForm;
  return answer(file, {
    faults: [...own, ...ofMerged],
    own: variant,
    place: (fault) => {
      const path = own.includes(fault) ? fault.path : ownPath(fault.path);
      return path ? place({ ...fault, path }) : { ...fault, line: null };
    },
  });
}

const builtInFile = (id: string): StandardFile | null =>
  Object.hasOwn(builtInFiles, id) ? (builtInFiles[id] ?? null) : null;

/** A variant that went by the name of a standard that is built in could not be told from it. */
const ownFaults = ({ id, formatVersion }: Variant): Fault[] => [
  ...(formatVersion === undefined ? [error('missing', ['formatVersion'])] : []),
  ...(typeof id === 'string' && !builtInFile(id) ? [] : [error('own-id', ['id'])]),
];

function idFaults(file: StandardFile): Fault[] {
  const builtIn = builtInFile(file.id);
  return builtIn && canonical(file) !== canonical(builtIn)
    ? [warning('built-in-id', ['id'], { id: file.id })]
    : [];
}

/** The same text for the same content, however its members are ordered. */
const canonical = (file: StandardFile): string =>
  JSON.stringify({ ...file, $schema: '' }, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );

interface Found {
  readonly faults: readonly Fault[];
  readonly place: Place;
  /** What the file itself says, as it was parsed. */
  readonly own: unknown;
}

function answer(file: StandardFile | null, { faults, place, own }: Found): ReadStandard {
  const errors = faults.filter(({ severity }) => severity === 'error');
  const warnings = faults.filter(({ severity }) => severity === 'warning');
  return {
    standard: file && errors.length === 0 ? standardFrom(file, { kit: kitFrom(file), own }) : null,
    file,
    findings: [...errors, ...warnings].slice(0, mostFindings).map(place),
  };
}
