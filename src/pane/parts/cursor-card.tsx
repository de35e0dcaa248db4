import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import {
  isEmptyDocument,
  mostSelected,
  objectionTo,
  openSuggestions,
  paragraphCodes,
  whereabouts,
  type Report,
} from '../../report';
import type { CursorState } from '../store/state';
import { isEditable } from '../store/state';
import { usePane, useReport, useStore } from '../store/use-store';
import { tokens } from '../theme-tokens';
import { wording } from '../wording';
import { CodeChip, SuggestionChip } from './code-chip';
import { CodeField } from './code-field';
import { CriterionNoteCard, useCriterionNote, type CriterionNote } from './criterion-note';
import { Button } from './button';
import { useSharedStyles } from './shared-styles';

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
  if (isEmptyDocument({ snapshot })) return wording.cursor.emptyDocument;
  if (cursor?.place.kind === 'ambiguous') return wording.cursor.ambiguous(cursor.place.indexes.length);
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
  const [selectedCode, selectCode] = useState<string | null>(null);
  const [first = 0] = selected;
  const objection = objectionToAll(report, selected);
  const codes = codesOfAll(report, selected);
  const isUntouched = report.coverage.criteria.every(({ evidence }) => evidence.length === 0);
  const remove = (code: string): void => {
    note.hide();
    void store.removeCodes([code]);
  };
  const add = (added: readonly string[]): void => {
    note.hide();
    void store.addCodes(added);
  };
  return (
    <>
      {selected.length > 1 ? (
        <SelectionLines report={report} selected={selected} />
      ) : (
        !isEmptyDocument(report) && <PlaceLines report={report} index={first} />
      )}
      {codes.length > 0 && (
        <Chips label={wording.cursor.codes}>
          {codes.map((code) => (
            <li key={code}>
              <CodeChip
                code={code}
                note={note}
                isSelected={code === selectedCode}
                onRemove={isEditing ? () => remove(code) : null}
              />
            </li>
          ))}
        </Chips>
      )}
      {objection !== null ? (
        <p className={shared.small}>{emptyHint(report) ?? objection}</p>
      ) : (
        isEditing && <Suggestions report={report} index={first} note={note} onAdd={add} />
      )}
      {isEditing && (
        <CodeField
          standard={report.standard}
          codes={codes}
          isDisabled={objection !== null}
          selectedCode={selectedCode}
          onSelectCode={selectCode}
          onAdd={add}
          onRemove={remove}
          onStep={(direction) => void store.step(direction)}
        />
      )}
      {isEditing && isUntouched && objection === null && (
        <p className={shared.small}>{wording.cursor.firstGesture}</p>
      )}
      <CriterionNoteCard note={note} standard={report.standard} />
    </>
  );
}

/** Why nothing of the selection can be tagged, or null. */
function objectionToAll(report: Report, selected: readonly number[]): string | null {
  const [first = 0] = selected;
  if (selected.length < 2) return objectionTo(report, first);
  if (selected.length >= mostSelected) return wording.cursor.tooMany(mostSelected);
  return taggable(report, selected).length === 0 ? wording.cursor.noneTaggable : null;
}

const taggable = (report: Report, selected: readonly number[]): number[] =>
  selected.filter((index) => objectionTo(report, index) === null);

/** In the kit's order; those that no longer are of it at the end. */
function codesOfAll(report: Report, selected: readonly number[]): string[] {
  const own = new Set(selected.flatMap((index) => paragraphCodes(report.snapshot, index)));
  const known = report.standard.criteria.flatMap(({ code }) => (own.has(code) ? [code] : []));
  return [...new Set([...known, ...own])];
}

function SelectionLines({ report, selected }: { report: Report; selected: readonly number[] }) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const isEditing = usePane(isEditable);
  const words = selected.reduce((sum, index) => sum + (report.snapshot.paragraphs[index]?.words ?? 0), 0);
  const count = taggable(report, selected).length;
  return (
    <div>
      <div className={shared.row}>
        <h2 className={mergeClasses(shared.strong, styles.place)}>
          {wording.cursor.selection(selected.length)}
        </h2>
        <span className={mergeClasses(shared.small, shared.number)}>{wording.meter.words(words)}</span>
      </div>
      <p className={mergeClasses(shared.small, shared.oneLine)}>
        {wording.cursor.from(whereabouts(report, selected[0] ?? 0))}
      </p>
      {isEditing && count > 0 && (
        <p className={shared.small}>{wording.cursor.several(count, selected.length - count)}</p>
      )}
    </div>
  );
}

const emptyHint = (report: Report): string | null =>
  isEmptyDocument(report) ? wording.cursor.emptyDocument : null;

function PlaceLines({ report, index }: { report: Report; index: number }) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const paragraph = report.snapshot.paragraphs[index];
  const warning = markedWarning(report, index);
  return (
    <div>
      <div className={shared.row}>
        <h2 className={mergeClasses(shared.strong, styles.place)}>{whereabouts(report, index)}</h2>
        <span className={mergeClasses(shared.small, shared.number)}>
          {wording.meter.words(paragraph?.words ?? 0)}
        </span>
      </div>
      {paragraph?.text && (
        <p className={mergeClasses(shared.small, shared.oneLine)} title={paragraph.text.slice(0, 300)}>
          {paragraph.text.slice(0, 120)}
        </p>
      )}
      {warning && <p className={mergeClasses(shared.small, styles.warn)}>{warning}</p>}
    </div>
  );
}

/** What the length means for this paragraph, or null where it is marked whole. */
function markedWarning({ outline, length, snapshot }: Report, index: number): string | null {
  const words = snapshot.paragraphs[index]?.words ?? 0;
  const marked = length.marked[index] ?? 0;
  if (words === 0 || marked === words) return null;
  if (outline.regions[index] !== 'body') return wording.cursor.notCounted;
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
  readonly index: number;
  readonly note: CriterionNote;
  readonly onAdd: (codes: readonly string[]) => void;
}

function Suggestions({ report, index, note, onAdd }: SuggestionsProps) {
  const [isWhole, setIsWhole] = useState(false);
  const isSuggesting = usePane(({ preferences }) => preferences.isSuggesting);
  const shared = useSharedStyles();
  const styles = useStyles();
  const suggested = openSuggestions(report, report.places[index]?.section ?? -1);
  if (!isSuggesting || suggested.length === 0) return null;
  const shown = isWhole ? suggested : suggested.slice(0, fewSuggestions);
  const hidden = suggested.length - fewSuggestions;
  return (
    <div role="group" aria-label={wording.cursor.suggested}>
      <Chips label={wording.cursor.suggested}>
        <li className={shared.small} aria-hidden>
          {wording.cursor.suggestedShort}
        </li>
        {shown.map(({ code }) => (
          <li key={code}>
            <SuggestionChip code={code} note={note} onAdd={() => onAdd([code])} />
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
