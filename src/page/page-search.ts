import { type ArticleSearch, searchArticle } from './article.ts';
import { framedDocuments } from './frames.ts';

/**
 * Looks for the article on show in a page: in its document, and where that holds none, in the documents of its own origin
 * that it shows in frames. Yields as {@link searchArticle} does.
 */
export function* searchPage(document: Document): Generator<void, ArticleSearch, void> {
  const found = yield* searchArticle(document);
  if (found.ok) return found;
  for (const inner of framedDocuments(document)) {
    const within = yield* searchArticle(inner);
    if (within.ok) return within;
  }
  return found;
}
