import type { StaleRow } from '../../../report';
import * as wording from '../../../wording/pane';

/** "K2.1: paragraph 3 is now paragraph 4"; with the section where that is what changed. */
export function staleSentence({ code, was, now }: StaleRow): string {
  const [before] = was;
  const [after] = now;
  if (was.length === 1 && now.length === 1 && before && after) {
    const shared = sharedStart(before, after);
    return wording.annex.changed(code, before.slice(shared), after.slice(shared));
  }
  return wording.annex.changed(code, joined(was), joined(now));
}

const joined = (places: readonly string[]): string => places.join('; ') || wording.annex.blank;

/** How much two places have in common up to their last shared comma. */
function sharedStart(a: string, b: string): number {
  const end = Math.max(a.lastIndexOf(', '), -2) + 2;
  return end > 0 && b.startsWith(a.slice(0, end)) ? end : 0;
}
