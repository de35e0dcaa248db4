import type { SectionKey, Standard } from '../../standard';
import { readDecisions } from './heading-decisions';
import { isGuidanceLine } from './guidance';
import { handWrittenMappingTables } from './manual-mapping-table';
import { HeadingFinder, isContentsLine, type Confidence, type OutlineHeading } from './heading-finder';
import type { Snapshot, SnapshotParagraph } from '../snapshot/snapshot';
import { fold } from '../snapshot/text';
import { isTitleBlockLine, looksLikeProse } from './title-block';

export type { Confidence } from './heading-finder';

/** Why a paragraph is counted, or why not. */
export type Region = 'body' | 'title-block' | 'contents' | 'guidance' | 'hand-mapping' | 'appendix' | 'annex';

export interface Section {
  readonly key: SectionKey | 'other' | 'appendix';
  /** Further sections that a merged heading stands for. */
  readonly also: readonly SectionKey[];
  /** The template's number, also where sections are swapped; null for other headings and appendices. */
  readonly number: number | null;
  /** The template's title; of other headings their own text. */
  readonly title: string;
  /** The author's heading, or empty where there is none (an introduction). */
  readonly heading: string;
  /** The heading's paragraph. */
  readonly headingIndex: number | null;
  readonly confidence: Confidence;
  /** How sure it is, from 0 to 1: 1 is the template's title in a heading style, or the author's own decision. */
  readonly score: number;
}

export interface Outline {
  /** In document order; one entry for all appendices. */
  readonly sections: readonly Section[];
  /** Template sections that no heading stands for. */
  readonly missing: readonly SectionKey[];
  /** For each paragraph its region. */
  readonly regions: readonly Region[];
  /** For each paragraph the position of its section in `sections`, or null. */
  readonly sectionOf: readonly (number | null)[];
  /** Paragraphs that are headings of any level: they are counted but never numbered, tagged or evidence. */
  readonly headings: ReadonlySet<number>;
  /** The first heading of an appendix that stands before a section, and so does not end the body. */
  readonly earlyAppendix: number | null;
}

/** Finds the template's sections by their headings, and what belongs to none. */
export function makeOutline(snapshot: Snapshot, standard: Standard): Outline {
  const decisions = readDecisions(
    snapshot.settings,
    standard.sections.map(({ key }) => key),
  );
  const finder = new HeadingFinder(snapshot, standard, decisions);
  const headings = finder.find();
  const handMapping = handWrittenMappingTables(snapshot, standard);
  const walk = new OutlineWalk(snapshot, standard, headings);
  walk.run();
  const regions = snapshot.paragraphs.map((paragraph, index) => {
    if (paragraph.isAnnex) return 'annex';
    const region = walk.regions[index] ?? 'body';
    if (region !== 'body') return region;
    if (paragraph.cell && handMapping.has(paragraph.cell.table)) return 'hand-mapping';
    return isGuidanceLine(paragraph.text, standard) ? 'guidance' : 'body';
  });
  const found = new Set(walk.sections.flatMap(({ key, also }) => [key, ...also]));
  return {
    sections: walk.sections,
    missing: standard.sections.map(({ key }) => key).filter((key) => !found.has(key)),
    regions,
    sectionOf: walk.sectionOf.map((section, index) =>
      regions[index] === 'body' || regions[index] === 'appendix' ? section : null,
    ),
    headings: finder.headings,
    earlyAppendix: walk.earlyAppendix,
  };
}

/** Gives every paragraph its region and its section, from the headings that were found. */
class OutlineWalk {
  readonly sections: Section[] = [];
  readonly regions: Region[] = [];
  readonly sectionOf: (number | null)[] = [];
  earlyAppendix: number | null = null;
  private readonly lastSection: number;
  private readonly firstSection: number;

  constructor(
    private readonly snapshot: Snapshot,
    private readonly standard: Standard,
    private readonly headings: ReadonlyMap<number, OutlineHeading>,
  ) {
    const sections = [...headings].filter(([, { kind }]) => kind === 'section').map(([index]) => index);
    this.firstSection = Math.min(...sections);
    this.lastSection = Math.max(-1, ...sections);
  }

  run(): void {
    let region: Region = 'title-block';
    let section: number | null = null;
    for (const paragraph of this.snapshot.paragraphs) {
      const { index } = paragraph;
      const heading = this.headings.get(index);
      if (heading && region !== 'appendix') {
        if (heading.kind === 'appendix' && index < this.lastSection) this.earlyAppendix ??= index;
        const opened = this.open(paragraph, heading, region);
        if (opened) ({ region, section } = opened);
      } else if (region === 'title-block' && this.isIntroduction(paragraph)) {
        region = 'body';
        section = this.introduction();
      } else if (region === 'contents' && !isContentsLine(paragraph) && this.isIntroduction(paragraph)) {
        region = 'body';
        section = this.introduction();
      }
      this.regions.push(isContentsLine(paragraph) && region !== 'appendix' ? 'contents' : region);
      this.sectionOf.push(section);
    }
  }

