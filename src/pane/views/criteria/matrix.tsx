import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import { coverageMatrix, type MatrixCell, type MatrixRow } from '../../../report';
import { useSharedStyles } from '../../components/shared-styles';
import { useReport, useStore } from '../../store/use-store';
import { tokens } from '../../theme/theme-tokens';
import * as wording from '../../../wording/pane';

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'separate',
    borderSpacing: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  codes: { width: '3.6rem' },
  head: { fontWeight: tokens.fontWeightSemibold, textAlign: 'center', padding: 0 },
  row: { fontWeight: tokens.fontWeightRegular, textAlign: 'left', padding: 0, whiteSpace: 'nowrap' },
  code: { whiteSpace: 'nowrap', overflowWrap: 'normal' },
  cell: { padding: 0, height: '24px', textAlign: 'center', borderRadius: tokens.borderRadiusSmall },
  empty: { backgroundColor: tokens.colorNeutralBackground3 },
  suggested: {
    backgroundColor: tokens.colorNeutralBackground1,
    outline: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    outlineOffset: '-1px',
  },
  some: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  more: { backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand },
  count: {
    width: '100%',
    height: '24px',
    padding: 0,
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusSmall,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  key: {
    display: 'inline-block',
    width: '12px',
    height: '12px',
    verticalAlign: 'middle',
    marginRight: '4px',
  },
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

/** Criteria by sections for one look: where evidence is, and where the kit suggests some that is not there. */
export function Matrix({ codes }: { readonly codes: ReadonlySet<string> }) {
  const report = useReport();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { columns, rows } = useMemo(() => coverageMatrix(report), [report]);
  return (
    <>
      <table className={styles.table} aria-label={wording.matrix.label}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.codes)}>
              <span className={shared.visuallyHidden}>{wording.matrix.criterion}</span>
            </th>
            {columns.map(({ label, name }, position) => (
              <th key={position} scope="col" className={styles.head} title={name}>
                <span aria-hidden>{label}</span>
                <span className={shared.visuallyHidden}>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows
            .filter(({ criterion }) => codes.has(criterion.code))
            .map((row) => (
              <Row key={row.criterion.code} row={row} names={columns.map(({ name }) => name)} />
            ))}
        </tbody>
      </table>
      <Legend />
      <p className={shared.small}>
        {wording.matrix.columns(columns.map(({ label, name }) => [label, name] as const))}
      </p>
    </>
  );
}

function Row({ row, names }: { row: MatrixRow; names: readonly string[] }) {
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { code, grade } = row.criterion;
  return (
    <tr>
      <th scope="row" className={styles.row}>
        <button
          type="button"
          className={mergeClasses(shared.textButton, styles.code)}
          title={wording.matrix.row(code, grade, row.state)}
          onClick={() => store.showCriterion(code)}
        >
          {code}
          <span aria-hidden>{grade === 'distinction' ? ' ◆' : ''}</span>
          <span className={shared.visuallyHidden}>, {wording.criteria.badges[grade]}</span>
        </button>
      </th>
      {row.cells.map((cell, position) => (
        <Cell key={position} cell={cell} code={code} name={names[position] ?? ''} />
      ))}
    </tr>
  );
}

function Cell({
  cell: { evidence, isSuggested },
  code,
  name,
}: {
  cell: MatrixCell;
  code: string;
  name: string;
}) {
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const count = evidence.length;
  const [first] = evidence;
  const look =
    count > 1 ? styles.more : count === 1 ? styles.some : isSuggested ? styles.suggested : styles.empty;
  return (
    <td className={mergeClasses(styles.cell, look)}>
      {!first ? (
        <span className={shared.visuallyHidden}>
          {isSuggested ? wording.matrix.suggested : wording.matrix.nothing}
        </span>
      ) : (
        <button
          type="button"
          className={styles.count}
          aria-label={wording.matrix.cell(code, name, count)}
          title={wording.matrix.cell(code, name, count)}
          onClick={() => void store.goToParagraph(first.paragraph)}
        >
          {count}
        </button>
      )}
    </td>
  );
}

function Legend() {
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <p className={mergeClasses(shared.small, styles.legend)}>
      <span>
        <span className={mergeClasses(styles.key, styles.some)} aria-hidden />
        {wording.matrix.legend.some}
      </span>
      <span>
        <span className={mergeClasses(styles.key, styles.suggested)} aria-hidden />
        {wording.matrix.legend.suggested}
      </span>
      <span>{wording.matrix.legend.distinction}</span>
    </p>
  );
}
