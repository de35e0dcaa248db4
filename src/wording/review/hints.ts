import { fewestWordsOfEvidence } from '../../report';
import { fewestSharedWords, type Hint, type HintId } from '../../report/review';
import { fillIn, type Sentence } from '../fill-in';

/** What is seen and by which rule, so that a tutor can tell whether it matters. */
const sentences: Readonly<Record<HintId, Sentence>> = {
  'claimed-often':
    '{code} is claimed in {count} places, more than {most}. One or two strong ones are easier to find than many.',
  'many-codes':
    'One paragraph claims {count} criteria, more than {most}: {codes}. It can hardly show each of them in full.',
  'short-claim': `A paragraph of {words} words claims {codes}. Fewer than ${fewestWordsOfEvidence} words may not convince.`,
  'claim-in-heading': 'A heading is tagged with {codes}. The evidence is in the text below it, if anywhere.',
  'claim-in-cell':
    'A cell of a table claims {codes}. A table shows what there is, and seldom what was made of it.',
  'no-figure':
    '{codes} asks for data, and there is no figure in {section}: no number in digits but dates and the like. Charts and pictures are not looked at.',
  'no-quotation':
    'Nobody is quoted in {section}: there are no three words between quotation marks. The feedback may be in an appendix.',
  'no-comparison':
    'Nothing in {section} sets before against after: no “compared with”, “previously”, “rose by”, “from 12 to 5” or the like.',
  'shared-text': `{names} share {words} words in a row, ${fewestSharedWords} or more, and not the standard’s: “{text}”. There may be a good reason, such as the same employer.`,
};

export const hintSentence = ({ id, values }: Hint): string => fillIn(sentences[id], values);
