/** The window of a document, with the constructors that make what belongs to it. */
export type View = Window & typeof globalThis;

/**
 * The window that shows a document, null for none. By the browser's own getter: a page can put something else in the place
 * of `document.defaultView` (`<form name="defaultView">`).
 */
export function viewOf(document: Document): View | null {
  const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'defaultView') ?? {};
  try {
    const view: View | null | undefined = get?.call(document);
    // In Firefox a document that its frame no longer shows keeps a window, of which little can be asked, or is dead.
    return view?.document === document ? view : null;
  } catch {
    return null;
  }
}

/** Whether an element is still in a document that is on show. */
export function isOnShow(element: Element): boolean {
  try {
    return element.isConnected && viewOf(element.ownerDocument) !== null;
  } catch {
    return false;
  }
}
