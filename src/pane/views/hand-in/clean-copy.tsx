import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { copyFileName } from '../../../report';
import type { InspectionResult, ResidualMarkup } from '../../../word';
import { Button } from '../../components/button';
import { Check } from '../../components/check';
import { Disclosure } from '../../components/disclosure';
import { Offer } from '../../components/offer';
import { useSharedStyles } from '../../components/shared-styles';
import { isEditable } from '../../store/state';
import { usePane, useReport, useStore } from '../../store/use-store';
import { tokens } from '../../theme/theme-tokens';
import * as wording from '../../../wording/pane';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  choices: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0`, padding: 0 },
  here: { marginTop: tokens.spacingVerticalXS },
});

/** A copy to hand in: what else would be in it is shown first, each to be left out by choice. */
export function CleanCopy() {
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const report = useReport();
  const isEditing = usePane(isEditable);
  const [isHereOpen, setIsHereOpen] = useState(false);
  const isOnWeb = usePane(({ capabilities }) => capabilities.isOnWeb);
  const [residual, setResidual] = useState<InspectionResult | null>(null);
  const open = async (remove: readonly ResidualMarkup[]): Promise<void> => {
    if (await store.openCleanCopy(remove)) setResidual(null);
  };
  return (
    <section aria-label={wording.cleanCopy.title}>
      <h3 className={shared.subheading}>{wording.cleanCopy.title}</h3>
      <p className={shared.text}>{wording.cleanCopy.what}</p>
      <p className={shared.text}>{wording.cleanCopy.fileName(copyFileName(report))}</p>
      <p className={shared.text}>
        {isOnWeb ? `${wording.cleanCopy.onWeb} ` : ''}
        {wording.cleanCopy.unprotected}
      </p>
      {residual ? (
        <Choice
          residual={residual}
          onOpen={(remove) => void open(remove)}
          onCancel={() => setResidual(null)}
        />
      ) : (
        <Button appearance="primary" onClick={() => void store.inspectCopy().then(setResidual)}>
          {wording.cleanCopy.start}
        </Button>
      )}
      {isEditing && (
        <div className={styles.here}>
          <Disclosure
            label={wording.cleanCopy.noCopy}
            isOpen={isHereOpen}
            onToggle={() => setIsHereOpen(!isHereOpen)}
          >
            <Offer
              label={wording.cleanCopy.here}
              effect={wording.cleanCopy.hereHint}
              preview={[]}
              onStart={() => store.run((all) => all.removeAllTags())}
            />
          </Disclosure>
        </div>
      )}
    </section>
  );
}

interface ChoiceProps {
  readonly residual: InspectionResult;
  readonly onOpen: (remove: readonly ResidualMarkup[]) => void;
  readonly onCancel: () => void;
}

const all: readonly ResidualMarkup[] = ['comments', 'changes', 'hidden'];

function Choice({ residual, onOpen, onCancel }: ChoiceProps) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const [chosen, setChosen] = useState<readonly ResidualMarkup[]>([]);
  const there = all.filter((kind) => residual[kind] > 0);
  const choose = (kind: ResidualMarkup, isOn: boolean): void =>
    setChosen(isOn ? [...chosen, kind] : chosen.filter((each) => each !== kind));
  return (
    <div role="group" aria-label={wording.cleanCopy.start}>
      <p className={shared.text} role="status">
        {there.length === 0 ? wording.cleanCopy.nothingElse : wording.cleanCopy.also}
      </p>
      <ul className={styles.choices}>
        {there.map((kind) => (
          <li key={kind}>
            <Check
              label={wording.cleanCopy.residual[kind](residual[kind])}
              isOn={chosen.includes(kind)}
              onSet={(isOn) => choose(kind, isOn)}
            />
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
