import { isW } from '../../ooxml/xml/namespaces';

/** Knows which paragraphs of a file's tree have been changed since it was asked last. */
export class ChangedParagraphs {
  private readonly observer: MutationObserver;
  private readonly waiting = new Set<Node>();

  constructor(body: Element) {
    this.observer = new MutationObserver((records) => this.note(records));
    this.observer.observe(body, { subtree: true, childList: true, attributes: true, characterData: true });
  }

  /** A paragraph in a text box stands inside another one: both are told. */
  take(): ReadonlySet<Node> {
    this.note(this.observer.takeRecords());
    const changed = new Set<Node>();
    for (const target of this.waiting)
      for (let up: Node | null = target; up; up = up.parentNode) if (isW(up, 'p')) changed.add(up);
    this.waiting.clear();
    return changed;
  }

  private note(records: readonly MutationRecord[]): void {
    for (const { target } of records) this.waiting.add(target);
  }
}
