import type { Capabilities } from '../read/capabilities';
import { valueIfLoaded } from './outcome';

/**
 * Change tracking while the add-in writes. A control that is made while changes are tracked is a tracked insertion itself, and
 * "Reject all changes" takes it away (docx4j-core-ts, check 30 of 2026); a deletion has no effect then (office-js 1299). So tracking
 * is off while tags and the annex are written, within the same request, and on again whatever happens. `Document.changeTrackingMode`
 * is of WordApi 1.4.
 */
export class Tracking {
  private constructor(
    private readonly document: Word.Document,
    /** The author's mode, or null where it is off or this Word does not tell. */
    private readonly mode: Word.Document['changeTrackingMode'] | null,
  ) {}

  /** Asks for the mode in the next request. */
  static ask(document: Word.Document, { trackingMode }: Capabilities): void {
    if (trackingMode) document.load({ changeTrackingMode: true });
  }

  /** What that request told. Builds of 2021 could not read the mode (office-js 2797). */
  static of(document: Word.Document, { trackingMode }: Capabilities): Tracking {
    const mode = trackingMode ? valueIfLoaded(() => document.changeTrackingMode) : null;
    return new Tracking(document, mode === 'Off' ? null : mode);
  }

  /** Switches it off, and asks whether it is: a mode can be ignored without an error (office-js 6450). */
  pause(): void {
    if (this.mode === null) return;
    this.document.changeTrackingMode = 'Off';
    this.document.load({ changeTrackingMode: true });
  }

  resume(): void {
    if (this.mode !== null) this.document.changeTrackingMode = this.mode;
  }

  /** After the request: whether Word has tracked what was written all the same. */
  get wentOn(): boolean {
    return this.mode !== null && valueIfLoaded(() => this.document.changeTrackingMode) !== 'Off';
  }

  /** Switches it on again by a request of its own, where one has failed. */
  async restore(): Promise<void> {
    if (this.mode === null) return;
    await Word.run(async (context) => {
      context.document.changeTrackingMode = this.mode ?? 'Off';
      await context.sync();
    });
  }
}
