import { error, shortened, type Fault, type Path } from './finding';

/**
 * What no file may be, whatever its form: so large or deep that reading it could stop the program, or with names that mean something to
 * JavaScript. ST0071 has some 57,000 characters and seven levels.
 */
export const largestFile = 300_000;
export const deepest = 20;
/** Names and values of a text; ST0071 has some 3,000. */
export const mostValues = 50_000;

const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export const isForbidden = (member: string): boolean => forbidden.has(member);

/**
 * No text of XML can hold these, save U+FFFD, which stands where a text was read as UTF-8 and is not. Line breaks and tabs are left to the
 * members that take none.
 */
const oddCharacter = /[\u0000-\u0008\v\f\u000E-\u001F\p{Cs}\uFFFD-\uFFFF]/u;

/** @returns the first refusal, or nothing; a value with circles is too deep, and one that holds another over and over is too large */
export function refusalsIn(value: unknown): Fault[] {
  const found: Fault[] = [];
  let room = largestFile;
  const look = (each: unknown, path: Path): void => {
    room -= typeof each === 'string' ? each.length + 1 : 1;
    if (found.length > 0) return;
    if (room < 0) found.push(error('too-large', [], { most: largestFile }));
    else if (path.length > deepest) found.push(error('too-deep', path.slice(0, 3), { most: deepest }));
    else if (typeof each === 'string' && oddCharacter.test(each)) found.push(error('odd-characters', path));
    else if (Array.isArray(each)) each.forEach((item, index) => look(item, [...path, index]));
    else if (typeof each === 'object' && each !== null) lookAtMembers(each, path);
  };
  const lookAtMembers = (each: object, path: Path): void => {
    for (const [member, held] of Object.entries(each)) {
      room -= member.length;
      if (isForbidden(member)) found.push(error('forbidden-member', path, { member }));
      else if (oddCharacter.test(member)) found.push(error('odd-characters', path));
      else look(held, [...path, member]);
      if (found.length > 0) return;
    }
  };
  look(value, []);
  return found;
}

/** What is there instead of what should be, for a sentence. */
export function described(value: unknown): Fault['values'] {
  if (typeof value === 'string') return { given: 'text', value: shortened(value) };
  if (typeof value === 'number' || typeof value === 'boolean')
    return { given: typeof value, value: String(value) };
  if (Array.isArray(value)) return { given: 'list' };
  return { given: value === null ? 'null' : 'object' };
}
