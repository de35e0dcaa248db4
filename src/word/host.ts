import { makeSnapshot, type Plan, type Snapshot, type Witness } from '../report';
import { readCapabilities, type Capabilities } from './capabilities';
import { openCleanCopy, readRemains, type Remain, type Remains } from './clean-copy';
import { readCursor, type Cursor } from './cursor';
import { failureOf } from './failure';
import { goToParagraph, goToTag } from './go-to';
import type { Outcome } from './outcome';
import { readFacts } from './read';
import { watch, type Watcher } from './watch';

/** The add-in's only way to Word. */
export interface WordHost {
  readonly capabilities: Capabilities;
  /** Reads the whole document. Rejects where Word does not answer; nothing is changed by reading. */
  read(): Promise<Snapshot>;
  readCursor(): Promise<Cursor | null>;
  /** Carries a plan out. Never rejects: what Word refuses or fails at is an outcome. */
  apply(plan: Plan): Promise<Outcome>;
  /** What else than our tags is in the file. Rejects where Word does not give it. */
  readRemains(): Promise<Remains>;
  /** Opens a copy without our tags as a new document. Never rejects. */
  openCleanCopy(remove: readonly Remain[]): Promise<Outcome>;
  goToTag(tag: string): Promise<Outcome>;
  goToParagraph(witness: Witness): Promise<Outcome>;
  watch(watcher: Watcher): Promise<() => Promise<void>>;
}

/** To be called once Office is ready. */
export function openWordHost(capabilities: Capabilities = readCapabilities()): WordHost {
  return {
    capabilities,
    read: async () => makeSnapshot(await readFacts(capabilities)),
    readCursor,
    apply: (plan) => outcomeOf(carryOut(plan, capabilities)),
    readRemains,
    openCleanCopy: (remove) => outcomeOf(openCleanCopy(remove)),
    goToTag: (tag) => outcomeOf(goToTag(tag)),
    goToParagraph: (witness) => outcomeOf(goToParagraph(witness)),
    watch: (watcher) => watch(watcher, capabilities),
  };
}

/** What writes is not in the pane's first script: nobody tags before the first paint. */
async function carryOut(plan: Plan, capabilities: Capabilities): Promise<Outcome> {
  const writing = await import(/* webpackChunkName: "writing" */ './carry-out');
  return writing.carryOut(plan, capabilities);
}

const outcomeOf = (work: Promise<Outcome>): Promise<Outcome> => work.catch(failureOf);
