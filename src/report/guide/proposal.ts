import type { Proposal, ProposalArea } from '../../standard';
import { speaksOf } from './speaks-of';
import { refuse, type InsertPlan, type NewParagraph, type Refusal } from '../plans/plan';
import type { Report } from '../report';
import { anchorOf } from '../snapshot/anchor';
import { isEmptyDocument, type SnapshotParagraph } from '../snapshot/snapshot';
import { fold } from '../snapshot/text';
import { hasFigure } from '../review/signs';

/** A question that an author may ask of a proposal: never a grade. */
export type ProposalQuestionId = 'vague' | 'no-start-and-end' | 'not-measurable' | 'not-mine';

export interface ProposalState {
  readonly words: number;
  readonly length: 'empty' | 'short' | 'right' | 'long';
  /** The areas of the report, by whether any word of the proposal speaks of them. */
  readonly areas: readonly { readonly area: ProposalArea; readonly isMentioned: boolean }[];
  readonly questions: readonly ProposalQuestionId[];
}

const startAndEnd =
  /\b(?:from|since|begin\w*|start\w*|between)\b.*\b(?:to|until|till|by|end\w*|finish\w*|complet\w+)\b|\b(?:weeks?|months?)\b/su;
const firstPerson = /\b(?:i|my|me)\b/u;
/** Fewer different words of some length than this say hardly anything of one situation. */
const fewestSubjects = 25;

/** True for a document without a section of the report that speaks of a proposal, or is as short as one. */
export function isProposal({ outline, snapshot, standard }: Report): boolean {
  if (outline.sections.some(({ key }) => standard.sections.some((section) => section.key === key)))
    return false;
  const texts = snapshot.paragraphs.filter(({ text }) => text !== '');
  const isNamed = texts.slice(0, 3).some(({ text }) => /\bproposal\b/iu.test(text));
  return isNamed || (texts.length > 0 && wordsOf(texts) <= mostWordsUnnamed);
}

/** A draft of a proposal may be half as long again. */
const mostWordsUnnamed = 450;

/** Counted is every paragraph but the headings: the kit names 200 to 300 words and does not say what of. */
export function proposalState(report: Report, { fewestWords, mostWords, areas }: Proposal): ProposalState {
  const texts = report.snapshot.paragraphs.filter(
    (paragraph) => paragraph.text !== '' && !isHeadingOf(paragraph, report),
  );
  const words = wordsOf(texts);
  const text = fold(texts.map((paragraph) => paragraph.text).join('\n'));
  return {
    words,
    length: words === 0 ? 'empty' : words < fewestWords ? 'short' : words <= mostWords ? 'right' : 'long',
    areas: areas.map((area) => ({ area, isMentioned: speaksOf(text, area.words) })),
    questions: words === 0 ? [] : questionsOn(text),
  };
}

const isHeadingOf = (paragraph: SnapshotParagraph, { outline }: Report): boolean =>
  paragraph.headingLevel !== null ||
  outline.isHeading(paragraph) ||
  paragraph.styleBuiltIn === 'Title' ||
  (/\bproposal$/iu.test(paragraph.text) && paragraph.words <= mostWordsOfTitle);

const mostWordsOfTitle = 8;

const wordsOf = (paragraphs: readonly SnapshotParagraph[]): number =>
  paragraphs.reduce((sum, { words }) => sum + words, 0);

function questionsOn(text: string): ProposalQuestionId[] {
  const subjects = new Set(text.match(/\p{L}{6,}/gu));
  const questions: readonly (readonly [ProposalQuestionId, boolean])[] = [
    ['vague', subjects.size < fewestSubjects],
    ['no-start-and-end', !startAndEnd.test(text)],
    ['not-measurable', !hasFigure(text)],
    ['not-mine', !firstPerson.test(text)],
  ];
  return questions.flatMap(([id, holds]) => (holds ? [id] : []));
}

/** The title and a line to write on, for a document that is empty: what to write about stands in the pane. */
export function planProposal({ snapshot }: Pick<Report, 'snapshot'>): InsertPlan | Refusal {
  const [first] = snapshot.paragraphs;
  if (!first || !isEmptyDocument(snapshot)) return refuse('not-empty');
  const lines: readonly (readonly [text: string, style: string])[] = [
    ['Work-based project proposal', 'Title'],
    ['', 'Normal'],
  ];
  return {
    kind: 'insert',
    at: anchorOf(snapshot, first),
    where: 'Before',
    paragraphs: lines.map(([text, style]): NewParagraph => ({ text, style, isGuidance: false })),
  };
}
