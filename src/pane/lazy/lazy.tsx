import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState, type ComponentType, type ReactElement } from 'react';
import { Busy } from '../components/busy';
import { Button } from '../components/button';
import { useSharedStyles } from '../components/shared-styles';
import { tokens } from '../theme/theme-tokens';
import * as wording from '../../wording/pane';

const useStyles = makeStyles({
  waiting: { padding: tokens.spacingVerticalXXL },
  failed: { paddingTop: tokens.spacingVerticalM },
});

/** A part of the pane that comes with a script of its own. */
interface LazyComponent<Props extends object> {
  (props: Props): ReactElement;
  /** Loads the script before the part is shown, so that showing it takes no time. Rejects where it cannot be had. */
  readonly preload: () => Promise<void>;
}

/**
 * What the first view does not need comes in a later script. `React.lazy` shows its fallback for a moment even where the
 * script is there already; this renders at once then, and offers to try again where the host could not be reached.
 * @param meanwhile what stands in its place: of a part beside others nothing is missed
 */
export function later<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
  meanwhile: 'busy' | 'nothing' = 'busy',
): LazyComponent<Props> {
  let Loaded: ComponentType<Props> | null = null;
  const preload = async (): Promise<void> => {
    if (!Loaded) Loaded = (await load()).default;
  };
  function Later(props: Props): ReactElement {
    const [Shown, show] = useState<ComponentType<Props> | null>(() => Loaded);
    const [hasFailed, setFailed] = useState(false);
    useEffect(() => {
      if (Shown || hasFailed) return;
      preload().then(
        () => show(() => Loaded),
        () => setFailed(true),
      );
    }, [Shown, hasFailed]);
    if (Shown) return <Shown {...props} />;
    if (meanwhile === 'nothing') return <></>;
    return hasFailed ? <Failed onAgain={() => setFailed(false)} /> : <Waiting />;
  }
  return Object.assign(Later, { preload });
}

/** Functions that come with a later script. */
interface LaterFunctions<Functions extends object> {
  readonly preload: () => Promise<void>;
  /** Null until they are there. Where they could not be had, they are asked for again as soon as what they are for changes. */
  readonly useLoaded: (purpose: string) => Functions | null;
}

export function laterFunctions<Functions extends object>(
  load: () => Promise<Functions>,
): LaterFunctions<Functions> {
  let loaded: Functions | null = null;
  const preload = async (): Promise<void> => {
    loaded ??= await load();
  };
  function useLoaded(purpose: string): Functions | null {
    const [functions, setFunctions] = useState(() => loaded);
    useEffect(() => {
      if (!functions)
        preload().then(
          () => setFunctions(loaded),
          () => setFunctions(null),
        );
    }, [functions, purpose]);
    return functions;
  }
  return { preload, useLoaded };
}

function Waiting() {
  const styles = useStyles();
  return <Busy className={styles.waiting} label={wording.lazy.loading} />;
}

function Failed({ onAgain }: { readonly onAgain: () => void }) {
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <div role="alert" className={styles.failed}>
      <p className={shared.small}>{wording.lazy.failed}</p>
      <Button onClick={onAgain}>{wording.failure.tryAgain}</Button>
    </div>
  );
}
