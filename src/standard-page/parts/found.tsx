import { mergeClasses } from '@fluentui/react-components';
import { Button } from '../../pane/components/button';
import { useSharedStyles } from '../../pane/components/shared-styles';
import { ShowMoreList } from '../../pane/components/show-more-list';
import * as wording from '../../wording/standard-page';
import type { Recognition } from '../recognise/recognise';
import { PartSection } from './section';
import { useStandardStyles } from './styles';

const pageSize = 10;

interface FoundProps {
  readonly found: Recognition;
  readonly onClose: () => void;
}

/** What was read of a list, and each line of it that was not understood. */
export function Found({ found: { criteria, leftover }, onClose }: FoundProps) {
  const shared = useSharedStyles();
  const styles = useStandardStyles();
  const unsure = criteria.filter(({ sure }) => !sure).length;
  return (
    <PartSection id="found" title={wording.found.title}>
      <p className={shared.text}>{wording.found.summary(criteria.length, unsure)}</p>
      {leftover.length > 0 && (
        <>
          <p className={shared.text}>{wording.found.leftover(leftover.length)}</p>
          <ShowMoreList
            items={leftover}
            pageSize={pageSize}
            render={({ lines: [line = 1], text }) => (
              <li key={`${line} ${text}`} className={mergeClasses(shared.text, shared.item)}>
                <span className={shared.small}>{wording.found.line(line)}</span>
                {text}
              </li>
            )}
          />
        </>
      )}
      <div className={styles.buttons}>
        <Button onClick={onClose}>{wording.found.close}</Button>
      </div>
    </PartSection>
  );
}
