/** The events of `Word.EventType` that tell of paragraphs. */
export type DocumentEvent = 'ParagraphAdded' | 'ParagraphChanged' | 'ParagraphDeleted';

/** Collects the events of one request; they come together after it, as Word for Windows was seen to batch them (Bernice-Koh/writing-assistant issue 13). */
export class EventQueue {
  private pending = new Map<DocumentEvent, string[]>();

  /** @param tell carries an event of the document: its name on the wire and its arguments, as the typings have them */
  constructor(private readonly tell: (name: DocumentEvent, args: object) => void) {}

  add(name: DocumentEvent, id: string): void {
    if (this.pending.size === 0) queueMicrotask(() => this.flush());
    const ids = this.pending.get(name) ?? [];
    if (!ids.includes(id)) ids.push(id);
    this.pending.set(name, ids);
  }

  private flush(): void {
    const events = this.pending;
    this.pending = new Map();
    for (const [name, ids] of events) this.tell(name, { type: name, uniqueLocalIds: ids, source: 'Local' });
  }
}
