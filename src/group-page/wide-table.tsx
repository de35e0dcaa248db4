import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePageStyles } from './page-styles';

interface Head {
  readonly key: string;
  readonly content: ReactNode;
  readonly sorted?: 'ascending' | 'descending' | undefined;
}

interface WideTableProps {
  /** Where a link on the page leads. */
  readonly id: string;
  readonly caption: string;
  /** The first is that of the names, which stays while the rest is moved sideways. */
  readonly heads: readonly Head[];
  readonly children: ReactNode;
}

/** A table that may be wider than the page: it is moved for itself, by the keyboard too. */
export function WideTable({ id, caption, heads, children }: WideTableProps) {
  const page = usePageStyles();
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- not every browser lets a key into what scrolls (WCAG 2.1.1)
    <div id={id} role="region" tabIndex={0} aria-label={caption} className={page.region}>
      <table className={page.table}>
        <caption className={page.caption}>
          <span className={page.captionText}>{caption}</span>
        </caption>
        <thead>
          <tr>
            {heads.map(({ key, content, sorted }, position) => (
              <th
                key={key}
                scope="col"
                aria-sort={sorted}
                className={mergeClasses(position === 0 && page.name, page.head)}
              >
                {content}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
