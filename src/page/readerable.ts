/** Names of boxes that stand beside the text of a page; as Mozilla's Readability has them (Apache 2.0). */
const BESIDE_TEXT =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i;
/** Names that make up for one of those. */
const TEXT = /and|article|body|column|content|main|shadow/i;
/** A paragraph counts from this length on (characters), by the root of what it has more. */
const SHORTEST = 140;
/** What all paragraphs of a page with an article come to at least. */
const ENOUGH = 20;

const isHidden = (box: HTMLElement): boolean =>
  box.style?.display === 'none' ||
  box.hasAttribute('hidden') ||
  // Mathematics in Wikipedia is drawn as such pictures.
  (box.getAttribute('aria-hidden') === 'true' && !/fallback-image/.test(box.className));

function isBesideText(box: HTMLElement): boolean {
  const names = `${box.className} ${box.id}`;
  return (BESIDE_TEXT.test(names) && !TEXT.test(names)) || box.matches('li p');
}

/** Where paragraphs stand. One query each, for a browser answers plain ones several times sooner than one for all. */
const PARAGRAPHS = ['p', 'pre', 'article', 'div > br:first-of-type'];

/**
 * Whether a document holds enough running text for an article: the answer of `isProbablyReaderable` in Mozilla's
 * Readability, to which a test holds it.
 *
 * Most pages are front pages, with hundreds of short paragraphs: here the length of a paragraph is looked at first, for to
 * ask for its style takes longer.
 */
export function isReaderable(document: Document): boolean {
  let score = 0;
  for (const selector of PARAGRAPHS) {
    for (const found of document.querySelectorAll<HTMLElement>(selector)) {
      const box = found.localName === 'br' ? found.parentElement : found;
      const length = box?.textContent?.trim().length ?? 0;
      if (!box || length < SHORTEST || isHidden(box) || isBesideText(box)) continue;
      score += Math.sqrt(length - SHORTEST);
      if (score > ENOUGH) return true;
    }
  }
  return false;
}
