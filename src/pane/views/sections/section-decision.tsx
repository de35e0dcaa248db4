import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState, type RefObject } from 'react';
import { anchorOf, decisionOn, type HeadingDecision, type Report, type Section } from '../../../report';
import { restoreFocus } from '../../components/restore-focus';
import { Button } from '../../components/button';
import { useSharedStyles } from '../../components/shared-styles';
import { useStore } from '../../store/use-store';
import { tokens } from '../../theme/theme-tokens';
import * as wording from '../../../wording/pane';
import { SectionChooser } from './section-chooser';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
});

/** Whether it stands for one template section, by other words or another look than the template's. */
export const isLikely = ({ number, confidence, also }: Section): boolean =>
  number !== null && confidence === 'likely' && also.length === 0;

interface SectionDecisionProps {
  readonly report: Report;
  readonly section: Section;
  /** Takes the focus where what had it is gone after deciding. */
  readonly nameRef: RefObject<HTMLElement | null>;
}

/**
 * Lets the author say what a heading is: at once where the template's title in a heading style does not say it, else when asked to.
 */
export function SectionDecision({ report, section, nameRef }: SectionDecisionProps) {
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const [isChanging, setIsChanging] = useState(false);
  const { key, heading, confidence } = section;
  if (!heading) return null;
  const { text } = heading;
  const at = anchorOf(report.snapshot, heading);
  const decision = decisionOn(report, heading);
  const isOpen = decision === undefined && (key === 'other' || confidence === 'likely');
  const decide = async (wanted: HeadingDecision): Promise<void> => {
    setIsChanging(false);
    await store.run((all) => all.decideHeading(at, wanted));
    restoreFocus(nameRef.current);
  };
  const forget = async (): Promise<void> => {
    await store.run((all) => all.clearHeadingDecision(at));
    restoreFocus(nameRef.current);
  };
  const own = report.standard.sections.find((other) => other.key === key);
  return (
    <>
      {isOpen && own && isLikely(section) && (
        <p className={shared.text}>{wording.decision.looksLike(wording.decision.section(own))}</p>
      )}
      {!isOpen && (
        <p className={shared.small}>
          {decision !== undefined && (
            <>
              {wording.decision.yours}{' '}
              <button
                type="button"
                className={mergeClasses(shared.textButton, shared.link)}
                title={wording.decision.forgetHint(text)}
                onClick={() => void forget()}
              >
                {wording.decision.forget}
              </button>{' '}
            </>
          )}
          <button
            type="button"
            className={mergeClasses(shared.textButton, shared.link)}
            aria-expanded={isChanging}
            aria-label={wording.decision.changeHint(text)}
            onClick={() => setIsChanging(!isChanging)}
          >
            {wording.decision.change}
          </button>
        </p>
      )}
      {(isOpen || isChanging) && (
        <div className={mergeClasses(shared.small, styles.row)}>
          {own && isLikely(section) && (
            <Button
              title={wording.decision.confirmHint(text, wording.decision.section(own))}
              onClick={() => void decide(own.key)}
            >
              {wording.decision.confirm}
            </Button>
          )}
          <SectionChooser
            heading={text}
            standard={report.standard}
            now={key}
            onChoose={(wanted) => void decide(wanted)}
          />
        </div>
      )}
    </>
  );
}
