import type { Criterion } from '../../standard';
import type { CriterionState, Evidence } from '../coverage/coverage';
import { sectionName, type Section } from '../outline/section';
import type { Report } from '../report';

/** One criterion in one section. */
export interface MatrixCell {
  /** Tagged paragraphs, in document order. */
  readonly evidence: readonly Evidence[];
  /** Whether the kit suggests the criterion in this section. */
  readonly isSuggested: boolean;
}

export interface MatrixRow {
  readonly criterion: Criterion;
  readonly state: CriterionState;
  /** One for each column. */
  readonly cells: readonly MatrixCell[];
}

interface MatrixColumn {
  /** "1", "A"; "+" for other headings. */
  readonly label: string;
  readonly name: string;
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
    columns: columns.map(({ label, name }) => ({ label, name })),
    rows: report.coverage.criteria.map(({ criterion, state, evidence }) => ({
      criterion,
      state,
      cells: columns.map(({ sections, suggested }) => ({
        evidence: evidence.filter(({ place }) => sections.includes(place.section)),
        isSuggested: suggested.includes(criterion.code),
      })),
    })),
  };
}

const templateColumns = ({ outline, standard }: Report): Column[] =>
  standard.sections.map(({ key, number, shortTitle, suggested }) => ({
    label: String(number),
    name: `Section ${number} – ${shortTitle}`,
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
      label: section.key === 'other' ? '+' : section.prefix,
      name: sectionName(section, standard) || 'Introduction',
      suggested: [],
      sections: [section],
    }));
}
