import { type FlowReader, hiddenByMarkup } from './visibility.ts';

/** Class names that hide text where a style sheet is missing; with one, the computed style tells. */
const HIDING = /(?:^|\s)(?:hidden|hide|is-hidden|d-none|display-none)(?:\s|$)/;
const INLINE_HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Elements that a browser lays out as blocks, for documents without layout (HTML standard, 15.3). */
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p ' +
    'plaintext pre search section summary table caption colgroup thead tbody tfoot tr td th ul xmp'
  ).split(' '),
);

/** By markup alone, for documents that no browser shows. */
export const flowByMarkup: FlowReader = () => (element) => {
  if (hiddenByMarkup(element) || INLINE_HIDDEN.test(element.getAttribute('style') ?? '')) return 'hidden';
  if (HIDING.test(element.getAttribute('class') ?? '') && !element.matches('html, body')) return 'hidden';
  // A dialog that is not open; where there is layout, its style tells.
  if (element.localName === 'dialog' && !element.hasAttribute('open')) return 'hidden';
  return BLOCKS.has(element.localName) ? 'block' : 'inline';
};
