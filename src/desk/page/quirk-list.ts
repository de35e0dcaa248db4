import { quirks, type Quirk } from '../quirks';
import { element } from './element';

/** Every quirk with a switch, under a line that says how many are on. */
export class QuirkList {
  private readonly count = element('p', 'quirk-count');
  private readonly boxes = new Map<Quirk, HTMLInputElement>();
  readonly root: HTMLElement;

  constructor(onQuirk: (quirk: Quirk, isOn: boolean) => void) {
    const items = quirks.map((quirk) => {
      const box = element('input', '', { type: 'checkbox', name: quirk.name });
      box.addEventListener('change', () => {
        onQuirk(quirk, box.checked);
        this.showCount();
      });
      this.boxes.set(quirk, box);
      const source = element('small', '', {}, quirk.source);
      return element(
        'li',
        '',
        {},
        element('label', '', {}, box, element('span', '', {}, quirk.title, source)),
      );
    });
    this.root = element('div', 'quirks', {}, this.count, element('ul', '', {}, ...items));
  }

  /** The quirks that are on in the open document. */
  show(on: readonly Quirk[]): void {
    for (const [quirk, box] of this.boxes) box.checked = on.includes(quirk);
    this.showCount();
  }

  private showCount(): void {
    const count = [...this.boxes.values()].filter(({ checked }) => checked).length;
    this.count.textContent = count === 1 ? '1 quirk is on' : `${count} quirks are on`;
  }
}