  private open(
    paragraph: SnapshotParagraph,
    heading: OutlineHeading,
    region: Region,
  ): { region: Region; section: number | null } | null {
    switch (heading.kind) {
      case 'contents':
        return paragraph.index < this.firstSection ? { region: 'contents', section: null } : null;
      case 'appendix':
        if (paragraph.index < this.lastSection)
          return region === 'title-block' || region === 'contents'
            ? null
            : { region: 'body', section: this.other(paragraph) };
        return { region: 'appendix', section: this.appendix(paragraph) };
      case 'section':
        if (this.continuesLast(heading)) return null;
        return { region: 'body', section: this.template(paragraph, heading) };
      case 'other':
        if (!this.hasSections) return { region: 'body', section: this.wholeReport() };
        if (region === 'title-block' && this.isProjectTitle(paragraph)) return null;
        return { region: 'body', section: this.other(paragraph) };
    }
  }

  private template(
    paragraph: SnapshotParagraph,
    { match, confidence, score }: Extract<OutlineHeading, { kind: 'section' }>,
  ): number {
    const section = this.standard.sections.find(({ key }) => key === match.key);
    return (
      this.sections.push({
        key: match.key,
        also: match.also,
        number: section?.number ?? null,
        title: section?.title ?? '',
        heading: paragraph.text,
        headingIndex: paragraph.index,
        confidence,
        score,
      }) - 1
    );
  }

  private other(paragraph: SnapshotParagraph): number {
    return this.push('other', paragraph.text, paragraph);
  }

  private appendix(paragraph: SnapshotParagraph): number {
    const known = this.sections.findIndex(({ key }) => key === 'appendix');
    return known >= 0 ? known : this.push('appendix', this.standard.appendix.title, paragraph);
  }

  private introduction(): number {
    return this.hasSections ? this.push('other', 'Text before the first section', null) : this.wholeReport();
  }

  /** Where no section is found, one entry stands for all that is counted. */
  private wholeReport(): number {
    const known = this.sections.findIndex(({ key }) => key === 'other');
    return known >= 0 ? known : this.push('other', 'Whole report', null);
  }

  private push(key: 'other' | 'appendix', title: string, paragraph: SnapshotParagraph | null): number {
    return (
      this.sections.push({
        key,
        also: [],
        number: null,
        title,
        heading: paragraph?.text ?? '',
        headingIndex: paragraph?.index ?? null,
        confidence: 'exact',
        score: 1,
      }) - 1
    );
  }

  private get hasSections(): boolean {
    return this.lastSection >= 0;
  }

  /** "Recommendations" right after Results belongs to it; the template's own title twice is a doubled section. */
  private continuesLast({ match, confidence }: Extract<OutlineHeading, { kind: 'section' }>): boolean {
    const isReworded = confidence === 'likely' && !match.isTemplateTitle && !match.isNumbered;
    return isReworded && match.also.length === 0 && this.sections.at(-1)?.key === match.key;
  }

  /** The report's first words, or a heading with no running text before the next: the project's title. */
  private isProjectTitle(paragraph: SnapshotParagraph): boolean {
    const before = this.snapshot.paragraphs.slice(0, paragraph.index);
    if (/^(?:introduction|background|overview|(?:executive )?summary|abstract)\b/u.test(fold(paragraph.text)))
      return false;
    if (before.every(({ text }) => text === '')) return true;
    for (const next of this.snapshot.paragraphs.slice(paragraph.index + 1)) {
      if (this.headings.has(next.index)) return true;
      if (this.isIntroduction(next)) return false;
    }
    return true;
  }

  /** Running text before the first section; without sections everything but the title block's lines is body. */
  private isIntroduction(paragraph: SnapshotParagraph): boolean {
    if (paragraph.text === '' || paragraph.isAnnex || isContentsLine(paragraph)) return false;
    if (isTitleBlockLine(paragraph, this.standard) || isGuidanceLine(paragraph.text, this.standard))
      return false;
    return this.hasSections ? looksLikeProse(paragraph) : !this.isTopLine(paragraph);
  }

  /** Without sections only a Title, and the lines of the title block right after it, are left out. */
  private isTopLine({ styleBuiltIn }: SnapshotParagraph): boolean {
    return styleBuiltIn === 'Title' || styleBuiltIn === 'Subtitle';
  }
}
