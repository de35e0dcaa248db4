import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import {
  anchorOf,
  assignableHeadings,
  planSection,
  type Report,
  type SnapshotParagraph,
} from '../../../report';
import type { TemplateSection } from '../../../standard';
import { Offer } from '../../components/offer';
import { restoreFocus } from '../../components/restore-focus';
import { useSharedStyles } from '../../components/shared-styles';
import { useStore } from '../../store/use-store';
import { tokens } from '../../theme/theme-tokens';
import * as wording from '../../../wording/pane';
import { Chooser } from '../../components/chooser';

const useStyles = makeStyles({
  heading: { paddingTop: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** Sections that no heading stands for: the author may name the heading that does, or put one in. */
export function MissingSections({ report, isEditing }: { report: Report; isEditing: boolean }) {
  const { outline, standard } = report;
  const shared = useSharedStyles();
  const styles = useStyles();
  const headings = useMemo(() => assignableHeadings(report), [report]);
  const missing = standard.sections.filter(({ key }) => outline.missing.includes(key));
  if (missing.length === 0) return null;
  if (!isEditing)
    return (
      <p className={mergeClasses(shared.small, styles.heading)}>
        {wording.sections.missing(missing.map(({ number, shortTitle }) => `${number} ${shortTitle}`))}
      </p>
    );
  return (
    <section aria-label={wording.sections.missingTitle}>
      <h3 className={shared.subheading}>{wording.sections.missingTitle}</h3>
      <p className={shared.small}>{wording.sections.missingHint}</p>
      <ul className={shared.list}>
        {missing.map((section) => (
          <MissingSection key={section.key} report={report} section={section} headings={headings} />
        ))}
      </ul>
    </section>
  );
}

interface MissingSectionProps {
  readonly report: Report;
  readonly section: TemplateSection;
  readonly headings: readonly SnapshotParagraph[];
}

function MissingSection({ report, section, headings }: MissingSectionProps) {
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const name = wording.decision.section(section);
  const plan = planSection(report, section.key);
  const decide = async (heading: SnapshotParagraph): Promise<void> => {
    const at = anchorOf(report.snapshot, heading);
    await store.run((all) => all.decideHeading(at, section.key));
    restoreFocus(null);
  };
  return (
    <li className={shared.item}>
      <p className={shared.strong}>{name}</p>
      <div className={mergeClasses(shared.small, styles.row)}>
        {headings.length > 0 && (
          <Chooser
            label={wording.sections.chooseHeadingFor(name)}
            placeholder={wording.sections.chooseHeading}
            options={headings.map((heading) => [heading, heading.text.slice(0, 80)])}
            onChoose={(heading) => void decide(heading)}
          />
        )}
      </div>
      {plan.kind === 'insert' && (
        <Offer
          label={wording.sections.insert}
          effect={wording.sections.insertEffect(plan.where, plan.at.text)}
          preview={plan.paragraphs.map(({ text }) => text)}
          onStart={() => store.run((all) => all.insertSection(section.key))}
        />
      )}
    </li>
  );
}
