import { templateSection, type SectionKey, type Standard } from '../../standard';
import type { Snapshot, SnapshotParagraph } from '../snapshot/snapshot';
import { fold } from '../snapshot/text';
import { isGuidanceLine } from './guidance';
import { readHeadingDecisions } from './heading-decisions';
import { isGeneratedContents, typedContents } from './contents';
import { HeadingFinder } from './heading-finder';
import type { OutlineHeading } from './line';
import { findManualMapping, type ManualMapping } from './manual-mapping-table';
import { addressOf, numberPlaces, type Place } from './places';
import type { Region, Section } from './section';
import { isTitleBlockLine, looksLikeProse } from './title-block';

/** The sections that a report has, and for each of its paragraphs where it belongs. */
export class Outline {
  /** Whether the body holds any text yet: the template's headings and guidance are none. */
  readonly hasText: boolean;
  private readonly places: readonly (Place | null)[];
  private readonly withText: ReadonlySet<Section | null>;

  constructor(
    { paragraphs }: Snapshot,
    /** In document order; one entry for all appendices. */
    readonly sections: readonly Section[],
    /** Template sections that no heading stands for. */
    readonly missing: readonly SectionKey[],
    /** The first heading of an appendix that stands before a section, and so does not end the body. */
    readonly earlyAppendix: SnapshotParagraph | null,
    /** The mapping that the author filled in by hand. */
    readonly manualMapping: ManualMapping,
    private readonly parts: readonly Part[],
  ) {
    this.places = numberPlaces(paragraphs, this);
    const texts = paragraphs.filter((paragraph) => !this.isHeading(paragraph));
    this.withText = new Set(texts.map((paragraph) => this.sectionOf(paragraph)));
    this.hasText = texts.some((paragraph) => paragraph.text !== '' && this.regionOf(paragraph) === 'body');
  }

  regionOf(paragraph: SnapshotParagraph): Region {
    return this.partOf(paragraph).region;
  }

  /** The section that a paragraph of the body or the appendices belongs to; null elsewhere. */
  sectionOf(paragraph: SnapshotParagraph): Section | null {
    return this.partOf(paragraph).section;
  }

  /** Headings of any level are counted but never numbered, tagged or evidence. */
  isHeading(paragraph: SnapshotParagraph): boolean {
    return this.partOf(paragraph).isHeading;
  }

  /** What a line was taken for, and how surely; null where it is no heading. */
  headingOf(paragraph: SnapshotParagraph): OutlineHeading | null {
    return this.partOf(paragraph).heading;
  }

  /** Whether a section has a paragraph besides headings. */
  hasParagraphs(section: Section): boolean {
    return this.withText.has(section);
  }

  placeOf({ index }: SnapshotParagraph): Place | null {
    return this.places[index] ?? null;
  }

  /** The paragraph's address as the command line writes it, or null. */
  addressOf(paragraph: SnapshotParagraph): string | null {
    const place = this.placeOf(paragraph);
    return place && addressOf(place);
  }

  /** Whether the paragraph is report text, counted or not: the body's and the appendices'. */
  isReportText(paragraph: SnapshotParagraph): boolean {
    const region = this.regionOf(paragraph);
    return region === 'body' || region === 'appendix';
  }

  private partOf({ index }: SnapshotParagraph): Part {
    const part = this.parts[index];
    if (!part) throw new Error(`The outline has no paragraph ${index}`);
    return part;
  }
}

/** Where one paragraph belongs. */
interface Part {
  readonly region: Region;
  readonly section: Section | null;
  readonly isHeading: boolean;
  readonly heading: OutlineHeading | null;
}

/** The document and what it is read as; planners and checks look at this. */
export interface Analysis {
  readonly standard: Standard;
  readonly snapshot: Snapshot;
  readonly outline: Outline;
}

/** Finds the template's sections by their headings, and what belongs to none. */
export function makeOutline(snapshot: Snapshot, standard: Standard): Outline {
  const keys = standard.sections.map(({ key }) => key);
  const manual = findManualMapping(snapshot, standard);
  const isManual = ({ index, cell }: SnapshotParagraph): boolean =>
    cell ? manual.tables.has(cell.table) : manual.lines.has(index);
  const contents = typedContents(snapshot);
  const excluded = new Set(snapshot.paragraphs.filter((each) => contents.has(each.index) || isManual(each)));
  const decisions = readHeadingDecisions(snapshot.settings, standard);
  const finder = new HeadingFinder(snapshot, standard, decisions, excluded);
  const headings = finder.find();
  const walk = new OutlineWalk(snapshot, standard, headings, contents);
  walk.run();
  const parts = snapshot.paragraphs.map((paragraph, index): Part => {
    const walked = walk.parts[index] ?? { region: 'body', section: null };
    const region = regionOf(paragraph, walked.region);
    const isReportText = region === 'body' || region === 'appendix';
    return {
      region,
      section: isReportText ? walked.section : null,
      isHeading: finder.headings.has(index),
      heading: headings.get(index) ?? null,
    };
  });
  const found = new Set(walk.sections.flatMap(({ key, also }) => [key, ...also]));
  return new Outline(
    snapshot,
    walk.sections,
    keys.filter((key) => !found.has(key)),
    walk.earlyAppendix,
    manual,
    parts,
  );

  function regionOf(paragraph: SnapshotParagraph, walked: Region): Region {
    const { isAnnex, text } = paragraph;
    if (isAnnex) return 'annex';
    if (walked === 'contents') return walked;
    if (isGuidanceLine(text, standard)) return 'guidance';
    return walked === 'body' && isManual(paragraph) ? 'manual-mapping' : walked;
  }
}

