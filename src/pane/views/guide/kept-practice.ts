import { createStore, get, set } from 'idb-keyval';

/** What the browser keeps of practice: none of it is in a document. */
export interface KeptPractice {
  /** How many runs were begun. */
  readonly runs: number;
  /** The author's notes of the run in hand, by question. */
  readonly notes: Readonly<Record<string, string>>;
}

export const noPractice: KeptPractice = { runs: 0, notes: {} };

// A database of its own: idb-keyval can't add a second store to one that is there.
let opened: ReturnType<typeof createStore> | null = null;
const store = (): ReturnType<typeof createStore> =>
  (opened ??= createStore('criteria-mapper-practice', 'runs'));

/** Rejects where the host blocks storage for frames. */
export async function readPractice(): Promise<KeptPractice> {
  const kept: unknown = await get('interview', store());
  if (typeof kept !== 'object' || kept === null) return noPractice;
  const { runs, notes } = kept as { runs?: unknown; notes?: unknown };
  const texts = typeof notes === 'object' && notes !== null ? Object.entries(notes) : [];
  return {
    runs: typeof runs === 'number' && Number.isInteger(runs) && runs >= 0 ? runs : 0,
    notes: Object.fromEntries(
      texts.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
  };
}

/** Rejects where the host blocks storage for frames. */
export async function keepPractice(practice: KeptPractice): Promise<void> {
  await set('interview', practice, store());
}
