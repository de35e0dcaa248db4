import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { isEmptyDocument, type Report, type SnapshotParagraph } from '../../report';
import { isEditable } from '../store/state';
import { usePane } from '../store/use-store';
import { tokens } from '../theme/theme-tokens';
import * as wording from '../../wording/pane';
import { describeLocation } from '../../wording/places';
import { useSharedStyles } from '../components/shared-styles';
import { taggable } from './objection';

const useStyles = makeStyles({
  // Word's own menu covers the top right corner: 34 by 32 pixels on a Mac.
  first: { paddingRight: '28px' },
  // A long heading is cut before the number of the paragraph is.
  title: { display: 'flex', minWidth: 0 },
  start: { minWidth: 0 },
  end: { flexShrink: 0, whiteSpace: 'pre' },
  warn: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface PlaceLinesProps {
  readonly report: Report;
  /** The paragraphs of the selection, in order. */
  readonly selected: readonly SnapshotParagraph[];
  /** Why nothing here can be tagged, or null. */
  readonly objection: string | null;
}

/** Which paragraph the codes are for, in two lines: where it is, and how it begins or what is to know of it. */
export function PlaceLines({ report, selected, objection }: PlaceLinesProps) {
  const isEditing = usePane(isEditable);
  const [first, second] = selected;
  if (!first || isEmptyDocument(report.snapshot)) return <Hint text={objection ?? wording.cursor.none} />;
  const place = describeLocation(report, first);
  const words = selected.reduce((sum, paragraph) => sum + paragraph.words, 0);
  if (!second)
    return (
      <Lines title={place} words={words} text={aboutParagraph(report, first, objection)} whole={first.text} />
    );
  const count = taggable(report, selected).length;
  const effect = isEditing && count > 0 ? wording.cursor.several(count, selected.length - count) : '';
  return (
    <Lines
      title={wording.cursor.selection(selected.length)}
      words={words}
      text={{
        kind: 'hint',
        text: objection ?? `${wording.cursor.from(place)}. ${effect}`,
      }}
    />
  );
}

interface About {
  readonly kind: 'text' | 'hint' | 'warn';
  readonly text: string;
}

/** A line under the place. Read out when it changes, for it may say why nothing can be done here. */
function Hint({ text }: { readonly text: string }) {
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <p className={mergeClasses(shared.text, styles.first)} aria-live="polite">
      {text}
    </p>
  );
}

interface LinesProps {
  readonly title: string;
  readonly words: number;
  readonly text: About;
  readonly whole?: string;
}

function Lines({ title, words, text: { kind, text }, whole }: LinesProps) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const comma = title.lastIndexOf(', ');
  const end = comma < 0 ? title.length : comma;
  return (
    <div>
      <div className={mergeClasses(shared.row, styles.first)}>
        <h2 className={mergeClasses(shared.strong, styles.title)} title={title} aria-label={title}>
          <span className={mergeClasses(shared.oneLine, styles.start)}>{title.slice(0, end)}</span>
          <span className={styles.end}>{title.slice(end)}</span>
        </h2>
        <span className={mergeClasses(shared.small, shared.number)}>{wording.cursor.words(words)}</span>
      </div>
      {text !== '' && (
        <p
          className={mergeClasses(
            shared.small,
            kind === 'text' && shared.oneLine,
            kind === 'warn' && styles.warn,
          )}
          {...(whole && { title: whole.slice(0, 300) })}
        >
          {text.slice(0, 160)}
        </p>
      )}
    </div>
  );
}

function aboutParagraph(report: Report, paragraph: SnapshotParagraph, objection: string | null): About {
  if (objection !== null) return { kind: 'hint', text: objection };
  return markedWarning(report, paragraph) ?? { kind: 'text', text: paragraph.text };
}

/** What the length means for this paragraph, or null where it is marked whole. */
function markedWarning({ outline, length, standard }: Report, paragraph: SnapshotParagraph): About | null {
  const { words } = paragraph;
  const marked = length.markedWordsOf(paragraph);
  if (words === 0 || marked === words) return null;
  if (outline.regionOf(paragraph) !== 'body') return { kind: 'hint', text: wording.cursor.notCounted };
  const { notMarked, partMarked } = wording.cursor;
  return { kind: 'warn', text: (marked === 0 ? notMarked : partMarked)(standard.limits) };
}
