import type { StandardFile } from './file/schema';
import { listLetter, suggestionText } from './standard';
import type {
  Appendix,
  Criterion,
  Grade,
  MappingDocument,
  Standard,
  StandardKit,
  TemplateSection,
  TitleBlock,
  WordLimits,
} from './standard';

/** What the pane's first script needs of a file. */
type ReportFile = Omit<StandardFile, keyof KitFile>;
/** The rest, all of which may be missing. */
export type KitFile = Pick<
  StandardFile,
  'searchWords' | 'proposal' | 'dates' | 'interview' | 'evidenceKinds' | 'selfReview' | 'terms' | 'phrases'
>;

/** A grade and a theme for criteria that have none. */
const noGrade: Grade = { id: 'all', name: '', shortName: '', heading: '' };
const noTheme = { id: 'all', title: '' };

/**
 * The standard that a file describes. The file has been checked, by its readers or by a test: nothing is asked here. The kit is left out
 * where it comes in other scripts.
 * @param own what the file itself says, a base that it changes left out; null where it is built in
 */
export function standardFrom(
  file: ReportFile,
  { kit, own }: { readonly kit: StandardKit | null; readonly own: unknown },
): Standard {
  const mapping = mappingFrom(file);
  const sections = (file.sections ?? []).map((section, index) =>
    sectionFrom(section, index + 1, mapping.section),
  );
  const titleBlock = titleBlockFrom(file);
  const appendix = appendixFrom(file);
  const suggestionLine = file.suggestionLine ?? '';
  return {
    id: file.id,
    name: file.name,
    body: file.body,
    grades: gradesFrom(file),
    criteria: file.criteria.map(criterionFrom),
    themes: file.themes?.length ? file.themes : [noTheme],
    sections,
    titleBlock,
    appendix,
    limits: limitsFrom(file.limits),
    mapping,
    guidanceLines: [
      ...(file.guidanceLines ?? []),
      titleBlock.guidance,
      ...sections.flatMap((section) => [section.guidance, suggestionText(section, suggestionLine)]),
      appendix.guidance,
    ].filter((line) => line !== ''),
    suggestionLine,
    kit,
    file: own,
  };
}

function gradesFrom({ grades }: ReportFile): readonly [Grade, ...Grade[]] {
  const [first = noGrade, ...others] = (grades ?? []).map(
    ({ id, name, shortName = name, heading = '' }): Grade => ({ id, name, shortName, heading }),
  );
  return [first, ...others];
}

const criterionFrom = (criterion: ReportFile['criteria'][number]): Criterion => ({
  code: criterion.code,
  themeId: criterion.theme ?? noTheme.id,
  grade: criterion.grade ?? noGrade.id,
  wording: criterion.wording,
  list: criterion.list ?? [],
  parts: (criterion.parts ?? []).map((question, index) => ({
    id: `${criterion.code}${listLetter(index)}`,
    question,
  })),
  asksForFigures: criterion.asksForFigures ?? false,
});

function sectionFrom(
  section: NonNullable<ReportFile['sections']>[number],
  number: number,
  word: string,
): TemplateSection {
  const { key, title, shortTitle = title, otherTitles = [], guidance = '', suggested = [] } = section;
  return {
    key,
    number,
    title,
    shortTitle,
    name: `${word} ${number} – ${shortTitle}`,
    guidance,
    suggested,
    titleWords: inLowerCase(title, otherTitles),
    words: section.words ?? { naming: [], beside: [] },
    expects: section.expects ?? null,
  };
}

const inLowerCase = (title: string, others: readonly string[]): string[] => [
  ...new Set([title, ...others].map((each) => each.toLowerCase())),
];

const titleBlockFrom = ({ titleBlock }: ReportFile): TitleBlock => ({
  title: titleBlock?.title ?? '',
  guidance: titleBlock?.guidance ?? '',
  fields: titleBlock?.fields ?? [],
});

/** Appendices are no part of the count anywhere: what their headings say is known without a word of the file. */
const appendixFrom = ({ appendix }: ReportFile): Appendix => ({
  title: appendix?.title ?? 'Appendix',
  guidance: appendix?.guidance ?? '',
  titleWords: inLowerCase(appendix?.title ?? 'Appendix', appendix?.otherTitles ?? usualAppendices),
  naming: appendix?.naming ?? ['evidence'],
});

const usualAppendices = ['appendix', 'appendices', 'annex', 'annexe', 'annexes'];

function limitsFrom(limits: ReportFile['limits']): WordLimits {
  const { words, tolerance = 0, under = 'marked', over = 'marking-stops' } = limits;
  return {
    words,
    tolerance,
    floor: limits.fewest ?? Math.round(words * (1 - tolerance)),
    ceiling: limits.most ?? Math.round(words * (1 + tolerance)),
    under,
    over,
    notCounted: limits.notCounted ?? [],
    alsoCounted: limits.alsoCounted ?? [],
  };
}

const mappingFrom = ({ mapping }: ReportFile): MappingDocument => ({
  title: mapping?.title ?? null,
  columns: mapping?.columns ?? ['Criteria', 'Where the report shows it'],
  section: mapping?.section ?? 'Section',
  paragraph: mapping?.paragraph ?? 'paragraph',
});

export function kitFrom(file: KitFile): StandardKit {
  const { proposal, dates, interview } = file;
  return {
    searchWords: file.searchWords ?? {},
    assessment: {
      proposal: proposal ?? null,
      timeline: dates ?? null,
      interview: interview
        ? { ...interview, tolerance: interview.tolerance ?? 0, examples: interview.examples ?? {} }
        : null,
      evidenceKinds: file.evidenceKinds ?? [],
      selfReview: (file.selfReview ?? []).map((point) => ({ ...point, rule: point.rule ?? null })),
      terms: file.terms ?? [],
    },
    phrases: (file.phrases ?? []).map((phrase) => ({ ...phrase, code: phrase.code ?? null })),
  };
}
