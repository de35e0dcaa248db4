import { plainProfile, type ModelProfile } from '../model';
import { combineInterceptions, type Interception } from '../protocol/interception';
import type { AnswerBody, RequestBody } from '../protocol/wire-types';
import type { Quirk, QuirkAtWork, QuirkHost } from './quirk';

/** The quirks that are on for one open document. */
export class Quirks {
  /** What the model goes by: it changes with the quirks. */
  readonly model: ModelProfile;
  /** What stands between the add-in and the objects. */
  interception: Interception = {};
  private atWork = new Map<Quirk, QuirkAtWork>();

  constructor(quirks: readonly Quirk[]) {
    this.model = { ...plainProfile };
    for (const quirk of quirks) this.atWork.set(quirk, {});
    this.settle();
  }

  get on(): readonly Quirk[] {
    return [...this.atWork.keys()];
  }

  /** Starts those that are on, once there is a document. */
  begin(host: QuirkHost): void {
    for (const quirk of this.on) this.atWork.set(quirk, quirk.begin?.(host) ?? {});
    this.settle();
  }

  turnOn(quirk: Quirk, host: QuirkHost): void {
    if (this.atWork.has(quirk)) return;
    this.atWork.set(quirk, quirk.begin?.(host) ?? {});
    this.settle();
  }

  turnOff(quirk: Quirk): void {
    this.atWork.delete(quirk);
    this.settle();
  }

  request(body: RequestBody, run: () => Promise<AnswerBody>): Promise<AnswerBody> {
    return this.through<Promise<AnswerBody>>((one, inner) => one.request?.(body, inner), run);
  }

  event(send: () => void): void {
    const events = [...this.atWork.values()].flatMap(({ event }) => event ?? []);
    events.reduceRight<() => void>((inner, event) => () => event(inner), send)();
  }

  save(run: () => Uint8Array): Uint8Array {
    return this.through<Uint8Array>((one, inner) => one.save?.(inner), run);
  }

  /** @throws HostError where a quirk does not take them */
  saveSettings(run: () => void): void {
    const takers = [...this.atWork.values()].flatMap(({ saveSettings }) => saveSettings ?? []);
    takers.reduceRight<() => void>((inner, take) => () => take(inner), run)();
  }

  private through<Result>(
    step: (one: QuirkAtWork, inner: () => Result) => Result | undefined,
    run: () => Result,
  ): Result {
    return [...this.atWork.values()].reduceRight<() => Result>(
      (inner, one) => () => step(one, inner) ?? inner(),
      run,
    )();
  }

  private settle(): void {
    Object.assign(this.model, plainProfile, ...this.on.map(({ model }) => model ?? {}));
    this.interception = combineInterceptions([...this.atWork.values()]);
  }
}
