import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Report, SnapshotParagraph } from '../../../report';
import type { Claim, Reviewed } from '../../../report/review';
import { listLetter } from '../../../standard';
import { thinTexts } from '../../../wording/evidence';
import { gradeName } from '../../../wording/grades';
import * as wording from '../../../wording/pane';
import { describeLocation } from '../../../wording/places';
import { useSharedStyles } from '../../components/shared-styles';
import { tokens } from '../../theme/theme-tokens';
import { ParagraphLink } from '../paragraph-link';

const useStyles = makeStyles({
  parts: { margin: 0, padding: 0, listStyleType: 'none' },
  quote: {
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  /** Enough to see where one is, and no more. */
  around: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
});

/** What is claimed: the criterion in full, and the text with what stands round it. */
export function ClaimText({ item, report }: { readonly item: Reviewed; readonly report: Report }) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const { code, grade, wording: text, list, parts } = item.criterion;
  const name = gradeName(report.standard, grade);
  return (
    <>
      <h3 className={shared.subheading}>
        {code}
        {name !== '' && ` (${name})`}
      </h3>
      <p className={shared.text}>{text}</p>
      {list.map((point, position) => (
        <p key={point} className={shared.text}>
          {listLetter(position)}. {point}
        </p>
      ))}
      {parts.length > 0 && (
        <>
          <p className={shared.small}>{wording.review.asks}</p>
          <ul className={styles.parts} aria-label={wording.review.asks}>
            {parts.map(({ id, question }) => (
              <li key={id} className={shared.small}>
                {item.parts.ticked.includes(id) ? '☑' : '☐'} {question}
              </li>
            ))}
          </ul>
        </>
      )}
      {item.kind === 'claim' ? (
        <Claimed claim={item} report={report} />
      ) : (
        <p className={shared.text}>
          {wording.review.gap}{' '}
          {item.paragraph && (
            <ParagraphLink paragraph={item.paragraph}>
              {describeLocation(report, item.paragraph)}
            </ParagraphLink>
          )}
        </p>
      )}
    </>
  );
}

function Claimed({ claim, report }: { readonly claim: Claim; readonly report: Report }) {
  const { paragraph, before, after } = claim;
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <>
      <p className={shared.small}>
        <ParagraphLink paragraph={paragraph} title={wording.review.show}>
          {describeLocation(report, paragraph)}
        </ParagraphLink>{' '}
        {aboutClaim(claim).join(' · ')}
      </p>
      <Around label={wording.review.before} paragraph={before} />
      <blockquote className={mergeClasses(shared.text, styles.quote)} aria-label={wording.review.claimed}>
        {paragraph.text}
      </blockquote>
      <Around label={wording.review.after} paragraph={after} />
    </>
  );
}

function aboutClaim({ paragraph, evidence: { thin, sharedWith }, marks, verdict }: Claim): string[] {
  const { review, criteria } = wording;
  return [
    review.words(paragraph.words),
    thin === null ? '' : thinTexts[thin],
    sharedWith.length > 0 ? criteria.sharedWith(sharedWith) : '',
    marks.has('at-risk') ? review.atRisk : '',
    marks.has('changed') && !verdict ? criteria.changed : '',
  ].filter((part) => part !== '');
}

function Around({
  label,
  paragraph,
}: {
  readonly label: string;
  readonly paragraph: SnapshotParagraph | null;
}) {
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    paragraph && (
      <p className={mergeClasses(shared.small, styles.around)}>
        <span className={shared.visuallyHidden}>{label}: </span>
        {paragraph.text}
      </p>
    )
  );
}
