import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import {
  inKitOrder,
  isEmptyDocument,
  mostSelected,
  openSuggestions,
  paragraphCodes,
  whyNotTaggable,
  type Report,
  type SnapshotParagraph,
  type Suggestion,
} from '../../report';
import { isEditable, selectedAnchors, type CursorState } from '../store/state';
import { usePane, useReport, useStore } from '../store/use-store';
import { tokens } from '../theme/theme-tokens';
import { refusalText } from '../../wording/outcomes';
import * as wording from '../../wording/pane';
import { describeLocation } from '../../wording/places';
import { CodeChip, SuggestionChip } from './code-chip';
import { CodeField } from './code-field';
import { CriterionNoteCard, useCriterionNote, type CriterionNote } from './criterion-note';
import { Button } from '../components/button';
import { wordFunctions } from '../lazy/lazy-views';
import { useSharedStyles } from '../components/shared-styles';

/** So many suggestions fit beside their label without a second line or two. */
const fewSuggestions = 5;

const useStyles = makeStyles({
  card: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: { minWidth: 0 },
  warn: { color: tokens.colorPaletteDarkOrangeForeground1 },
  more: { minWidth: 0, minHeight: '24px', padding: '0 4px' },
});

/** The paragraph that the cursor is in: its place, its words, its codes, and the field that adds one. */
export function CursorCard() {
  const cursor = usePane((state) => state.cursor);
  const report = useReport();
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <section aria-label={wording.cursor.label} className={styles.card}>
      {cursor?.place.kind === 'found' ? (
        <FoundParagraphs report={report} cursor={cursor} />
      ) : (
        <p className={shared.small} aria-live="polite">
          {hint(report, cursor)}
        </p>
      )}
    </section>
  );
}

function hint({ snapshot, coverage }: Report, cursor: CursorState | null): string {
  if (isEmptyDocument(snapshot)) return wording.cursor.emptyDocument;
  if (cursor?.place.kind === 'ambiguous') return wording.cursor.ambiguous(cursor.place.count);
  if (cursor?.place.kind === 'unknown') return wording.cursor.unknown;
  return coverage.criteria.every(({ state }) => state === 'gap')
    ? wording.cursor.firstGesture
    : wording.cursor.none;
}

interface FoundProps {
  readonly report: Report;
  readonly cursor: CursorState;
}

function FoundParagraphs({ report, cursor: { selected } }: FoundProps) {
  const isEditing = usePane(isEditable);
  const store = useStore();
  const shared = useSharedStyles();
  const note = useCriterionNote();
  const { add, remove } = useCodeChanges(note);
  const [selectedCode, selectCode] = useState<string | null>(null);
  const [first] = selected;
  const objection = whyNoneTaggable(report, selected);
  const codes = inKitOrder(selected.flatMap(paragraphCodes), report.standard);
  return (
    <>
      <SelectedLines report={report} selected={selected} />
      <CodeChips codes={codes} note={note} selectedCode={selectedCode} onRemove={isEditing ? remove : null} />
      {objection !== null ? (
        <p className={shared.small}>{emptyHint(report) ?? objection}</p>
      ) : (
        isEditing && first && <Suggestions report={report} paragraph={first} note={note} onAdd={add} />
      )}
      {isEditing && (
        <CodeField
          standard={report.standard}
          codes={codes}
          isDisabled={objection !== null}
          selectedCode={selectedCode}
          onSelectCode={selectCode}
          onAdd={add}
          onRemove={(code) => remove([code])}
          onStep={(direction) => void store.step(direction)}
        />
      )}
      {isEditing && objection === null && isUntouched(report) && (
        <p className={shared.small}>{wording.cursor.firstGesture}</p>
      )}
      <CriterionNoteCard note={note} standard={report.standard} />
    </>
  );
}

const isUntouched = ({ coverage }: Report): boolean =>
  coverage.criteria.every(({ evidence }) => evidence.length === 0);

type ChangeCodes = (codes: readonly string[]) => void;

/** Adds and removes codes of what is selected at that moment; a criterion's note makes way. */
function useCodeChanges(note: CriterionNote): { readonly add: ChangeCodes; readonly remove: ChangeCodes } {
  const store = useStore();
  const change =
    (command: 'addCodes' | 'removeCodes'): ChangeCodes =>
    (codes) => {
      note.hide();
      const at = selectedAnchors(store.get());
      void store.run((all) => all[command](at, codes));
    };
  return { add: change('addCodes'), remove: change('removeCodes') };
}

interface CodeChipsProps {
  readonly codes: readonly string[];
  readonly note: CriterionNote;
  readonly selectedCode: string | null;
  /** Null where nothing may be changed. */
  readonly onRemove: ChangeCodes | null;
}

function CodeChips({ codes, note, selectedCode, onRemove }: CodeChipsProps) {
  if (codes.length === 0) return null;
  return (
    <Chips label={wording.cursor.codes}>
      {codes.map((code) => (
        <li key={code}>
          <CodeChip
            code={code}
            note={note}
            isSelected={code === selectedCode}
            onRemove={onRemove && (() => onRemove([code]))}
          />
        </li>
      ))}
    </Chips>
  );
}

