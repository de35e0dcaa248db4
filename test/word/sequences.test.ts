import fc from 'fast-check';
import { schemaErrors } from '../ooxml/validate';
import { play, sequences, type Played } from './sequences';

/** How many sequences; `npm run soak` plays ten thousand. */
const RUNS = Number(process.env['SEQUENCES'] ?? 50);
/** Checking a file takes a process of its own: one in so many. */
const FILES_PER_CHECK = 25;

describe('any sequence of edits, tags, repairs, annexes, faults and reloads', () => {
  it('keeps every promise', async () => {
    const outcomes: Played['outcomes'][number][] = [];
    const files: Uint8Array[] = [];
    let count = 0;
    await fc.assert(
      fc.asyncProperty(sequences, async (sequence) => {
        const played = await play(sequence);
        outcomes.push(...played.outcomes);
        if (count++ % FILES_PER_CHECK === 0) files.push(played.file);
        // The desk's weak references let go of a document only when a turn of the event loop has ended.
        await new Promise((resolve) => setImmediate(resolve));
      }),
      { numRuns: RUNS },
    );
    const share = (kind: string): number => outcomes.filter((one) => one === kind).length / outcomes.length;
    expect(outcomes.length).toBeGreaterThan(RUNS);
    expect(share('done')).toBeGreaterThan(0.4);
    expect(share('failed')).toBeGreaterThan(0.02);
    for (const file of files) expect(await schemaErrors(file)).toEqual([]);
  }, 3_600_000);
});
