/**
 * A tag of a content control: `ksb1:<id>:<fingerprint>:K1.4 K2.1`. The id is a letter and five of a–z, 0–9, chosen by
 * us, because no id that Word gives survives sessions and hosts (office-js issues 2501, 5784). Word cuts titles at 64
 * UTF-16 units; the same is kept for tags.
 */
export interface Tag {
  readonly id: string;
  /** Empty, or the fingerprint of the text when it was tagged. */
  readonly fingerprint: string;
  /** As written, unknown ones included. */
  readonly codes: readonly string[];
}

export type ParsedTag =
  | ({ readonly kind: 'tag' } & Tag)
  | { readonly kind: 'annex' }
  /** Ours by its form, but of a later version or damaged: kept and shown, never rewritten. */
  | { readonly kind: 'unreadable' }
  /** Somebody else's control. */
  | { readonly kind: 'foreign' };

export const longestTag = 64;

/**
 * The whole form of our tags in every version, damaged codes included. The first letters alone say nothing: `ksb` (knowledge, skills,
 * behaviours) is the trade's own word.
 */
const ownForm = /^(?:ksb\d+:[a-z][a-z0-9]{5}:(?:[a-z0-9]{6})?:|ksb-annex\d+:$)/u;

/** The tag of the control that holds the generated mapping annex. */
export const annexTag = 'ksb-annex1:';

const version = 'ksb1';
const tagPattern = /^ksb1:([a-z][a-z0-9]{5}):([a-z0-9]{6})?:(\S+(?: \S+)*)$/u;

export function parseTag(text: string): ParsedTag {
  if (text === annexTag) return { kind: 'annex' };
  const match = tagPattern.exec(text);
  if (match)
    return {
      kind: 'tag',
      id: match[1] ?? '',
      fingerprint: match[2] ?? '',
      codes: [...new Set(match[3]?.split(' '))],
    };
  return { kind: ownForm.test(text) ? 'unreadable' : 'foreign' };
}

/** The tag as text, or null where its codes do not fit; the fingerprint gives way first. */
export function formatTag({ id, fingerprint, codes }: Tag): string | null {
  const end = `:${codes.join(' ')}`;
  const withFingerprint = `${version}:${id}:${fingerprint}${end}`;
  if (withFingerprint.length <= longestTag) return withFingerprint;
  const without = `${version}:${id}:${end}`;
  return without.length <= longestTag ? without : null;
}

/** What Word shows on the control: its codes. */
export const tagTitle = (codes: readonly string[]): string => codes.join(' ').slice(0, longestTag);

/** The bookmark that links of the annex lead to; the underscore hides it in Word's list. */
export const bookmarkName = (tagId: string): string => `_cm_${tagId}`;

/** Whether a bookmark has the whole form of ours. */
export const isOwnBookmark = (name: string): boolean => /^_cm_[a-z][a-z0-9]{5}$/u.test(name);

const letters = 'abcdefghijklmnopqrstuvwxyz';
const characters = `${letters}0123456789`;

/** An id that is new in this document. `random` gives numbers from 0 up to, not including, 1. */
export function newTagId(taken: ReadonlySet<string>, random: () => number = Math.random): string {
  const pick = (from: string): string => from.charAt(Math.floor(random() * from.length));
  for (;;) {
    const id = pick(letters) + Array.from({ length: 5 }, () => pick(characters)).join('');
    if (!taken.has(id)) return id;
  }
}
