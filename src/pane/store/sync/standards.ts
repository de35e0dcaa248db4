import { keptStandard, type Snapshot } from '../../../report';
import type { KeptStandard, Standard } from '../../../standard';

/** Gives the standard of a document that keeps none; rejects where its script cannot be had. */
export type LoadStandard = () => Promise<Standard>;

/** Thrown where the file of a standard that the pane was opened with is not there, or is none. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';

  constructor(readonly file: string) {
    super(`The standard ${file} cannot be read`);
  }
}

/** Thrown where the script with a standard, or with what reads its file, could not be had. */
export class NotLoadedError extends Error {
  override readonly name = 'NotLoadedError';

  constructor(cause: unknown) {
    super('A script could not be loaded', { cause });
  }
}

/** The standard by which each reading is made. Standards come in scripts of their own, while Word is still asked for the text. */
export class Standards {
  /** Read once, for who compares standards compares the objects. Those whose script could not be had are asked for again. */
  private readonly loading = new Map<string, Promise<Standard>>();

  constructor(private readonly loadDefault: LoadStandard) {}

  /**
   * The standard that the document keeps, else the default.
   * @throws NotLoadedError, UnreadableError
   */
  async of({ settings }: Pick<Snapshot, 'settings'>): Promise<Standard> {
    const kept = keptStandard(settings);
    const key = JSON.stringify(kept);
    const standard =
      this.loading.get(key) ?? (kept === null ? this.loadDefault() : readKept(kept, this.loadDefault));
    this.loading.set(key, standard);
    try {
      return await standard;
    } catch (error) {
      this.loading.delete(key);
      throw error instanceof UnreadableError ? error : new NotLoadedError(error);
    }
  }

  /** Begins to load what most documents need; what cannot be had is told when it is asked for. */
  preload(): void {
    this.of({ settings: {} }).catch(() => undefined);
  }
}

/** Where what the document keeps cannot be read, the default stands in: the report tells. */
async function readKept(kept: KeptStandard, loadDefault: LoadStandard): Promise<Standard> {
  const { standardOf } = await import(/* webpackChunkName: "standard-file" */ '../../../standard/file/kept');
  return standardOf(kept) ?? loadDefault();
}
