import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSharedStyles } from '../../pane/components/shared-styles';
import type { StandardFile } from '../../standard/file/schema';
import type { Update } from './item-list';
import { useStandardStyles } from './styles';

/** What every part of the page gets. */
export interface PartProps {
  readonly file: StandardFile;
  readonly onChange: (update: Update<StandardFile>) => void;
  /** Says something to who does not see it. */
  readonly onSay: (said: string) => void;
}

interface PartSectionProps {
  /** Where a link on the page, and a finding without a field of its own, lead. */
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A part of the page below a heading. */
export function PartSection({ id, title, hint, children }: PartSectionProps) {
  const shared = useSharedStyles();
  const styles = useStandardStyles();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} className={mergeClasses(shared.heading, styles.sectionHeading)}>
        {title}
      </h2>
      {hint !== undefined && <p className={mergeClasses(shared.small, styles.hint)}>{hint}</p>}
      {children}
    </section>
  );
}
