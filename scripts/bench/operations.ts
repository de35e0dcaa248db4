/** What each operation on Word costs, by the Word that the desk stands for: requests and bytes are what office.js sends to any. */
import { openFileOn, profile } from '../../test/word/desk';
import {
  planAddCodes,
  planAnnex,
  planAnnexOptions,
  planRemoveAllTags,
  planRemoveCodes,
  type Plan,
  type Refusal,
  type Report,
  type SnapshotParagraph,
} from '../../src/report';
import type { WordHost } from '../../src/word';
import { benchDocument } from './document';
import type { BenchTable } from './pane';

const profiles = ['web', 'windows', 'ltsc-2021'];

/** About as long as the report may be. */
const file = benchDocument(130, 20);

interface On {
  readonly host: WordHost;
  readonly report: Report;
}

const untagged = ({ snapshot, outline }: Report): readonly SnapshotParagraph[] =>
  snapshot.paragraphs.filter(
    (paragraph) =>
      paragraph.text !== '' &&
      !paragraph.cell &&
      paragraph.controls.length === 0 &&
      outline.placeOf(paragraph) !== null &&
      !outline.isHeading(paragraph),
  );

async function carryOut({ host }: On, plan: Plan | Refusal | null): Promise<void> {
  if (!plan || plan.kind === 'refused') throw new Error(plan?.reason ?? 'There is nothing to measure');
  const outcome = await host.apply(plan);
  if (outcome.kind !== 'done') throw new Error(outcome.reason);
}

const wanted = (report: Report, count: number) =>
  untagged(report)
    .slice(0, count)
    .map((paragraph) => ({ paragraph, codes: ['K2.1'] }));

/** In the order in which they are done to one document. */
const operations: readonly (readonly [name: string, run: (on: On) => Promise<unknown>])[] = [
  ['read', ({ host }) => host.read()],
  ['where the cursor is', ({ host }) => host.readCursor()],
  ['add a code', (on) => carryOut(on, planAddCodes(on.report, wanted(on.report, 1)).plan)],
  ['tag twenty paragraphs', (on) => carryOut(on, planAddCodes(on.report, wanted(on.report, 20)).plan)],
  [
    'remove a code',
    (on) => {
      const tagged = on.report.coverage.criteria.find(({ evidence }) => evidence.length > 0);
      const paragraph = tagged?.evidence[0]?.paragraph;
      if (!tagged || !paragraph) throw new Error('Nothing is tagged');
      const changes = [{ paragraph, codes: [tagged.criterion.code] }];
      return carryOut(on, planRemoveCodes(on.report, changes).plan);
    },
  ],
  ['write the annex', (on) => carryOut(on, planAnnex(on.report))],
  ['options of the annex', (on) => carryOut(on, planAnnexOptions(on.report, { withNotes: true }))],
  [
    'go to a tag',
    ({ host, report }) => {
      const control = report.coverage.criteria.flatMap(({ evidence }) => evidence)[0]?.control;
      if (!control) throw new Error('Nothing is tagged');
      return host.goToTag(control);
    },
  ],
  ['take all tags off', (on) => carryOut(on, planRemoveAllTags(on.report))],
];

export async function benchOperations(): Promise<BenchTable> {
  const columns: string[][] = [];
  for (const name of profiles) {
    const { host, desk, report } = await openFileOn(profile(name), file);
    const column: string[] = [];
    for (const [, run] of operations) {
      const on = { host, report: await report() };
      const before = desk.stats;
      await run(on);
      const { requests, bytes } = desk.stats;
      column.push(`${requests - before.requests}, ${((bytes - before.bytes) / 1000).toFixed(1)} kB`);
    }
    columns.push(column);
  }
  return {
    title: 'Requests and bytes of each operation on a report of 2,600 words in 130 paragraphs',
    header: ['operation', ...profiles],
    rows: operations.map(([name], row) => [name, ...columns.map((column) => column[row] ?? '')]),
  };
}
