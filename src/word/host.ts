import {
  makeSnapshot,
  type Plan,
  type ParagraphAnchor,
  type Snapshot,
  type SnapshotControl,
} from '../report';
import type { PlacedComment } from '../report/review';
import { readCapabilities, type Capabilities } from './read/capabilities';
import type { ResidualMarkup, InspectionResult } from './file/clean-copy';
import type { NewParagraph } from './file/new-document';
import { readCursor, type Cursor } from './read/cursor';
import { goToParagraph, goToTag, type ShownAs } from './go-to';
import { failureOf, type Failure, type Outcome } from './apply/outcome';
import { Notes } from './read/notes';
import { readFacts } from './read/read';
import { Store } from './read/store';
import { VisibleTexts } from './read/visible-texts';
import { watch, type Watcher } from './watch';

/** The add-in's only way to Word. */
export interface WordHost {
  readonly capabilities: Capabilities;
  /** Where the document is kept; '' where it is not yet. */
  readonly address: string;
  /** Whether Word says that the document takes no change. It often does not say so (office-js 5484, 6209): then a refusal tells. */
  readonly isReadOnly: boolean;
  /** Reads the whole document. Rejects where Word does not answer; nothing is changed by reading. */
  read(): Promise<Snapshot>;
  readCursor(): Promise<Cursor | null>;
  /** The comments on the main text, which `read` does not ask for: only who looks at them pays. Never rejects. */
  readComments(): Promise<readonly PlacedComment[] | Failure>;
  /** Carries a plan out. Never rejects: what Word refuses or fails at is an outcome. */
  apply(plan: Plan): Promise<Outcome>;
  /** What else than our tags is in the file. */
  inspectFile(): Promise<InspectionResult | Failure>;
  /** Opens a copy without our tags as a new document. Never rejects. */
  openCleanCopy(remove: readonly ResidualMarkup[]): Promise<Outcome>;
  /** Opens a new document of these paragraphs. Never rejects. */
  openNewDocument(paragraphs: readonly NewParagraph[]): Promise<Outcome>;
  goToTag(control: Pick<SnapshotControl, 'tag' | 'text'>): Promise<Outcome>;
  goToParagraph(anchor: ParagraphAnchor, shownAs?: ShownAs): Promise<Outcome>;
  watch(watcher: Watcher): Promise<() => Promise<void>>;
}

/** To be called once Office is ready. */
export function openWordHost(capabilities: Capabilities = readCapabilities()): WordHost {
  const store = new Store(capabilities);
  const means = { texts: new VisibleTexts(capabilities), notes: new Notes(capabilities), store };
  return {
    capabilities,
    get address() {
      return Office.context.document.url || '';
    },
    get isReadOnly() {
      return Office.context.document.mode === Office.DocumentMode.ReadOnly;
    },
    read: async () => makeSnapshot(await readFacts(means)),
    readCursor,
    readComments: () => valueOf(loadWriting().then((writing) => writing.readComments(capabilities))),
    apply: (plan) =>
      valueOf(loadWriting().then((writing) => writing.applyPlan(plan, { capabilities, store }))),
    inspectFile: () =>
      loadWriting()
        .then((writing) => writing.inspectFile())
        .catch((error: unknown) => failureOf(error, 'no-file')),
    openCleanCopy: (remove) => valueOf(loadWriting().then((writing) => writing.openCleanCopy(remove))),
    openNewDocument: (paragraphs) =>
      valueOf(loadWriting().then((writing) => writing.openNewDocument(paragraphs))),
    goToTag: (control) => valueOf(goToTag(control)),
    goToParagraph: (anchor, shownAs) => valueOf(goToParagraph(anchor, shownAs)),
    watch: (watcher) => watch(watcher, capabilities),
  };
}

/**
 * What writes, reads comments and makes new documents is not in the pane's first script: nobody tags before the first paint. The pane's commands name the same
 * script, so that whoever loads them has all that the first tag needs, also where the network goes away.
 */
const loadWriting = () => import(/* webpackChunkName: "writing" */ './apply-plan');

const valueOf = <Value>(work: Promise<Value>): Promise<Value | Failure> =>
  work.catch((error: unknown) => failureOf(error));
