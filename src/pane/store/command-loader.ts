import type { InspectionResult, NewParagraph, ResidualMarkup } from '../../word';
import * as wording from '../../wording/pane';
import type * as commands from './commands';
import type { Command } from './commands/command';
import type { CommandRunner, RunnerOptions } from './commands/command-runner';
import { noticeOf, type CommandEnd } from './state';

/** All commands by name. */
type Commands = typeof commands;

/** What a button runs: commands are made by name, for their script is loaded after the first paint. */
export type MakeCommand = (all: Commands) => Command;

interface Loaded {
  readonly runner: CommandRunner;
  readonly commands: Commands;
}

/** What is done with the runner once it is there, and what comes of it where its script cannot be had. */
interface Work<Result> {
  readonly run: (loaded: Loaded) => Promise<Result>;
  readonly otherwise: Result;
  /** Tries again, or null where the author has to. */
  readonly retry: (() => void) | null;
}

/**
 * Loads the commands and runs them, each piece of work alone in the session. A script that cannot be had is told. It bears
 * the name of the one in `word/host`, and holds what carries plans out as well.
 */
export class CommandLoader {
  private loading: Promise<Loaded> | null = null;

  constructor(private readonly options: RunnerOptions) {}

  async preload(): Promise<void> {
    await this.load();
  }

  /** @param onEnd is called once the author need not wait any more; what is kept beside the text may come after that */
  run(make: MakeCommand, onEnd: (end: CommandEnd) => void = () => undefined): Promise<void> {
    return this.withRunner({
      run: ({ runner, commands: all }) => runner.run(make(all), onEnd),
      otherwise: undefined,
      retry: () => void this.run(make),
    }).then(() => onEnd('failed'));
  }

  /** Takes the last step back, or does again what was taken back last. */
  step(origin: 'undo' | 'redo'): Promise<void> {
    return this.withRunner({
      run: ({ runner }) => runner.step(origin),
      otherwise: undefined,
      retry: () => void this.step(origin),
    });
  }

  inspectCopy(): Promise<InspectionResult | null> {
    return this.withRunner({ run: ({ runner }) => runner.inspectCopy(), otherwise: null, retry: null });
  }

  openCleanCopy(remove: readonly ResidualMarkup[]): Promise<boolean> {
    return this.withRunner({
      run: ({ runner }) => runner.openCleanCopy(remove),
      otherwise: false,
      retry: null,
    });
  }

  openNewDocument(paragraphs: readonly NewParagraph[]): Promise<void> {
    return this.withRunner({
      run: ({ runner }) => runner.openNewDocument(paragraphs),
      otherwise: undefined,
      retry: null,
    });
  }

  private withRunner<Result>({ run, otherwise, retry }: Work<Result>): Promise<Result> {
    const { session, state } = this.options;
    return session.whileUserWaits(
      session.run(async () => {
        const loaded = await this.load().catch(() => null);
        if (loaded) return run(loaded);
        state.set({ notice: noticeOf('failed', wording.lazy.failed, { retry }) });
        return otherwise;
      }),
    );
  }

  /** Loads once; a failed loading is tried again by the next who asks. */
  private load(): Promise<Loaded> {
    this.loading ??= this.loadNow().catch((error: unknown) => {
      this.loading = null;
      throw error;
    });
    return this.loading;
  }

  private async loadNow(): Promise<Loaded> {
    const module = await import(/* webpackChunkName: "writing" */ './commands/lazy');
    const later = (work: (runner: CommandRunner) => Promise<unknown>): void =>
      void this.withRunner({
        run: async ({ runner }) => void (await work(runner)),
        otherwise: undefined,
        retry: null,
      });
    return { runner: new module.CommandRunner(this.options, later), commands: module.commands };
  }
}
