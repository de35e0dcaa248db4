import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SectionKey, TemplateSection } from '../../standard';
import { Button } from '../parts/button';
import { wording } from '../wording';

const useStyles = makeStyles({
  select: {
    font: 'inherit',
    minWidth: 0,
    maxWidth: '100%',
    minHeight: '24px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface SectionChooserProps {
  readonly heading: string;
  readonly sections: readonly TemplateSection[];
  readonly isNoneOffered: boolean;
  readonly onChoose: (section: SectionKey | null) => void;
}

const none = 'none';

/**
 * The list and a button, as a closed list changes with each press of an arrow key: nothing is written while the author
 * is still looking for the right one (WCAG 3.2.2).
 */
export function SectionChooser({ heading, sections, isNoneOffered, onChoose }: SectionChooserProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState('');
  const section = sections.find(({ key }) => key === chosen);
  const choose = (): void => {
    setChosen('');
    onChoose(section?.key ?? null);
  };
  return (
    <>
      <select
        className={styles.select}
        aria-label={wording.decision.chooseFor(heading)}
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
      >
        <option value="">{wording.decision.choose}</option>
        {sections.map((each) => (
          <option key={each.key} value={each.key}>
            {wording.decision.section(each)}
          </option>
        ))}
        {isNoneOffered && <option value={none}>{wording.decision.none}</option>}
      </select>
      {chosen !== '' && <Button onClick={choose}>{wording.decision.set}</Button>}
    </>
  );
}
