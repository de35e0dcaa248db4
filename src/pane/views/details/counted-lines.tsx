import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { countedLines, type CountedLine } from '../../../report';
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import { ShowMoreList } from '../../components/show-more-list';
import { useSharedStyles } from '../../components/shared-styles';
import { useReport, useStore } from '../../store/use-store';
import { tokens } from '../../theme/theme-tokens';
import * as wording from '../../../wording/pane';
import { describeLocation } from '../../../wording/places';

/** How many lines are shown at a time, so that opening the list of a long document stays quick. */
const pageSize = 100;

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
  line: { display: 'block', width: '100%', paddingBottom: tokens.spacingVerticalXS },
  about: { display: 'block' },
});

/** Every paragraph with its words, whether they were counted and why, and the ways to the first that were not. */
export function CountedLines() {
  const report = useReport();
  const store = useStore();
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
              <Button key={name} onClick={() => void store.goToParagraph(line.paragraph)}>
                {name}
              </Button>
            ),
        )}
      </div>
      <Disclosure label={explanation.lines(lines.length)} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
        <ShowMoreList
          items={lines}
          pageSize={pageSize}
          render={(line) => <LineItem key={line.paragraph.index} line={line} />}
        />
      </Disclosure>
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
        onClick={() => void store.goToParagraph(line.paragraph)}
      >
        <span className={shared.row}>
          <span className={shared.link}>{describeLocation(report, line.paragraph)}</span>{' '}
          <span className={shared.number}>{wording.sections.words(line.paragraph.words)}</span>
        </span>
        <span className={mergeClasses(shared.oneLine, styles.about)}>
          {wording.explanation.line(line)} · {line.paragraph.text}
        </span>
      </button>
    </li>
  );
}
