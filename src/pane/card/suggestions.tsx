import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import { openSuggestions, type Report, type SnapshotParagraph, type Suggestion } from '../../report';
import { usePane } from '../store/use-store';
import { tokens } from '../theme/theme-tokens';
import * as wording from '../../wording/pane';
import { wordFunctions } from '../lazy/lazy-views';
import { useSharedStyles } from '../components/shared-styles';
import { SuggestionChip } from './code-chip';
import type { CriterionNote } from './use-criterion-note';

const useStyles = makeStyles({
  /** One line that scrolls: room for its focus rings, and no scroll bar where the fingers do without. */
  line: {
    flexWrap: 'nowrap',
    overflowX: 'auto',
    margin: '-2px',
    padding: '2px',
    scrollbarWidth: 'thin',
  },
  item: { flexShrink: 0 },
  label: { flexShrink: 0, paddingRight: tokens.spacingHorizontalXXS },
});

interface SuggestionsProps {
  readonly report: Report;
  readonly paragraph: SnapshotParagraph;
  readonly note: CriterionNote;
  readonly onAdd: (codes: readonly string[]) => void;
}

/** What else may fit the paragraph, the likeliest first. */
export function Suggestions({ report, paragraph, note, onAdd }: SuggestionsProps) {
  const isSuggesting = usePane(({ preferences }) => preferences.isSuggesting);
  const shared = useSharedStyles();
  const styles = useStyles();
  const suggested = useSuggested(report, paragraph);
  if (!isSuggesting || suggested.length === 0) return null;
  return (
    <ul className={mergeClasses(shared.chips, styles.line)} aria-label={wording.cursor.suggested}>
      <li className={mergeClasses(shared.small, styles.label)} aria-hidden>
        {wording.cursor.suggestedShort}
      </li>
      {suggested.map(({ criterion: { code }, ...hit }) => (
        <li key={code} className={styles.item}>
          <SuggestionChip
            code={code}
            hit={hit.word === null ? null : hit}
            note={note}
            onAdd={() => onAdd([code])}
          />
        </li>
      ))}
    </ul>
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
