import type { HeadingDecision } from '../../../report';
import type { TemplateSection } from '../../../standard';
import { wording } from '../../../wording/pane';
import { Chooser } from '../../components/chooser';

interface SectionChooserProps {
  readonly heading: string;
  readonly sections: readonly TemplateSection[];
  readonly isNoneOffered: boolean;
  readonly onChoose: (decision: HeadingDecision) => void;
}

/** Which section of the template a heading is. */
export function SectionChooser({ heading, sections, isNoneOffered, onChoose }: SectionChooserProps) {
  const options = sections.map((each): [HeadingDecision, string] => [
    each.key,
    wording.decision.section(each),
  ]);
  return (
    <Chooser
      label={wording.decision.chooseFor(heading)}
      placeholder={wording.decision.choose}
      options={isNoneOffered ? [...options, [null, wording.decision.none]] : options}
      onChoose={onChoose}
    />
  );
}
