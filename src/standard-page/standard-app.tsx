import { FluentProvider, makeStyles, mergeClasses } from '@fluentui/react-components';
import {
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type DragEvent,
} from 'react';
import { Button } from '../pane/components/button';
import { Disclosure } from '../pane/components/disclosure';
import { saveFile } from '../pane/components/save-file';
import { useSharedStyles } from '../pane/components/shared-styles';
import { tokens } from '../pane/theme/theme-tokens';
import { usePageTheme } from '../pane/theme/use-page-theme';
import type { StandardFile } from '../standard/file';
import * as wording from '../wording/standard-page';
import { readChosen } from './chosen-file';
import type * as Door from './door';
import { addCriteria, draftFrom, draftOf, emptyDraft, replaceCriteria, tidied, type Draft } from './draft';
import { Begin, type Reading } from './parts/begin';
import { CheckAndSave, Kept } from './parts/check-and-save';
import { Criteria } from './parts/criteria';
import { ErrorsContext } from './parts/fields';
import { Found } from './parts/found';
import type { Update } from './parts/item-list';
import { Grades, Names, Themes } from './parts/names';
import { LimitsPart, Sections, Template } from './parts/report';
import { useStandardStyles } from './parts/styles';
import { recognise, type Recognition } from './recognise/recognise';

