import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { annexLosses, type MappingRow } from '../../../report';
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import { Offer } from '../../components/offer';
import { ParagraphLink } from '../paragraph-link';
import { useSharedStyles } from '../../components/shared-styles';
import { isEditable } from '../../store/state';
import { usePane, useReport, useStore } from '../../store/use-store';
import { tokens } from '../../theme/theme-tokens';
import * as wording from '../../../wording/pane';
import { staleSentence } from './stale-sentence';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
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

/** The annex: how it stands to the tags, the button that writes it, and how it would be. */
export function Annex() {
  const { annex, mapping } = useReport();
  const isEditing = usePane(isEditable);
  const shared = useSharedStyles();
  const styles = useStyles();
  const isBlank = mapping.every(({ places }) => places.length === 0);
  return (
    <section aria-label={wording.annex.title} className={styles.actions}>
      <h3 className={shared.subheading}>{wording.annex.title}</h3>
      <p className={shared.text}>
        {isBlank && annex.count === 0 ? wording.annex.noTags : wording.annex.state(annex)}
      </p>
      {isEditing && !isBlank && <WriteButton />}
      <ToAnnex />
      {annex.stale.length > 0 && (
        <ul className={shared.list}>
          {annex.stale.map((row) => (
            <li key={row.code} className={shared.small}>
              {staleSentence(row)}
            </li>
          ))}
        </ul>
      )}
      <Preview />
    </section>
  );
}

function ToAnnex() {
  const { annex, snapshot } = useReport();
  const start = annex.start && snapshot.paragraphs.find(({ isAnnex, text }) => isAnnex && text !== '');
  return start ? <ParagraphLink paragraph={start}>{wording.annex.goTo}</ParagraphLink> : null;
}

/** Writing is harmless but where rows that are filled would be blank: then it is shown first. Nothing to press where all is right. */
function WriteButton() {
  const report = useReport();
  const { annex } = report;
  const store = useStore();
  const write = (): Promise<void> => store.run((all) => all.writeAnnex());
  const label = annex.count === 0 ? wording.annex.write : wording.annex.update;
  const losses = annexLosses(report);
  if (annex.isCurrent || annex.isFrozen) return null;
  if (losses.length > 0)
    return (
      <Offer
        label={label}
        effect={wording.annex.losses}
        preview={losses}
        onStart={write}
        appearance="primary"
      />
    );
  return (
    <Button appearance="primary" onClick={() => void write()}>
      {label}
    </Button>
  );
}

function Preview() {
  const { mapping } = useReport();
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure label={wording.annex.preview} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      <table className={styles.table}>
        <tbody>
          {mapping.map((row, position) => (
            <PreviewRow key={position} row={row} />
          ))}
        </tbody>
      </table>
    </Disclosure>
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
