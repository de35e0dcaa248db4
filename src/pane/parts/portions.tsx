import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { tokens } from '../theme-tokens';
import { wording } from '../wording';
import { Button } from './button';
import { useSharedStyles } from './shared-styles';

const useStyles = makeStyles({ more: { marginTop: tokens.spacingVerticalS } });

interface PortionsProps<Item> {
  readonly items: readonly Item[];
  /** How many are shown at a time, so that opening a long list takes less than a tenth of a second. */
  readonly portion: number;
  readonly render: (item: Item, position: number) => ReactNode;
}

/** A list that shows its beginning, and more where that is wanted. `render` gives a keyed `li`. */
export function Portions<Item>({ items, portion, render }: PortionsProps<Item>) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const [shown, setShown] = useState(portion);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // The button that was pressed stands below the new lines or is gone.
    if (shown > portion) list.current?.children[shown - portion]?.querySelector('button')?.focus();
  }, [shown, portion]);
  const left = items.length - shown;
  return (
    <>
      <ul ref={list} className={shared.list}>
        {items.slice(0, shown).map(render)}
      </ul>
      {left > 0 && (
        <Button className={styles.more} onClick={() => setShown(shown + portion)}>
          {wording.explanation.showMore(Math.min(left, portion))}
        </Button>
      )}
    </>
  );
}
