/** What a page declares itself to be: a hint in favour of an article, one against it, or nothing. */
export type Declared = 'article' | 'other' | 'nothing';

/** schema.org types of what is written to be read as news or comment. */
const ARTICLE_TYPE =
  /^(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|WebPageArticle|NewsMediaOrganizationArticle)$/;
/** schema.org types of pages that hold text and are no article; they count where no article type stands beside them. */
const OTHER_TYPE =
  /^(?:Product|ProductGroup|Recipe|QAPage|FAQPage|DiscussionForumPosting|SearchResultsPage|SoftwareApplication|SoftwareSourceCode|TechArticle|APIReference|HowTo|JobPosting|Movie|Hotel|Book)$/;
/** Structured data longer than this is not looked into (characters); the probe must stay below a millisecond or so. */
const LONGEST_DATA = 200_000;

/** Every `@type` in a JSON-LD text, in whatever depth; by its own scan, since much of the web's JSON-LD is broken. */
function typesOf(json: string): string[] {
  return [...json.matchAll(/"@type"\s*:\s*(?:"([^"]{1,60})"|\[([^\]]{1,200})\])/g)].flatMap((match) =>
    (match[1] ?? match[2] ?? '').split(',').map((type) => type.replace(/["\s]|https?:\/\/schema\.org\//g, '')),
  );
}

/** The texts of a page's structured data, but for those too long to be looked into. */
export const structuredData = (document: Document): string[] =>
  [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map(({ textContent }) => textContent ?? '')
    .filter(({ length }) => length <= LONGEST_DATA);

function structuredTypes(document: Document): string[] {
  const types = structuredData(document).flatMap(typesOf);
  for (const item of document.querySelectorAll('[itemtype]')) {
    const type = item.getAttribute('itemtype')?.split('/').at(-1);
    if (type) types.push(type);
  }
  return types;
}

/** The content of a `<meta>` by its `property` or `name`; empty where it is missing. */
export function metaOf(document: Document, ...names: readonly string[]): string {
  for (const name of names) {
    // With `:is`, for a selector of two parts takes a browser several times as long.
    const meta = document.querySelector(`meta:is([property="${name}"], [name="${name}"])`);
    const content = meta?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return '';
}

/** Reads the page's own word on what it is, from Open Graph, JSON-LD and microdata. */
export function declaredAs(document: Document): Declared {
  const openGraph = metaOf(document, 'og:type').toLowerCase();
  const types = structuredTypes(document);
  if (/^(?:article|news)/.test(openGraph)) {
    return types.some((type) => OTHER_TYPE.test(type)) && !types.some((type) => ARTICLE_TYPE.test(type))
      ? 'other'
      : 'article';
  }
  if (types.some((type) => ARTICLE_TYPE.test(type))) return 'article';
  if (metaOf(document, 'article:published_time', 'datePublished') !== '') return 'article';
  if (/product/.test(openGraph) || types.some((type) => OTHER_TYPE.test(type))) return 'other';
  return 'nothing';
}
