import { createPaneStore, type PaneStore } from '../../../src/pane/store/pane-store';
import type { PaneState } from '../../../src/pane/store/state';
import { paragraphCodes, repairOf, type SnapshotParagraph } from '../../../src/report';
import { factsOf, type FactBuilder, loadStandard } from '../../builders/facts';
import { fakeWord, type FakeWord } from '../fake-word';

export interface OpenedStore {
  readonly store: PaneStore;
  readonly word: FakeWord;
  /** What the store told, state by state. */
  readonly states: readonly PaneState[];
}

/** A store without React over a fake document, read once. */
export async function openStore(
  content: readonly FactBuilder[],
  cursorAt: number,
  prepare: (word: FakeWord) => void = () => undefined,
): Promise<OpenedStore> {
  localStorage.clear();
  const word = fakeWord(factsOf(...content), cursorAt);
  prepare(word);
  const store = createPaneStore({ host: word, loadStandard });
  const states: PaneState[] = [];
  store.subscribe(() => states.push(store.get()));
  await store.refresh();
  return { store, word, states };
}

/** The paragraph of the store's report at an index; there must be one. */
export function paragraphOf({ store }: OpenedStore, index: number): SnapshotParagraph {
  const paragraph = store.get().report?.snapshot.paragraphs[index];
  if (!paragraph) throw new Error(`The report has no paragraph ${index}`);
  return paragraph;
}

export const codesAt = (opened: OpenedStore, index: number): readonly string[] =>
  paragraphCodes(paragraphOf(opened, index));

/** The ids of all findings that any state had. */
export const findingsOnTheWay = ({ states }: OpenedStore): string[] =>
  states.flatMap(({ report }) => report?.findings.map(({ id }) => id) ?? []);

/** The ids of the findings now. */
export const findingsNow = ({ store }: OpenedStore): string[] =>
  store.get().report?.findings.map(({ id }) => id) ?? [];

/** Repairs the first finding of a kind, or takes what is offered in place of that. */
export async function repairFirst(
  { store }: OpenedStore,
  id: string,
  choice: 'repair' | 'alternative' = 'repair',
): Promise<void> {
  const { report } = store.get();
  const finding = report?.findings.find((each) => each.id === id);
  const repair = report && finding && repairOf(report, finding);
  if (!repair) throw new Error(`There is no repair for ${id}`);
  const { preview } = repair;
  await store.run((all) => all.repairFinding(report, { finding, preview, choice }));
}
