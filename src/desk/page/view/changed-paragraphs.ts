import { watchTree } from '../../../ooxml/xml/tree';
import { isW } from '../../../ooxml/xml/namespaces';

/** Knows which paragraphs of a file's tree have been changed since it was asked last. */
export class ChangedParagraphs {
  private readonly waiting = new Set<Node>();

  constructor(body: Element) {
    watchTree(body, (changed) => this.waiting.add(changed));
  }

  /** A paragraph in a text box stands inside another one: both are told. */
  take(): ReadonlySet<Node> {
    const changed = new Set<Node>();
    for (const target of this.waiting)
      for (let up: Node | null = target; up; up = up.parentNode) if (isW(up, 'p')) changed.add(up);
    this.waiting.clear();
    return changed;
  }
}
