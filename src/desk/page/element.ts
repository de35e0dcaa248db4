/** Makes an element with properties, a class and children: all that a page without a framework needs. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  Object.assign(made, properties);
  made.append(...children);
  return made;
}

/** Gives a parent exactly these children, moving and removing no more than it must: each costs the browser a layout. */
export function reconcile(parent: Node & ParentNode, children: readonly Node[]): void {
  const wanted = new Set(children);
  let at = parent.firstChild;
  const passUnwanted = (): void => {
    while (at && !wanted.has(at)) {
      const gone = at;
      at = at.nextSibling;
      parent.removeChild(gone);
    }
  };
  for (const child of children) {
    passUnwanted();
    if (at === child) at = at.nextSibling;
    else parent.insertBefore(child, at);
  }
  passUnwanted();
}
