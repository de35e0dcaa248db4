import { type PreviewLine, type Repair, type RepairId, type Report } from '../report';
import { describeLocation } from './places';

const labels: Readonly<Record<RepairId, string | readonly [one: string, several: string]>> = {
  'remove-guidance': 'Remove the guidance',
  'make-headings': ['Make it a heading', 'Make them headings'],
  'tag-typed-codes': 'Tag from the typed codes',
  'tag-manual-mapping': 'Tag from the mapping table',
  'separate-copies': 'Keep the codes on both',
  'take-off-copies': 'Take them off the copy',
  'join-tags': 'Join the tags',
  'move-off-heading': 'Move it to the paragraph below',
  'remove-tag': 'Take the tag away',
  'keep-on-first': 'Keep it on the first only',
  'keep-on-second': 'Keep it on the second only',
  'keep-on-all': 'Keep it on all',
  'confirm-text': 'Still fits',
  'put-back': ['Put the tag back', 'Put the tags back'],
  'leave-off': 'Leave them off',
  forget: 'Forget them',
  'write-word-count': 'Write {count}',
  'write-annex': 'Write the annex again',
};

/** What stands on a repair's button. */
export function repairLabel({ id, preview, plan }: Pick<Repair, 'id' | 'plan'> & Partial<Repair>): string {
  const label = labels[id];
  if (typeof label !== 'string') return preview?.length === 1 ? label[0] : label[1];
  return plan.kind === 'word-count' ? label.replace('{count}', plan.to) : label;
}

/** A line of a preview: "Section 2 – Actions, paragraph 3: K1.4 S2.9". */
export function previewText(report: Report, line: PreviewLine): string {
  switch (line.kind) {
    case 'tag':
      return `${describeLocation(report, line.paragraph)}: ${line.codes.join(' ')}`;
    case 'own-tag':
      return `${describeLocation(report, line.paragraph)}: ${line.codes.join(' ')} as a tag of its own`;
    case 'untag':
      return `${describeLocation(report, line.paragraph)}: no longer ${line.codes.join(' ')}`;
    case 'move':
      return line.to
        ? `${line.codes.join(' ')}: from the heading to ${describeLocation(report, line.to)}`
        : `${line.codes.join(' ')}: no longer on the heading`;
    case 'not-named':
      return `Not tagged, no paragraph is named: ${line.code} (${line.text})`;
    case 'forget':
      return [line.codes.join(' '), line.address].filter(Boolean).join(', once at ');
    case 'remove':
      return `Removed: ${line.text}`;
    case 'heading':
      return `Heading ${line.level}: ${line.text}`;
    case 'replace':
      return `${line.from} → ${line.to}`;
    case 'annex-row':
      return `${line.code}: ${placesText(line.was)} → ${placesText(line.now)}`;
  }
}

const placesText = (places: readonly string[]): string => places.join('; ') || 'blank';
