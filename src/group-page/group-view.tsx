import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../pane/components/button';
import { Select } from '../pane/components/chooser';
import { useSharedStyles } from '../pane/components/shared-styles';
import { tokens } from '../pane/theme/theme-tokens';
import { isReadable, type Group } from '../group';
import type { Standard } from '../standard';
import { cohortCsv, columnsOf, groupCaptions, groupNote, groupTitle } from '../wording/review/cohort';
import { cohortPage } from '../wording/review/cohort-page';
import * as wording from '../wording/review/group-page';
import { arrange, filtersOf, sortBy, type FilterName, type Sort } from './arrange';
import { CriteriaMatrix } from './criteria-matrix';
import { DraftPage } from './draft-page';
import { DraftTable } from './draft-table';
import { SharedTexts, WeakestCriteria } from './group-parts';
import { saveFile } from '../pane/components/save-file';
import { usePageStyles } from './page-styles';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalM} 0`,
    '@media print': { display: 'none' },
  },
  field: {
    boxSizing: 'border-box',
    minHeight: '32px',
    minWidth: 0,
    maxWidth: '100%',
    padding: '4px 8px',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

interface GroupViewProps {
  readonly group: Group;
  readonly onDraftOpen: (isOpen: boolean) => void;
}

/** The group, or one of its drafts in its place: what was filtered and sorted stays meanwhile. */
export function GroupView({ group, onDraftOpen }: GroupViewProps) {
  const shared = useSharedStyles();
  const page = usePageStyles();
  const columns = useMemo(() => columnsOf(group.standard), [group.standard]);
  const [filter, setFilter] = useState<FilterName>('all');
  const [name, setName] = useState('');
  const [sort, setSort] = useState<Sort | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => heading.current?.focus(), [group]);

  const byName = columns[0];
  const order = sort ?? (byName && ({ column: byName, direction: 'ascending' } as const));
  const wanted = useDeferredValue(name);
  const drafts = useMemo(
    () => (order ? arrange(group.drafts, { name: wanted, filter, sort: order }) : []),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- an order is made anew, its parts are not
    [group, wanted, filter, order?.column, order?.direction],
  );
  const show = useCallback(
    (draft: string): void => {
      opener.current = document.activeElement;
      setOpen(draft);
      onDraftOpen(true);
    },
    [onDraftOpen],
  );
  const back = (): void => {
    setOpen(null);
    onDraftOpen(false);
  };
  useEffect(() => {
    if (open === null && opener.current instanceof HTMLElement) opener.current.focus();
  }, [open]);
  const readable = drafts.filter(isReadable);
  const opened = readable.find((draft) => draft.name === open);
  if (!order) return null;
  return (
    <>
      {opened && <DraftPage group={group} draft={opened} among={readable} onShow={setOpen} onBack={back} />}
      <div className={mergeClasses(opened && page.hidden)}>
        <h2 ref={heading} tabIndex={-1} className={shared.heading}>
          {groupTitle(group)}
        </h2>
        <p className={shared.text}>{groupNote(group)}</p>
        <SaveButtons group={group} />
        <PartLinks />
        <FilterTools
          standard={group.standard}
          filter={filter}
          name={name}
          onFilter={setFilter}
          onName={setName}
        />
        <p role="status" className={mergeClasses(shared.small, page.unprinted)}>
          {wording.group.shown(drafts.length, group.drafts.length)}
        </p>
        {drafts.length === 0 ? (
          <p className={shared.text}>{wording.group.noneShown}</p>
        ) : (
          <DraftTable
            columns={columns}
            drafts={drafts}
            sort={order}
            onSort={(column) => setSort(sortBy(column, order))}
            onOpen={show}
          />
        )}
        {readable.length > 0 && <CriteriaMatrix standard={group.standard} drafts={readable} onOpen={show} />}
        <WeakestCriteria group={group} />
        <SharedTexts id="shared" passages={group.shared} />
      </div>
    </>
  );
}

const parts = [
  ['drafts', groupCaptions.drafts],
  ['criteria', wording.group.criteria],
  ['weakest', groupCaptions.weakest],
  ['shared', groupCaptions.shared],
] as const;

/** Past tables with a button for each draft. */
function PartLinks() {
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <nav aria-label={wording.group.parts} className={styles.tools}>
      {parts.map(([id, caption]) => (
        <a key={id} href={`#${id}`} className={mergeClasses(shared.text, shared.link)}>
          {caption}
        </a>
      ))}
    </nav>
  );
}

function SaveButtons({ group }: { readonly group: Group }) {
  const styles = useStyles();
  const save = (name: string, type: string, text: string) => () => saveFile(name, new Blob([text], { type }));
  return (
    <div className={styles.tools}>
      <Button onClick={() => save('group.csv', 'text/csv', cohortCsv(group))()}>{wording.group.csv}</Button>
      <Button onClick={() => save('group.html', 'text/html', cohortPage(group))()}>
        {wording.group.html}
      </Button>
      <Button onClick={() => window.print()}>{wording.group.print}</Button>
    </div>
  );
}

interface FilterToolsProps {
  readonly standard: Standard;
  readonly filter: FilterName;
  readonly name: string;
  readonly onFilter: (filter: FilterName) => void;
  readonly onName: (name: string) => void;
}

function FilterTools({ standard, filter, name, onFilter, onName }: FilterToolsProps) {
  const styles = useStyles();
  const filterNames = filtersOf(standard);
  return (
    <div className={styles.tools}>
      <input
        type="search"
        className={styles.field}
        aria-label={wording.group.find}
        placeholder={wording.group.find}
        value={name}
        onChange={({ target }) => onName(target.value)}
      />
      <Select
        label={wording.group.show}
        options={filterNames.map((each) => wording.filters[each])}
        value={filterNames.indexOf(filter)}
        onChange={(position) => onFilter(filterNames[position] ?? 'all')}
      />
    </div>
  );
}
