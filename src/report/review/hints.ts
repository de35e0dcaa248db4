import { joinAnd, sectionName, type Section } from '../outline/section';
import type { TemplateSection } from '../../standard';
import type { FindingValues } from '../findings/findings';
import type { Report } from '../report';
import type { SnapshotParagraph } from '../snapshot/snapshot';
import { fingerprint } from '../tags/fingerprint';
import { inKitOrder } from '../tags/typed-codes';
import { paragraphCodes } from '../tags/paragraph-tags';
import type { SharedPassage } from './shared-passages';
import { hasComparison, hasFigure, hasQuotation } from './signs';

export type HintId =
  | 'claimed-often'
  | 'many-codes'
  | 'short-claim'
  | 'claim-in-heading'
  | 'claim-in-cell'
  | 'no-figure'
  | 'no-quotation'
  | 'no-comparison'
  | 'shared-text';

/** Something for the tutor's eye: a sign, by a rule that is told with it, and no judgement. src/wording says them. */
export interface Hint {
  readonly id: HintId;
  /** The same until what it is about changes: by it a hint stays dismissed. */
  readonly key: string;
  readonly values: FindingValues;
  readonly places: readonly SnapshotParagraph[];
}

/** More places than these for one criterion, and more codes than these for one paragraph, are remarked on. The numbers are ours. */
const mostPlaces = 5;
const mostCodes = 4;

export const hintsOf = (report: Report): Hint[] => [
  ...claimedOften(report),
  ...manyCodes(report),
  ...claimedInHeadings(report),
  ...briefClaims(report),
  ...noFigures(report),
  ...report.standard.sections.flatMap((section) => lacking(report, section)),
];

/** Two reports and more that share a passage, as a hint on each of them. */
export const sharedHint = ({ names, words, text }: SharedPassage): Hint => ({
  id: 'shared-text',
  key: `shared-text ${fingerprint(text)}`,
  values: { names, words, text },
  places: [],
});

const claimedOften = ({ coverage }: Report): Hint[] =>
  coverage.criteria
    .filter(({ evidence }) => evidence.length > mostPlaces)
    .map(({ criterion: { code }, evidence }) => ({
      id: 'claimed-often',
      key: `claimed-often ${code}`,
      values: { code, count: evidence.length, most: mostPlaces },
      places: evidence.map(({ paragraph }) => paragraph),
    }));

const manyCodes = (report: Report): Hint[] =>
  claimedParagraphs(report)
    .filter((paragraph) => paragraphCodes(paragraph).length > mostCodes)
    .map((paragraph) => onParagraph('many-codes', paragraph, report));

/** A heading is no evidence: its tags are a finding too, and the tutor may say it as well. */
const claimedInHeadings = (report: Report): Hint[] =>
  report.snapshot.paragraphs
    .filter((each) => report.outline.isHeading(each) && paragraphCodes(each).length > 0)
    .map((paragraph) => onParagraph('claim-in-heading', paragraph, report));

function briefClaims(report: Report): Hint[] {
  const thin = thinParagraphs(report);
  return claimedParagraphs(report).flatMap((paragraph) => {
    if (paragraph.cell) return [onParagraph('claim-in-cell', paragraph, report)];
    return thin.has(paragraph) ? [onParagraph('short-claim', paragraph, report)] : [];
  });
}

function claimedParagraphs({ coverage }: Report): SnapshotParagraph[] {
  const all = coverage.criteria.flatMap(({ evidence }) => evidence.map(({ paragraph }) => paragraph));
  return [...new Set(all)].sort((a, b) => a.index - b.index);
}

const thinParagraphs = ({ coverage }: Report): ReadonlySet<SnapshotParagraph> =>
  new Set(
    coverage.criteria.flatMap(({ evidence }) =>
      evidence.flatMap(({ paragraph, thin }) => (thin === null ? [] : [paragraph])),
    ),
  );

function onParagraph(id: HintId, paragraph: SnapshotParagraph, { standard }: Report): Hint {
  const codes = inKitOrder(paragraphCodes(paragraph), standard);
  return {
    id,
    key: `${id} ${codes.join(' ')} ${fingerprint(paragraph.text)}`,
    values: { codes, count: codes.length, words: paragraph.words, most: mostCodes },
    places: [paragraph],
  };
}

/** Each section where such a criterion is claimed and no paragraph holds a figure. */
function noFigures(report: Report): Hint[] {
  const bySection = new Map<Section, Set<string>>();
  for (const { criterion, evidence } of report.coverage.criteria)
    if (criterion.asksForFigures)
      for (const { place, isSupporting } of evidence)
        if (!isSupporting)
          bySection.set(place.section, (bySection.get(place.section) ?? new Set()).add(criterion.code));
  const textsOf = textsBySection(report);
  return [...bySection].flatMap(([section, codes]) => {
    const texts = textsOf(section);
    return texts.some(({ text }) => hasFigure(text))
      ? []
      : [onSection('no-figure', section, report, [...codes])];
  });
}

/** Where a section of the template has text and lacks what is looked for in it. */
function lacking(report: Report, { key, expects }: TemplateSection): Hint[] {
  if (expects === null) return [];
  const sections = report.outline.sections.filter((each) => each.key === key || each.also.includes(key));
  const textsOf = textsBySection(report);
  return sections.flatMap((section) => {
    const texts = textsOf(section);
    const has =
      expects === 'quotation'
        ? texts.some(hasQuotation)
        : hasComparison(texts.map(({ text }) => text).join(' '));
    return texts.length === 0 || has ? [] : [onSection(`no-${expects}`, section, report)];
  });
}

function onSection(id: HintId, section: Section, { standard }: Report, codes: readonly string[] = []): Hint {
  return {
    id,
    key: `${id} ${section.prefix}`,
    values: { section: sectionName(section, standard), codes: joinAnd(codes) },
    places: section.heading ? [section.heading] : [],
  };
}

/** What stands below the headings of each section. */
function textsBySection({ snapshot, outline }: Report): (section: Section) => readonly SnapshotParagraph[] {
  const bySection = new Map<Section, SnapshotParagraph[]>();
  for (const paragraph of snapshot.paragraphs) {
    const section = outline.sectionOf(paragraph);
    if (!section || paragraph.text === '' || outline.isHeading(paragraph)) continue;
    const texts = bySection.get(section);
    if (texts) texts.push(paragraph);
    else bySection.set(section, [paragraph]);
  }
  return (section) => bySection.get(section) ?? [];
}
