import { distance } from 'fastest-levenshtein';
import type { Assessment, SelfReviewPoint, SelfReviewRule } from '../../standard';
import { storedDecisions } from '../outline/heading-decisions';
import type { SettingPlan } from '../plans/plan';
import type { Report } from '../report';
import { hasComparison, hasFigure, hasQuotation } from '../review/signs';
import type { Snapshot, SnapshotParagraph } from '../snapshot/snapshot';
import { fold } from '../snapshot/text';
import { paragraphCodes } from '../tags/paragraph-tags';
import { planKept } from './kept';

/** What a rule has found: places that speak for the point, or against it. A sign, by a rule that is told with it; no judgement. */
export interface FoundSign {
  readonly speaks: 'for' | 'against';
  readonly places: readonly SnapshotParagraph[];
  /** Words that are remarked on, as the author wrote them. */
  readonly words: readonly string[];
}

export interface ReviewedPoint {
  readonly point: SelfReviewPoint;
  readonly isTicked: boolean;
  /** Null where only the author can say, and where a rule found nothing to remark on. */
  readonly sign: FoundSign | null;
}

/** The checklist with what the rules found and what the author ticked. */
export function selfReviewOf(report: Report, { selfReview, terms }: Assessment): ReviewedPoint[] {
  const ticked = tickedPoints(report.snapshot.settings);
  const body = bodyOf(report);
  return selfReview.map((point) => ({
    point,
    isTicked: ticked.includes(point.id),
    sign: point.rule === null ? null : rules[point.rule]({ body, report, terms }),
  }));
}

const bodyOf = ({ snapshot, outline }: Report): SnapshotParagraph[] =>
  snapshot.paragraphs.filter(
    (paragraph) =>
      paragraph.text !== '' && outline.regionOf(paragraph) === 'body' && !outline.isHeading(paragraph),
  );

interface Looked {
  readonly body: readonly SnapshotParagraph[];
  readonly report: Report;
  readonly terms: readonly string[];
}

const showing = (body: readonly SnapshotParagraph[], shows: (paragraph: SnapshotParagraph) => boolean) =>
  body.filter(shows);

/** Places speak for a point; where there is none, that speaks against it. */
const present = (places: readonly SnapshotParagraph[]): FoundSign => ({
  speaks: places.length > 0 ? 'for' : 'against',
  places,
  words: [],
});

/** Places speak against a point; where there is none there is nothing to remark on. */
const absent = (places: readonly SnapshotParagraph[], words: readonly string[] = []): FoundSign | null =>
  places.length > 0 ? { speaks: 'against', places, words } : null;

const says =
  (...patterns: readonly RegExp[]) =>
  ({ text }: SnapshotParagraph): boolean =>
    patterns.every((pattern) => pattern.test(fold(text)));