const useStyles = makeStyles({
  page: { boxSizing: 'border-box', minHeight: '100vh', padding: tokens.spacingHorizontalL },
  main: { maxWidth: '76rem', margin: '0 auto', overflowWrap: 'anywhere' },
  title: { fontSize: '20px', lineHeight: '28px' },
  over: { outline: '3px dashed Highlight', outlineOffset: '-6px' },
  status: { minHeight: tokens.lineHeightBase300, padding: `${tokens.spacingVerticalS} 0` },
  /** Stays in sight where there is room for it. */
  standing: {
    '@media (min-height: 38rem) and (min-width: 40rem)': {
      position: 'sticky',
      top: 0,
      zIndex: 1,
      backgroundColor: tokens.colorNeutralBackground1,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

interface StandardAppProps {
  /** The script with what is built in and what checks a file. */
  readonly loadDoor: () => Promise<typeof Door>;
}

/** A page on which a standard's file is made. It asks nobody for anything. */
export function StandardApp(props: StandardAppProps) {
  return (
    <FluentProvider theme={usePageTheme()}>
      <StandardPage {...props} />
    </FluentProvider>
  );
}

interface Notice {
  readonly text: string;
  readonly details?: readonly string[];
  /** What was there before; undefined where nothing was taken away. */
  readonly before?: Draft | null;
}

function StandardPage({ loadDoor }: StandardAppProps) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [saved, setSaved] = useState<StandardFile | null>(null);
  const [found, setFound] = useState<Recognition | null>(null);
  const [isBeginning, setBeginning] = useState(false);
  const [notice, setNotice] = useState<Notice>({ text: '' });
  const [isOver, setOver] = useState(false);
  const door = useDoor(loadDoor);
  const wanted = useWantedFocus();
  useWarningBeforeLoss(draft !== null && draft.file !== saved);

  const change = useCallback(
    (update: Update<StandardFile>) => setDraft((all) => all && { ...all, file: update(all.file) }),
    [],
  );
  const say = useCallback((text: string) => setNotice({ text }), []);

  const begin = (next: Draft, { text, reading }: { text: string; reading?: Recognition }): void => {
    setDraft(next);
    setFound(reading ?? null);
    setBeginning(false);
    setNotice({ text, before: draft });
    wanted.current = reading ? 'found' : 'standard';
  };
  const readList = (text: string, reading: Reading, fileName = ''): void => {
    if (text.trim() === '') return say(wording.begin.nothingPasted);
    const recognition = recognise(text, fileName);
    const from = draft ?? emptyDraft;
    const next = reading === 'add' ? addCriteria(from, recognition) : replaceCriteria(from, recognition);
    const unsure = recognition.criteria.filter(({ sure }) => !sure).length;
    const said = wording.found.summary(recognition.criteria.length, unsure);
    if (recognition.criteria.length > 0) return begin(next, { text: said, reading: recognition });
    say(said);
  };
  const openFile = async (file: File): Promise<void> => {
    const chosen = await readChosen(file);
    if (chosen.kind === 'refused') return say(chosen.message);
    if (chosen.kind === 'list') return readList(chosen.text, 'replace', chosen.name);
    const opened = (await loadDoor()).openFile(chosen.text);
    if (!opened.file) {
      const details = opened.findings.map((finding) => wording.findingSentence(finding, emptyDraft.file));
      return setNotice({ text: wording.begin.refused(chosen.name), details });
    }
    begin(draftOf(opened.file), {
      text: wording.begin[opened.isVariant ? 'openedVariant' : 'opened'](chosen.name),
    });
    setSaved(opened.file);
  };
  const startBuiltIn = async (id: string): Promise<void> => {
    const file = (await loadDoor()).builtInFiles[id];
    if (!file) return;
    const next = draftFrom(file);
    begin(next, { text: wording.begin.begun });
    setSaved(next.file);
  };
  const undo = (before: Draft | null): void => {
    setDraft(before);
    setFound(null);
    // What is taken back can be had again.
    setNotice({ text: wording.begin.undone, before: draft });
    wanted.current = before ? 'standard' : 'begin';
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void openFile(file);
  };
  const beginning = (
    <Begin
      hasCriteria={(draft?.file.criteria.length ?? 0) > 0}
      onList={readList}
      onFile={(file) => void openFile(file)}
      onBuiltIn={(id) => void startBuiltIn(id)}
      onEmpty={() => begin(emptyDraft, { text: wording.begin.begun })}
    />
  );
  return (
    <div
      role="presentation"
      className={mergeClasses(styles.page, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ relatedTarget }) => setOver(relatedTarget !== null)}
      onDrop={drop}
    >
      <main className={styles.main}>
        <h1 className={mergeClasses(shared.heading, styles.title)}>{wording.title}</h1>
        <p className={shared.text}>{wording.privacy}</p>
        {draft ? (
          <Disclosure
            label={wording.begin.again}
            isOpen={isBeginning}
            onToggle={() => setBeginning(!isBeginning)}
          >
            {beginning}
          </Disclosure>
        ) : (
          beginning
        )}
        <NoticeLine notice={notice} onUndo={undo} />
        {found && (
          <Found
            found={found}
            onClose={() => {
              setFound(null);
              wanted.current = 'criteria';
            }}
          />
        )}
        {draft && <Editor draft={draft} door={door} onChange={change} onSay={say} onSaved={setSaved} />}
      </main>
    </div>
  );
}

interface NoticeLineProps {
  readonly notice: Notice;
  readonly onUndo: (before: Draft | null) => void;
}

/** What was done, told to who does not see it too. */
function NoticeLine({ notice: { text, details = [], before }, onUndo }: NoticeLineProps) {
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <div className={mergeClasses(shared.text, styles.status)}>
      <div role="status">
        {text}
        {details.map((line) => (
          <p key={line} className={shared.text}>
            {line}
          </p>
        ))}
      </div>
      {before !== undefined && (
        <Button size="small" onClick={() => onUndo(before)}>
          {wording.begin.undo}
        </Button>
      )}
    </div>
  );
}

interface EditorProps {
  readonly draft: Draft;
  /** Null while it is loaded; "failed" where it could not be. */
  readonly door: typeof Door | null | 'failed';
  readonly onChange: (update: Update<StandardFile>) => void;
  readonly onSay: (said: string) => void;
  readonly onSaved: (file: StandardFile) => void;
}

function Editor({ draft: { file, unsure }, door, onChange, onSay, onSaved }: EditorProps) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const page = useStandardStyles();
  const later = useDeferredValue(file);
  const read = useMemo(
    () => (door === null || door === 'failed' ? null : door.readStandardValue(tidied(later))),
    [door, later],
  );
  const errors = useMemo(() => (read?.findings ?? []).filter(({ severity }) => severity === 'error'), [read]);
  const wrong = useMemo(() => new Set(errors.map(({ path }) => path.join('.'))), [errors]);
  const summary =
    door === 'failed'
      ? wording.check.failed
      : read === null
        ? wording.check.checking
        : wording.check.summary(later, errors.length);
  const give = (name: string, said: string): void => {
    const text = `${JSON.stringify(tidied(file), null, 2)}\n`;
    saveFile(name, new Blob([text], { type: 'application/json' }));
    onSaved(file);
    onSay(said);
  };
  const save = (): void => {
    if (door === null || door === 'failed') return onSay(summary);
    if (!door.readStandardValue(tidied(file)).standard) return onSay(wording.check.refused);
    const name = `${file.id.trim()}.json`;
    give(name, wording.check.saved(name));
  };
  const saveDraft = (): void => {
    const name = `${/^[\w.-]{1,40}$/u.test(file.id) ? file.id : wording.check.draft}-draft.json`;
    give(name, wording.check.saved(name));
  };
  const part = { file, onChange, onSay };
  return (
    <ErrorsContext.Provider value={wrong}>
      <nav aria-label={wording.check.parts} className={styles.standing}>
        <p role="status" className={mergeClasses(shared.strong, page.more)}>
          {summary}
        </p>
        <p className={mergeClasses(shared.small, styles.links)}>
          {links.map(([id, title]) => (
            <a key={id} href={`#${id}`} className={shared.link}>
              {title}
            </a>
          ))}
        </p>
      </nav>
      <Names {...part} />
      <Grades {...part} />
      <Themes {...part} />
      <Criteria {...part} unsure={unsure} />
      <LimitsPart {...part} />
      <Sections {...part} />
      <Template {...part} />
      <Kept {...part} read={read} />
      <CheckAndSave file={later} read={read} summary={summary} onSave={save} onSaveDraft={saveDraft} />
    </ErrorsContext.Provider>
  );
}

const links = [
  ['standard', wording.standard.title],
  ['grades', wording.grades.title],
  ['themes', wording.themes.title],
  ['criteria', wording.criteria.title],
  ['limits', wording.limits.title],
  ['sections', wording.sections.title],
  ['template', wording.template.title],
  ['check', wording.check.title],
] as const;

function useDoor(load: StandardAppProps['loadDoor']): EditorProps['door'] {
  const [door, setDoor] = useState<EditorProps['door']>(null);
  useEffect(() => {
    load().then(setDoor, () => setDoor('failed'));
  }, [load]);
  return door;
}

/** Gives the focus, once it is drawn, to the element with the id that was put there. */
function useWantedFocus() {
  const wanted = useRef<string | null>(null);
  // An effect of the drawing before, which may come late, would find nothing.
  useLayoutEffect(() => {
    if (wanted.current !== null) document.getElementById(wanted.current)?.focus();
    wanted.current = null;
  });
  return wanted;
}

/** A browser asks whether the page may go: what it has lives nowhere else. */
function useWarningBeforeLoss(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
}
