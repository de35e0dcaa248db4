import fc from 'fast-check';
import { playTwo, twoAtOnce, type Ended } from './two-at-once';

const RUNS = Number(process.env['SEQUENCES'] ?? 40);

test('apprentice and tutor work on one document, and neither loses anything', async () => {
  const ended: Ended[] = [];
  await fc.assert(
    fc.asyncProperty(twoAtOnce, async (each) => {
      ended.push(...(await playTwo(each)));
      // The desk's weak references let go of a document only when a turn of the event loop has ended.
      await new Promise((resolve) => setImmediate(resolve));
    }),
    { numRuns: RUNS },
  );
  const count = (which: (one: Ended) => boolean): number => ended.filter(which).length;
  expect(count(({ plan, outcome }) => plan === 'comment' && outcome === 'done')).toBeGreaterThan(RUNS / 2);
  expect(count(({ plan, outcome }) => plan !== 'comment' && outcome === 'done')).toBeGreaterThan(RUNS / 2);
  expect(count(({ meanwhile, outcome }) => meanwhile && outcome === 'done')).toBeGreaterThan(RUNS / 4);
  expect(count(({ outcome }) => outcome !== 'done')).toBeGreaterThan(RUNS / 4);
}, 3_600_000);