/** Why nothing of the selection can be tagged, or null. */
function whyNoneTaggable(report: Report, selected: readonly SnapshotParagraph[]): string | null {
  const [first, second] = selected;
  if (first && !second) {
    const reason = whyNotTaggable(report, first);
    return reason && refusalText({ reason, code: null });
  }
  if (selected.length >= mostSelected) return wording.cursor.tooMany(mostSelected);
  return taggable(report, selected).length === 0 ? wording.cursor.noneTaggable : null;
}

const taggable = (report: Report, selected: readonly SnapshotParagraph[]): SnapshotParagraph[] =>
  selected.filter((paragraph) => whyNotTaggable(report, paragraph) === null);

interface SelectedLinesProps {
  readonly report: Report;
  readonly selected: readonly SnapshotParagraph[];
}

function SelectedLines({ report, selected }: SelectedLinesProps) {
  const [first, second] = selected;
  if (second) return <SelectionLines report={report} selected={selected} />;
  return first && !isEmptyDocument(report.snapshot) ? <PlaceLines report={report} paragraph={first} /> : null;
}

function SelectionLines({ report, selected }: SelectedLinesProps) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const isEditing = usePane(isEditable);
  const words = selected.reduce((sum, paragraph) => sum + paragraph.words, 0);
  const count = taggable(report, selected).length;
  const [first] = selected;
  return (
    <div>
      <div className={shared.row}>
        <h2 className={mergeClasses(shared.strong, styles.place)}>
          {wording.cursor.selection(selected.length)}
        </h2>
        <span className={mergeClasses(shared.small, shared.number)}>{wording.meter.words(words)}</span>
      </div>
      {first && (
        <p className={mergeClasses(shared.small, shared.oneLine)}>
          {wording.cursor.from(describeLocation(report, first))}
        </p>
      )}
      {isEditing && count > 0 && (
        <p className={shared.small}>{wording.cursor.several(count, selected.length - count)}</p>
      )}
    </div>
  );
}

const emptyHint = (report: Report): string | null =>
  isEmptyDocument(report.snapshot) ? wording.cursor.emptyDocument : null;

function PlaceLines({ report, paragraph }: { report: Report; paragraph: SnapshotParagraph }) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const warning = markedWarning(report, paragraph);
  return (
    <div>
      <div className={shared.row}>
        <h2 className={mergeClasses(shared.strong, styles.place)}>{describeLocation(report, paragraph)}</h2>
        <span className={mergeClasses(shared.small, shared.number)}>
          {wording.meter.words(paragraph.words)}
        </span>
      </div>
      {paragraph.text !== '' && (
        <p className={mergeClasses(shared.small, shared.oneLine)} title={paragraph.text.slice(0, 300)}>
          {paragraph.text.slice(0, 120)}
        </p>
      )}
      {warning && <p className={mergeClasses(shared.small, styles.warn)}>{warning}</p>}
    </div>
  );
}

/** What the length means for this paragraph, or null where it is marked whole. */
function markedWarning({ outline, length }: Report, paragraph: SnapshotParagraph): string | null {
  const { words } = paragraph;
  const marked = length.markedWordsOf(paragraph);
  if (words === 0 || marked === words) return null;
  if (outline.regionOf(paragraph) !== 'body') return wording.cursor.notCounted;
  return marked === 0 ? wording.cursor.notMarked : wording.cursor.partMarked;
}

function Chips({ label, children }: { label: string; children: ReactNode }) {
  const shared = useSharedStyles();
  return (
    <ul className={shared.chips} aria-label={label}>
      {children}
    </ul>
  );
}

interface SuggestionsProps {
  readonly report: Report;
  readonly paragraph: SnapshotParagraph;
  readonly note: CriterionNote;
  readonly onAdd: (codes: readonly string[]) => void;
}

function Suggestions({ report, paragraph, note, onAdd }: SuggestionsProps) {
  const [isWhole, setIsWhole] = useState(false);
  const isSuggesting = usePane(({ preferences }) => preferences.isSuggesting);
  const shared = useSharedStyles();
  const styles = useStyles();
  const suggested = useSuggested(report, paragraph);
  if (!isSuggesting || suggested.length === 0) return null;
  const shown = isWhole ? suggested : suggested.slice(0, fewSuggestions);
  const hidden = suggested.length - fewSuggestions;
  return (
    <div role="group" aria-label={wording.cursor.suggested}>
      <Chips label={wording.cursor.suggested}>
        <li className={shared.small} aria-hidden>
          {wording.cursor.suggestedShort}
        </li>
        {shown.map(({ criterion: { code }, word }) => (
          <li key={code}>
            <SuggestionChip code={code} word={word} note={note} onAdd={() => onAdd([code])} />
          </li>
        ))}
        {hidden > 0 && (
          <li>
            <Button
              appearance="subtle"
              className={styles.more}
              aria-expanded={isWhole}
              onClick={() => setIsWhole(!isWhole)}
            >
              {isWhole ? wording.cursor.less : wording.cursor.more(hidden)}
            </Button>
          </li>
        )}
      </Chips>
    </div>
  );
}

/** Until the script for words is there, the kit's list alone. */
function useSuggested(report: Report, paragraph: SnapshotParagraph): readonly Suggestion[] {
  const byWords = wordFunctions.useLoaded(paragraph.text);
  return useMemo(() => {
    if (byWords) return byWords.suggestByWords(report, paragraph);
    const section = report.outline.sectionOf(paragraph);
    return section ? openSuggestions(report, section).map((criterion) => ({ criterion, word: null })) : [];
  }, [byWords, report, paragraph]);
}
