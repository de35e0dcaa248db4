import type { Finding, Repair } from '../../../report';
import { useRef } from 'react';
import { Button } from '../../components/button';
import { Offer } from '../../components/offer';
import { restoreFocus } from '../../components/restore-focus';
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
  const { preview, alternative } = repair;
  const lines = preview.map((line) => previewText(report, line));
  const start = (choice: RepairChoice): Promise<void> =>
    store.run((all) => all.repairFinding(report, { finding, preview, choice }));
  const offers = [
    { choice: 'repair', offered: repair },
    ...(alternative ? [{ choice: 'alternative', offered: alternative } as const] : []),
  ] as const;
  return offers.map(({ choice, offered }) =>
    repair.needsPreview ? (
      <Offer
        key={choice}
        label={repairLabel({ ...offered, preview })}
        effect={wording.repair.effect(offered.plan)}
        preview={lines}
        onStart={() => start(choice)}
      />
    ) : (
      <Harmless key={choice} label={repairLabel({ ...offered, preview })} onStart={() => start(choice)} />
    ),
  );
}

interface HarmlessProps {
  readonly label: string;
  readonly onStart: () => Promise<void>;
}

/** What changes no text and can be taken back is done at once. */
function Harmless({ label, onStart }: HarmlessProps) {
  const button = useRef<HTMLButtonElement>(null);
  const start = async (): Promise<void> => {
    const { current } = button;
    await onStart();
    restoreFocus(current);
  };
  return (
    <Button ref={button} size="small" onClick={() => void start()}>
      {label}
    </Button>
  );
}
