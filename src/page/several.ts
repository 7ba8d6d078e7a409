import { isAround, nearestValue } from './ancestry.ts';
import type { PageBlock } from './blocks.ts';
import { isProse } from './prose.ts';

/** A box with less running text is no article of its own (characters). */
const LEAST_PROSE = 400;

/** The outermost elements that call themselves articles, have a heading of their own and hold enough running text. */
function wholeArticles(blocks: readonly PageBlock[], document: Document): Element[] {
  const outermost = [...document.querySelectorAll('article, [role="article"]')].filter(
    (element) => !element.parentElement?.closest('article, [role="article"]') && element.querySelector('h1, h2'),
  );
  if (outermost.length < 2) return [];
  const articleOf = nearestValue(new Map(outermost.map((element) => [element, element])));
  const prose = new Map<Element, number>();
  for (const block of blocks) {
    const article = isProse(block) ? articleOf(block.container) : undefined;
    if (article) prose.set(article, (prose.get(article) ?? 0) + block.text.length);
  }
  return outermost.filter((element) => (prose.get(element) ?? 0) >= LEAST_PROSE);
}

const isInMiddle = (element: Element, height: number): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top <= height / 2 && bottom >= height / 2;
};

/**
 * The article that a reader has before them on a page that goes on with other articles below the first.
 *
 * A live blog is none of these, though its entries may call themselves articles: its headline stands above them all.
 *
 * @param headline the one that the page declares
 * @returns null where the page holds one article
 */
export function articleOnShow(
  blocks: readonly PageBlock[],
  document: Document,
  headline: Element | null,
): Element | null {
  const articles = wholeArticles(blocks, document);
  const declared = articles.find((article) => headline && isAround(article, headline));
  if (articles.length < 2 || !declared) return null;
  const height = document.defaultView?.innerHeight;
  return (height ? articles.find((article) => isInMiddle(article, height)) : undefined) ?? declared;
}
