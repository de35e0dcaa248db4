import type { Structure } from './structure';

type Event = readonly [name: string, args: object];

/**
 * Collects what happened and tells it once the work at hand is done: Word batches its paragraph events and has none for a
 * single key (measured on Windows, 2026-08).
 */
export class EventQueue {
  private known: ReadonlySet<Element>;
  private changed = new Set<Element>();
  private addedControls: number[] = [];
  private isWaiting = false;

  constructor(
    private readonly structure: Structure,
    private readonly tell: () => void,
  ) {
    this.known = new Set(structure.nodes());
  }

  change(node: Element): void {
    this.changed.add(node);
    this.look();
  }

  addControl(id: number): void {
    this.addedControls.push(id);
    this.look();
  }

  look(): void {
    if (this.isWaiting) return;
    this.isWaiting = true;
    queueMicrotask(() => {
      this.isWaiting = false;
      this.tell();
    });
  }

  /** The events since it was last asked. */
  take(): Event[] {
    const now = this.structure.nodes();
    const present = new Set(now);
    const added = now.filter((node) => !this.known.has(node));
    const deleted = [...this.known].filter((node) => !present.has(node));
    const changed = [...this.changed].filter((node) => present.has(node) && this.known.has(node));
    this.known = present;
    this.changed = new Set();
    const controls = this.addedControls;
    this.addedControls = [];
    return [
      ...this.paragraphEvent('ParagraphAdded', added),
      ...this.paragraphEvent('ParagraphDeleted', deleted),
      ...this.paragraphEvent('ParagraphChanged', changed),
      ...(controls.length > 0
        ? [
            [
              'ContentControlAdded',
              { eventType: 'ContentControlAdded', ids: controls, source: 'Local' },
            ] as const,
          ]
        : []),
    ];
  }

  private paragraphEvent(type: string, nodes: readonly Element[]): Event[] {
    if (nodes.length === 0) return [];
    return [
      [type, { type, source: 'Local', uniqueLocalIds: nodes.map((node) => this.structure.localId(node)) }],
    ];
  }
}
