import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { Remain, Remains } from '../../word';
import { Button } from '../parts/button';
import { useSharedStyles } from '../parts/shared-styles';
import { isEditable } from '../store/state';
import { usePane, useStore } from '../store/use-store';
import { tokens } from '../theme-tokens';
import { wording } from '../wording';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  choices: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0`, padding: 0 },
  choice: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS, minHeight: '24px' },
  box: { accentColor: tokens.colorCompoundBrandBackground, margin: '2px 0 0', width: '16px', height: '16px' },
  here: { marginTop: tokens.spacingVerticalXS },
});

/** A copy to hand in: what else would be in it is shown first, each to be left out by choice. */
export function CleanCopy() {
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const isEditing = usePane(isEditable);
  const [remains, setRemains] = useState<Remains | null>(null);
  const open = async (remove: readonly Remain[]): Promise<void> => {
    if (await store.openCleanCopy(remove)) setRemains(null);
  };
  return (
    <section aria-label={wording.cleanCopy.title}>
      <h3 className={shared.subheading}>{wording.cleanCopy.title}</h3>
      <p className={shared.small}>{wording.cleanCopy.what}</p>
      {remains ? (
        <Choice remains={remains} onOpen={(remove) => void open(remove)} onCancel={() => setRemains(null)} />
      ) : (
        <Button onClick={() => void store.readRemains().then(setRemains)}>{wording.cleanCopy.start}</Button>
      )}
      {isEditing && (
        <details className={mergeClasses(shared.small, styles.here)}>
          <summary>{wording.cleanCopy.noCopy}</summary>
          <p className={shared.small}>{wording.cleanCopy.hereHint}</p>
          <Button onClick={() => void store.cleanHere()}>{wording.cleanCopy.here}</Button>
        </details>
      )}
    </section>
  );
}

interface ChoiceProps {
  readonly remains: Remains;
  readonly onOpen: (remove: readonly Remain[]) => void;
  readonly onCancel: () => void;
}

const all: readonly Remain[] = ['comments', 'changes', 'hidden'];

function Choice({ remains, onOpen, onCancel }: ChoiceProps) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const [chosen, setChosen] = useState<readonly Remain[]>([]);
  const there = all.filter((remain) => remains[remain] > 0);
  const choose = (remain: Remain, isOn: boolean): void =>
    setChosen(isOn ? [...chosen, remain] : chosen.filter((each) => each !== remain));
  return (
    <div role="group" aria-label={wording.cleanCopy.start}>
      <p className={shared.small} role="status">
        {there.length === 0 ? wording.cleanCopy.nothingElse : wording.cleanCopy.also}
      </p>
      <ul className={styles.choices}>
        {there.map((remain) => (
          <li key={remain}>
            <label className={styles.choice}>
              <input
                type="checkbox"
                className={styles.box}
                checked={chosen.includes(remain)}
                onChange={({ target }) => choose(remain, target.checked)}
              />
              {wording.cleanCopy.remains[remain](remains[remain])}
            </label>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => onOpen(chosen)}>
          {wording.cleanCopy.open}
        </Button>
        <Button onClick={onCancel}>{wording.cleanCopy.cancel}</Button>
      </div>
    </div>
  );
}
