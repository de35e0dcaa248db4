import { useEffect, useState } from 'react';
import { readHostNames, type HostNames } from '../../../word';
import { Busy } from '../../components/busy';
import { Button } from '../../components/button';
import { CopyButton } from '../../components/copy-button';
import { useSharedStyles } from '../../components/shared-styles';
import { usePane, useReport, useStore } from '../../store/use-store';
import { version } from '../../version';
import * as wording from '../../../wording/pane';
import { DetailPage, NumberList } from './detail-page';

interface HelpProps {
  readonly readNames?: () => Promise<HostNames>;
}

/** How it goes, whose it is, what is kept where, what to do when something is wrong; the version, this Word, and the self-test. */
export function HelpView({ readNames = readHostNames }: HelpProps) {
  const { standard } = useReport();
  const capabilities = usePane((state) => state.capabilities);
  const shared = useSharedStyles();
  const names = useHostNames(readNames);
  const { about } = wording;
  return (
    <DetailPage title={about.title}>
      {about.texts(standard).map(({ title, text }) => (
        <section key={title} aria-label={title}>
          <h3 className={shared.subheading}>{title}</h3>
          <p className={shared.text}>{text}</p>
        </section>
      ))}
      <p className={shared.text}>
        <a href="help.html" target="_blank" rel="noreferrer" className={shared.link}>
          {about.help}
        </a>{' '}
        <a href="support.html" target="_blank" rel="noreferrer" className={shared.link}>
          {about.support}
        </a>
      </p>
      <h3 className={shared.subheading}>{about.versionTitle}</h3>
      <p className={shared.text}>{about.version(version)}</p>
      <p className={shared.text}>{about.standard(standard.name, standard.id)}</p>
      {names && <p className={shared.text}>{about.host(names.host, names.platform)}</p>}
      <h3 className={shared.subheading}>{about.abilities}</h3>
      <NumberList
        rows={(Object.keys(about.can) as (keyof typeof about.can)[]).map((ability) => [
          about.can[ability],
          capabilities[ability] ? about.yes : about.no,
        ])}
      />
      <Diagnostics />
    </DetailPage>
  );
}

function useHostNames(read: () => Promise<HostNames>): HostNames | null {
  const [names, setNames] = useState<HostNames | null>(null);
  useEffect(() => {
    let isShown = true;
    read().then(
      (found) => isShown && setNames(found),
      () => isShown && setNames(null),
    );
    return () => {
      isShown = false;
    };
  }, [read]);
  return names;
}

function Diagnostics() {
  const store = useStore();
  const [text, setText] = useState<string | null>(null);
  const [isRunning, setIsRunning] = useState(false);
  const shared = useSharedStyles();
  const { about, failure } = wording;
  const start = async (run: () => Promise<string>): Promise<void> => {
    setIsRunning(true);
    setText(await run().catch((error: unknown) => `${failure.title}. ${String(error)}`));
    setIsRunning(false);
  };
  const tests = [
    { label: about.run, hint: about.runHint, run: () => store.runDiagnostics() },
    { label: about.tryInCopy, hint: about.tryInCopyHint, run: () => store.runTrials() },
  ];
  return (
    <section aria-label={about.diagnostics}>
      <h3 className={shared.subheading}>{about.diagnostics}</h3>
      <p className={shared.small}>{about.diagnosticsHint}</p>
      {tests.map(({ label, hint, run }) => (
        <div key={label}>
          <p className={shared.small}>{hint}</p>
          <Button isWaiting={isRunning} onClick={() => void start(run)}>
            {label}
          </Button>
        </div>
      ))}
      {isRunning && <Busy label={about.running} />}
      {text !== null && (
        <CopyButton
          key={text}
          label={about.copy}
          textLabel={about.diagnostics}
          makeText={() => text}
          isShown
        />
      )}
    </section>
  );
}
