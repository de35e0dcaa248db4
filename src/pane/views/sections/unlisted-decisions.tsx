import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import {
  anchorOf,
  decisionOn,
  type HeadingDecision,
  type Report,
  type SnapshotParagraph,
  unlistedDecisions,
} from '../../../report';
import { Button } from '../../components/button';
import { restoreFocus } from '../../components/restore-focus';
import { useSharedStyles } from '../../components/shared-styles';
import { useStore } from '../../store/use-store';
import { tokens } from '../../theme/theme-tokens';
import * as wording from '../../../wording/pane';
import { SectionChooser } from './section-chooser';

const useStyles = makeStyles({
  heading: { paddingTop: tokens.spacingVerticalS },
  row: { flexWrap: 'wrap', justifyContent: 'flex-start', alignItems: 'center' },
});

/** Lines that the author decided on and the list of sections leaves out, no headings above all: the way back is here. */
export function UnlistedDecisions({ report }: { report: Report }) {
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const headings = useMemo(() => unlistedDecisions(report), [report]);
  if (headings.length === 0) return null;
  const decide = async (heading: SnapshotParagraph, decision: HeadingDecision): Promise<void> => {
    const at = anchorOf(report.snapshot, heading);
    await store.run((all) => all.decideHeading(at, decision));
    restoreFocus(list.current?.querySelector('button') ?? null);
  };
  const forget = async (heading: SnapshotParagraph): Promise<void> => {
    const at = anchorOf(report.snapshot, heading);
    await store.run((all) => all.clearHeadingDecision(at));
    restoreFocus(list.current?.querySelector('button') ?? null);
  };
  return (
    <>
      <p className={mergeClasses(shared.small, styles.heading)}>{wording.decision.unlisted}</p>
      <ul ref={list} className={shared.list}>
        {headings.map((heading) => {
          const { text } = heading;
          const now = decisionOn(report, heading) === 'appendix' ? 'appendix' : null;
          return (
            <li key={heading.index} className={mergeClasses(shared.small, shared.row, styles.row)}>
              <button
                type="button"
                className={shared.textButton}
                title={wording.sections.goTo(text)}
                onClick={() => void store.goToParagraph(heading)}
              >
                {text}
              </button>
              <span>{now === null ? wording.decision.none : wording.decision.appendix}</span>
              <Button title={wording.decision.forgetHint(text)} onClick={() => void forget(heading)}>
                {wording.decision.forget}
              </Button>
              <SectionChooser
                heading={text}
                standard={report.standard}
                now={now}
                onChoose={(decision) => void decide(heading, decision)}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}