/** Gives every paragraph its region and its section, from the headings that were found. */
class OutlineWalk {
  readonly sections: Section[] = [];
  readonly parts: { readonly region: Region; readonly section: Section | null }[] = [];
  earlyAppendix: SnapshotParagraph | null = null;
  private readonly latest = new Map<Section['key'], Section>();
  private others = 0;
  private readonly lastSection: number;
  private readonly firstText: number;
  private readonly hasHeadings: boolean;
  private readonly firstSection: number;
  /** Where the appendices begin: the first after which no section stands that was not there before. */
  private readonly bodyEnd: number;

  constructor(
    private readonly snapshot: Snapshot,
    private readonly standard: Standard,
    private readonly headings: ReadonlyMap<number, OutlineHeading>,
    private readonly contents: ReadonlySet<number>,
  ) {
    this.bodyEnd = findBodyEnd(headings);
    const sections = [...headings].flatMap(([index, { kind }]) =>
      kind === 'section' && index < this.bodyEnd ? [index] : [],
    );
    this.firstSection = sections[0] ?? Infinity;
    this.lastSection = sections.at(-1) ?? -1;
    this.firstText = snapshot.paragraphs.findIndex(({ text }) => text !== '');
    this.hasHeadings = [...headings].some(([index, { kind }]) => kind === 'other' && index < this.bodyEnd);
  }

  private isContentsLine(paragraph: SnapshotParagraph): boolean {
    return isGeneratedContents(paragraph) || (this.hasSections && this.contents.has(paragraph.index));
  }

  run(): void {
    let region: Region = 'title-block';
    let section: Section | null = null;
    for (const paragraph of this.snapshot.paragraphs) {
      const { index } = paragraph;
      const heading = this.headings.get(index);
      if (heading && (region !== 'appendix' || this.goesBack(heading, index))) {
        if (isEarly(heading, index < this.bodyEnd, paragraph)) this.earlyAppendix ??= paragraph;
        const opened = this.open(paragraph, heading, region);
        if (opened) ({ region, section } = opened);
      } else if (region === 'title-block' && this.isIntroduction(paragraph)) {
        region = 'body';
        section = this.introduction();
      } else if (region === 'contents' && !this.isContentsLine(paragraph) && this.isIntroduction(paragraph)) {
        region = 'body';
        section = this.introduction();
      }
      const isContents = this.isContentsLine(paragraph) && region !== 'appendix';
      this.parts.push({ region: isContents ? 'contents' : region, section });
    }
  }

  /** The next section ends an appendix that the author put before it. */
  private goesBack({ kind }: OutlineHeading, index: number): boolean {
    return kind === 'section' && index < this.bodyEnd;
  }

  private open(
    paragraph: SnapshotParagraph,
    heading: OutlineHeading,
    region: Region,
  ): { region: Region; section: Section | null } | null {
    switch (heading.kind) {
      case 'contents':
        return paragraph.index < this.firstSection ? { region: 'contents', section: null } : null;
      case 'appendix':
        if (paragraph.index < this.bodyEnd && !heading.isDecided)
          return region === 'title-block' || region === 'contents' || paragraph.headingLevel === null
            ? null
            : { region: 'body', section: this.other(paragraph) };
        return { region: 'appendix', section: this.appendix(paragraph) };
      case 'section':
        if (this.continuesLast(heading, paragraph)) return null;
        return { region: 'body', section: this.goesOn(heading) ?? this.template(paragraph, heading) };
      case 'other':
        if (!this.hasSections) return { region: 'body', section: this.wholeReport() };
        if (region === 'title-block' && !this.isWithoutTemplate && this.isProjectTitle(paragraph))
          return null;
        return { region: 'body', section: this.other(paragraph) };
    }
  }

  private template(
    heading: SnapshotParagraph,
    { match, title: words, confidence, score }: Extract<OutlineHeading, { kind: 'section' }>,
  ): Section {
    const { number, title } = templateSection(this.standard, match.key);
    return this.push({
      key: match.key,
      also: match.also,
      number,
      title,
      heading,
      headingText: words,
      confidence,
      score,
      prefix: String(number),
    });
  }

  private other(heading: SnapshotParagraph): Section {
    return this.push({
      ...noSection,
      title: heading.text,
      heading,
      headingText: heading.text,
      prefix: this.otherPrefix(),
    });
  }

  private appendix(heading: SnapshotParagraph): Section {
    const { title } = this.standard.appendix;
    return (
      this.known('appendix') ??
      this.push({ ...noSection, key: 'appendix', title, heading, headingText: heading.text, prefix: 'A' })
    );
  }

