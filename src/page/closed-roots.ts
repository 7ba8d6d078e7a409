import { holdsText } from './holds-text.ts';

/** Elements that are looked at: an article has some hundreds, and a page of a hundred thousand must not be waited for. */
const MOST_ELEMENTS = 3000;

/** The shadow root of an element, open or closed; what a browser tells extensions only. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/**
 * How many closed shadow roots in an element hold enough text to have been worth reading. Their authors closed them to
 * scripts, so what is in them is named as not read, and left alone.
 *
 * Looks at custom elements only, whose names hold a hyphen: hardly anything else has a closed root.
 */
export function countClosedRoots(element: Element, shadowRootOf: ShadowRootOf): number {
  const inside = element.getElementsByTagName('*');
  let count = 0;
  for (let at = 0; at < Math.min(inside.length, MOST_ELEMENTS); at += 1) {
    const each = inside.item(at);
    if (!each?.localName.includes('-') || each.shadowRoot) continue;
    const root = shadowRootOf(each);
    if (root && holdsText(root)) count += 1;
  }
  return count;
}
