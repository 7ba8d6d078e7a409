import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';

/** A paragraph counts from this length on (characters): Readability's `minContentLength`. */
const SHORTEST = 140;

/** What Readability takes for visible where nobody tells it. */
const isVisible = (box: HTMLElement): boolean =>
  box.style?.display !== 'none' &&
  !box.hasAttribute('hidden') &&
  // Mathematics in Wikipedia is drawn as such pictures.
  (box.getAttribute('aria-hidden') !== 'true' || /fallback-image/.test(box.className));

/**
 * Whether a document holds enough running text for an article, by Mozilla's Readability.
 *
 * Most pages are front pages, with hundreds of short paragraphs: what is too short to count is passed over before anything
 * is asked of it that takes longer.
 */
export const isReaderable = (document: Document): boolean =>
  isProbablyReaderable(document, {
    visibilityChecker: (node) => (node.textContent?.length ?? 0) >= SHORTEST && isVisible(node as HTMLElement),
  });