  private introduction(): Section {
    return this.hasSections
      ? this.push({
          ...noSection,
          title: this.isWithoutTemplate ? 'Text before the first heading' : 'Text before the first section',
          prefix: this.otherPrefix(),
        })
      : this.wholeReport();
  }

  /** Where no section is found, one entry stands for all that is counted. */
  private wholeReport(): Section {
    return this.known('other') ?? this.push({ ...noSection, title: 'Whole report', prefix: '0' });
  }

  private otherPrefix(): string {
    return `o${++this.others}`;
  }

  private known(wanted: Section['key']): Section | undefined {
    return this.sections.find(({ key }) => key === wanted);
  }

  private push(section: Section): Section {
    this.sections.push(section);
    this.latest.set(section.key, section);
    return section;
  }

  /** Where the standard asks for no sections, the author's own headings make them. */
  private get hasSections(): boolean {
    return this.lastSection >= 0 || (this.isWithoutTemplate && this.hasHeadings);
  }

  private get isWithoutTemplate(): boolean {
    return this.standard.sections.length === 0;
  }

  /** "Recommendations" right after Results belongs to it; the template's own title twice is a doubled section. */
  private continuesLast(
    { match, confidence }: Extract<OutlineHeading, { kind: 'section' }>,
    { index, text }: SnapshotParagraph,
  ): boolean {
    const last = this.sections.at(-1);
    if (last?.key !== match.key || match.also.length > 0) return false;
    const isReworded = confidence === 'likely' && !match.isTemplateTitle && !match.isNumbered;
    return isReworded || (last.headingText !== text && this.standsRightBelow(last, index));
  }

  /** "Section 1" and, on the next line, "Situation" are one heading. */
  private standsRightBelow({ heading }: Section, index: number): boolean {
    if (!heading) return false;
    let at = heading.index + 1;
    while (at < index && this.snapshot.paragraphs[at]?.text === '') at++;
    return at === index;
  }

  /** "Actions (continued)" is the section that was there before. */
  private goesOn({ match }: Extract<OutlineHeading, { kind: 'section' }>): Section | undefined {
    return match.isContinued ? this.latest.get(match.key) : undefined;
  }

  /** The report's first words, or a heading with no running text before the next: the project's title. */
  private isProjectTitle(paragraph: SnapshotParagraph): boolean {
    if (/^(?:introduction|background|overview|(?:executive )?summary|abstract)\b/u.test(fold(paragraph.text)))
      return false;
    if (paragraph.index <= this.firstText) return true;
    const { paragraphs } = this.snapshot;
    for (let at = paragraph.index + 1; at < paragraphs.length; at++) {
      const next = paragraphs[at]!;
      if (this.headings.has(next.index)) return true;
      if (this.isIntroduction(next)) return false;
    }
    return true;
  }

  /** Running text before the first section; without sections everything but the title block's lines is body. */
  private isIntroduction(paragraph: SnapshotParagraph): boolean {
    if (paragraph.text === '' || paragraph.isAnnex || this.isContentsLine(paragraph)) return false;
    if (isTitleBlockLine(paragraph, this.standard) || isGuidanceLine(paragraph.text, this.standard))
      return false;
    return this.lastSection >= 0 ? looksLikeProse(paragraph) : !this.isTopLine(paragraph);
  }

  /** Without sections only a Title, and the lines of the title block right after it, are left out. */
  private isTopLine({ styleBuiltIn }: SnapshotParagraph): boolean {
    return styleBuiltIn === 'Title' || styleBuiltIn === 'Subtitle';
  }
}

/** What all entries have in common that are no section of the template. */
const noSection: Section = {
  key: 'other',
  also: [],
  number: null,
  title: '',
  heading: null,
  headingText: '',
  confidence: 'exact',
  score: 1,
  prefix: '',
};

/**
 * The first heading of an appendix after which no section stands that was not there before: a second "Feedback" within the appendices
 * is a letter, not Section 6. A line that only looks like text is one after the last new section alone. What the author decided to be
 * a section is one, in the first place where its words stand.
 */
function findBodyEnd(headings: ReadonlyMap<number, OutlineHeading>): number {
  const seen = new Set<string>();
  let end = Infinity;
  for (const [index, heading] of headings) {
    if (heading.kind === 'appendix') end = Math.min(end, index);
    if (heading.kind !== 'section') continue;
    const { match, title, isDecided } = heading;
    const signs = [match.key, ...match.also, ...(isDecided ? [`“${fold(title)}”`] : [])];
    if (signs.some((sign) => !seen.has(sign))) end = Infinity;
    for (const sign of signs) seen.add(sign);
  }
  return end;
}

/** An appendix heading that does not end the body; a mere line that says so, under a picture perhaps, is none. */
const isEarly = (heading: OutlineHeading, isBefore: boolean, { headingLevel }: SnapshotParagraph): boolean =>
  heading.kind === 'appendix' && !heading.isDecided && isBefore && headingLevel !== null;
