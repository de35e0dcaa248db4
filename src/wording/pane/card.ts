import { formatNumber, joinAnd, type CriterionMatch } from '../../report';
import type { Standard, WordLimits } from '../../standard';
import { counted, isAre, words } from '../counted';

/** Not the first code, which may begin many others. */
const exampleCode = ({ criteria }: Standard): string =>
  ((criteria[3] ?? criteria[0])?.code ?? '').toLowerCase();

export const cursor = {
  label: 'The paragraph you are in',
  words,
  none: 'Click into a paragraph of your report.',
  firstGesture: (standard: Standard) =>
    `Click into a paragraph, type a code such as ${exampleCode(standard)} and press Enter. Alt+Down goes to the next paragraph.`,
  emptyDocument: (standard: Standard) =>
    `This document is empty. Write a paragraph, click into it, type a code such as ${exampleCode(standard)} and press Enter.`,
  ambiguous: (count: number) =>
    `This text occurs ${count === 2 ? 'twice' : `${count} times`}, so it is not clear which one you mean. Click into it again, or select a little more.`,
  unknown: 'The text is changing. Stop for a moment and the paragraph is found again.',
  selection: (count: number) => `${counted(count, 'paragraph')} selected`,
  from: (place: string) => `From ${place}`,
  several: (taggable: number, left: number): string =>
    left === 0
      ? 'A code goes to all of them.'
      : `A code goes to ${taggable} of them. ${left === 1 ? 'One is' : `${left} are`} left out: headings, empty lines or text that is not the report.`,
  tooMany: (count: number) =>
    `You have selected ${formatNumber(count)} paragraphs or more. Select fewer to tag them.`,
  noneTaggable: 'None of these paragraphs can be tagged. Select text of your report.',
  notMarked: ({ ceiling }: WordLimits) =>
    `The assessor will not read this (past word ${formatNumber(ceiling)}).`,
  partMarked: ({ ceiling }: WordLimits) =>
    `The assessor stops inside this paragraph (at word ${formatNumber(ceiling)}).`,
  notCounted: 'Not counted.',
  changed: 'Changed since it was tagged.',
  question: 'What is meant here',
  asked: {
    split: (codes: readonly string[]) => `This was one paragraph with ${joinAnd(codes)}.`,
    copy: (codes: readonly string[]) => `This text is here twice with ${joinAnd(codes)}.`,
    merged: (codes: readonly string[]) => `Paragraphs were joined here: ${joinAnd(codes)}.`,
  },
  codes: 'Codes of this paragraph',
  suggested: 'Codes that may fit and are still missing',
  suggestedShort: 'May fit:',
  add: (code: string) => `Add ${code}`,
  said: (code: string, word: string) => `${code}: “${word}”`,
  remove: (code: string) => `Remove ${code}`,
  about: (code: string) => `What ${code} asks for`,
  unknownCode: 'This code is not one of this standard. It is kept.',
  show: 'Does your evidence show …',
  writing: 'Writing to Word …',
  stop: 'Cancel',
} as const;

export const field = {
  label: 'Add a code to this paragraph',
  placeholder: (standard: Standard) => `Code or word, such as ${exampleCode(standard)}`,
  notHere: 'Code for the next click',
  waiting: (codes: readonly string[]) =>
    `${joinAnd(codes)} ${codes.length === 1 ? 'waits' : 'wait'} for the next paragraph that you click into.`,
  dropWaiting: 'Forget',
  focusAway: 'The keyboard is in the document. F6 brings it back here, on the web Ctrl+F6.',
  matches: (count: number) => (count === 0 ? 'No criterion fits' : counted(count, 'criterion', 'criteria')),
  noMatch: (text: string) => `No criterion has the code or the words “${text}”.`,
  because: ({ kind, word, about }: CriterionMatch['reason']): string | null => {
    if (kind === 'slip') return ` · perhaps “${word}”`;
    return about && ` · “${word}”: ${about}`;
  },
  chipSelected: (code: string) => `${code} is selected. Press Backspace again to remove it.`,
} as const;

export const tag = {
  added: (codes: readonly string[], place: string) => `${joinAnd(codes)} added: ${place}.`,
  removed: (codes: readonly string[], place: string) => `${joinAnd(codes)} taken away: ${place}.`,
  paragraphs: (count: number) => counted(count, 'paragraph'),
  skipped: (count: number) =>
    `${counted(count, 'selected line')} left out: headings, empty lines or text that is not the report.`,
  full: (count: number) => `${counted(count, 'paragraph has', 'paragraphs have')} no room for more codes.`,
  alreadyThere: (codes: readonly string[]) => `${joinAnd(codes)} ${isAre(codes)} already on this paragraph.`,
  alreadyGone: (codes: readonly string[]) => `${joinAnd(codes)} ${isAre(codes)} not on this paragraph.`,
  keepCopy:
    'Keep a copy of your document now and then (File, Save a copy). If Word says that it is not saved, reload the page and open this pane: it can put back tags that are missing.',
  undo: 'Undo',
  dismiss: 'Close this message',
} as const;

export const pass = {
  previous: 'Previous paragraph (Alt+Up)',
  next: 'Next paragraph (Alt+Down)',
  isFirst: 'This is the first paragraph that can be tagged.',
  isLast: 'This is the last paragraph that can be tagged.',
} as const;
