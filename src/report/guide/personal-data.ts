/** What may be about a person. Found by form alone: some of it is no personal data, and some personal data is not found. */
export type PersonalDataKind = 'email' | 'phone' | 'postcode' | 'card' | 'birth' | 'name';

export interface PersonalData {
  readonly kind: PersonalDataKind;
  /** As it is written. */
  readonly words: string;
  /** Its place in the text, from 0. */
  readonly at: number;
}

/** One capitalised word or several: a name after a title or a greeting. */
const nameWords = "\\p{Lu}[\\p{L}'\u2019-]*(?: \\p{Lu}[\\p{L}'\u2019-]*){0,2}";

const forms: readonly (readonly [PersonalDataKind, RegExp])[] = [
  ['email', /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/gu],
  [
    'birth',
    /(?<=\b(?:date of birth|d\.?o\.?b\.?|born(?: on)?)\W{0,3})\d{1,2}(?:[./ -]\d{1,2}[./ -]|(?:st|nd|rd|th)? \p{L}{3,9} )\d{2,4}/giu,
  ],
  ['card', /(?<![\d-])\d(?:[ -]?\d){12,18}(?![\d-])/gu],
  ['phone', /(?<![\w+])(?:\+44[ -]?(?:\(0\))?|\(?0)\d(?:[ ()-]{0,2}\d){8,9}(?!\d)/gu],
  ['postcode', /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/gu],
  ['name', new RegExp(`(?<=\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\\.? )${nameWords}`, 'gu')],
  [
    'name',
    new RegExp(
      `(?<=\\bDear )(?!Sir\\b|Madam\\b|Customer\\b|All\\b|Team\\b|Mr\\b|Mrs\\b|Ms\\b|Miss\\b|Mx\\b|Dr\\b)${nameWords}`,
      'gu',
    ),
  ],
];

/**
 * Finds what may be about a person in a text, none over another, in its order: by its form, and the names that the author gives. A
 * card number passes the check of Luhn (ISO/IEC 7812-1).
 */
export function personalDataIn(text: string, names: readonly string[]): PersonalData[] {
  const found = [...forms, ...names.flatMap(formOfName)]
    .flatMap(([kind, form]) =>
      [...text.matchAll(form)].map(({ 0: words, index }): PersonalData => ({ kind, words, at: index })),
    )
    .filter(({ kind, words }) => kind !== 'card' || passesLuhn(words));
  const taken: PersonalData[] = [];
  for (const one of found)
    if (!taken.some(({ at, words }) => one.at < at + words.length && at < one.at + one.words.length))
      taken.push(one);
  return taken.sort((a, b) => a.at - b.at);
}

function formOfName(name: string): [PersonalDataKind, RegExp][] {
  const words = name.trim().replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return words === '' ? [] : [['name', new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'giu')]];
}

function passesLuhn(written: string): boolean {
  const digits = [...written.replace(/\D/gu, '')].reverse().map(Number);
  const sum = digits.reduce((total, digit, at) => {
    const twice = digit * 2;
    return total + (at % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice);
  }, 0);
  return sum % 10 === 0;
}
