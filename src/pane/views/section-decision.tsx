import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { Report, Section } from '../../report';
import type { SectionKey } from '../../standard';
import { rescueFocus } from '../parts/rescue-focus';
import { Button } from '../parts/button';
import { useSharedStyles } from '../parts/shared-styles';
import { decisionOn } from '../store/decided';
import { useStore } from '../store/use-store';
import { tokens } from '../theme-tokens';
import { wording } from '../wording';
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
 * Lets the author say what a heading is, where the template's title in a heading style does not say it. A merged heading
 * cannot be confirmed: a decision names a single section.
 */
export function SectionDecision({ report, section, nameRef }: SectionDecisionProps) {
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { key, heading, headingIndex, confidence, score } = section;
  if (headingIndex === null || key === 'appendix') return null;
  const decision = decisionOn(report, headingIndex);
  const isOpen = key === 'other' || confidence === 'likely' || decision !== undefined;
  if (!isOpen) return null;
  const decide = async (wanted: SectionKey | null): Promise<void> => {
    await store.decide(headingIndex, wanted);
    rescueFocus(nameRef.current);
  };
  const forget = async (): Promise<void> => {
    await store.undecide(headingIndex);
    rescueFocus(nameRef.current);
  };
  const others = report.standard.sections.filter((other) => other.key !== key);
  const own = report.standard.sections.find((other) => other.key === key);
  return (
    <>
      {confidence === 'likely' && <p className={shared.small}>{wording.decision.score(score)}</p>}
      {decision !== undefined && (
        <p className={shared.small}>
          {wording.decision.yours}{' '}
          <button
            type="button"
            className={mergeClasses(shared.textButton, shared.link)}
            title={wording.decision.forgetHint(heading)}
            onClick={() => void forget()}
          >
            {wording.decision.forget}
          </button>
        </p>
      )}
      <div className={mergeClasses(shared.small, styles.row)}>
        {own && isLikely(section) && (
          <Button
            title={wording.decision.confirmHint(heading, wording.decision.section(own))}
            onClick={() => void decide(own.key)}
          >
            {wording.decision.confirm}
          </Button>
        )}
        <SectionChooser
          heading={heading}
          sections={others}
          isNoneOffered={key !== 'other'}
          onChoose={(wanted) => void decide(wanted)}
        />
      </div>
    </>
  );
}
