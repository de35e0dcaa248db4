import type { Finding, Repair } from '../../../report';
import { Offer } from '../../components/offer';
import type { RepairChoice } from '../../store/commands';
import { useReport, useStore } from '../../store/use-store';
import * as wording from '../../../wording/pane';
import { previewText, repairLabel } from '../../../wording/repairs';

interface RepairOfferProps {
  readonly finding: Finding;
  readonly repair: Repair;
}

/** A finding's repair, previewed and started by the author. */
export function RepairOffer({ finding, repair }: RepairOfferProps) {
  const report = useReport();
  const store = useStore();
  const { preview, plan, alternative } = repair;
  const lines = preview.map((line) => previewText(report, line));
  const start = (choice: RepairChoice): Promise<void> =>
    store.run((all) => all.repairFinding(report, { finding, preview, choice }));
  return (
    <>
      <Offer
        label={repairLabel(repair)}
        effect={wording.repair.effect(plan)}
        preview={lines}
        onStart={() => start('repair')}
      />
      {alternative && (
        <Offer
          label={repairLabel(alternative)}
          effect={wording.repair.effect(alternative.plan)}
          preview={lines}
          onStart={() => start('alternative')}
        />
      )}
    </>
  );
}
