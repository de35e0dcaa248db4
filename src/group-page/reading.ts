import type { Group } from '../group';

/** A file that somebody chose, not read yet. */
export interface ChosenDraft {
  /** Below the folder that was chosen. */
  readonly name: string;
  readonly file: File;
}

export interface ToWorker {
  readonly drafts: readonly ChosenDraft[];
}

export type FromWorker =
  | { readonly kind: 'reading'; readonly name: string; readonly position: number }
  | { readonly kind: 'read'; readonly group: Group };

/** What happens while drafts are read. */
interface ReadingListener {
  onDraft(name: string, position: number): void;
  onRead(group: Group): void;
  /** The worker could not be started, or has broken down. */
  onFailure(): void;
}

/** As much of a worker as is needed. */
export type GroupWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/**
 * Has the drafts read, by a worker that ends with them: what it has taken of memory is given back.
 * @returns stops the reading at once, in the middle of a draft too
 */
export function startReading(
  worker: GroupWorker,
  drafts: readonly ChosenDraft[],
  listener: ReadingListener,
): () => void {
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'reading') return listener.onDraft(data.name, data.position);
    worker.terminate();
    listener.onRead(data.group);
  };
  worker.onerror = () => {
    worker.terminate();
    listener.onFailure();
  };
  worker.postMessage({ drafts } satisfies ToWorker);
  return () => worker.terminate();
}
