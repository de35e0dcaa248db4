import type { HeadingDecision, Section } from '../../../report';
import type { Standard } from '../../../standard';
import * as wording from '../../../wording/pane';
import { Chooser } from '../../components/chooser';

/** What a line may be said to be. */
export const decisionOptions = ({ sections }: Standard): (readonly [HeadingDecision, string])[] => [
  ...sections.map((each) => [each.key, wording.decision.section(each)] as const),
  ['appendix', wording.decision.appendix],
  [null, wording.decision.none],
];

interface SectionChooserProps {
  readonly heading: string;
  readonly standard: Standard;
  /** What it is now: it is not among the choices. */
  readonly now: Section['key'] | null;
  readonly onChoose: (decision: HeadingDecision) => void;
}

/** What a heading is instead. */
export const SectionChooser = ({ heading, standard, now, onChoose }: SectionChooserProps) => (
  <Chooser
    label={wording.decision.chooseFor(heading)}
    placeholder={wording.decision.choose}
    options={decisionOptions(standard).filter(([decision]) => decision !== now)}
    onChoose={onChoose}
  />
);
