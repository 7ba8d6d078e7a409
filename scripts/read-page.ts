/** The article of a saved page, found by the extension's own finder on a DOM without a browser. */
import { parseHTML } from 'linkedom';
import type { Article } from '../src/engine/index.ts';
import { findArticle } from '../src/page/article.ts';
import { flowByMarkup } from '../src/page/markup-flow.ts';
import { basesOfPage, type Given, type ReadArticle } from './read-article.ts';

/** A page as text to its article; one without blocks where the page is none. */
export function readPage(html: string, given: Given = {}): ReadArticle {
  const { document } = parseHTML(html);
  const found = findArticle(document, flowByMarkup);
  if (!found.ok) return { article: { blocks: [] }, bases: [], reason: found.reason };
  const blocks = found.blocks.map(({ text, role, links }) => ({ text, role, ...(links ? { links } : {}) }));
  const article: Article = {
    blocks,
    lang: given.lang ?? found.lang,
    siteName: found.siteName,
    ...(given.url ? { url: given.url } : {}),
  };
  return { article, bases: basesOfPage(blocks) };
}
