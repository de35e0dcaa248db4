import type { WordHost } from '../../word';

/** Typing comes in bursts of events, and each reading costs Word two requests. Milliseconds. */
const textPause = 1000;
const cursorPause = 80;
/** Events get lost on every host, so the clock looks again. */
const pollPause = 20_000;

export interface LiveActions {
  /** For this one the author waits: they have opened the pane. */
  readFirst(): Promise<unknown>;
  readAll(): Promise<unknown>;
  readCursor(): Promise<unknown>;
  /** Something may have changed that is not read yet. */
  markStale(): void;
  /** Whether the cursor's reading showed text that the report does not have. */
  isStale(): boolean;
  setWatching(isWatching: boolean): void;
}

/** Keeps the view up to date until the returned function is called. Nothing is read while the pane is hidden. */
export function startLive(host: WordHost, actions: LiveActions): () => void {
  let isStopped = false;
  const readAll = pausing(textPause, async () => {
    if (!document.hidden && !isStopped) await actions.readAll();
  });
  const readCursor = atOnceThenPausing(cursorPause, async () => {
    if (document.hidden || isStopped) return;
    await actions.readCursor();
    if (actions.isStale()) readAll.start();
  });
  const watching = host.watch({
    onText: () => {
      actions.markStale();
      readAll.start();
    },
    onCursor: () => readCursor.start(),
  });
  watching.then(
    () => actions.setWatching(true),
    () => actions.setWatching(false),
  );
  const onVisible = (): void => {
    if (!document.hidden) void actions.readAll();
  };
  document.addEventListener('visibilitychange', onVisible);
  const poll = setInterval(onVisible, pollPause);
  void actions.readFirst();
  return () => {
    isStopped = true;
    clearInterval(poll);
    readAll.cancel();
    readCursor.cancel();
    document.removeEventListener('visibilitychange', onVisible);
    watching.then(
      (stop) => stop(),
      () => undefined,
    );
  };
}

interface Hinted {
  start(): void;
  cancel(): void;
}

/** A single hint is followed at once; of a run of them, such as a held arrow key, the first and the last. */
function atOnceThenPausing(pause: number, work: () => Promise<void>): Hinted {
  let isQuiet = true;
  const quiet = pausing(pause, () => {
    isQuiet = true;
    return Promise.resolve();
  });
  const last = pausing(pause, work);
  return {
    start: () => {
      if (isQuiet) void work();
      else last.start();
      isQuiet = false;
      quiet.start();
    },
    cancel: () => {
      quiet.cancel();
      last.cancel();
    },
  };
}

/** Runs the work once things have been quiet for so many milliseconds. */
function pausing(pause: number, work: () => Promise<void>): Hinted {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => clearTimeout(timer);
  return {
    start: () => {
      cancel();
      timer = setTimeout(() => void work(), pause);
    },
    cancel,
  };
}
