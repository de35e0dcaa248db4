/** Thrown in place of an answer that did not come in time. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';

  constructor() {
    super('Word did not answer in time');
  }
}

/** Thrown in place of an answer that the author did not want to wait for. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';

  constructor() {
    super('Cancelled by the author');
  }
}

/** What the session is doing, for the pane to show. */
export interface SessionStatus {
  /** True while the author waits for something that they asked for: readings that come by themselves are never told. */
  readonly isUserWaiting: boolean;
  /** Ends the waiting for Word's answer; null where nothing is waited for. */
  readonly cancel: (() => void) | null;
}

/** How long Word's answers are waited for, in milliseconds. */
export interface Limits {
  readonly reading: number;
  readonly writing: number;
  readonly navigation: number;
}

/**
 * Reading a long document on a slow host takes seconds, a big annex its time, going to a place a few requests. What takes
 * longer is not going to be answered; after a writing the document is read to see what became of it.
 */
const defaultLimits: Limits = { reading: 30_000, writing: 60_000, navigation: 20_000 };

/**
 * All work on Word, one piece after the other: readings must not overlap, and nothing is read while something is written.
 * Every answer is waited for only so long, and the author can end the waiting; Word itself cannot be stopped.
 */
export class HostSession {
  private last: Promise<unknown> = Promise.resolve();
  private readonly queued = new Map<string, Promise<unknown>>();
  private usersWaiting = 0;

  constructor(
    private readonly onStatus: (status: Partial<SessionStatus>) => void,
    private readonly limits: Limits = defaultLimits,
  ) {}

  /** Runs work once all that was asked for before has ended, however it ended. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.last.then(work).finally(() => this.onStatus({ cancel: null }));
    this.last = result.catch(() => undefined);
    return result;
  }

  /** The same for work that is asked for many times: calls that come while one waits for its turn are one. */
  runOnce<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    const known = this.queued.get(key) as Promise<Result> | undefined;
    if (known) return known;
    const result = this.run(() => {
      this.queued.delete(key);
      return work();
    });
    this.queued.set(key, result);
    return result;
  }

  /** Says, as long as it takes, that the author waits for a piece of work. */
  async whileUserWaits<Result>(work: Promise<Result>): Promise<Result> {
    this.countUsersWaiting(1);
    try {
      return await work;
    } finally {
      this.countUsersWaiting(-1);
    }
  }

  /**
   * Waits for Word's answer.
   * @throws TimeoutError, CancelledError; what comes later is left aside
   */
  waitFor<Answer>(answer: Promise<Answer>, limit: keyof Limits): Promise<Answer> {
    const waiting = new AbortController();
    this.onStatus({ cancel: () => waiting.abort() });
    return withTimeout(answer, this.limits[limit], waiting.signal);
  }

  private countUsersWaiting(change: 1 | -1): void {
    this.usersWaiting += change;
    this.onStatus({ isUserWaiting: this.usersWaiting > 0 });
  }
}

/** Rejects with `TimeoutError` after so many milliseconds, with `CancelledError` once the signal says so. */
export function withTimeout<Answer>(
  answer: Promise<Answer>,
  limit: number,
  signal?: AbortSignal,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TimeoutError()), limit);
    const onAbort = (): void => reject(new CancelledError());
    signal?.addEventListener('abort', onAbort);
    answer.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    });
  });
}
