/** A place in the text: a paragraph, and an offset in its stream of content (`Atom.start`). */
export interface Position {
  readonly paragraph: Element;
  readonly offset: number;
}
