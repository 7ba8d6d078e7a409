/** Sites from which browsers keep extensions away; each browser guards its own (Firefox: `restrictedDomains`). */
const GUARDED =
  /^https?:\/\/((addons|support|accounts|discovery\.addons|api\.accounts)\.(mozilla\.org|firefox\.com)|chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons)(\/|$)/i;

/** A page of a store or of accounts, which some browser keeps extensions away from. */
export const isGuarded = (url: string): boolean => GUARDED.test(url);

/** An address that leads to a PDF, as far as an address can tell. */
export const isPdf = (url: string): boolean => /^[^?#]*\.pdf([?#]|$)/i.test(url);

/** A page that a content script may run in. Of other pages the browser tells us no address at all. */
export const isWebPage = (url: string): boolean => /^https?:/i.test(url);

/** An address that leads to a file on the reader's own device. */
export const isFile = (url: string): boolean => url.startsWith('file:');

/** The host of a web page's address, else empty. */
export const hostOf = (url: string): string => (isWebPage(url) && URL.canParse(url) ? new URL(url).hostname : '');

/** The site of an address, as a reader names it. */
export const siteNameOf = (url: string): string => hostOf(url).replace(/^www\./, '');

/** An address without what names no other page: its fragment and credentials. */
export function pageOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { origin, pathname, search } = new URL(url);
  return origin + pathname + search;
}
