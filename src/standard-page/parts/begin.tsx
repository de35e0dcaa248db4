import { makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { Button } from '../../pane/components/button';
import { useSharedStyles } from '../../pane/components/shared-styles';
import { builtInStandards } from '../../standard';
import * as wording from '../../wording/standard-page';
import { PartSection } from './section';
import { useStandardStyles } from './styles';

const useStyles = makeStyles({
  paste: { fontFamily: 'inherit', width: '100%', whiteSpace: 'pre', overflowX: 'auto' },
});

/** In place of the criteria that are there, or besides them. */
export type Reading = 'replace' | 'add';

interface BeginProps {
  /** Whether there are criteria that a list could go with. */
  readonly hasCriteria: boolean;
  readonly onList: (text: string, reading: Reading) => void;
  readonly onFile: (file: File) => void;
  readonly onBuiltIn: (id: string) => void;
  readonly onEmpty: () => void;
}

/** The ways to begin: a list that is pasted, a file, a standard that is built in, or nothing. */
export function Begin({ hasCriteria, onList, onFile, onBuiltIn, onEmpty }: BeginProps) {
  const shared = useSharedStyles();
  const styles = useStandardStyles();
  const own = useStyles();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const read = (reading: Reading): void => {
    onList(text, reading);
    if (text.trim() !== '') setText('');
  };
  return (
    <PartSection id="begin" title={wording.begin.title}>
      <label htmlFor="paste" className={shared.strong}>
        {wording.begin.paste}
      </label>
      <p id="paste-hint" className={shared.small}>
        {wording.begin.pasteHint}
      </p>
      <textarea
        id="paste"
        aria-describedby="paste-hint"
        rows={8}
        spellCheck={false}
        className={`${styles.area} ${own.paste}`}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => read('replace')}>
          {hasCriteria ? wording.begin.readAnew : wording.begin.read}
        </Button>
        {hasCriteria && <Button onClick={() => read('add')}>{wording.begin.add}</Button>}
      </div>
      <div className={styles.buttons}>
        <Button onClick={() => input.current?.click()}>{wording.begin.open}</Button>
        {builtInStandards.map(({ id, name, body }) => (
          <Button key={id} onClick={() => onBuiltIn(id)}>
            {wording.begin.builtIn(name, body)}
          </Button>
        ))}
        <Button onClick={onEmpty}>{wording.begin.empty}</Button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.yaml,.yml,.txt,.csv,.tsv"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // So that the same file can be opened again.
          currentTarget.value = '';
        }}
      />
    </PartSection>
  );
}
