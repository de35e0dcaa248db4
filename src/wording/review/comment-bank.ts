import { longestPhrase, mostPhrases, type BankFinding, type BankFindingId } from '../../report/review';
import type { PhraseKind } from '../../standard';
import { formatNumber } from '../../report';

export const phraseKinds: Readonly<Record<PhraseKind, string>> = {
  descriptive: 'Tells instead of judging',
  'no-data': 'No data',
  unmapped: 'A part is not mapped',
  vague: 'Too vague',
  good: 'Well done',
};

const sentences: Readonly<Record<BankFindingId, string>> = {
  'no-json': 'This file is no JSON.',
  'no-bank': 'This file is no comment bank.',
  'later-version': 'This comment bank is of a later version. Update Criteria Mapper first.',
  'too-long': `It has more than ${formatNumber(longestPhrase)} characters and was left out.`,
  'too-many': `Only the first ${formatNumber(mostPhrases)} phrases were read.`,
  'no-phrase': 'It lacks its text, its kind or its code and was left out.',
  'unknown-code': 'Its code is no criterion of this standard. It was left out.',
  twice: 'It is there twice and was taken once.',
};

export function bankFindingSentence({ id, at }: BankFinding): string {
  if (at === null && id === 'too-long') return 'This file is too large for a comment bank.';
  return at === null ? sentences[id] : `Phrase ${formatNumber(at)}: ${sentences[id]}`;
}