const recommends = /\b(?:recommend|suggest|propos)\w*/u;
const gain = /\b(?:benefit|improv|sav|gain|reduc|increas|better|faster|fewer)\w*/u;
const loss =
  /\b(?:otherwise|without|if (?:this|we|nothing|it|the change) (?:is|does|do|did|are) ?n[o']t|risk|consequence|could (?:lose|happen)|would (?:lose|happen|continue))\w*/u;
const reasons =
  /\b(?:because|therefore|as a result|this meant|which meant|so that|in order to|due to|the reason|on the other hand|however|although)\b/u;
const learning =
  /\b(?:i (?:have )?(?:learn(?:ed|t)|realis\w+|reflect\w*)|next time|would do differently|in hindsight|looking back)\b/u;
const law =
  /\b(?:(?:\w+ ){1,4}act (?:of )?(?:19|20)\d\d|gdpr|data protection|equality act|consumer rights|health and safety|regulations?|legislation|ombudsman|iso \d+|heat model|pestle|swot)\b/u;

const rules: Readonly<Record<SelfReviewRule, (looked: Looked) => FoundSign | null>> = {
  mapped: ({ report }) => absent(untaggedSections(report)),
  evaluation: ({ body }) => present(showing(body, says(reasons))),
  figures: ({ body }) => present(showing(body, ({ text }) => hasFigure(text))),
  comparison: ({ body }) => present(showing(body, ({ text }) => hasComparison(text))),
  recommendation: ({ body }) => recommendation(body),
  legislation: ({ body }) => present(showing(body, says(law))),
  quotation: ({ body }) => present(showing(body, hasQuotation)),
  reflection: ({ body }) => present(showing(body, says(learning))),
  terms: ({ body, terms }) => misspelt(body, terms),
  tense: ({ body }) => absent(showing(body, ({ text }) => mixesTenses(text))),
};

/** The headings of sections whose text claims nothing. */
function untaggedSections({ outline, snapshot }: Report): SnapshotParagraph[] {
  const tagged = new Set(
    snapshot.paragraphs
      .filter((paragraph) => paragraphCodes(paragraph).length > 0)
      .map((paragraph) => outline.sectionOf(paragraph)),
  );
  return outline.sections.flatMap((section) =>
    section.key !== 'appendix' && section.heading && !tagged.has(section) ? [section.heading] : [],
  );
}

/** A recommendation with what is gained, and what may come without it, in the report if not in one paragraph. */
function recommendation(body: readonly SnapshotParagraph[]): FoundSign {
  const places = showing(body, says(recommends));
  const isWhole = places.some(says(gain)) && body.some(says(loss));
  return { speaks: isWhole ? 'for' : 'against', places, words: [] };
}

/** Long enough that one wrong letter does not make another word of it. */
const shortestTerm = 7;

/** Words that differ from a term in one letter, or in two neighbours that changed places, and are none themselves. */
function misspelt(body: readonly SnapshotParagraph[], terms: readonly string[]): FoundSign | null {
  const known = new Set(terms);
  const long = terms.filter(({ length }) => length >= shortestTerm);
  const wrong = new Map<SnapshotParagraph, string[]>();
  for (const paragraph of body)
    for (const word of new Set(fold(paragraph.text).match(/\p{L}{6,}/gu)))
      if (!known.has(word) && long.some((term) => isSlip(word, term)))
        wrong.set(paragraph, [...(wrong.get(paragraph) ?? []), word]);
  return absent([...wrong.keys()], [...new Set([...wrong.values()].flat())]);
}

/** American spelling is a matter of taste, an ending a matter of grammar: neither is a slip. */
function isSlip(word: string, term: string): boolean {
  if (word[0] !== term[0] || Math.abs(word.length - term.length) > 1) return false;
  if (word.replace(/z/gu, 's') === term) return false;
  const isEnding = word.startsWith(term) || term.startsWith(word) || word.slice(0, -1) === term.slice(0, -1);
  if (isEnding) return false;
  return distance(word, term) === 1 || isSwap(word, term);
}

function isSwap(word: string, term: string): boolean {
  if (word.length !== term.length) return false;
  const at = [...word].findIndex((letter, index) => letter !== term[index]);
  return word[at] === term[at + 1] && word[at + 1] === term[at] && word.slice(at + 2) === term.slice(at + 2);
}

const inPast =
  /\bi (?:was|had|did|went|made|said|told|wrote|spoke|took|gave|found|got|felt|knew|thought|saw|\p{L}{2,}ed)\b/u;
const inPresent =
  /\bi (?:am|do|go|make|say|tell|write|speak|take|give|find|get|feel|call|ask|check|ring|explain|offer|contact|listen|apologise)\b/u;

/** Tells in one paragraph what "I" did and what "I" do. Quotations are left out, for people speak as they like. */
function mixesTenses(text: string): boolean {
  const told = fold(text).replace(/"[^"]*"|\u201c[^\u201c\u201d]*\u201d/gu, ' ');
  return inPast.test(told) && inPresent.test(told);
}

const key = 'selfReview';

/** Reads the setting `{ "selfReview": ["scope"] }`. */
function tickedPoints(settings: Snapshot['settings']): string[] {
  const stored = storedDecisions(settings)[key];
  return Array.isArray(stored) ? stored.filter((id): id is string => typeof id === 'string') : [];
}

/** Keeps that the author ticks a point, or no longer does. */
export function planTick(report: Pick<Report, 'snapshot'>, id: string, isTicked: boolean): SettingPlan {
  const others = tickedPoints(report.snapshot.settings).filter((each) => each !== id);
  const ids = isTicked ? [...others, id] : others;
  return planKept(report, key, ids.length > 0 ? ids : null);
}

export const isTicked = ({ snapshot }: Pick<Report, 'snapshot'>, id: string): boolean =>
  tickedPoints(snapshot.settings).includes(id);
