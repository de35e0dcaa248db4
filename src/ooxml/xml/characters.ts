import { EditError } from './errors';

/** What XML 1.0 cannot hold, not even as a reference (2.2): most controls, halves of surrogate pairs, U+FFFE and U+FFFF. */
const UNHOLDABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/** The first character of a text that XML cannot hold, as `U+0000`; null where there is none. */
export function unholdable(text: string): string | null {
  const [found] = UNHOLDABLE.exec(text) ?? [];
  return found === undefined ? null : `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The text without the characters that XML cannot hold. */
export const withoutUnholdable = (text: string): string =>
  unholdable(text) === null ? text : [...text].filter((character) => unholdable(character) === null).join('');

/** A text that may enter a part. @throws EditError `invalid-argument` for one that XML cannot hold */
export function needXmlText(text: string): string {
  const found = unholdable(text);
  if (found) throw new EditError('invalid-argument', `A Word document cannot hold the character ${found}.`);
  return text;
}
