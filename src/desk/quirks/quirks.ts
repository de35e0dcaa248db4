import { plainProfile, type ModelProfile } from '../model';
import { combineInterceptors, type Interceptor } from '../rich-api/interceptor';
import type { AnswerBody, RequestBody } from '../rich-api/wire-types';
import type { Quirk, QuirkAtWork, QuirkHost } from './quirk';

/** The quirks that are on for one open document. */
export class Quirks {
  /** What the model goes by: it changes with the quirks. */
  readonly model: ModelProfile;
  /** What stands between the add-in and the objects. */
  interceptor: Interceptor = {};
  private atWork = new Map<Quirk, QuirkAtWork>();

  constructor(quirks: readonly Quirk[]) {
    this.model = { ...plainProfile };
    for (const quirk of quirks) this.atWork.set(quirk, {});
    this.update();
  }

  get on(): readonly Quirk[] {
    return [...this.atWork.keys()];
  }

  /** Starts those that are on, once there is a document. */
  begin(host: QuirkHost): void {
    for (const quirk of this.on) this.atWork.set(quirk, quirk.begin?.(host) ?? {});
    this.update();
  }

  turnOn(quirk: Quirk, host: QuirkHost): void {
    if (this.atWork.has(quirk)) return;
    this.atWork.set(quirk, quirk.begin?.(host) ?? {});
    this.update();
  }

  turnOff(quirk: Quirk): void {
    this.atWork.delete(quirk);
    this.update();
  }

  request(body: RequestBody, run: () => Promise<AnswerBody>): Promise<AnswerBody> {
    return this.through(({ request }, inner) => (request ? request(body, inner) : inner()), run);
  }

  event(send: () => void): void {
    this.through(({ event }, inner) => (event ? event(inner) : inner()), send);
  }

  save(run: () => Uint8Array): Uint8Array {
    return this.through(({ save }, inner) => (save ? save(inner) : inner()), run);
  }

  settings(run: () => ReadonlyMap<string, string>): ReadonlyMap<string, string> {
    return this.through(({ settings }, inner) => (settings ? settings(inner) : inner()), run);
  }

  /** @throws HostError where a quirk does not take them */
  saveSettings(run: () => void): void {
    this.through(({ saveSettings }, inner) => (saveSettings ? saveSettings(inner) : inner()), run);
  }

  /** Sends something through all quirks at work, the first outermost. */
  private through<Result>(
    step: (one: QuirkAtWork, inner: () => Result) => Result,
    run: () => Result,
  ): Result {
    return [...this.atWork.values()].reduceRight((inner, one) => () => step(one, inner), run)();
  }

  private update(): void {
    Object.assign(this.model, plainProfile, ...this.on.map(({ model }) => model ?? {}));
    this.interceptor = combineInterceptors([...this.atWork.values()]);
  }
}
