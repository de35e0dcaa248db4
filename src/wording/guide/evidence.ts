import type { AppendixEvidence, PersonalDataKind } from '../../report/guide';
import { joinAnd } from '../../report';

const kinds: Readonly<Record<PersonalDataKind, string>> = {
  email: 'email address',
  phone: 'telephone number',
  postcode: 'postcode',
  card: 'card number',
  birth: 'date of birth',
  name: 'name',
};

export const evidence = {
  intro:
    'Evidence in the appendices is not counted. It has to be yours, and an assessor looks where the report points: “see Appendix B”.',
  none: 'There is no appendix yet. It may hold, for example:',
  appendices: 'Your appendices',
  kinds: (titles: readonly string[]): string =>
    titles.length === 0 ? 'No kind of evidence is named in it.' : `It seems to hold ${joinAnd(titles)}.`,
  notThere: (label: string): string =>
    `The report names Appendix ${label}, and there is none. It is named here:`,
  missing: (titles: readonly string[]): string =>
    `Of the usual kinds, none of your appendices names ${joinAnd(titles)}. You do not need all of them.`,
  personal: 'Personal data in the appendices',
  personalIntro:
    'Found by their form alone, here in the pane: not all of it is about a person, and not everything about a person is found. Look yourself as well.',
  noPersonal: 'Nothing was found.',
  found: (kind: PersonalDataKind, words: string): string => `${kinds[kind]}: ${words}`,
  names: 'Names to look for as well, parted by commas',
  keepNames: 'Keep these names',
  namesHint:
    'The names are kept in this document, where everybody who opens it can see them. Take them out before you hand in.',
  namesKept: 'The names to look for are kept in this document.',
  mask: (count: number): string =>
    count === 1 ? 'Mask 1 place in the appendices' : `Mask ${count} places in the appendices`,
  masked: (count: number): string =>
    count === 1 ? '1 place in the appendices is masked.' : `${count} places in the appendices are masked.`,
  changed: 'The appendices have changed. Look at what was found once more.',
  notes: ({ isReferred, hasDate }: AppendixEvidence): string[] => [
    ...(isReferred ? [] : ['Nothing in the report points to it.']),
    ...(hasDate ? [] : ['No date stands in it: it does not show when it was.']),
  ],
} as const;
