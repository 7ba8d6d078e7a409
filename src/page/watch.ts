import { watchAddress } from './address.ts';
import { ownFrames } from './frames.ts';
import { isOnShow } from './view.ts';

/** What a page does after it was read. */
export interface PageEvents {
  /**
   * Text of the article came, went or changed, and the page has come to rest.
   *
   * @returns whether there was anything new; looking again costs time, so pages that stir for nothing are asked less often
   */
  readonly changed: () => Promise<boolean>;
  /** The page may have gone from light to dark, or back: the system did, or something about its outermost elements changed. */
  readonly recolored: () => void;
  /** Another address without a load: the page became another page. */
  readonly moved: () => void;
  /** The page was left, and may come back as it is. */
  readonly left: () => void;
  /** The page came back out of the back/forward cache. */
  readonly returned: () => void;
}

/** A page at rest: no change for this long (milliseconds). */
const REST = 400;
/** The longest wait on a page that never comes to rest, as a live blog with a clock. */
const LONGEST_WAIT = 2000;
/** Least time between two looks, doubled after each that found nothing new, up to the longest. */
const LEAST_PAUSE = 1000;
const LONGEST_PAUSE = 30_000;

/** Delays looks until the page rests, and spaces them out. */
function restful(look: () => Promise<boolean>, signal: AbortSignal): () => void {
  let waits = false;
  let first = 0;
  let latest = 0;
  let last = 0;
  let pause = LEAST_PAUSE;
  const due = (): number => Math.max(Math.min(latest + REST, first + LONGEST_WAIT), last + pause);
  const run = async (): Promise<void> => {
    if (signal.aborted) return;
    const now = Date.now();
    if (now < due()) {
      setTimeout(run, due() - now);
      return;
    }
    waits = false;
    last = now;
    pause = (await look()) ? LEAST_PAUSE : Math.min(pause * 2, LONGEST_PAUSE);
  };
  return () => {
    latest = Date.now();
    if (waits) return;
    waits = true;
    first = latest;
    setTimeout(run, due() - latest);
  };
}

/**
 * Watches a page until `signal` aborts. No polling: it listens to the page's history and to changes of its nodes.
 *
 * @param root of the article at the moment of asking; null where there is none, and then nodes are not watched
 * @returns to be called whenever the root may have become another
 */
export function watchPage(
  document: Document,
  root: () => Element | null,
  events: PageEvents,
  signal: AbortSignal,
): () => void {
  const view = document.defaultView;
  if (!view) return () => {};
  const checkAddress = watchAddress(view, events.moved, { signal });
  const changed = restful(events.changed, signal);
  const observer = new MutationObserver((records) => {
    checkAddress?.();
    const article = root();
    // A root that is gone was replaced by the page, and with it all that was read; or its frame was taken away.
    if (article && isOnShow(article) && !records.some(({ target }) => article.contains(target))) return;
    changed();
  });
  const recolored = restful(async () => {
    events.recolored();
    return true;
  }, signal);
  const outside = new MutationObserver(recolored);
  let scheme: MediaQueryList | undefined;
  /** From the first article on: most pages are none, and pay for nothing of this. */
  const watchColors = (page: Document): void => {
    outside.disconnect();
    for (const element of page.querySelectorAll('html, body')) outside.observe(element, { attributes: true });
    if (scheme) return;
    scheme = view.matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', recolored, { signal });
  };
  const watched = new WeakSet<Element>();
  /** A frame may be at another document of its own at any moment, and even load its first after the page. */
  const watchFrames = (): void => {
    for (const frame of ownFrames(document)) {
      if (watched.has(frame)) continue;
      watched.add(frame);
      frame.addEventListener('load', changed, { signal });
    }
  };
  view.addEventListener('pagehide', events.left, { signal });
  view.addEventListener('pageshow', (event) => event.persisted && events.returned(), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    outside.disconnect();
  });
  return () => {
    observer.disconnect();
    if (signal.aborted) return;
    const article = root();
    const page = article && isOnShow(article) ? article.ownerDocument : article && document;
    if (page !== document) watchFrames();
    if (!page) return;
    for (const { documentElement } of new Set([document, page])) {
      observer.observe(documentElement, { childList: true, characterData: true, subtree: true });
    }
    watchColors(page);
  };
}
