import { framedDocuments } from './frames.ts';
import { isReaderable } from './readerable.ts';
import { type Declared, declaredAs } from './signals.ts';

/** Pages build themselves after they say that they are ready; two more looks, then it is no article (milliseconds). */
export const LATER = [1000, 3000];

/** A page with fewer paragraphs is empty enough to be waited for. */
const FEW_PARAGRAPHS = 3;

/** Whether a document is worth a search for its article. */
export const isLikelyArticle = (document: Document, declared: Declared): boolean =>
  declared === 'article' || (declared === 'nothing' && isReaderable(document));

/** Whether a document without an article may have one soon: it declares one, or is building itself. */
export const mayBecomeArticle = (document: Document, declared: Declared): boolean =>
  declared === 'article' || document.getElementsByTagName('p')[FEW_PARAGRAPHS - 1] === undefined;

/** What a short look at a page tells. */
export interface Probe {
  /** The page, or a frame of it, is worth a search for its article. */
  readonly isLikely: boolean;
  readonly mayCome: boolean;
}

function isFrameLikely(document: Document): boolean {
  for (const inner of framedDocuments(document)) if (isLikelyArticle(inner, declaredAs(inner))) return true;
  return false;
}

/** The only thing that runs on pages that are no articles: a page that does not pass is not looked at any further. */
export function probePage(document: Document): Probe {
  const declared = declaredAs(document);
  const isLikely = isLikelyArticle(document, declared) || isFrameLikely(document);
  return { isLikely, mayCome: !isLikely && mayBecomeArticle(document, declared) };
}
