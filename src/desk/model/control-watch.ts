import type { HostObject } from '../protocol/host-object';
import type { ContentControl } from './content-control';

type Tell = (object: HostObject, name: string, args: object) => void;

/** Tells of the controls that a script listens to: their content changed, they went, the selection moved in them. */
export class ControlWatch {
  private readonly texts = new Map<ContentControl, string>();
  private readonly ids = new Map<ContentControl, number>();
  private isChecking = false;

  constructor(private readonly tell: Tell) {}

  add(control: ContentControl): void {
    this.texts.set(control, control.Text);
    this.ids.set(control, control.Id);
  }

  /** Has to be called after each change; those of one request are told together, after it. */
  changed(): void {
    if (this.isChecking || this.texts.size === 0) return;
    this.isChecking = true;
    queueMicrotask(() => {
      this.isChecking = false;
      for (const [control, before] of [...this.texts]) this.check(control, before);
    });
  }

  private check(control: ContentControl, before: string): void {
    if (!control.isThere()) {
      this.fire(control, 'ContentControlDeleted');
      this.texts.delete(control);
      this.ids.delete(control);
      return;
    }
    const text = control.Text;
    if (text === before) return;
    this.texts.set(control, text);
    this.fire(control, 'ContentControlDataChanged');
  }

  /** @param before the controls that the selection stood in, and those it stands in now, innermost first */
  moved(before: readonly ContentControl[], after: readonly ContentControl[]): void {
    for (const control of before) if (!after.includes(control)) this.fire(control, 'ContentControlExited');
    for (const control of after) {
      if (!before.includes(control)) this.fire(control, 'ContentControlEntered');
      this.fire(control, 'ContentControlSelectionChanged');
    }
  }

  private fire(control: ContentControl, eventType: string): void {
    const id = this.ids.get(control) ?? (control.isThere() ? control.Id : 0);
    this.tell(control, eventType, { eventType, ids: [id], source: 'Local' });
  }
}
