import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { readAnnexOptions } from '../../../report';
import { Button } from '../../components/button';
import { Check } from '../../components/check';
import { useSharedStyles } from '../../components/shared-styles';
import { isEditable } from '../../store/state';
import { usePane, useReport, useStore } from '../../store/use-store';
import { tokens } from '../../theme/theme-tokens';
import * as wording from '../../../wording/pane';
import { DetailPage } from './detail-page';

const useStyles = makeStyles({
  keys: { margin: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalM },
  meaning: { margin: 0 },
});

/** What can be set, what is counted, and the keys. */
export function SettingsView() {
  const { snapshot } = useReport();
  const { isSuggesting, isAsking, isReviewing } = usePane(({ preferences }) => preferences);
  const isEditing = usePane(isEditable);
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { settings, shortcuts } = wording;
  const { withFirstWords, withNotes } = readAnnexOptions(snapshot.settings);
  return (
    <DetailPage title={settings.title}>
      <Check
        label={settings.suggestions}
        hint={settings.suggestionsHint}
        isOn={isSuggesting}
        onSet={(wanted) => store.prefer({ isSuggesting: wanted })}
      />
      <Check
        label={settings.asking}
        hint={settings.askingHint}
        isOn={isAsking}
        onSet={(wanted) => store.prefer({ isAsking: wanted })}
      />
      <Check
        label={settings.reviewing}
        hint={settings.reviewingHint}
        isOn={isReviewing}
        onSet={(wanted) => store.prefer({ isReviewing: wanted })}
      />
      {isEditing && (
        <>
          <Check
            label={settings.annexWords}
            hint={settings.annexWordsHint}
            isOn={withFirstWords}
            onSet={(isOn) => void store.run((all) => all.setAnnexOption('withFirstWords', isOn))}
          />
          <Check
            label={settings.annexNotes}
            hint={settings.annexNotesHint}
            isOn={withNotes}
            onSet={(isOn) => void store.run((all) => all.setAnnexOption('withNotes', isOn))}
          />
        </>
      )}
      <div>
        <Button onClick={() => store.openDetails('standard')}>{wording.standard.open}</Button>
      </div>
      <div>
        <Button onClick={() => store.openDetails('words')}>{wording.explanation.words}</Button>
      </div>
      <h3 className={shared.subheading}>{shortcuts.title}</h3>
      <dl className={styles.keys}>
        {shortcuts.keys.map(([key, meaning]) => (
          <div key={key} style={{ display: 'contents' }}>
            <dt className={shared.text}>
              <kbd>{key}</kbd>
            </dt>
            <dd className={mergeClasses(shared.text, styles.meaning)}>{meaning}</dd>
          </div>
        ))}
      </dl>
    </DetailPage>
  );
}
