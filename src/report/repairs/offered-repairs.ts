import type { Finding, FindingId } from '../findings/findings';
import type { Report } from '../report';
import { isSamePreview, type Repair } from './repair';
import { repairOf } from './repairs';

/**
 * The repairs to offer, each beside one finding: most repairs put all findings of their kind right at once, and are
 * then offered with the first alone. Where the first two of a kind differ, every one of the kind has its own.
 */
export function offeredRepairs(report: Report): ReadonlyMap<Finding, Repair> {
  const offered = new Map<Finding, Repair>();
  for (const [first, ...others] of byKind(report.findings)) {
    const repair = repairOf(report, first);
    if (repair) offered.set(first, repair);
    const [second] = others;
    const next = second ? repairOf(report, second) : null;
    if (!second || (repair && next && isSamePreview(repair.preview, next.preview))) continue;
    if (next) offered.set(second, next);
    for (const other of others.slice(1)) {
      const own = repairOf(report, other);
      if (own) offered.set(other, own);
    }
  }
  return offered;
}

type Kind = [first: Finding, ...others: Finding[]];

function byKind(findings: readonly Finding[]): Iterable<Kind> {
  const kinds = new Map<FindingId, Kind>();
  for (const finding of findings) {
    const kind = kinds.get(finding.id);
    if (kind) kind.push(finding);
    else kinds.set(finding.id, [finding]);
  }
  return kinds.values();
}
