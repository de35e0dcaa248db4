import type { StateCell } from '../state';
import type { Command } from './command';

/** A command that takes a step back, or does it again. */
interface Step {
  readonly label: string;
  readonly command: Command;
}

/** How a command came to be run: asked for by the author, or by Undo or Redo. */
export type Origin = 'new' | 'undo' | 'redo';

/** So many steps can be taken back. */
const longest = 50;

/** The steps that can be taken back and done again, the last one last. They are of this pane: Word's own undo has others. */
export class UndoHistory {
  private undos: readonly Step[] = [];
  private redos: readonly Step[] = [];

  constructor(private readonly state: StateCell) {}

  next(origin: 'undo' | 'redo'): Step | null {
    return (origin === 'undo' ? this.undos : this.redos).at(-1) ?? null;
  }

  /** A command was carried out. @param back takes it back; null where nothing does */
  done(origin: Origin, back: Step | null): void {
    if (origin !== 'new') this.drop(origin);
    const steps = back ? [back] : [];
    if (origin === 'undo') this.redos = [...this.redos, ...steps];
    else this.undos = [...this.undos, ...steps].slice(-longest);
    if (origin === 'new') this.redos = [];
    this.tell();
  }

  /** The next step cannot be done any more. */
  drop(origin: 'undo' | 'redo'): void {
    if (origin === 'undo') this.undos = this.undos.slice(0, -1);
    else this.redos = this.redos.slice(0, -1);
    this.tell();
  }

  private tell(): void {
    const entry = (step: Step | null): { readonly label: string } | null => step && { label: step.label };
    this.state.set({ history: { undo: entry(this.next('undo')), redo: entry(this.next('redo')) } });
  }
}
