import type { WordHost } from '../../../word';
import type { Page } from '../page';

/** Typing comes in bursts of events, and each reading costs Word two requests. Milliseconds. */
const textPause = 1000;
const cursorPause = 80;
/** Events get lost on every host, so the clock looks again. */
const pollInterval = 20_000;

interface SyncActions {
  readDocument(): Promise<unknown>;
  readCursor(): Promise<unknown>;
  /** Something may have changed that is not read yet. */
  markStale(): void;
  /** Whether the cursor's reading showed text that the report does not have. */
  isStale(): boolean;
  setWatching(isWatching: boolean): void;
}

/** Keeps the view up to date until the returned function is called. Nothing is read while the pane is hidden. */
export function syncWithDocument(host: WordHost, page: Page, actions: SyncActions): () => void {
  let isStopped = false;
  const readDocument = debounce(textPause, async () => {
    if (!page.isHidden() && !isStopped) await actions.readDocument();
  });
  const readCursor = debounceAfterFirst(cursorPause, async () => {
    if (page.isHidden() || isStopped) return;
    await actions.readCursor();
    if (actions.isStale()) readDocument.call();
  });
  const watching = host.watch({
    onText: () => {
      actions.markStale();
      readDocument.call();
    },
    onCursor: () => readCursor.call(),
  });
  watching.then(
    () => actions.setWatching(true),
    () => actions.setWatching(false),
  );
  const readIfVisible = (): void => {
    if (!page.isHidden()) void actions.readDocument();
  };
  const stopListening = page.onVisibilityChange(readIfVisible);
  const poll = setInterval(readIfVisible, pollInterval);
  return () => {
    isStopped = true;
    clearInterval(poll);
    readDocument.cancel();
    readCursor.cancel();
    stopListening();
    watching.then(
      (stop) => stop(),
      () => undefined,
    );
  };
}

interface Debounced {
  call(): void;
  cancel(): void;
}

/** Runs the work once things have been quiet for so many milliseconds. */
function debounce(pause: number, work: () => Promise<void>): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => clearTimeout(timer);
  return {
    call: () => {
      cancel();
      timer = setTimeout(() => void work(), pause);
    },
    cancel,
  };
}

/** A single call is followed at once; of a run of them, such as a held arrow key, the first and the last. */
function debounceAfterFirst(pause: number, work: () => Promise<void>): Debounced {
  let isQuiet = true;
  const quiet = debounce(pause, () => {
    isQuiet = true;
    return Promise.resolve();
  });
  const last = debounce(pause, work);
  return {
    call: () => {
      if (isQuiet) void work();
      else last.call();
      isQuiet = false;
      quiet.call();
    },
    cancel: () => {
      quiet.cancel();
      last.cancel();
    },
  };
}
