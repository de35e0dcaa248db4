import { joinAnd, type HeadingDecision, type UntaggedText } from '../../report';
import { templateSection, type Standard, type TemplateSection } from '../../standard';
import { counted, words } from '../counted';

export const sections = {
  none: 'None of the template’s sections was found. Everything is counted and can be tagged.',
  noTemplate: 'This standard asks for no sections: these are your own headings.',
  missing: (titles: readonly string[]) =>
    `Not found: ${joinAnd(titles)}. The template is optional; evidence counts wherever it stands.`,
  words,
  share: (percent: number) => `${percent} % of what is counted`,
  untagged: ({ words: count, paragraphs }: UntaggedText) =>
    `${counted(paragraphs, 'paragraph')} without a code (${words(count)})`,
  suggested: 'Still missing here:',
  allSuggested: 'All suggested codes used here.',
  missingTitle: 'Not found',
  missingHint:
    'The template is optional, and evidence counts wherever it stands. Say which of your headings it is, or put the heading in.',
  chooseHeading: 'It is my heading …',
  chooseHeadingFor: (name: string) => `Your heading for ${name}`,
  insert: 'Insert this heading',
  insertEffect: (where: 'Before' | 'After', text: string) =>
    `These lines go ${where === 'Before' ? 'before' : 'after'} “${text.slice(0, 60)}”. `,
  inserted: (name: string) => `${name} is in the document.`,
  toCheck: (count: number) => `${counted(count, 'finding')} to check here`,
  help: 'What belongs here',
  introduction: 'Introduction',
  notCounted: 'not counted',
  goTo: (name: string) => `Go to ${name}`,
} as const;

export const decision = {
  likely: (count: number) =>
    `${counted(count, 'heading is', 'headings are')} in other words than the template’s, or in no heading style.`,
  looksLike: (section: string) => `Looks like ${section}.`,
  yours: 'You said so.',
  confirm: 'Correct',
  confirmHint: (heading: string, section: string) => `“${heading}” is ${section}`,
  choose: 'It is …',
  chooseFor: (heading: string) => `“${heading}” is …`,
  change: 'Change',
  changeHint: (heading: string) => `Change what “${heading}” is`,
  appendix: 'Appendix, not counted',
  none: 'No heading',
  section: ({ name }: TemplateSection) => name,
  set: 'Set',
  decided: (heading: string, decided: HeadingDecision, standard: Standard): string => {
    const name = `“${heading}” is`;
    if (decided === null) return `${name} no heading.`;
    if (decided === 'appendix') return `${name} an appendix. It is not counted.`;
    if (decided === 'as-read') return `${name} what it was read as.`;
    return `${name} ${decision.section(templateSection(standard, decided))}.`;
  },
  forget: 'Undo this choice',
  forgetHint: (heading: string) => `Let Criteria Mapper decide about “${heading}” again`,
  forgotten: (heading: string) => `“${heading}” is judged by its own words again.`,
  unlisted: 'You said what these lines are:',
} as const;

export const question = {
  title: 'We read your headings like this',
  titleNoSections: 'Which lines are your headings?',
  hint: 'Some are in other words than the template’s, or in no heading style. Put right what is not so. You are asked once; each can be changed later.',
  hintNoSections:
    'Say which of these lines are the headings of your sections, and where the appendices begin.',
  otherHeading: 'Another heading, counted',
  merged: (numbers: readonly string[], { mapping }: Standard) => `${mapping.section}s ${joinAnd(numbers)}`,
  untold: 'None of these',
  confirm: 'All correct',
  kept: 'Your headings are kept as you said.',
  takenBack: 'Your headings are as they were before.',
} as const;
