import { isEmptyDocument } from '../../../report';
import { useReport } from '../../store/use-store';
import { CoverageGrid } from './coverage-grid';
import { NextStepCard } from './next-step-card';

/** Home: what is next, and where evidence of each criterion stands. */
export function MapView() {
  const { snapshot } = useReport();
  return (
    <>
      <NextStepCard />
      {!isEmptyDocument(snapshot) && <CoverageGrid />}
    </>
  );
}
