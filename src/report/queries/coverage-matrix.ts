import type { Criterion } from '../../standard';
import type { CriterionState, Evidence } from '../coverage/coverage';
import { sectionName, type Section } from '../outline/section';
import type { SnapshotParagraph } from '../snapshot/snapshot';
import type { Report } from '../report';

/** One criterion in one section. */
export interface MatrixCell {
  /** Tagged paragraphs, in document order. */
  readonly evidence: readonly Evidence[];
  /** Whether the kit suggests the criterion in this section. */
  readonly isSuggested: boolean;
  /** Where the section begins, or null where the report lacks it. */
  readonly start: SnapshotParagraph | null;
}

export interface MatrixRow {
  readonly criterion: Criterion;
  readonly state: CriterionState;
  /** One for each column. */
  readonly cells: readonly MatrixCell[];
}

interface MatrixColumn {
  readonly name: string;
  /** The name in a word or two. */
  readonly shortName: string;
}

/** Criteria by sections: where evidence is, where the kit suggests some, and where neither is. */
interface CoverageMatrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
}

interface Column extends MatrixColumn {
  readonly suggested: readonly string[];
  readonly sections: readonly Section[];
}

/** Template sections each have one column, also where they occur twice or are missing; then what else has evidence. */
export function coverageMatrix(report: Report): CoverageMatrix {
  const columns = [...templateColumns(report), ...otherColumns(report)];
  return {
    columns: columns.map(({ name, shortName }) => ({ name, shortName })),
    rows: report.coverage.criteria.map(({ criterion, state, evidence }) => ({
      criterion,
      state,
      cells: columns.map(({ sections, suggested }) => ({
        evidence: evidence.filter(({ place }) => sections.includes(place.section)),
        isSuggested: suggested.includes(criterion.code),
        start: sections[0]?.heading ?? null,
      })),
    })),
  };
}

const templateColumns = ({ outline, standard }: Report): Column[] =>
  standard.sections.map(({ key, number, name, shortTitle, suggested }) => ({
    name,
    shortName: `${number} ${shortTitle}`,
    suggested,
    sections: outline.sections.filter((section) => section.key === key || section.also.includes(key)),
  }));

function otherColumns({ outline, standard, coverage }: Report): Column[] {
  const used = new Set(
    coverage.criteria.flatMap(({ evidence }) => evidence.map(({ place }) => place.section)),
  );
  return outline.sections
    .filter((section) => section.number === null && used.has(section))
    .map((section) => ({
      name: sectionName(section, standard) || 'Introduction',
      shortName:
        section.key === 'appendix' ? `Appendix ${section.prefix}` : section.headingText || 'Introduction',
      suggested: [],
      sections: [section],
    }));
}
