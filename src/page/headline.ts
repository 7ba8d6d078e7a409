import { metaOf } from './signals.ts';

/** A headline is longer than a site's name in its logo (characters). */
const SHORTEST = 15;

/** Text with every stretch of white space as one space. */
export const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The title that the page gives to others: `og:title`, else the `<title>`. */
export function declaredTitle(document: Document): string {
  return metaOf(document, 'og:title', 'twitter:title') || plain(document.querySelector('title')?.textContent ?? '');
}

/** The first heading with one of these names that is longer than a label. */
const firstHeading = (place: ParentNode, names: string): Element | null =>
  [...place.querySelectorAll(names)].find(({ textContent }) => plain(textContent).length >= SHORTEST) ?? null;

/** The headline of one article among several, of which the page declares only one. */
export const headlineIn = (article: Element, declared: Element | null): Element | null =>
  declared && article.contains(declared) ? declared : firstHeading(article, 'h1, h2');

/**
 * The element that shows the article's headline: the `<h1>`, else the `<h2>`, that repeats most of the declared title.
 *
 * @returns the first long `<h1>` where none repeats the title, null where there is none
 */
export function headlineOf(document: Document): Element | null {
  const title = declaredTitle(document).toLowerCase();
  let best: Element | null = null;
  let length = 0;
  for (const element of document.querySelectorAll('h1, h2')) {
    const text = plain(element.textContent).toLowerCase();
    const same =
      text.length >= SHORTEST && (title.includes(text) || (title.length >= SHORTEST && text.includes(title)));
    if (same && text.length > length) {
      best = element;
      length = text.length;
    }
  }
  return best ?? firstHeading(document, 'h1');
}
