/** Thrown in place of an answer that did not come in time. */
export class NoAnswer extends Error {
  constructor() {
    super('Word did not answer in time');
    this.name = 'NoAnswer';
  }
}

/** Thrown in place of an answer that the author did not want to wait for. */
export class Stopped extends Error {
  constructor() {
    super('Stopped by the author');
    this.name = 'Stopped';
  }
}

/** A single lane for work that must not overlap: each task starts when the one before has ended, however it ended. */
export function createLane(): <Result>(task: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task, task);
    last = result.catch(() => undefined);
    return result;
  };
}

/**
 * Rejects with `NoAnswer` after so many milliseconds, with `Stopped` once the signal says so; what comes later is left
 * aside. Word itself cannot be stopped.
 */
export function withTimeLimit<Result>(
  work: Promise<Result>,
  milliseconds: number,
  signal?: AbortSignal,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NoAnswer()), milliseconds);
    const onStop = (): void => reject(new Stopped());
    signal?.addEventListener('abort', onStop);
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onStop);
    });
  });
}
