import type { PageBlock } from './blocks.ts';
import { proseOf } from './prose.ts';
import { metaOf, structuredData } from './signals.ts';

/**
 * What is left of an article behind a paywall is two or three paragraphs. Of 69 whole articles of newspapers, the
 * shortest that its site declares to be for subscribers has 3,400 characters.
 */
const LONGEST_BEGINNING = 2_000;

/**
 * Whether a page declares its article to be for subscribers, as search engines ask sites to (schema.org's
 * `isAccessibleForFree`, `article:content_tier` of Open Graph).
 */
const isForSubscribers = (document: Document): boolean =>
  /^(locked|metered)$/i.test(metaOf(document, 'article:content_tier')) ||
  structuredData(document).some((json) => /"isAccessibleForFree"\s*:\s*"?false\b/i.test(json));

/** Whether a site keeps the rest of its article back from whoever is no subscriber. */
export const isRestKept = (document: Document, blocks: readonly PageBlock[]): boolean =>
  proseOf(blocks) < LONGEST_BEGINNING && isForSubscribers(document);
