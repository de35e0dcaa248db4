import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { isEmptyDocument, type Report, type SnapshotParagraph } from '../../report';
import { shownCodes, type ShownCode } from '../store/shown-codes';
import { isEditable, type CursorState } from '../store/state';
import { usePane, useReport, useStore } from '../store/use-store';
import { tokens } from '../theme/theme-tokens';
import { partsText } from '../../wording/evidence';
import * as wording from '../../wording/pane';
import { CardQuestion, CriterionNoteCard } from '../lazy/lazy-views';
import { Button } from '../components/button';
import { focusField } from '../components/restore-focus';
import { useSharedStyles } from '../components/shared-styles';
import { CodeChip } from './code-chip';
import { CodeField } from './code-field';
import { useCriterionNote, type CriterionNote } from './use-criterion-note';
import { whyNoneTaggable } from './objection';
import { PlaceLines } from './place-lines';
import { Suggestions } from './suggestions';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalSNudge}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The paragraph that the cursor is in: its place, the field that adds a code, its codes and what else may fit. */
export function CursorCard() {
  const cursor = usePane((state) => state.cursor);
  const report = useReport();
  const styles = useStyles();
  return (
    <section aria-label={wording.cursor.label} className={styles.card} data-note>
      <CardParts report={report} cursor={cursor} />
    </section>
  );
}

interface CardProps {
  readonly report: Report;
  readonly cursor: CursorState | null;
}

function CardParts({ report, cursor }: CardProps) {
  const isEditing = usePane(isEditable);
  const [selectedCode, selectCode] = useState<string | null>(null);
  const selected = cursor?.place.kind === 'found' ? cursor.selected : [];
  const [first, second] = selected;
  const note = useCriterionNote(first?.index ?? null);
  const objection = selected.length > 0 ? whyNoneTaggable(report, selected) : hint(report, cursor);
  const { add, remove } = useCodeChanges(note, objection === null);
  const codes = useShownCodes(selected);
  return (
    <>
      <PlaceLines report={report} selected={selected} objection={isEditing ? objection : null} />
      {isEditing ? (
        <CodeField
          standard={report.standard}
          codes={codes.flatMap(({ code, state }) => (state === 'going' ? [] : [code]))}
          isTaggable={objection === null}
          selectedCode={selectedCode}
          onSelectCode={selectCode}
          onType={note.hide}
          onAdd={add}
          onRemove={(code) => remove([code])}
        />
      ) : (
        <NotEditing />
      )}
      <Waiting />
      <CodeChips
        selected={selected}
        codes={codes}
        note={note}
        selectedCode={selectedCode}
        onRemove={isEditing ? remove : null}
      />
      <CriterionNoteCard note={note} />
      {objection === null && isEditing && first && (
        <>
          {!second && <CardQuestion report={report} paragraph={first} />}
          <Suggestions report={report} paragraph={first} note={note} onAdd={(wanted) => void add(wanted)} />
        </>
      )}
    </>
  );
}

/** What to do where the cursor's paragraph is not known. */
function hint({ snapshot, coverage, standard }: Report, cursor: CursorState | null): string {
  if (isEmptyDocument(snapshot)) return wording.cursor.emptyDocument(standard);
  if (cursor?.place.kind === 'ambiguous') return wording.cursor.ambiguous(cursor.place.count);
  if (cursor?.place.kind === 'unknown') return wording.cursor.unknown;
  return coverage.criteria.every(({ state }) => state === 'gap')
    ? wording.cursor.firstGesture(standard)
    : wording.cursor.none;
}

/** The codes of all that is selected; of several paragraphs each code once. */
function useShownCodes(selected: readonly SnapshotParagraph[]): readonly ShownCode[] {
  const report = usePane((state) => state.report);
  const pending = usePane((state) => state.pending);
  const all = selected.flatMap((paragraph) => shownCodes({ report, pending }, paragraph));
  return all.filter(({ code }, position) => all.findIndex((other) => other.code === code) === position);
}

/** Adds and removes codes of what is selected at that moment; what a code asks for is shown as it is added. */
function useCodeChanges(note: CriterionNote, isTaggable: boolean) {
  const store = useStore();
  const isAsking = usePane(({ preferences }) => preferences.isAsking);
  const add = async (codes: readonly string[]): Promise<boolean> => {
    note.hide();
    focusField();
    const adding = store.addCodes(codes);
    const [code, second] = codes;
    if (isAsking && isTaggable && code !== undefined && second === undefined) note.pin(code);
    const taken = await adding;
    if (taken !== 'added') note.hide();
    return taken === 'added' || taken === 'waiting';
  };
  const remove = (codes: readonly string[]): void => {
    note.hide();
    focusField();
    void store.removeCodes(codes);
  };
  return { add, remove };
}

/** Why there is no field, and the way back to it. */
function NotEditing() {
  const isReviewing = usePane(({ preferences }) => preferences.isReviewing);
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const back = (): void => (isReviewing ? store.prefer({ isReviewing: false }) : store.retryEditing());
  return (
    <div className={styles.line} role="status">
      <span className={shared.text}>{isReviewing ? wording.reviewing.on : wording.failure.refusing}</span>
      <Button size="small" onClick={back}>
        {isReviewing ? wording.reviewing.stop : wording.failure.editAgain}
      </Button>
      {!isReviewing && (
        <Button size="small" onClick={() => store.prefer({ isReviewing: true, view: 'review' })}>
          {wording.reviewing.start}
        </Button>
      )}
    </div>
  );
}

/** Codes that were typed where nothing can be tagged: they go to the next paragraph that is clicked. */
function Waiting() {
  const codes = usePane((state) => state.waitingCodes);
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  if (codes.length === 0) return null;
  const drop = (): void => {
    focusField();
    store.dropWaiting();
  };
  return (
    <div className={styles.line} role="status">
      <span className={shared.text}>{wording.field.waiting(codes)}</span>
      <Button size="small" onClick={drop}>
        {wording.field.dropWaiting}
      </Button>
    </div>
  );
}

interface CodeChipsProps {
  readonly selected: readonly SnapshotParagraph[];
  readonly codes: readonly ShownCode[];
  readonly note: CriterionNote;
  readonly selectedCode: string | null;
  /** Null where nothing may be changed. */
  readonly onRemove: ((codes: readonly string[]) => void) | null;
}

function CodeChips({ selected, codes, note, selectedCode, onRemove }: CodeChipsProps) {
  const shared = useSharedStyles();
  const { coverage } = useReport();
  const verdictOn = usePane((state) => state.verdictOn);
  const [first, second] = selected;
  const halfOf = (code: string): string | null => {
    const criterion = coverage.criteria.find((each) => each.criterion.code === code);
    return criterion ? partsText(criterion.parts) : null;
  };
  if (codes.length === 0) return null;
  return (
    <ul className={shared.chips} aria-label={wording.cursor.codes}>
      {codes.map(({ code, state }) => (
        <li key={code}>
          <CodeChip
            code={code}
            state={state}
            half={halfOf(code)}
            verdict={(!second && first && verdictOn?.(code, first)) || null}
            note={note}
            isSelected={code === selectedCode}
            onRemove={onRemove && state !== 'going' ? () => onRemove([code]) : null}
          />
        </li>
      ))}
    </ul>
  );
}
