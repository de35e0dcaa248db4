import { useId, useState } from 'react';
import { builtInStandards, type Standard } from '../../../standard';
import { readStandard, type ReadStandard, type StandardFinding } from '../../../standard/file';
import * as wording from '../../../wording/pane';
import { standardFindingMessage } from '../../../wording/standard';
import { Button } from '../../components/button';
import { useSharedStyles } from '../../components/shared-styles';
import { isEditable } from '../../store/state';
import { usePane, useReport, useStore } from '../../store/use-store';
import { DetailPage } from '../details/detail-page';
import { MapCodes } from './map-codes';

/** So many of a file's findings are shown. */
const fewFindings = 20;

/** By which standard the report is read, and the ways to another: what it holds is shown before it is taken. */
export function StandardPage() {
  const { standard } = useReport();
  const isEditing = usePane(isEditable);
  const store = useStore();
  const shared = useSharedStyles();
  const others = builtInStandards.filter(({ id }) => id !== standard.id);
  return (
    <DetailPage title={wording.standard.title} onBack={() => store.openDetails('settings')}>
      <h3 className={shared.subheading}>{wording.standard.current}</h3>
      <Lines standard={standard} />
      <p className={shared.small}>{wording.standard.intro}</p>
      {isEditing && <MapCodes />}
      {isEditing && others.length > 0 && (
        <>
          <h3 className={shared.subheading}>{wording.standard.builtIn}</h3>
          {others.map(({ id, name, body }) => (
            <div key={id}>
              <Button onClick={() => void store.run((all) => all.chooseStandard({ id, file: null }))}>
                {wording.standard.useNamed(name, body)}
              </Button>
            </div>
          ))}
        </>
      )}
      <OpenFile />
    </DetailPage>
  );
}

function Lines({ standard }: { readonly standard: Standard }) {
  const shared = useSharedStyles();
  return (
    <ul className={shared.list}>
      {wording.standardLines(standard).map((line) => (
        <li key={line} className={shared.text}>
          {line}
        </li>
      ))}
    </ul>
  );
}

/** What became of the file that was chosen last. */
type Opened = 'none' | 'reading' | 'not-read' | ReadStandard;

function OpenFile() {
  const [opened, setOpened] = useState<Opened>('none');
  const id = useId();
  const shared = useSharedStyles();
  const take = (file: File): void => {
    setOpened('reading');
    file.text().then(
      (text) => setOpened(readStandard(text)),
      () => setOpened('not-read'),
    );
  };
  return (
    <>
      <h3 className={shared.subheading}>
        <label htmlFor={id}>{wording.standard.file}</label>
      </h3>
      <input
        id={id}
        type="file"
        accept=".json,.yaml,.yml,application/json"
        onChange={({ target }) => target.files?.[0] && take(target.files[0])}
      />
      <div role="status">
        {opened === 'reading' && <p className={shared.text}>{wording.standard.reading}</p>}
        {opened === 'not-read' && <p className={shared.text}>{wording.standard.notRead}</p>}
        {typeof opened === 'object' && <Held read={opened} onTaken={() => setOpened('none')} />}
      </div>
    </>
  );
}

interface HeldProps {
  readonly read: ReadStandard;
  readonly onTaken: () => void;
}

/** What a file holds, before it is taken. */
function Held({ read: { standard, findings }, onTaken }: HeldProps) {
  const isEditing = usePane(isEditable);
  const store = useStore();
  const shared = useSharedStyles();
  const take = async ({ id, file }: Standard): Promise<void> => {
    await store.run((all) => all.chooseStandard({ id, file }));
    onTaken();
  };
  return (
    <>
      {standard && (
        <>
          <h4 className={shared.strong}>{wording.standard.held}</h4>
          <Lines standard={standard} />
        </>
      )}
      <Findings findings={findings} isRefused={standard === null} />
      {standard && isEditing && (
        <div>
          <Button appearance="primary" onClick={() => void take(standard)}>
            {wording.standard.use}
          </Button>
        </div>
      )}
    </>
  );
}

function Findings({
  findings,
  isRefused,
}: {
  readonly findings: readonly StandardFinding[];
  readonly isRefused: boolean;
}) {
  const shared = useSharedStyles();
  if (findings.length === 0) return null;
  const further = findings.length - fewFindings;
  return (
    <>
      <p className={shared.strong}>{isRefused ? wording.standard.refused : wording.standard.remarks}</p>
      <ul className={shared.list}>
        {findings.slice(0, fewFindings).map((finding, position) => (
          <li key={position} className={shared.text}>
            {standardFindingMessage(finding)}
          </li>
        ))}
        {further > 0 && <li className={shared.text}>{wording.standard.more(further)}</li>}
      </ul>
    </>
  );
}
