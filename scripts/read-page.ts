/** The article of a saved page, found by the extension's own finder on a DOM without a browser. */
import { existsSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { Article } from '../src/engine/index.ts';
import { basesOfPage, type Given, type Read, type ReadArticle } from './read-article.ts';

const FINDER = new URL('../src/page/article.ts', import.meta.url);

/** A page as text to its article; fails where the page is none. */
export async function readPage(html: string, given: Given = {}): Promise<Read<ReadArticle>> {
  if (!existsSync(FINDER)) return { ok: false, reason: 'pages cannot be read yet' };
  const { findArticle } = (await import(FINDER.href)) as { findArticle: (document: Document) => unknown };
  const { document } = parseHTML(html);
  const found = findArticle(document) as Article;
  const article: Article = {
    ...found,
    ...(given.lang ? { lang: given.lang } : {}),
    ...(given.url ? { url: given.url } : {}),
  };
  return { ok: true, value: { article, bases: basesOfPage(article.blocks) } };
}
