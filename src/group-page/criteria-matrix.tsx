import { mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import { useSharedStyles } from '../pane/components/shared-styles';
import type { DraftSummary } from '../group';
import type { Standard } from '../standard';
import { criterionSigns, criterionWords, groupCaptions, matrixCaption } from '../wording/review/cohort';
import { DraftName } from './draft-table';
import { WideTable } from './wide-table';
import { usePageStyles } from './page-styles';

interface CriteriaMatrixProps {
  readonly standard: Standard;
  readonly drafts: readonly DraftSummary[];
  readonly onOpen: (name: string) => void;
}

/** Drafts by criteria as a heat map: a sign and words say what a colour says. */
export function CriteriaMatrix({ standard, drafts, onOpen }: CriteriaMatrixProps) {
  const heads = [groupCaptions.draft, ...standard.criteria.map(({ code }) => code)];
  return (
    <WideTable
      id="criteria"
      caption={matrixCaption(standard)}
      heads={heads.map((head) => ({ key: head, content: head }))}
    >
      {drafts.map((draft) => (
        <MatrixRow key={draft.name} draft={draft} onOpen={onOpen} />
      ))}
    </WideTable>
  );
}

interface MatrixRowProps {
  readonly draft: DraftSummary;
  readonly onOpen: (name: string) => void;
}

const MatrixRow = memo(function MatrixRow({ draft: { name, criteria }, onOpen }: MatrixRowProps) {
  const shared = useSharedStyles();
  const page = usePageStyles();
  return (
    <tr className={page.row}>
      <DraftName name={name} onOpen={onOpen} />
      {criteria.map((criterion) => (
        <td key={criterion.code} className={mergeClasses(page.value, page.number, page[criterion.state])}>
          <span aria-hidden>{criterionSigns(criterion)}</span>
          <span className={shared.visuallyHidden}>{criterionWords(criterion)}</span>
        </td>
      ))}
    </tr>
  );
});
