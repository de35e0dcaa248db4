import { mergeClasses } from '@fluentui/react-components';
import { useSharedStyles } from '../pane/components/shared-styles';
import type { Group } from '../group';
import { showControls } from '../report';
import { words } from '../wording/counted';
import { groupCaptions, sharedNote, weakCriteria, weakestColumns } from '../wording/review/cohort';
import * as wording from '../wording/review/group-page';
import { WideTable } from './wide-table';
import { usePageStyles } from './page-styles';

/** What to teach next: the criteria that are weak in most drafts of the whole group. */
export function WeakestCriteria({ group }: { readonly group: Group }) {
  const shared = useSharedStyles();
  const page = usePageStyles();
  const weak = weakCriteria(group);
  const [code, ...others] = weakestColumns;
  if (weak.length === 0 || !code)
    return (
      <p id="weakest" tabIndex={-1} className={shared.text}>
        {wording.group.noneWeak}
      </p>
    );
  return (
    <WideTable
      id="weakest"
      caption={groupCaptions.weakest}
      heads={weakestColumns.map(({ title }) => ({ key: title, content: title }))}
    >
      {weak.map((criterion) => (
        <tr key={criterion.criterion.code} className={page.row}>
          <th scope="row" className={page.name}>
            {code.of(criterion)}
          </th>
          {others.map((column) => {
            const value = column.of(criterion);
            const look =
              typeof value === 'number' ? mergeClasses(page.value, page.number) : mergeClasses(page.text);
            return (
              <td key={column.title} className={look}>
                {value}
              </td>
            );
          })}
        </tr>
      ))}
    </WideTable>
  );
}

/** Passages that several drafts have, the longest first. */
export function SharedTexts({ passages, id }: { readonly passages: Group['shared']; readonly id?: string }) {
  const shared = useSharedStyles();
  const page = usePageStyles();
  return (
    <>
      <h3 id={id} tabIndex={-1} className={shared.subheading}>
        {groupCaptions.shared}
      </h3>
      <p className={shared.text}>{passages.length > 0 ? sharedNote : wording.group.noneShared}</p>
      {passages.map((passage, position) => (
        <div key={position} className={page.row}>
          <p className={shared.text}>
            {showControls(passage.names.join(', '))}: {words(passage.words)}
          </p>
          <blockquote className={page.quote}>{showControls(passage.text)}</blockquote>
        </div>
      ))}
    </>
  );
}
