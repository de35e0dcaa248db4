import type { HandInAnswer, HandInCheck, HandInId } from '../report';
import { capitalised } from '../report';
import { allCovered, criteriaOfGrade, inSentence } from './grades';
import { fillIn, type Sentence } from './fill-in';

const titles: Readonly<Record<Exclude<HandInId, 'grade'>, string>> = {
  marked: 'Evidence within the limit',
  thin: 'Enough to show it',
  parts: 'Parts of criteria',
  text: 'Changed text',
  length: 'Length',
  title: 'Project title',
  'title-block': 'Your details',
  'count-line': 'Word count line',
  guidance: 'Guidance',
  appendix: 'Appendix',
  annex: 'Mapping annex',
};

/** What a check is called. */
export const handInTitle = ({ id, grade }: HandInCheck): string =>
  id === 'grade' ? capitalised(grade ? criteriaOfGrade(grade) : '') : titles[id];

interface Answer {
  /** How it stands, in one sentence. */
  readonly says: Sentence;
  /** What to do about it; null where nothing is to be done. */
  readonly todo: Sentence | null;
}

const answer = (says: Sentence, todo: Sentence | null = null): Answer => ({ says, todo });

const answers: Readonly<Record<HandInAnswer, Answer>> = {
  'needed-covered': answer('{all}.'),
  'needed-missing': answer(
    '{covered} of {of} {criteria} are covered. Missing: {codes}.',
    'Find where your report shows them and add the codes, or write about them.',
  ),
  'higher-covered': answer('{all}.'),
  'higher-open': answer(
    '{covered} of {of} {criteria} are covered.',
    'You don’t need these to pass. If you are going for {grade}, still open: {codes}.',
  ),
  'all-marked': answer('None of your criteria depends on text after the point where marking stops.'),
  'needed-not-marked': answer(
    'The assessor stops before the end of your evidence for {codes}.',
    'Make the report shorter, or move this text further up.',
  ),
  'higher-not-marked': answer(
    'The assessor stops before the end of your evidence for {codes}.',
    'If you want these for a higher grade, make the report shorter or move this text further up.',
  ),
  'none-thin': answer('No criterion rests on a few words alone.'),
  'some-thin': answer(
    'There are only a few words for {codes}.',
    'Read them again. Would a stranger see that you did it? If not, write a sentence or two more.',
  ),
  'parts-whole': answer('No criterion is ticked only in part.'),
  'parts-half': answer(
    'You ticked some parts of {codes}, but not all.',
    'Look at the parts that are left. Add them to your report, or tick them if they are there.',
  ),
  'text-unchanged': answer('No text has changed since you added its codes.'),
  'text-changed': answer(
    'You changed some text after you added {codes} to it.',
    'Read it again and check that it still shows them.',
  ),
  'length-within': answer('{counted} words count. That is within the limit.'),
  'length-short': answer(
    '{counted} words count. That is {short} fewer than {floor}.',
    'A short report is still marked, but you have room to say more.',
  ),
  'length-over': answer(
    '{counted} words count. That is {over} past {ceiling}, where marking stops.',
    'Cut {over} words. Start with paragraphs that have no code.',
  ),
  'length-short-fails': answer(
    '{counted} words count. That is {short} fewer than {floor}.',
    '{body} does not pass a report of this length: write {short} words more.',
  ),
  'length-over-marked': answer(
    '{counted} words count. That is {over} more than {ceiling}.',
    'Ask whether a longer report is accepted, or cut {over} words.',
  ),
  'length-over-fails': answer(
    '{counted} words count. That is {over} more than {ceiling}.',
    '{body} does not pass a report of this length. Cut {over} words: start with paragraphs that have no code.',
  ),
  'title-own': answer('Your project has a title.'),
  'title-placeholder': answer('The title is still “{title}”.', 'Write the title of your own project.'),
  'title-none': answer(
    'We can’t see a title at the top of your report.',
    'Check that your project’s title is there.',
  ),
  'block-filled': answer('Your details are filled in.'),
  'block-empty': answer('Not filled in yet: {fields}.', 'Fill this in at the top of your report.'),
  'block-lacking': answer(
    'We can’t see these in your title block: {fields}.',
    'Check that they are on your first page. The template asks for them.',
  ),
  'count-right': answer('Your word count line says {written}. That is right.'),
  'count-differs': answer(
    'Your word count line says {written}, but {counted} words count.',
    'Write {counted} there. Do this last, after your other changes.',
  ),
  'count-empty': answer(
    'Your word count line is empty.',
    'Write {counted} there. Do this last, after your other changes.',
  ),
  'count-no-line': answer(
    'We can’t see a word count line in your title block.',
    'Add a line “Word count: {counted}” at the top. The template asks for it.',
  ),
  'guidance-gone': answer('None of the template’s guidance is left.'),
  'guidance-left': answer(
    [
      'A line of the template’s guidance is still in your report.',
      '{count} lines of the template’s guidance are still in your report.',
    ],
    'Take it out. It is not your own text.',
  ),
  'no-appendix': answer('There is no appendix to check.'),
  'appendix-referred': answer('Your report tells the reader to look in the appendix.'),
  'appendix-unreferred': answer(
    'Your report never mentions {headings}.',
    'Where it backs up what you say, write “see Appendix …”, so that the assessor looks there.',
  ),
  'annex-current': answer('Your mapping annex is there and up to date.'),
  'annex-frozen': answer('The tags are off, and your mapping annex stays as it is. You can hand this in.'),
  'annex-missing': answer('There is no mapping annex yet.', 'Write it below, after your other changes.'),
  'annex-stale': answer(
    'Your mapping annex is not up to date.',
    'Update it below, after your other changes.',
  ),
  'annex-several': answer('There are {count} mapping annexes.', 'Write the annex again to keep one.'),
  'annex-loose': answer(
    'Your mapping annex comes from a clean copy, so it is not kept up to date here.',
    'Check that it is still right.',
  ),
  'annex-by-hand': answer(
    'You filled in a mapping table by hand.',
    'Check that it is right, or write the mapping annex below and take your own table out.',
  ),
};

/** A check in words: how it stands, and what to do about it or null. */
export function handInMessage({ answer: given, grade, values, codes }: HandInCheck): {
  readonly says: string;
  readonly todo: string | null;
} {
  const { says, todo } = answers[given];
  const all = {
    ...values,
    codes,
    ...(grade && {
      all: allCovered(grade, Number(values['of'])),
      criteria: criteriaOfGrade(grade),
      grade: inSentence(grade.name),
    }),
  };
  return { says: fillIn(says, all), todo: todo && fillIn(todo, all) };
}
