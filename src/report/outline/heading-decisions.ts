import type { SectionKey, Standard } from '../../standard';
import { decisionsKey, isRecord } from '../snapshot/settings';
import type { Snapshot, SnapshotParagraph } from '../snapshot/snapshot';
import { fold } from '../snapshot/text';
import {
  claimedBy,
  isSure,
  keysOf,
  withoutHeading,
  type Line,
  type OutlineHeading,
  type ReadLine,
} from './line';
import type { HeadingMatch } from './match-heading';

type Settings = Snapshot['settings'];

/**
 * What the author decided a line to be: the heading of a section of the template; the heading of an appendix, which is not counted;
 * what it was read as; or null for no heading, whatever it looks like.
 */
export type HeadingDecision = SectionKey | null;

/** By the line's text, folded: a decision is about all lines with these words. */
export type HeadingDecisions = ReadonlyMap<string, HeadingDecision>;

/** A decision on a line, or undefined for none. */
export interface HeadingAnswer {
  readonly heading: SnapshotParagraph;
  readonly decision: HeadingDecision | undefined;
}

/**
 * Reads the setting `{ "sections": { "what happened next": "actions", "my e-mails": "appendix", "feedback form": null } }`.
 * Settings travel in the file and may come from a later version: what is not understood is left aside.
 */
export function readHeadingDecisions(settings: Settings, standard: Standard): HeadingDecisions {
  const decisions = new Map<string, HeadingDecision>();
  for (const [heading, value] of Object.entries(storedSections(settings)))
    if (isDecision(value, standard)) decisions.set(heading, value);
  return decisions;
}

/** The words of lines whose decision cannot be read: damaged, or of a later version. */
export const unreadDecisions = (settings: Settings, standard: Standard): string[] =>
  Object.entries(storedSections(settings)).flatMap(([heading, value]) =>
    isDecision(value, standard) ? [] : [heading],
  );

const isDecision = (value: unknown, { sections }: Standard): value is HeadingDecision =>
  value === null || value === 'appendix' || value === 'as-read' || sections.some(({ key }) => key === value);

/** What was decided about the words of a heading; undefined where nothing was. */
export const decisionOn = (
  { snapshot, standard }: { readonly snapshot: Snapshot; readonly standard: Standard },
  heading: SnapshotParagraph,
): HeadingDecision | undefined => readHeadingDecisions(snapshot.settings, standard).get(fold(heading.text));

/** The setting with these decisions, those that are undefined forgotten; what else it holds, of a later version perhaps, stays. */
export function withDecisions(settings: Settings, answers: readonly HeadingAnswer[]): object {
  const sections = new Map(Object.entries(storedSections(settings)));
  for (const { heading, decision } of answers)
    if (decision === undefined) sections.delete(fold(heading.text));
    else sections.set(fold(heading.text), decision);
  return { ...storedDecisions(settings), sections: Object.fromEntries(sections) };
}

/** Whether anything is kept about a heading, be it understood or not. */
export const isKept = (settings: Settings, { text }: SnapshotParagraph): boolean =>
  Object.hasOwn(storedSections(settings), fold(text));

/** The whole setting as it is kept, what a later version wrote included. */
export function storedDecisions(settings: Settings): Readonly<Record<string, unknown>> {
  const stored = settings[decisionsKey];
  return isRecord(stored) ? stored : {};
}

function storedSections(settings: Settings): Readonly<Record<string, unknown>> {
  const { sections } = storedDecisions(settings);
  return isRecord(sections) ? sections : {};
}

/**
 * What was read, with what the author decided in its place. The same words may stand in several places, in a heading and in a cell:
 * a decision is about those that were read most like it.
 * @param others lines that were not looked at: where no line that was has the words, a decision is about them
 */
export function applyDecisions(
  read: readonly ReadLine[],
  others: readonly Line[],
  decisions: HeadingDecisions,
): readonly ReadLine[] {
  if (decisions.size === 0) return read;
  const known = new Set(read.map(wordsOf));
  const unread = others.filter((line) => {
    const decision = decisions.get(wordsOf(line)) ?? 'as-read';
    return decision !== 'as-read' && !known.has(wordsOf(line));
  });
  const lines = [...read, ...unread.map((line): ReadLine => ({ ...line, heading: null }))].sort(
    (a, b) => a.paragraph.index - b.paragraph.index,
  );
  const decided = decide(lines, decisions);
  const before = new Map(lines.map(({ paragraph, heading }) => [paragraph, heading && nameOf(heading)]));
  const named = decided.filter(
    ({ paragraph, heading }) =>
      heading?.kind === 'section' && heading.isDecided && before.get(paragraph) !== heading.match.key,
  );
  return withoutRivals(decided, claimedBy(named));
}

const wordsOf = ({ paragraph }: Line): string => fold(paragraph.text);

function decide(lines: readonly ReadLine[], decisions: HeadingDecisions): ReadLine[] {
  const nearest = new Map<string, number>();
  for (const line of lines) {
    const words = wordsOf(line);
    nearest.set(words, Math.max(nearest.get(words) ?? 0, nearness(line, decisions.get(words))));
  }
  return lines.flatMap((line) => {
    const words = wordsOf(line);
    const decision = decisions.get(words);
    if (decision === undefined) return [line];
    if (decision === null) return [];
    const isMeant = nearness(line, decision) === nearest.get(words);
    return [isMeant ? { ...line, heading: decidedHeading(line, decision) } : line];
  });
}

/** How near a line was read to what was decided: as the same, as another heading, or as none. */
function nearness({ heading }: ReadLine, decision: HeadingDecision | undefined): number {
  if (!heading) return 0;
  return nameOf(heading) === decision ? 2 : 1;
}

const nameOf = (heading: OutlineHeading): string =>
  heading.kind === 'section' ? heading.match.key : heading.kind;

function decidedHeading(
  { heading, title }: ReadLine,
  decision: NonNullable<HeadingDecision>,
): OutlineHeading | null {
  if (decision === 'appendix') return { kind: 'appendix', isDecided: true };
  const sure = { kind: 'section', title, confidence: 'exact', score: 1, isDecided: true } as const;
  if (decision !== 'as-read') return { ...sure, match: decidedMatch(decision) };
  return heading?.kind === 'section' ? { ...sure, match: heading.match } : heading;
}

const decidedMatch = (key: SectionKey): HeadingMatch => ({
  key,
  also: [],
  isTemplateTitle: false,
  isNumbered: false,
  isWeak: false,
  isContinued: false,
  isInWords: false,
  score: 1,
});

/** What only its words and its look make the heading of a section is none where the author names another one for it. */
const withoutRivals = (lines: readonly ReadLine[], named: ReadonlySet<SectionKey>): ReadLine[] =>
  lines.map((line) => {
    const { heading } = line;
    if (heading?.kind !== 'section' || heading.isDecided || isSure(line)) return line;
    return keysOf(heading.match).every((key) => named.has(key)) ? withoutHeading(line) : line;
  });
