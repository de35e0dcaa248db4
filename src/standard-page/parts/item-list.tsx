import { ArrowDownRegular, ArrowUpRegular, DeleteRegular } from '@fluentui/react-icons';
import { mergeClasses } from '@fluentui/react-components';
import { Fragment, memo, useCallback, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '../../pane/components/button';
import { useSharedStyles } from '../../pane/components/shared-styles';
import * as wording from '../../wording/standard-page';
import { useStandardStyles } from './styles';

export type Update<Value> = (value: Value) => Value;

interface ItemListProps<Item> {
  /** The list's place in the file: "criteria". */
  readonly id: string;
  readonly items: readonly Item[];
  /** "Criterion", and what tells one from another: "K1.2", or empty. */
  readonly kind: string;
  readonly nameOf: (item: Item) => string;
  readonly addLabel: string;
  readonly blank: (items: readonly Item[]) => Item;
  readonly onChange: (update: Update<readonly Item[]>) => void;
  /** Says something to who does not see it. */
  readonly onSay: (said: string) => void;
  readonly render: (item: Item, index: number, set: (index: number, item: Item) => void) => ReactNode;
  readonly heads?: ReactNode;
  /** Beside the button that adds one. */
  readonly tools?: ReactNode;
}

const without = <Item,>(items: readonly Item[], index: number): Item[] =>
  items.filter((_, at) => at !== index);

const inserted = <Item,>(items: readonly Item[], index: number, item: Item): Item[] => [
  ...items.slice(0, index),
  item,
  ...items.slice(index),
];

interface Deleted<Item> {
  readonly item: Item;
  readonly index: number;
  readonly name: string;
}

/**
 * A list whose items are added, moved and deleted. What is deleted leaves a line with a button that brings it back. The focus stays with
 * what was changed: on a new item's first field, on the arrow of one that was moved, on the button that brings back.
 */
export function ItemList<Item>(props: ItemListProps<Item>) {
  const { id, items, kind, nameOf, addLabel, blank, onChange, onSay, render, heads, tools } = props;
  const shared = useSharedStyles();
  const styles = useStandardStyles();
  const [deleted, setDeleted] = useState<Deleted<Item> | null>(null);
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current !== null) focusOn(wanted.current);
    wanted.current = null;
  });
  const named = (item: Item, index: number): string => wording.items.name(kind, nameOf(item), index);

  const set = useCallback(
    (index: number, item: Item) => onChange((all) => all.map((each, at) => (at === index ? item : each))),
    [onChange],
  );
  const add = (): void => {
    wanted.current = `${id}.${items.length}`;
    setDeleted(null);
    onChange((all) => [...all, blank(all)]);
    onSay(wording.items.added(kind, items.length + 1));
  };
  const move = (from: number, by: -1 | 1): void => {
    const item = items[from];
    const to = from + by;
    if (item === undefined || to < 0 || to >= items.length) return;
    wanted.current = `${id}.${to}.${by < 0 ? 'up' : 'down'}`;
    setDeleted(null);
    onChange((all) => inserted(without(all, from), to, item));
    onSay(wording.items.moved(named(item, from), to, items.length));
  };
  const remove = (index: number): void => {
    const item = items[index];
    if (item === undefined) return;
    wanted.current = `${id}.undo`;
    const name = named(item, index);
    setDeleted({ item, index, name });
    onChange((all) => without(all, index));
    onSay(wording.items.deleted(name));
  };
  const restore = ({ item, index, name }: Deleted<Item>): void => {
    wanted.current = `${id}.${index}`;
    setDeleted(null);
    onChange((all) => inserted(all, index, item));
    onSay(wording.items.back(name));
  };
  // What is done by buttons is the same for as long as the page is there, so that no row is drawn again for another's change.
  const act = useRef({ move, remove });
  useLayoutEffect(() => {
    act.current = { move, remove };
  });
  const onMove = useCallback((index: number, by: -1 | 1) => act.current.move(index, by), []);
  const onDelete = useCallback((index: number) => act.current.remove(index), []);

  const line = deleted && (
    <div className={mergeClasses(shared.text, styles.item)}>
      {wording.items.deleted(deleted.name)}{' '}
      <Button id={`${id}.undo`} size="small" onClick={() => restore(deleted)}>
        {wording.begin.undo}
      </Button>
    </div>
  );
  return (
    <>
      {items.length > 0 && heads}
      <div>
        {items.map((item, index) => (
          <Fragment key={index}>
            {deleted?.index === index && line}
            <div
              id={`${id}.${index}`}
              tabIndex={-1}
              role="group"
              aria-label={named(item, index)}
              className={styles.item}
            >
              <div className={styles.itemRow}>
                <div className={styles.itemBody}>{render(item, index, set)}</div>
                <ItemButtons
                  id={`${id}.${index}`}
                  name={named(item, index)}
                  index={index}
                  isLast={index === items.length - 1}
                  onMove={onMove}
                  onDelete={onDelete}
                />
              </div>
            </div>
          </Fragment>
        ))}
        {deleted !== null && deleted.index >= items.length && line}
      </div>
      <div className={styles.buttons}>
        <Button id={`${id}.add`} onClick={add}>
          {addLabel}
        </Button>
        {tools}
      </div>
    </>
  );
}

interface ItemButtonsProps {
  readonly id: string;
  readonly name: string;
  readonly index: number;
  readonly isLast: boolean;
  readonly onMove: (index: number, by: -1 | 1) => void;
  readonly onDelete: (index: number) => void;
}

const ItemButtons = memo(function ItemButtons(props: ItemButtonsProps) {
  const { id, name, index, isLast, onMove, onDelete } = props;
  const styles = useStandardStyles();
  return (
    <div className={styles.itemButtons}>
      <Button
        id={`${id}.up`}
        appearance="subtle"
        icon={<ArrowUpRegular aria-hidden />}
        aria-label={wording.items.up(name)}
        isWaiting={index === 0}
        onClick={() => onMove(index, -1)}
      />
      <Button
        id={`${id}.down`}
        appearance="subtle"
        icon={<ArrowDownRegular aria-hidden />}
        aria-label={wording.items.down(name)}
        isWaiting={isLast}
        onClick={() => onMove(index, 1)}
      />
      <Button
        appearance="subtle"
        icon={<DeleteRegular aria-hidden />}
        aria-label={wording.items.delete(name)}
        onClick={() => onDelete(index)}
      />
    </div>
  );
});

/** Gives the focus to a field, or to the first field of an item. */
function focusOn(id: string): void {
  const element = document.getElementById(id);
  const field = element?.matches('[role=group]')
    ? element.querySelector<HTMLElement>('input, textarea, select')
    : null;
  (field ?? element)?.focus();
}

/** The field of a place in the file, else that of the place round it: of "criteria.3.parts.1" that of the parts, or the criterion's first. */
export function focusPlace(path: readonly (string | number)[], otherwise: string): void {
  for (let length = path.length; length > 0; length--) {
    const id = path.slice(0, length).join('.');
    if (document.getElementById(id)) return focusOn(id);
  }
  document.getElementById(otherwise)?.focus();
}
