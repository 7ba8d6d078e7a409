import { viewOf } from './view.ts';

/** Class names by which sites hide text from the eye only, for the voice of screen readers. */
const FOR_VOICE_ONLY =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|u-visually-?hidden|a11y-hidden)(?:\s|$)/i;

/** How an element takes part in the flow of text. */
export type Flow = 'hidden' | 'inline' | 'block';

/** `display` values whose box stands in a line of text, or that make no box at all. */
const INLINE = /^(?:inline|contents|ruby|none$)/;

/** Whether an element's own attributes hide it. */
export function hiddenByMarkup(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    FOR_VOICE_ONLY.test(element.getAttribute('class') ?? '')
  );
}

/** Cut away to nothing, the usual way of `.sr-only`; reads no property that would force a layout. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  return /^rect\(0(?:px)?[ ,]+(?:0|1)/.test(style.clip) || /^inset\((?:50|99|100)/.test(style.clipPath);
}

/** Answers how elements of a document flow. */
export type FlowReader = (document: Document) => (element: Element) => Flow;

/**
 * By computed style; of a document that is not on show nothing is seen.
 *
 * `visibility` is inherited, and a child may undo it: an element with `visibility: hidden` counts as hidden whole.
 */
export const flowByStyle: FlowReader = (document) => {
  const view = viewOf(document);
  return (element) => {
    if (!view || hiddenByMarkup(element)) return 'hidden';
    const style = view.getComputedStyle(element);
    if (style.display === 'none' || style.visibility !== 'visible' || isClippedAway(style)) return 'hidden';
    return INLINE.test(style.display) ? 'inline' : 'block';
  };
};
