import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ArrowLeftRegular, DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { Button } from '../../components/button';
import { useFocusedHeading } from '../../components/restore-focus';
import { useSharedStyles } from '../../components/shared-styles';
import { useEscape } from '../../components/use-escape';
import { useStore } from '../../store/use-store';
import { tokens } from '../../theme/theme-tokens';
import * as wording from '../../../wording/pane';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { alignItems: 'center', paddingTop: tokens.spacingVerticalS },
});

interface DetailPageProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Goes to the page that led here; without it the page closes. */
  readonly onBack?: () => void;
}

/** What stands in place of the views until it is closed, by its button or by Escape; the focus goes back to what opened it. */
export function DetailPage({ title, children, onBack }: DetailPageProps) {
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const heading = useFocusedHeading();
  const close = onBack ?? (() => store.openDetails(null));
  useEscape(close);
  return (
    <section aria-label={title} className={styles.body}>
      <div className={mergeClasses(shared.row, styles.title)}>
        <h2 ref={heading} tabIndex={-1} className={shared.heading}>
          {title}
        </h2>
        <Button
          appearance="subtle"
          icon={onBack ? <ArrowLeftRegular /> : <DismissRegular />}
          aria-label={onBack ? wording.explanation.back : wording.explanation.close}
          onClick={close}
        />
      </div>
      {children}
    </section>
  );
}

/** Names and their numbers, one under the other. */
export function NumberList({ rows }: { rows: readonly (readonly [name: string, value: string])[] }) {
  const shared = useSharedStyles();
  return (
    <ul className={shared.list}>
      {rows.map(([name, value]) => (
        <li key={name} className={mergeClasses(shared.row, shared.text)}>
          <span>{name}</span>
          <span className={shared.number}>{value}</span>
        </li>
      ))}
    </ul>
  );
}
