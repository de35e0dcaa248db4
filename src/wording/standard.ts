import type { StandardFinding, StandardFindingId } from '../standard/file';
import { fillIn } from './fill-in';

const given: Readonly<Record<string, string>> = {
  text: '“{value}”',
  number: 'the number {value}',
  boolean: '{value}',
  list: 'a list',
  object: 'a group of members',
  null: 'empty',
};

const types: Readonly<Record<string, string>> = {
  text: 'text, in quotation marks',
  number: 'a number, without quotation marks',
  boolean: 'true or false, without quotation marks',
  list: 'a list, [ … ]',
  object: 'a group of members, { … }',
};

/** What is wrong with a text that is neither JSON nor YAML, by the code of the library that reads it. */
const syntax: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Lines of YAML are indented with blanks, and this one has a tab.',
  BAD_INDENT: 'This line is indented otherwise than those it belongs to, or a bracket is not closed.',
  MISSING_CHAR: 'A quotation mark, a bracket, a comma or a colon is missing here.',
  BLOCK_AS_IMPLICIT_KEY: 'Text with a colon in it has to be in quotation marks.',
  MULTILINE_IMPLICIT_KEY: 'A name and its colon have to be on one line.',
  DIRECTIVE: 'A line that begins with % is not read here.',
};

const messages: Readonly<Record<StandardFindingId, string>> = {
  'too-large': 'The file is larger than any standard: more than {most} characters.',
  'too-many-values': 'The file has more than {most} values, more than any standard.',
  'too-deep': 'The file has brackets or lists inside one another more than {most} times.',
  nothing: 'The file is empty.',
  syntax: '{sentence} ({detail})',
  'several-documents': 'The file holds several documents. One file is one standard.',
  alias: 'refers to another place of the file (&, * or <<). Write what is meant out in full.',
  tag: 'has a tag (!). Put text into quotation marks instead.',
  key: 'has a member whose name is no text.',
  'member-twice': 'has “{member}” twice. One of the two would be lost.',
  'forbidden-member': 'has a member “{member}”, which no file may have.',
  'odd-characters': 'holds characters that no document can keep. Was the file saved as plain text, in UTF-8?',
  'unknown-base': 'names no standard that is built in. There is: {known}.',
  'own-id': 'has to be a name of its own: the file changes another standard.',
  'remove-unknown': 'takes out what the other standard does not have.',
  missing: 'is missing.',
  'wrong-type': 'should be {expected}, and is {given}.',
  'wrong-form': '{problem}.',
  'format-version':
    'should be 1, and is {given}: the file is of a later version of this product, or of another.',
  'not-listed': 'should be one of {known}, and is {given}.',
  'too-long': 'is longer than {bound} characters.',
  'too-many': 'has more than {bound} items.',
  'too-few': 'needs at least {bound}.',
  'too-small': 'should be at least {bound}, and is {given}.',
  'too-great': 'should be at most {bound}, and is {given}.',
  'not-whole': 'should be a whole number, and is {given}.',
  'unknown-member': 'is not known here and is left out.{meant}',
  twice: '“{name}” is given twice.',
  'codes-by-case': '“{code}” differs from another code only by capital letters. Nobody could type it.',
  'codes-alike': '“{code}” is another code but for its dots. They will be confused.',
  'long-codes': 'The codes are long: a tag holds five of {most} characters each, and fewer of these.',
  'unknown-grade': '“{id}” is not among the grades: {known}.',
  'unknown-theme': '“{id}” is not among the themes: {known}.',
  'unknown-code': '“{code}” is not among the criteria.',
  'no-grade': 'has no grade. The grades are {known}.',
  'no-theme': 'has no theme, and the others have.',
  'idle-grade': 'No criterion has the grade “{id}”.',
  'idle-theme': 'No criterion has the theme “{id}”.',
  'out-of-order': '{code} should stand before {before}: criteria go by theme, and in each by grade.',
  'list-without-colon': 'The wording of {code} has a list below it and does not end with a colon.',
  'single-part': '{code} has a single part, which is the criterion itself. Give two, or none.',
  'reserved-key': '“{key}” already means something else. Choose another.',
  'title-twice': '“{title}” already means “{other}”.',
  'fewest-and-words': 'The fewest words, {fewest}, are more than the {words} words of the limit.',
  'words-and-most': 'The most words, {most}, are fewer than the {words} words of the limit.',
  'fewest-and-most': 'The most words, {most}, are fewer than the fewest, {fewest}.',
  'suggestion-line': 'lacks {codes}, where the codes go.',
  'guidance-twice': '“{line}” is given twice.',
  'not-suggested': 'No section suggests {code}.',
  'built-in-id': '“{id}” is built in, and this file says something else. Give it an id of its own.',
};

/** A finding in a sentence that begins with its place: "criteria[3].code: is missing." */
export const standardFindingMessage = (finding: StandardFinding): string =>
  findingMessageAt(finding, placeOf(finding.path));

/** The same with the place in other words, for those who do not see the file; empty for the file as a whole. */
export function findingMessageAt({ id, values }: StandardFinding, place: string): string {
  const { given: kind = '', expected = '', kind: code = '', meant } = values;
  const sentence = fillIn(messages[id], {
    ...values,
    codes: '{codes}',
    known: values['known'] || 'there are none',
    given: fillIn(given[kind] ?? '', values),
    expected: types[expected] ?? expected,
    sentence: syntax[code] ?? 'This is neither JSON nor YAML.',
    meant: meant === undefined ? '' : ` Did you mean “${meant}”?`,
  });
  return place === ''
    ? sentence.replace(/^(?:has|holds|should) /u, (verb) => `The file ${verb}`)
    : `${place}: ${sentence}`;
}

/** "criteria[3].code" */
const placeOf = (path: StandardFinding['path']): string =>
  path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`))
    .join('');
