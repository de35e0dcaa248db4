import type { Report, SnapshotParagraph } from '../../../report';

interface SectionAdviceProps {
  readonly report: Report;
  readonly paragraph: SnapshotParagraph;
}

/** What the template says of the section that the cursor is in. */
export function SectionAdvice(_: SectionAdviceProps) {
  return null;
}
