import { framesAround } from './frame-place.ts';
import { FLASH } from './mark-style.ts';
import { isOnShow, type View, viewOf } from './view.ts';

/** Long enough to be found by the eye after a scroll, short enough not to be taken for a mark (milliseconds). */
const FLASH_TIME = 1500;
/** The flash lies over every kind of mark. */
const OVER_ALL = 10;

let flashes = 0;

function flash(range: Range, view: View): void {
  flashes += 1;
  const own = flashes;
  const highlight = new view.Highlight(range);
  highlight.priority = OVER_ALL;
  view.CSS.highlights.set(FLASH, highlight);
  setTimeout(() => {
    if (own === flashes) view.CSS.highlights.delete(FLASH);
  }, FLASH_TIME);
}

function isInView(box: DOMRect, height: number): boolean {
  return box.top >= 0 && box.bottom <= height;
}

/** Nobody sees a hidden page move, and Firefox does not finish the movement there. */
const isStill = (view: View): boolean =>
  view.document.hidden || view.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** A movement of a window is over after so long (milliseconds). */
const LONGEST_MOVE = 1500;
/** Until then the last movement may go on: Chromium gives up another that is asked for meanwhile. */
let movesUntil = 0;

/**
 * Scrolls a window as far as it can be; without motion where the reader asked for none.
 *
 * @param atTheEnd is called while the window is where it will come to rest, before anything of that is seen
 */
export function scrollGently(view: View, by: number, atTheEnd: () => void): void {
  const { scrollY } = view;
  view.scrollBy({ top: by, behavior: 'instant' });
  atTheEnd();
  const moved = view.scrollY - scrollY;
  const now = performance.now();
  if (moved === 0 || isStill(view) || now < movesUntil) return;
  movesUntil = now + LONGEST_MOVE;
  view.scrollBy({ top: -moved, behavior: 'instant' });
  view.scrollBy({ top: moved, behavior: 'smooth' });
}

/** With these a reader moves the page. */
const HANDS = ['keydown', 'pointerdown', 'touchstart', 'wheel'] as const;
let arrival = new AbortController();

/**
 * Sees to it that a gentle movement ends where it was meant to: a page's own script can break it off, and a busy Firefox
 * now and then leaves it half done. A reader who moves the page meanwhile is not pulled back.
 */
function arriveAt(element: Element, view: View): void {
  const own = new AbortController();
  arrival = own;
  const { signal } = own;
  const timer = setTimeout(() => {
    own.abort();
    if (isOnShow(element)) element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, LONGEST_MOVE);
  signal.addEventListener('abort', () => clearTimeout(timer));
  for (const each of [view, ...framesAround(view.document).map(({ ownerDocument }) => viewOf(ownerDocument))])
    for (const hand of HANDS) each?.addEventListener(hand, () => own.abort(), { passive: true, signal });
}

/**
 * Brings a range to the middle of the window and flashes it; without motion where the reader asked for none.
 *
 * @param motion `instant` where something beside the range has to be placed at once
 * @returns false where the range is no longer shown on the page
 */
export function show(range: Range, motion: ScrollBehavior = 'smooth'): boolean {
  arrival.abort();
  const element = range.startContainer.parentElement;
  const view = element && viewOf(element.ownerDocument);
  if (!element?.isConnected || !view || range.collapsed) return false;
  // A closed <details> opens as it does for the browser's own search.
  element.closest('details:not([open])')?.setAttribute('open', '');
  if (range.getClientRects().length === 0) return false;
  const behavior = isStill(view) ? 'instant' : motion;
  if (element.getBoundingClientRect().height < view.innerHeight / 2) {
    element.scrollIntoView({ block: 'center', behavior });
    if (behavior === 'smooth') arriveAt(element, view);
  } else {
    // The element may be a whole article: first every scrolling box around it, then the window by the rest.
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const box = range.getBoundingClientRect();
    if (!isInView(box, view.innerHeight)) {
      const top = box.top + box.height / 2 - view.innerHeight / 2;
      view.scrollBy({ top, behavior });
    }
  }
  flash(range, view);
  return true;
}
