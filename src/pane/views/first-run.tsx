import { makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { firstTags, isEmptyDocument, planTemplate, type GuidancePlace } from '../../report';
import { Button } from '../components/button';
import { Check } from '../components/check';
import { Offer } from '../components/offer';
import { useSharedStyles } from '../components/shared-styles';
import { useReport, useStore } from '../store/use-store';
import { tokens } from '../theme/theme-tokens';
import * as wording from '../../wording/pane';
import { previewText } from '../../wording/repairs';

const useStyles = makeStyles({
  offer: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
});

/** How to begin: the template for an empty document, tags from what is written down already. */
export function FirstRun() {
  const report = useReport();
  const store = useStore();
  const styles = useStyles();
  return (
    <div className={styles.offer}>
      {isEmptyDocument(report.snapshot) ? <TemplateOffer /> : <TagsOffer />}
      <Button appearance="subtle" onClick={store.dismissOffer}>
        {wording.firstRun.notNow}
      </Button>
    </div>
  );
}

function TemplateOffer() {
  const report = useReport();
  const store = useStore();
  const shared = useSharedStyles();
  const [guidance, setGuidance] = useState<GuidancePlace>('in-pane');
  const plan = planTemplate(report, guidance);
  return (
    <>
      <h2 className={shared.strong}>{wording.firstRun.emptyTitle}</h2>
      <p className={shared.text}>{wording.firstRun.empty}</p>
      {report.standard.guidanceLines.length > 0 && (
        <Check
          label={wording.firstRun.guidance}
          hint={wording.firstRun.guidanceHint}
          isOn={guidance === 'in-document'}
          onSet={(isOn) => setGuidance(isOn ? 'in-document' : 'in-pane')}
        />
      )}
      <Offer
        appearance="primary"
        label={wording.firstRun.insertTemplate}
        effect={wording.firstRun.templateEffect}
        preview={
          plan.kind === 'insert' ? plan.paragraphs.flatMap(({ text }) => (text === '' ? [] : [text])) : []
        }
        startLabel={wording.firstRun.insert}
        onStart={() => store.run((all) => all.insertTemplate(guidance))}
      />
    </>
  );
}

function TagsOffer() {
  const report = useReport();
  const store = useStore();
  const shared = useSharedStyles();
  const offer = useMemo(() => firstTags(report), [report]);
  if (!offer)
    return (
      <>
        <h2 className={shared.strong}>{wording.firstRun.tableOnly}</h2>
        <p className={shared.text}>{wording.cursor.firstGesture(report.standard)}</p>
      </>
    );
  return (
    <>
      <h2 className={shared.strong}>{wording.firstRun.found(offer.typed, offer.mapped)}</h2>
      <p className={shared.text}>{wording.firstRun.ask}</p>
      {offer.vague.length > 0 && <p className={shared.text}>{wording.firstRun.vague(offer.vague)}</p>}
      <Offer
        appearance="primary"
        label={wording.firstRun.tagThem(offer.changes.length)}
        effect={wording.firstRun.tagEffect}
        preview={offer.preview.map((line) => previewText(report, line))}
        onStart={() => store.run((all) => all.tagFromWrittenCodes(offer.preview))}
      />
    </>
  );
}
