/** Class names by which sites hide text from the eye only, for the voice of screen readers. */
const FOR_VOICE_ONLY =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|u-visually-?hidden|a11y-hidden)(?:\s|$)/i;
/** Class names that hide text where a style sheet is missing; with one, the computed style tells. */
const HIDING = /(?:^|\s)(?:hidden|hide|is-hidden|d-none|display-none)(?:\s|$)/;
const INLINE_HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** How an element takes part in the flow of text. */
export type Flow = 'hidden' | 'inline' | 'block';

/** Elements that a browser lays out as blocks, for documents without layout (HTML standard, 15.3). */
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p ' +
    'plaintext pre search section summary table caption colgroup thead tbody tfoot tr td th ul xmp'
  ).split(' '),
);

/** `display` values whose box stands in a line of text, or that make no box at all. */
const INLINE = /^(?:inline|contents|ruby|none$)/;

function hiddenByMarkup(element: Element): boolean {
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

/**
 * Answers how an element flows: by computed style in a browser, by markup alone where there is no layout.
 *
 * `visibility` is inherited, and a child may undo it: an element with `visibility: hidden` counts as hidden whole.
 */
export function flowReader(document: Document): (element: Element) => Flow {
  const view = document.defaultView;
  if (!view || typeof view.getComputedStyle !== 'function') {
    return (element) => {
      if (hiddenByMarkup(element) || INLINE_HIDDEN.test(element.getAttribute('style') ?? '')) return 'hidden';
      if (HIDING.test(element.getAttribute('class') ?? '') && !element.matches('html, body')) return 'hidden';
      return BLOCKS.has(element.localName) ? 'block' : 'inline';
    };
  }
  return (element) => {
    if (hiddenByMarkup(element)) return 'hidden';
    const style = view.getComputedStyle(element);
    if (style.display === 'none' || style.visibility !== 'visible' || isClippedAway(style)) return 'hidden';
    return INLINE.test(style.display) ? 'inline' : 'block';
  };
}
