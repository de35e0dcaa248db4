import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { MappingRow } from '../../../report';
import { Button } from '../../components/button';
import { useSharedStyles } from '../../components/shared-styles';
import { isEditable } from '../../store/state';
import { usePane, useReport, useStore } from '../../store/use-store';
import { tokens } from '../../theme/theme-tokens';
import * as wording from '../../../wording/pane';
import { CleanCopy } from './clean-copy';
import { staleSentence } from './stale-sentence';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: '4px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightRegular,
  },
  theme: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  grade: { fontStyle: 'italic' },
  place: { margin: 0 },
});

/** The annex as it would be written now, what is no longer right in it, and the button that writes it. */
export function MappingView() {
  const { annex, mapping, snapshot } = useReport();
  const isEditing = usePane(isEditable);
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const start = snapshot.paragraphs.find(({ isAnnex, text }) => isAnnex && text !== '');
  const isBlank = mapping.every(({ places }) => places.length === 0);
  return (
    <>
      <div className={styles.actions}>
        {isEditing && <WriteButton />}
        {annex.count > 1 && <p className={shared.small}>{wording.annex.several(annex.count)}</p>}
        {isBlank && <p className={shared.small}>{wording.annex.noTags}</p>}
        {start && <Button onClick={() => void store.goToParagraph(start)}>{wording.annex.goTo}</Button>}
      </div>
      {annex.stale.length > 0 && (
        <section aria-label={wording.annex.stale(annex.stale.length)}>
          <h3 className={shared.subheading}>{wording.annex.stale(annex.stale.length)}</h3>
          <ul className={shared.list}>
            {annex.stale.map((row) => (
              <li key={row.code} className={shared.small}>
                {staleSentence(row)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <CleanCopy />
      <h3 className={shared.subheading}>{wording.annex.preview}</h3>
      <table className={styles.table}>
        <tbody>
          {mapping.map((row, position) => (
            <PreviewRow key={position} row={row} />
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Pressing is never refused: where the annex is up to date nothing is changed, and that is told. */
function WriteButton() {
  const { annex } = useReport();
  const store = useStore();
  const shared = useSharedStyles();
  const label = annex.isCurrent
    ? wording.annex.isCurrent
    : annex.count === 0
      ? wording.annex.write
      : wording.annex.update;
  return (
    <>
      <Button
        appearance={annex.isCurrent ? 'secondary' : 'primary'}
        onClick={() => void store.run((all) => all.writeAnnex())}
      >
        {label}
      </Button>
      {!annex.isCurrent && (
        <p className={shared.small}>
          {annex.count === 0 ? wording.annex.willHappen : wording.annex.willReplace}
        </p>
      )}
    </>
  );
}

function PreviewRow({ row }: { row: MappingRow }) {
  const shared = useSharedStyles();
  const styles = useStyles();
  if (row.kind === 'theme' || row.kind === 'grade')
    return (
      <tr>
        <th
          scope="rowgroup"
          colSpan={row.note === null ? 2 : 3}
          className={mergeClasses(styles.cell, row.kind === 'theme' ? styles.theme : styles.grade)}
        >
          {row.text}
        </th>
      </tr>
    );
  if (row.kind === 'header')
    return (
      <tr>
        {[row.text, row.aside, ...(row.note === null ? [] : [row.note])].map((text) => (
          <th key={text} scope="col" className={mergeClasses(styles.cell, styles.theme)}>
            {text}
          </th>
        ))}
      </tr>
    );
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {row.text}
      </th>
      <td className={styles.cell}>
        {row.places.map(({ text }) => (
          <p key={text} className={styles.place}>
            {text}
          </p>
        ))}
        {row.places.length === 0 && <span className={shared.small}>{wording.annex.gap}</span>}
      </td>
      {row.note !== null && <td className={styles.cell}>{row.note}</td>}
    </tr>
  );
}
