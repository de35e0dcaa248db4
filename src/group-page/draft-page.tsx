import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Button } from '../pane/components/button';
import { useSharedStyles } from '../pane/components/shared-styles';
import { useEscape } from '../pane/components/use-escape';
import { tokens } from '../pane/theme/theme-tokens';
import type { ClaimedText, DraftSummary, Group } from '../group';
import { showControls } from '../report';
import { words } from '../wording/counted';
import { claimWords, columnsOf, groupCaptions, weakLines } from '../wording/review/cohort';
import * as wording from '../wording/review/group-page';
import { SharedTexts } from './group-parts';
import { usePageStyles } from './page-styles';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
    '@media print': { display: 'none' },
  },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(8rem, 1fr))',
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  figure: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  claims: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface DraftPageProps {
  readonly group: Group;
  readonly draft: DraftSummary;
  /** The drafts that the group shows, in its order. */
  readonly among: readonly DraftSummary[];
  readonly onShow: (name: string) => void;
  readonly onBack: () => void;
}

/** One draft with the texts that are claimed in it. */
export function DraftPage({ group, draft, among, onShow, onBack }: DraftPageProps) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const { name, claimed } = draft;
  useEffect(() => heading.current?.focus(), [name]);
  useEscape(onBack);
  const at = among.indexOf(draft);
  const passages = group.shared.filter(({ names }) => names.includes(name));
  return (
    <article>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onBack}>
          {wording.draft.back}
        </Button>
        <StepButton label={wording.draft.previous} to={among[at - 1]} onShow={onShow} />
        <StepButton label={wording.draft.next} to={among[at + 1]} onShow={onShow} />
      </div>
      <h2 ref={heading} tabIndex={-1} className={shared.heading}>
        {showControls(name)}
      </h2>
      <Figures group={group} draft={draft} />
      {weakLines(draft).map((line) => (
        <p key={line} className={shared.text}>
          {line}
        </p>
      ))}
      <h3 className={shared.subheading}>{groupCaptions.claimed}</h3>
      {claimed.length === 0 && <p className={shared.text}>{wording.draft.noneClaimed}</p>}
      {claimed.map((text, position) => (
        <Claimed key={position} text={text} />
      ))}
      {passages.length > 0 && <SharedTexts passages={passages} />}
    </article>
  );
}

interface StepButtonProps {
  readonly label: string;
  readonly to: DraftSummary | undefined;
  readonly onShow: (name: string) => void;
}

const StepButton = ({ label, to, onShow }: StepButtonProps) => (
  <Button isWaiting={!to} onClick={() => to && onShow(to.name)}>
    {label}
  </Button>
);

function Figures({ group: { standard }, draft }: Pick<DraftPageProps, 'group' | 'draft'>) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const [, ...columns] = columnsOf(standard);
  return (
    <dl className={mergeClasses(shared.text, styles.figures)}>
      {columns.map((column) => (
        <div key={column.title}>
          <dt className={shared.small}>{column.title}</dt>
          <dd className={styles.figure}>{column.of(draft) === '' ? '–' : column.of(draft)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Claimed({ text: { place, text, words: counted, claims } }: { readonly text: ClaimedText }) {
  const shared = useSharedStyles();
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <section className={page.row}>
      <h4 className={shared.subheading}>
        {place}, {words(counted)}
      </h4>
      <ul className={mergeClasses(shared.text, styles.claims)}>
        {claims.map((claim) => (
          <li key={claim.code}>{showControls(claimWords(claim))}</li>
        ))}
      </ul>
      <blockquote className={page.quote}>{showControls(text)}</blockquote>
    </section>
  );
}
