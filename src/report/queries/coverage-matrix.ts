import type { Criterion } from '../../standard';
import type { CriterionState } from '../coverage/coverage';
import { addressPrefix, sectionName } from '../outline/places';
import type { Report } from '../report';

/** One criterion in one section. */
export interface MatrixCell {
  /** Tagged paragraphs. */
  readonly count: number;
  /** The first of them, or null. */
  readonly first: number | null;
  /** Whether the kit suggests the criterion in this section. */
  readonly isSuggested: boolean;
}

export interface MatrixRow {
  readonly criterion: Criterion;
  readonly state: CriterionState;
  /** One for each column. */
  readonly cells: readonly MatrixCell[];
}

export interface MatrixColumn {
  /** "1", "A"; of other headings their first letters. */
  readonly label: string;
  readonly name: string;
}

/** Criteria by sections: where evidence is, where the kit suggests some, and where neither is. */
export interface CoverageMatrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
}

/** Template sections each have one column, also where they occur twice or are missing; then what else has evidence. */
export function coverageMatrix(report: Report): CoverageMatrix {
  const { outline, standard, coverage } = report;
  const template = standard.sections.map(({ key, number, shortTitle, suggested }) => ({
    label: String(number),
    name: `Section ${number} – ${shortTitle}`,
    suggested,
    sections: outline.sections.flatMap((section, position) =>
      section.key === key || section.also.includes(key) ? [position] : [],
    ),
  }));
  const used = new Set(
    coverage.criteria.flatMap(({ evidence }) => evidence.map(({ place }) => place.section)),
  );
  const others = outline.sections.flatMap(({ number, key }, position) =>
    number === null && used.has(position)
      ? [
          {
            label: key === 'appendix' ? 'A' : (addressPrefix(position, outline) ?? '+'),
            name: sectionName(position, outline, standard) || 'Introduction',
            suggested: [],
            sections: [position],
          },
        ]
      : [],
  );
  const columns = [...template, ...others];
  return {
    columns: columns.map(({ label, name }) => ({ label, name })),
    rows: coverage.criteria.map(({ criterion, state, evidence }) => ({
      criterion,
      state,
      cells: columns.map(({ sections, suggested }) => {
        const own = evidence.filter(({ place }) => sections.includes(place.section));
        return {
          count: own.length,
          first: own[0]?.index ?? null,
          isSuggested: suggested.some((code) => code === criterion.code),
        };
      }),
    })),
  };
}
