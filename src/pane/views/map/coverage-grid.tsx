import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { StarRegular } from '@fluentui/react-icons';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { coverageMatrix, type Evidence, type MatrixCell, type MatrixRow } from '../../../report';
import { isNeeded } from '../../../standard';
import { gradeName } from '../../../wording/grades';
import { useSharedStyles } from '../../components/shared-styles';
import { StateMark } from '../../components/state-mark';
import { usePane, useReport, useStore } from '../../store/use-store';
import { tokens } from '../../theme/theme-tokens';
import * as wording from '../../../wording/pane';
import { moveInGrid, type GridPosition } from './move-in-grid';

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'separate',
    borderSpacing: '2px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase200,
  },
  codes: { width: '4.2rem' },
  head: {
    position: 'sticky',
    top: `calc(-1 * ${tokens.spacingVerticalS})`,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: '0 0 2px',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
  /** Read from below: six names do not stand side by side in a narrow pane. */
  name: {
    display: 'inline-block',
    writingMode: 'vertical-rl',
    transform: 'rotate(180deg)',
    whiteSpace: 'nowrap',
    maxHeight: '6.2rem',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    textAlign: 'left',
  },
  row: { padding: 0, textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  cell: { padding: 0 },
  button: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    width: '100%',
    height: '24px',
    margin: 0,
    padding: 0,
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusSmall,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  code: {
    justifyContent: 'space-between',
    gap: '4px',
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
    overflowWrap: 'normal',
  },
  star: { verticalAlign: 'middle', marginLeft: '4px', marginRight: '2px' },
  empty: {
    backgroundColor: tokens.colorNeutralBackground3,
    cursor: 'default',
    '@media (forced-colors: active)': { border: '1px solid Canvas' },
  },
  suggested: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  some: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    '@media (forced-colors: active)': { border: '1px solid ButtonText' },
  },
  more: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    '@media (forced-colors: active)': { border: '2px solid ButtonText' },
  },
  here: { border: `2px solid ${tokens.colorNeutralForeground1}` },
  key: {
    display: 'inline-block',
    width: '14px',
    height: '14px',
    marginRight: '4px',
    verticalAlign: 'middle',
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalS,
  },
});

/**
 * Criteria by sections: where evidence is, and where the kit suggests some that is not there. One stop of the keyboard, in which the
 * arrows move (the grid pattern of the ARIA practices).
 */
export function CoverageGrid() {
  const report = useReport();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { columns, rows } = useMemo(() => coverageMatrix(report), [report]);
  const { gridRef, current, onKeyDown, moveTo } = useGrid(rows.length, columns.length + 1);
  return (
    <>
      <table
        ref={gridRef}
        role="grid"
        className={styles.table}
        aria-label={wording.map.label}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.codes)}>
              <span className={shared.visuallyHidden}>{wording.map.criterion}</span>
            </th>
            {columns.map(({ name, shortName }) => (
              <th key={name} scope="col" className={styles.head} title={name}>
                <span className={styles.name}>{shortName}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row
              key={row.criterion.code}
              row={row}
              names={columns.map(({ name }) => name)}
              focused={current.row === index ? current.column : null}
              onFocus={(column) => moveTo({ row: index, column })}
            />
          ))}
        </tbody>
      </table>
      <Legend />
    </>
  );
}

/** Where the keys are, and how they move. */
function useGrid(rows: number, columns: number) {
  const gridRef = useRef<HTMLTableElement>(null);
  const [current, moveTo] = useState<GridPosition>({ row: 0, column: 0 });
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = moveInGrid(current, event, { rows, columns });
    if (!next) return;
    event.preventDefault();
    const { row, column } = next;
    gridRef.current?.querySelectorAll('tbody tr')[row]?.querySelectorAll('button')[column]?.focus();
  };
  return { gridRef, current, onKeyDown, moveTo };
}

interface RowProps {
  readonly row: MatrixRow;
  readonly names: readonly string[];
  /** The column that has the stop of the keyboard, where it is in this row. */
  readonly focused: number | null;
  readonly onFocus: (column: number) => void;
}

function Row({ row: { criterion, state, cells }, names, focused, onFocus }: RowProps) {
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { code, grade, wording: asks } = criterion;
  const { standard } = useReport();
  const name = gradeName(standard, grade);
  return (
    <tr>
      <th scope="row" className={styles.row}>
        <button
          type="button"
          className={mergeClasses(shared.textButton, styles.button, styles.code)}
          tabIndex={focused === 0 ? 0 : -1}
          title={name === '' ? asks : `${name}: ${asks}`}
          onFocus={() => onFocus(0)}
          onClick={() => store.showCriterion(code)}
        >
          <span>
            {code}
            {!isNeeded(standard, grade) && <StarRegular aria-hidden className={styles.star} />}
          </span>
          <span className={shared.visuallyHidden}>, {name !== '' && `${name},`}</span>{' '}
          <StateMark state={state} isShort />
        </button>
      </th>
      {cells.map((cell, position) => (
        <td key={position} className={styles.cell}>
          <Cell
            cell={cell}
            label={wording.map.cell(code, names[position] ?? '', cell)}
            isStop={focused === position + 1}
            onFocus={() => onFocus(position + 1)}
          />
        </td>
      ))}
    </tr>
  );
}

interface CellProps {
  readonly cell: MatrixCell;
  readonly label: string;
  readonly isStop: boolean;
  readonly onFocus: () => void;
}

/** Goes through the paragraphs that it counts, one at each press; to the section where the kit suggests one. */
function Cell({ cell: { evidence, isSuggested, start }, label, isStop, onFocus }: CellProps) {
  const store = useStore();
  const styles = useStyles();
  const at = usePane(({ cursor }) => cursor?.selected[0]?.index ?? -1);
  const isHere = evidence.some(({ paragraph }) => paragraph.index === at);
  const count = evidence.length;
  const look =
    count > 1 ? styles.more : count === 1 ? styles.some : isSuggested ? styles.suggested : styles.empty;
  const go = (): void => {
    const next = nextOf(evidence, at);
    if (next) void store.goToEvidence(next);
    else if (isSuggested && start) void store.goToParagraph(start);
  };
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, look, isHere && styles.here)}
      tabIndex={isStop ? 0 : -1}
      aria-label={label}
      title={label}
      onFocus={onFocus}
      onClick={go}
    >
      {count > 0 && count}
    </button>
  );
}

/** The next after the cursor, and from the last one again the first. */
const nextOf = (evidence: readonly Evidence[], at: number): Evidence | undefined =>
  evidence.find(({ paragraph }) => paragraph.index > at) ?? evidence[0];

function Legend() {
  const {
    grades: [, ...higher],
    sections,
  } = useReport().standard;
  const isSuggesting = sections.some(({ suggested }) => suggested.length > 0);
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <p className={mergeClasses(shared.small, styles.legend)}>
      <span>
        <span className={mergeClasses(styles.key, styles.some)} aria-hidden />
        {wording.map.legend.some}
      </span>
      {isSuggesting && (
        <span>
          <span className={mergeClasses(styles.key, styles.suggested)} aria-hidden />
          {wording.map.legend.suggested}
        </span>
      )}
      {higher.length > 0 && (
        <span>
          <StarRegular aria-hidden className={styles.star} />
          {wording.map.legend.higher(higher)}
        </span>
      )}
    </p>
  );
}
