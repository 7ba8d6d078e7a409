/** What Firefox gives the scripts of extensions. */
interface SeenThrough {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The shadow root of an element, open or closed. */
export function shadowRootOf(element: Element & SeenThrough): ShadowRoot | null {
  if (element.openOrClosedShadowRoot !== undefined) return element.openOrClosedShadowRoot;
  // Chrome throws for elements that can have no root.
  return element instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(element) : null;
}
