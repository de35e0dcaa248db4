import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import type { Report } from '../../report';
import type { SectionKey } from '../../standard';
import { Button } from '../parts/button';
import { rescueFocus } from '../parts/rescue-focus';
import { useSharedStyles } from '../parts/shared-styles';
import { headingsOfNoSection } from '../store/decided';
import { useStore } from '../store/use-store';
import { tokens } from '../theme-tokens';
import { wording } from '../wording';
import { SectionChooser } from './section-chooser';

const useStyles = makeStyles({
  heading: { paddingTop: tokens.spacingVerticalS },
  row: { flexWrap: 'wrap', justifyContent: 'flex-start', alignItems: 'center' },
});

/** Headings that the author decided to be no section: the list of sections leaves them out, so the way back is here. */
export function NoSections({ report }: { report: Report }) {
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const headings = useMemo(() => headingsOfNoSection(report), [report]);
  if (headings.length === 0) return null;
  const decide = async (index: number, section: SectionKey | null): Promise<void> => {
    await store.decide(index, section);
    rescueFocus(list.current?.querySelector('button') ?? null);
  };
  const forget = async (index: number): Promise<void> => {
    await store.undecide(index);
    rescueFocus(list.current?.querySelector('button') ?? null);
  };
  return (
    <>
      <p className={mergeClasses(shared.small, styles.heading)}>{wording.decision.noSections}</p>
      <ul ref={list} className={shared.list}>
        {headings.map((index) => {
          const heading = report.snapshot.paragraphs[index]?.text ?? '';
          return (
            <li key={index} className={mergeClasses(shared.small, shared.row, styles.row)}>
              <button
                type="button"
                className={shared.textButton}
                title={wording.sections.goTo(heading)}
                onClick={() => void store.goToParagraph(index)}
              >
                {heading}
              </button>
              <Button title={wording.decision.forgetHint(heading)} onClick={() => void forget(index)}>
                {wording.decision.forget}
              </Button>
              <SectionChooser
                heading={heading}
                sections={report.standard.sections}
                isNoneOffered={false}
                onChoose={(section) => void decide(index, section)}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}
