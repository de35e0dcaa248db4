import { mergeClasses } from '@fluentui/react-components';
import { Button } from '../../pane/components/button';
import { useSharedStyles } from '../../pane/components/shared-styles';
import { ShowMoreList } from '../../pane/components/show-more-list';
import type { ReadStandard, StandardFile } from '../../standard/file';
import * as wording from '../../wording/standard-page';
import { withoutUnknown } from '../draft';
import { focusPlace } from './item-list';
import { PartSection, type PartProps } from './section';
import { useStandardStyles } from './styles';

const pageSize = 12;

/** What the page has no fields for, and the way out where it names what is not there. */
export function Kept({ file, read, onChange, onSay }: PartProps & { readonly read: ReadStandard | null }) {
  const shared = useSharedStyles();
  const styles = useStandardStyles();
  const members = wording.kept.members(file);
  const isUnknown = read?.findings.some(({ id }) => id === 'unknown-code' || id === 'unknown-theme') ?? false;
  if (members === '') return null;
  const leaveOut = (): void => {
    onChange(withoutUnknown);
    onSay(wording.kept.leftOut);
    document.getElementById('kept')?.focus();
  };
  return (
    <PartSection id="kept" title={wording.kept.title} hint={wording.kept.hint}>
      <p className={shared.text}>{members}.</p>
      {isUnknown && (
        <p className={mergeClasses(shared.text, styles.more)}>
          {wording.kept.unknownCodes} <Button onClick={leaveOut}>{wording.kept.leaveOut}</Button>
        </p>
      )}
    </PartSection>
  );
}

interface CheckProps {
  readonly file: StandardFile;
  /** Null where it has not been checked yet. */
  readonly read: ReadStandard | null;
  readonly summary: string;
  readonly onSave: () => void;
  readonly onSaveDraft: () => void;
}

/** What is wrong, each with a button that leads there, and the file. */
export function CheckAndSave({ file, read, summary, onSave, onSaveDraft }: CheckProps) {
  const shared = useSharedStyles();
  const styles = useStandardStyles();
  return (
    <PartSection id="check" title={wording.check.title}>
      <p className={shared.text}>{summary}</p>
      <ShowMoreList
        items={read?.findings ?? []}
        pageSize={pageSize}
        render={(finding) => {
          const { severity, path } = finding;
          const place = wording.placeOf(path, file);
          return (
            <li key={`${finding.id} ${path.join('.')}`} className={mergeClasses(shared.text, styles.finding)}>
              <span className={severity === 'error' ? styles.error : styles.warning}>
                {severity === 'error' ? wording.check.error : wording.check.warning}
              </span>
              <span>{wording.findingSentence(finding, file)}</span>
              <Button size="small" onClick={() => focusPlace(path, placeOtherwise(path))}>
                {wording.check.go(place)}
              </Button>
            </li>
          );
        }}
      />
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onSave}>
          {wording.check.save}
        </Button>
        <Button onClick={onSaveDraft}>{wording.check.saveDraft}</Button>
      </div>
    </PartSection>
  );
}

const placeOtherwise = ([first]: readonly (string | number)[]): string =>
  first === undefined ? 'standard' : 'kept';
