import type { TagChange } from '../plans/plan';
import type { CodesFor } from '../plans/plan-several';
import type { Repair } from './repairs';
import type { Report } from '../report';
import { whereabouts } from '../queries/describe-location';

/** A repair that changes tags, all of them or none; null where there is nothing to change. */
export const tagRepair = (
  label: string,
  preview: readonly string[],
  tags: readonly TagChange[],
): Repair | null => (tags.length === 0 ? null : { label, preview, plan: { kind: 'tag-all', tags } });

/** "Section 2 – Actions, paragraph 3: K1.4 S2.9". */
export const previewLine = (report: Report, { index, codes }: CodesFor): string =>
  `${whereabouts(report, index)}: ${codes.join(' ')}`;
