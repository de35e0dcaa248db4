import { capitalised, criterionText, formatNumber, joinAnd, showControls, type Report } from '../../report';
import type { FeedbackSheet, GivenVerdict, NextStepOfFeedback, SheetCriterion } from '../../report/review';
import type { NewParagraph } from '../../word';
import { words } from '../counted';
import { criteriaOfGrade } from '../grades';
import { describeLocation } from '../places';
import { html, type Markup } from './html';
import { judgementWords } from './judgements';

/** A part of the sheet, in the order of reading. Lines of a note are parted by "\n". */
type Block = { readonly kind: 'title' | 'heading' | 'text' | 'item' | 'note'; readonly text: string };

function blocksOf(report: Report, { overall, progress, criteria, steps }: FeedbackSheet): Block[] {
  return [
    { kind: 'title', text: `Feedback on the report for ${report.standard.name}` },
    { kind: 'text', text: lengthSentence(report) },
    { kind: 'text', text: coverageSentence(report) },
    { kind: 'text', text: `Judged: ${progress.judged} of ${progress.of} claims.` },
    ...(overall ? [{ kind: 'text', text: `The whole report: ${verdictText(overall)}` } as const] : []),
    ...(overall ? noteBlocks(overall) : []),
    ...(criteria.length > 0 ? [{ kind: 'heading', text: 'Criterion by criterion' } as const] : []),
    ...criteria.flatMap((each) => criterionBlocks(report, each)),
    ...(steps.length > 0 ? [{ kind: 'heading', text: 'Next steps' } as const] : []),
    ...steps.map((step): Block => ({ kind: 'item', text: stepSentence(step) })),
    { kind: 'text', text: claim },
  ];
}

const claim = 'These are a tutor’s words on a draft. The assessor decides, and the interview can add to it.';

const lengthSentence = ({ length: { counted, limit } }: Report): string =>
  `Words: ${formatNumber(counted)} of ${formatNumber(limit)}.`;

const coverageSentence = ({ coverage: { summary } }: Report): string =>
  summary
    .map(
      ({ grade, evidenced, of }) => `${capitalised(criteriaOfGrade(grade))} tagged: ${evidenced} of ${of}.`,
    )
    .join(' ');

function criterionBlocks(report: Report, { criterion, verdicts }: SheetCriterion): Block[] {
  return [
    { kind: 'text', text: criterionText(criterion) },
    ...verdicts.flatMap((verdict): Block[] => [
      { kind: 'item', text: `${placeOf(report, verdict)}: ${verdictText(verdict)}` },
      ...noteBlocks(verdict),
    ]),
  ];
}

function placeOf(report: Report, { about, paragraph }: GivenVerdict): string {
  if (about === 'report' || !paragraph) return 'The whole report';
  return about === 'gap' ? 'No evidence yet' : describeLocation(report, paragraph);
}

/** "partly met (Ada, 2026-03-01; the text has changed since)". */
function verdictText({ judgement, author, date, isOutdated, isDone }: GivenVerdict): string {
  const by = [author, date.slice(0, 10)].filter((part) => part !== '').join(', ');
  const remarks = [by, isOutdated === true ? 'the text has changed since' : '', isDone ? 'done' : ''];
  const said = remarks.filter((remark) => remark !== '').join('; ');
  return said === '' ? judgementWords[judgement] : `${judgementWords[judgement]} (${said})`;
}

const noteBlocks = ({ note }: GivenVerdict): Block[] => (note === '' ? [] : [{ kind: 'note', text: note }]);

function stepSentence(step: NextStepOfFeedback): string {
  switch (step.kind) {
    case 'shorten':
      return `Shorten the report by ${words(step.words)}: they are more than it may have.`;
    case 'lengthen':
      return step.under === 'fails'
        ? `Write ${words(step.words)} more: a report that is so short does not pass.`
        : `There is room: ${words(step.words)} to go to the least that is advised.`;
    case 'evidence':
      return `Find or write evidence for ${joinAnd(step.codes)}${step.grade.name === '' ? '' : ` (${step.grade.name})`}.`;
    case 'work-on':
      return `Work on ${joinAnd(step.codes)}, as the notes say.`;
    case 'look-again':
      return `Ask your tutor to look again at ${joinAnd(step.codes)}: the text has changed.`;
  }
}

/** The sheet as plain text; what documents hold of control characters is shown. */
export function sheetText(report: Report, sheet: FeedbackSheet): string {
  return blocksOf(report, sheet).flatMap(linesOf).join('\n');
}

function linesOf({ kind, text }: Block): string[] {
  const lines = text.split('\n').map((line) => showControls(line));
  switch (kind) {
    case 'title':
      return lines;
    case 'heading':
    case 'text':
      return ['', ...lines];
    case 'item':
      return lines.map((line) => `- ${line}`);
    case 'note':
      return lines.map((line) => (line === '' ? '' : `  ${line}`));
  }
}

/** The sheet as the paragraphs of a new document. */
export const sheetParagraphs = (report: Report, sheet: FeedbackSheet): NewParagraph[] =>
  blocksOf(report, sheet).map(({ kind, text }): NewParagraph => {
    const lines = text.split('\n').map((line) => showControls(line));
    return { text: `${kind === 'item' ? '– ' : ''}${lines.join('\n')}`, style: styles[kind] };
  });

const styles: Readonly<Record<Block['kind'], NewParagraph['style']>> = {
  title: 'Title',
  heading: 'Heading1',
  text: 'Normal',
  item: 'ListParagraph',
  note: 'ListParagraph',
};

/** The sheet as a piece of a page, to copy or print; every text is escaped. */
export const sheetHtml = (report: Report, sheet: FeedbackSheet): string =>
  html`<article>${blocksOf(report, sheet).map(markupOf)}</article>`.source;

function markupOf({ kind, text }: Block): Markup {
  const [first = '', ...rest] = text.split('\n');
  const lines = html`${first}${rest.map((line) => html`<br />${line}`)}`;
  switch (kind) {
    case 'title':
      return html`<h1>${lines}</h1>`;
    case 'heading':
      return html`<h2>${lines}</h2>`;
    case 'text':
      return html`<p>${lines}</p>`;
    case 'item':
      return html`<ul>
        <li>${lines}</li>
      </ul>`;
    case 'note':
      return html`<blockquote>${lines}</blockquote>`;
  }
}
