import type { SectionKey, TemplateSection } from '../../standard';
import { wording } from '../wording';
import { Chooser } from './chooser';

interface SectionChooserProps {
  readonly heading: string;
  readonly sections: readonly TemplateSection[];
  readonly isNoneOffered: boolean;
  readonly onChoose: (section: SectionKey | null) => void;
}

const none = 'none';

/** Which section of the template a heading is. */
export function SectionChooser({ heading, sections, isNoneOffered, onChoose }: SectionChooserProps) {
  const options = sections.map((each): [string, string] => [each.key, wording.decision.section(each)]);
  return (
    <Chooser
      label={wording.decision.chooseFor(heading)}
      placeholder={wording.decision.choose}
      options={isNoneOffered ? [...options, [none, wording.decision.none]] : options}
      onChoose={(chosen) => onChoose(sections.find(({ key }) => key === chosen)?.key ?? null)}
    />
  );
}
