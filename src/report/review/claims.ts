import type { Criterion } from '../../standard';
import type { CriterionCoverage, Evidence } from '../coverage/coverage';
import type { PartsOfCriterion } from '../coverage/parts';
import type { Report } from '../report';
import type { SnapshotParagraph } from '../snapshot/snapshot';
import { fingerprint } from '../tags/fingerprint';
import { ownerOf } from '../tags/paragraph-tags';
import { verdictsOf, type GivenVerdict, type Verdicts } from './verdicts';

/** Why a claim is worth a look. `changed`: its text since it was judged, or, where nobody can tell, since it was tagged. */
export type ReviewMark = 'unjudged' | 'changed' | 'thin' | 'shared' | 'at-risk' | 'gap';

/** What of a criterion's wording is reviewed: one tagged paragraph, or that there is none. */
interface ReviewItem {
  /** The same as long as criterion and text are: for what a pane keeps of it. */
  readonly key: string;
  readonly criterion: Criterion;
  readonly parts: PartsOfCriterion;
  readonly verdict: GivenVerdict | null;
  /** Where the comment goes: the claimed paragraph, or a heading or the title for a gap; null where there is none of them. */
  readonly paragraph: SnapshotParagraph | null;
  readonly marks: ReadonlySet<ReviewMark>;
}

export interface Claim extends ReviewItem {
  readonly kind: 'claim';
  readonly paragraph: SnapshotParagraph;
  readonly evidence: Evidence;
  /** The nearest texts of the report round it; null at its ends. */
  readonly before: SnapshotParagraph | null;
  readonly after: SnapshotParagraph | null;
}

export interface Gap extends ReviewItem {
  readonly kind: 'gap';
}

export type Reviewed = Claim | Gap;

/**
 * What a tutor walks through: all claims in document order, so that each text is read once, those of one paragraph in the kit's
 * order; then the gaps.
 */
export function reviewItems(report: Report, verdicts: Verdicts = verdictsOf(report)): Reviewed[] {
  const { criteria } = report.coverage;
  const neighbours = neighboursIn(report);
  const claims = criteria.flatMap((covered) =>
    covered.evidence.map((evidence): Claim => {
      const { paragraph } = evidence;
      const { criterion, parts } = covered;
      const verdict = verdicts.on(criterion.code, paragraph);
      const key = `${criterion.code} ${fingerprint(paragraph.text)}`;
      const marks = marksOf(evidence, verdict);
      return {
        kind: 'claim',
        key,
        criterion,
        parts,
        verdict,
        paragraph,
        marks,
        evidence,
        ...neighbours(paragraph),
      };
    }),
  );
  claims.sort((a, b) => a.paragraph.index - b.paragraph.index);
  return [
    ...claims,
    ...criteria
      .filter(({ evidence }) => evidence.length === 0)
      .map((covered) => gapOf(covered, report, verdicts)),
  ];
}

function gapOf({ criterion, parts }: CriterionCoverage, report: Report, verdicts: Verdicts): Gap {
  const verdict = verdicts.onGap(criterion.code) ?? verdicts.onReport(criterion.code);
  return {
    kind: 'gap',
    key: criterion.code,
    criterion,
    parts,
    verdict,
    paragraph: headingFor(criterion, report) ?? titleOf(report),
    marks: new Set<ReviewMark>(verdict ? ['gap'] : ['gap', 'unjudged']),
  };
}

function marksOf(
  { thin, sharedWith, credited, isSupporting, paragraph }: Evidence,
  verdict: GivenVerdict | null,
): Set<ReviewMark> {
  const isChanged = verdict?.isOutdated ?? hasChangedSinceTagged(paragraph);
  const marks: readonly (readonly [ReviewMark, boolean])[] = [
    ['unjudged', verdict === null],
    ['changed', isChanged],
    ['thin', thin !== null],
    ['shared', sharedWith.length > 0],
    ['at-risk', credited !== 'all' && !isSupporting],
  ];
  return new Set(marks.flatMap(([mark, holds]) => (holds ? [mark] : [])));
}

function hasChangedSinceTagged(paragraph: SnapshotParagraph): boolean {
  const owner = ownerOf(paragraph);
  if (!owner || owner.parsed.fingerprint === '' || owner.paragraphs.length > 1) return false;
  return ![paragraph.text, owner.text].some((text) => fingerprint(text) === owner.parsed.fingerprint);
}

/** What stands round a paragraph of the report's text, headings included. */
function neighboursIn({
  snapshot,
  outline,
}: Report): (paragraph: SnapshotParagraph) => Pick<Claim, 'before' | 'after'> {
  const texts = snapshot.paragraphs.filter((each) => each.text !== '' && outline.isReportText(each));
  const positions = new Map(texts.map((paragraph, position) => [paragraph.index, position]));
  return ({ index }) => {
    const position = positions.get(index) ?? -2;
    return { before: texts[position - 1] ?? null, after: texts[position + 1] ?? null };
  };
}

/** The heading of the first section there is for which the kit suggests the criterion. */
function headingFor({ code }: Criterion, { standard, outline }: Report): SnapshotParagraph | null {
  const wanted = standard.sections.filter(({ suggested }) => suggested.includes(code)).map(({ key }) => key);
  const section = outline.sections.find(({ key, also }) =>
    wanted.some((each) => each === key || also.includes(each)),
  );
  return section?.heading ?? null;
}

/** Where a comment on the whole report goes: the first line of the title block, or of the document. */
export function titleOf({ snapshot, outline }: Report): SnapshotParagraph | null {
  const texts = snapshot.paragraphs.filter(({ text }) => text !== '');
  return texts.find((each) => outline.regionOf(each) === 'title-block') ?? texts[0] ?? null;
}

export const withMark = (items: readonly Reviewed[], mark: ReviewMark): Reviewed[] =>
  items.filter(({ marks }) => marks.has(mark));

/** "17 of 22 judged": claims only, for a gap may stay one. */
export function progressOf(items: readonly Reviewed[]): { readonly judged: number; readonly of: number } {
  const claims = items.filter(({ kind }) => kind === 'claim');
  return { judged: claims.filter(({ verdict }) => verdict !== null).length, of: claims.length };
}

/** The next one that nobody has judged, from the one at a position on and round the end; null where all are judged. */
export function nextUnjudged(items: readonly Reviewed[], position: number): Reviewed | null {
  const round = [...items.slice(position + 1), ...items.slice(0, position + 1)];
  return round.find(({ marks }) => marks.has('unjudged')) ?? null;
}
