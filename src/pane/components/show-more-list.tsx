import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { tokens } from '../theme/theme-tokens';
import * as wording from '../../wording/pane';
import { Button } from './button';
import { useSharedStyles } from './shared-styles';

const useStyles = makeStyles({ more: { marginTop: tokens.spacingVerticalS } });

interface ShowMoreListProps<Item> {
  readonly items: readonly Item[];
  /** How many are shown at a time, so that opening a long list takes less than a tenth of a second. */
  readonly pageSize: number;
  readonly render: (item: Item, position: number) => ReactNode;
}

/** A list that shows its beginning, and more where that is wanted. `render` gives a keyed `li`. */
export function ShowMoreList<Item>({ items, pageSize, render }: ShowMoreListProps<Item>) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const [shown, setShown] = useState(pageSize);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // The button that was pressed stands below the new lines or is gone.
    if (shown > pageSize) list.current?.children[shown - pageSize]?.querySelector('button')?.focus();
  }, [shown, pageSize]);
  const left = items.length - shown;
  return (
    <>
      <ul ref={list} className={shared.list}>
        {items.slice(0, shown).map(render)}
      </ul>
      {left > 0 && (
        <Button className={styles.more} onClick={() => setShown(shown + pageSize)}>
          {wording.explanation.showMore(Math.min(left, pageSize))}
        </Button>
      )}
    </>
  );
}
