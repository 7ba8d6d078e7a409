/** The parent in the drawn tree: out of a shadow root to its host. */
export function drawnParent(node: Node): Element | null {
  if (node.parentElement) return node.parentElement;
  const parent: (Node & { readonly host?: Element }) | null = node.parentNode;
  return parent?.host ?? null;
}

/** Whether `box` is the element itself or stands around it in the drawn tree. */
export function isAround(box: Element, element: Element): boolean {
  for (let inner: Element | null = element; inner; ) {
    if (box.contains(inner)) return true;
    const root: Node & { readonly host?: Element } = inner.getRootNode();
    inner = root.host ?? null;
  }
  return false;
}

/**
 * Answers, for an element, the value of the nearest box at or around it that is a key of `values`.
 *
 * Remembers every box on its way, so that asking for all blocks of a page climbs each box once, however deep it is.
 */
export function nearestValue<T>(values: ReadonlyMap<Element, T>): (element: Element) => T | undefined {
  const known = new Map<Element, T | undefined>(values);
  return (element) => {
    const climbed: Element[] = [];
    let box: Element | null = element;
    while (box && !known.has(box)) {
      climbed.push(box);
      box = drawnParent(box);
    }
    const value = box ? known.get(box) : undefined;
    for (const below of climbed) known.set(below, value);
    return value;
  };
}
