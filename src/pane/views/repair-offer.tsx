import type { Finding, Repair } from '../../report';
import { Offer } from '../parts/offer';
import { useStore } from '../store/use-store';
import { wording } from '../wording';

interface RepairOfferProps {
  readonly finding: Finding;
  readonly repair: Repair;
}

/** A finding's repair, previewed and started by the author. */
export function RepairOffer({ finding, repair: { label, preview, plan, instead } }: RepairOfferProps) {
  const store = useStore();
  return (
    <>
      <Offer
        label={label}
        effect={wording.repair.effect(plan)}
        preview={preview}
        onStart={() => store.repair(finding, preview)}
      />
      {instead && (
        <Offer
          label={instead.label}
          effect={wording.repair.effect(instead.plan)}
          preview={preview}
          onStart={() => store.repair(finding, preview, true)}
        />
      )}
    </>
  );
}
