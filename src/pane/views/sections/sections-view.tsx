import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useRef } from 'react';
import {
  headingQuestion,
  isEmptyDocument,
  openSuggestions,
  sectionAdvice,
  sectionName,
  untaggedWords,
  type Report,
  type UntaggedText,
  type Section,
  type SnapshotParagraph,
} from '../../../report';
import { CodeLink } from '../../components/code-link';
import { useSharedStyles } from '../../components/shared-styles';
import { isEditable } from '../../store/state';
import { usePane, useReport, useStore } from '../../store/use-store';
import { tokens } from '../../theme/theme-tokens';
import * as wording from '../../../wording/pane';
import { HeadingQuestion } from './heading-question';
import { MissingSections } from './missing-sections';
import { isLikely, SectionDecision } from './section-decision';
import { SectionAdvice } from './section-advice';
import { UnlistedDecisions } from './unlisted-decisions';

const useStyles = makeStyles({
  track: {
    height: '4px',
    margin: '2px 0 4px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: 'hidden',
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  missing: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  fill: { height: '100%', backgroundColor: tokens.colorCompoundBrandBackground },
});

const noneUntagged: UntaggedText = { words: 0, paragraphs: 0 };

/** The sections in document order: how many words each has, and what is suggested there and has no evidence. */
export function SectionsView() {
  const report = useReport();
  const { outline, standard } = report;
  const isEditing = usePane(isEditable);
  const shared = useSharedStyles();
  const isAsking = isEditing && headingQuestion(report).length > 0;
  const likely = isEditing && !isAsking ? outline.sections.filter(isLikely).length : 0;
  const untagged = untaggedWords(report);
  const toCheck = findingsToCheck(report);
  const at = usePane(({ cursor }) => cursor?.selected[0] ?? null);
  // A line of guidance is in no section to the count: to whoever replaces it, it is.
  const here = at && (outline.sectionOf(at) ?? sectionAdvice(report, at)?.section);
  const hasTemplate = outline.sections.some(({ number }) => number !== null);
  return (
    <>
      {!hasTemplate && !isEmptyDocument(report.snapshot) && (
        <p className={shared.text}>
          {standard.sections.length === 0 ? wording.sections.noTemplate : wording.sections.none}
        </p>
      )}
      {isAsking && <HeadingQuestion report={report} />}
      {likely > 0 && <p className={shared.text}>{wording.decision.likely(likely)}</p>}
      <ol className={shared.list}>
        {outline.sections.map((section, position) => (
          <SectionItem
            key={position}
            report={report}
            section={section}
            untagged={untagged.get(section) ?? noneUntagged}
            toCheck={toCheck.get(section) ?? 0}
            isEditing={isEditing && !isAsking}
            at={section === here ? at : null}
          />
        ))}
      </ol>
      {!isEmptyDocument(report.snapshot) && outline.missing.length > 0 && (
        <MissingSections report={report} isEditing={isEditing} />
      )}
      {isEditing && <UnlistedDecisions report={report} />}
    </>
  );
}

/** For each section how many of the findings that want looking at are about its paragraphs. */
function findingsToCheck({ findings, outline }: Report): Map<Section, number> {
  const counts = new Map<Section, number>();
  for (const { paragraph, severity } of findings) {
    const section = paragraph && outline.sectionOf(paragraph);
    if (section && severity !== 'info') counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  return counts;
}

interface SectionItemProps {
  readonly report: Report;
  readonly section: Section;
  readonly untagged: UntaggedText;
  readonly toCheck: number;
  readonly isEditing: boolean;
  /** The cursor's paragraph, where it is in this section. */
  readonly at: SnapshotParagraph | null;
}

function SectionItem({ report, section, untagged, toCheck, isEditing, at }: SectionItemProps) {
  const { outline, length, snapshot, standard } = report;
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const nameRef = useRef<HTMLButtonElement>(null);
  const words = length.wordsOf(section);
  const isAppendix = section.key === 'appendix';
  const suggested = openSuggestions(report, section);
  const isSuggesting = standard.sections.some(
    (template) => template.suggested.length > 0 && [section.key, ...section.also].includes(template.key),
  );
  const name = sectionName(section, standard) || wording.sections.introduction;
  const first = section.heading ?? snapshot.paragraphs.find((each) => outline.sectionOf(each) === section);
  return (
    <li className={shared.item}>
      <h3 className={mergeClasses(shared.strong, shared.row)}>
        <button
          ref={nameRef}
          type="button"
          className={shared.textButton}
          title={wording.sections.goTo(name)}
          onClick={() => void (first && store.goToParagraph(first))}
        >
          {name}
        </button>
        <span className={mergeClasses(shared.small, shared.number)}>{wording.sections.words(words)}</span>
      </h3>
      {isEditing && <SectionDecision report={report} section={section} nameRef={nameRef} />}
      {isAppendix ? (
        <p className={shared.small}>{wording.sections.notCounted}</p>
      ) : (
        <ShareBar words={words} counted={length.counted} />
      )}
      {!isAppendix && untagged.words > 0 && (
        <p className={shared.small}>{wording.sections.untagged(untagged)}</p>
      )}
      {toCheck > 0 && (
        <button
          type="button"
          className={mergeClasses(shared.textButton, shared.link)}
          onClick={() => store.prefer({ view: 'findings' })}
        >
          {wording.sections.toCheck(toCheck)}
        </button>
      )}
      {at && <SectionAdvice report={report} paragraph={at} />}
      {isSuggesting && !at && (
        <p className={mergeClasses(shared.text, styles.missing)}>
          {suggested.length === 0 ? wording.sections.allSuggested : wording.sections.suggested}
          {suggested.map(({ code }) => (
            <CodeLink key={code} code={code} onOpen={() => store.showCriterion(code)} />
          ))}
        </p>
      )}
    </li>
  );
}

function ShareBar({ words, counted }: { words: number; counted: number }) {
  const styles = useStyles();
  const percent = counted === 0 ? 0 : Math.round((100 * words) / counted);
  return (
    <div
      className={styles.track}
      role="img"
      aria-label={wording.sections.share(percent)}
      title={wording.sections.share(percent)}
    >
      <div className={styles.fill} style={{ width: `${percent}%` }} />
    </div>
  );
}
