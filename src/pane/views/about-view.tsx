import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Standard } from '../../standard';
import { readHostNames, type Capabilities, type HostNames } from '../../word';
import { Busy } from '../parts/busy';
import { Button } from '../parts/button';
import { useSharedStyles } from '../parts/shared-styles';
import { usePaneState } from '../store/use-store';
import { version } from '../version';
import { wording } from '../wording';
import { Explanation, NumberList } from './explanation';

const useStyles = makeStyles({
  text: {
    boxSizing: 'border-box',
    width: '100%',
    height: '12rem',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

export interface AboutProps {
  readonly standard: Standard;
  /** The read-only self-test of this Word, as lines of text. */
  readonly runDiagnostics: () => Promise<string>;
  readonly readNames?: () => Promise<HostNames>;
}

/** The version, this Word and what it can do, privacy, and the self-test. */
export function AboutView({ standard, runDiagnostics, readNames = readHostNames }: AboutProps) {
  const { capabilities } = usePaneState();
  const shared = useSharedStyles();
  const names = useHostNames(readNames);
  const { about } = wording;
  return (
    <Explanation title={about.title}>
      <p className={shared.small}>{about.version(version)}</p>
      <p className={shared.small}>{about.standard(standard.name, standard.id)}</p>
      {names && <p className={shared.small}>{about.host(names.host, names.platform)}</p>}
      <p className={shared.small}>{about.privacy}</p>
      <p className={shared.small}>{wording.claim}</p>
      <h3 className={shared.subheading}>{about.abilities}</h3>
      <NumberList
        rows={(Object.keys(about.can) as (keyof Capabilities)[]).map((ability) => [
          about.can[ability],
          capabilities[ability] ? about.yes : about.no,
        ])}
      />
      <Diagnostics run={runDiagnostics} />
    </Explanation>
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

function Diagnostics({ run }: { run: () => Promise<string> }) {
  const [text, setText] = useState<string | null>(null);
  const [isRunning, setIsRunning] = useState(false);
  const [told, setTold] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const shared = useSharedStyles();
  const styles = useStyles();
  const { about, failure } = wording;
  const start = async (): Promise<void> => {
    setIsRunning(true);
    setTold('');
    setText(await run().catch((error: unknown) => `${failure.title}. ${String(error)}`));
    setIsRunning(false);
  };
  const copy = async (): Promise<void> => {
    area.current?.select();
    const isCopied = await copyText(text ?? '');
    setTold(isCopied ? about.copied : about.copyByHand);
  };
  return (
    <section aria-label={about.diagnostics}>
      <h3 className={shared.subheading}>{about.diagnostics}</h3>
      <p className={shared.small}>{about.diagnosticsHint}</p>
      <Button isWaiting={isRunning} onClick={() => void start()}>
        {about.run}
      </Button>
      {isRunning && <Busy label={about.running} />}
      {text !== null && (
        <>
          <textarea ref={area} readOnly value={text} aria-label={about.diagnostics} className={styles.text} />
          <Button onClick={() => void copy()}>{about.copy}</Button>
        </>
      )}
      <p role="status" className={shared.small}>
        {told}
      </p>
    </section>
  );
}

/** Frames of hosts may have no clipboard or no right to it: then the author copies what is selected. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
