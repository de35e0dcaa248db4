import { element } from '../element';
import type { AddInCommand } from './manifest';

const faceOf = ({ icon, label }: AddInCommand): (Node | string)[] => [
  element('img', 'icon', { src: icon, alt: '' }),
  label,
];

/** The add-in's button, as on the Home tab. */
export const ribbonButton = (command: AddInCommand, onClick: () => void): HTMLElement =>
  element(
    'button',
    'button ribbon',
    { type: 'button', title: command.description, onclick: onClick },
    ...faceOf(command),
  );

interface MenuActions {
  /** Whether text is selected: the menu has no entry of the add-in's without. */
  readonly isOffered: () => boolean;
  readonly onChoose: () => void;
  /** Called where the menu is left without a choice. */
  readonly onLeave: () => void;
}

/** The add-in's part of the menu that Word opens on selected text. */
export class SelectionMenu {
  readonly root: HTMLElement;
  private readonly entry: HTMLElement;

  constructor(command: AddInCommand, where: HTMLElement, actions: MenuActions) {
    this.entry = element(
      'button',
      'button',
      { type: 'button', role: 'menuitem', title: command.description },
      ...faceOf(command),
    );
    this.root = element(
      'div',
      'menu',
      { role: 'menu', ariaLabel: 'Selected text', hidden: true },
      this.entry,
    );
    this.entry.onclick = () => {
      this.root.hidden = true;
      actions.onChoose();
    };
    this.entry.onblur = () => (this.root.hidden = true);
    this.entry.onkeydown = ({ key }) => {
      if (key === 'Escape') actions.onLeave();
    };
    where.addEventListener('contextmenu', (event) => {
      if (!actions.isOffered()) return;
      event.preventDefault();
      this.showAt(event.clientX, event.clientY);
    });
  }

  private showAt(left: number, top: number): void {
    Object.assign(this.root.style, { left: `${left}px`, top: `${top}px` });
    this.root.hidden = false;
    this.entry.focus();
  }
}
