import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { countedLines, whereabouts, type CountedLine } from '../../report';
import { Button } from '../parts/button';
import { Portions } from '../parts/portions';
import { useSharedStyles } from '../parts/shared-styles';
import { useReport, useStore } from '../store/use-store';
import { tokens } from '../theme-tokens';
import { wording } from '../wording';

/** How many lines are shown at a time, so that opening the list of a long document stays quick. */
const portion = 100;

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
  summary: {
    cursor: 'pointer',
    minHeight: '24px',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  line: { display: 'block', width: '100%', paddingBottom: tokens.spacingVerticalXS },
  about: { display: 'block' },
});

/** Every paragraph with its words, whether they were counted and why, and the ways to the first that were not. */
export function CountedLines() {
  const report = useReport();
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const lines = useMemo(() => countedLines(report), [report]);
  const { explanation } = wording;
  const ways: readonly (readonly [string, CountedLine | undefined])[] = [
    [explanation.firstNotCounted, lines.find(({ isCounted }) => !isCounted)],
    [explanation.firstNotMarked, lines.find(({ isCounted, marked }) => isCounted && marked === 0)],
  ];
  if (lines.length === 0) return null;
  return (
    <>
      <div className={styles.buttons}>
        {ways.map(
          ([name, line]) =>
            line && (
              <Button key={name} onClick={() => void store.goToParagraph(line.index)}>
                {name}
              </Button>
            ),
        )}
      </div>
      <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary className={mergeClasses(shared.small, styles.summary)}>
          {explanation.lines(lines.length)}
        </summary>
        {isOpen && (
          <Portions
            items={lines}
            portion={portion}
            render={(line) => <LineItem key={line.index} line={line} />}
          />
        )}
      </details>
    </>
  );
}

function LineItem({ line }: { line: CountedLine }) {
  const report = useReport();
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(shared.textButton, shared.small, styles.line)}
        onClick={() => void store.goToParagraph(line.index)}
      >
        <span className={shared.row}>
          <span className={shared.link}>{whereabouts(report, line.index)}</span>{' '}
          <span className={shared.number}>{wording.sections.words(line.words)}</span>
        </span>
        <span className={mergeClasses(shared.oneLine, styles.about)}>
          {wording.explanation.line(line)} · {report.snapshot.paragraphs[line.index]?.text}
        </span>
      </button>
    </li>
  );
}
