import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { readAnnexOptions } from '../../../report';
import { Button } from '../../components/button';
import { useSharedStyles } from '../../components/shared-styles';
import { isEditable } from '../../store/state';
import { usePane, useReport, useStore } from '../../store/use-store';
import { tokens } from '../../theme/theme-tokens';
import * as wording from '../../../wording/pane';
import { DetailPage } from './detail-page';

const useStyles = makeStyles({
  option: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS, minHeight: '24px' },
  box: { accentColor: tokens.colorCompoundBrandBackground, margin: '2px 0 0', width: '16px', height: '16px' },
  keys: { margin: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalM },
  meaning: { margin: 0 },
  hint: { display: 'block' },
});

/** What can be set, what is counted, and the keys. */
export function SettingsView() {
  const { snapshot } = useReport();
  const isSuggesting = usePane(({ preferences }) => preferences.isSuggesting);
  const isEditing = usePane(isEditable);
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { settings, shortcuts } = wording;
  const { withFirstWords, withNotes } = readAnnexOptions(snapshot.settings);
  return (
    <DetailPage title={settings.title}>
      <Option
        label={settings.suggestions}
        hint={settings.suggestionsHint}
        isOn={isSuggesting}
        onSet={(wanted) => store.prefer({ isSuggesting: wanted })}
      />
      {isEditing && (
        <>
          <Option
            label={settings.annexWords}
            hint={settings.annexWordsHint}
            isOn={withFirstWords}
            onSet={(isOn) => void store.run((all) => all.setAnnexOption('withFirstWords', isOn))}
          />
          <Option
            label={settings.annexNotes}
            hint={settings.annexNotesHint}
            isOn={withNotes}
            onSet={(isOn) => void store.run((all) => all.setAnnexOption('withNotes', isOn))}
          />
        </>
      )}
      <div>
        <Button onClick={() => store.openDetails('words')}>{wording.explanation.words}</Button>
      </div>
      <h3 className={shared.subheading}>{shortcuts.title}</h3>
      <dl className={styles.keys}>
        {shortcuts.keys.map(([key, meaning]) => (
          <div key={key} style={{ display: 'contents' }}>
            <dt className={shared.small}>
              <kbd>{key}</kbd>
            </dt>
            <dd className={mergeClasses(shared.small, styles.meaning)}>{meaning}</dd>
          </div>
        ))}
      </dl>
    </DetailPage>
  );
}

interface OptionProps {
  readonly label: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly onSet: (isOn: boolean) => void;
}

function Option({ label, hint, isOn, onSet }: OptionProps) {
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <label className={styles.option}>
      <input
        type="checkbox"
        className={styles.box}
        checked={isOn}
        onChange={({ target }) => onSet(target.checked)}
      />
      <span>
        {label}
        <span className={mergeClasses(shared.small, styles.hint)}>{hint}</span>
      </span>
    </label>
  );
}
