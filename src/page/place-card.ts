import { NARROW } from './card-style.ts';

/** Between the sentence and the card, and between the card and the edge of the window (CSS pixels). */
const GAP = 8;
/** Less height than this is no use for reading; the card then covers the sentence instead (CSS pixels). */
const LEAST_ROOM = 160;
/** A longer card scrolls: it would hide too much of the page (CSS pixels). */
const MOST_ROOM = 416;

/** Where the card goes: a sheet at the foot of a narrow window, else a place in the page beside the sentence. */
export type Place =
  | { readonly form: 'sheet' }
  | { readonly form: 'beside'; readonly top: number; readonly left: number; readonly room: number };

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The edge of the card beside the column of text, in the margin where nothing is read; null where it is too narrow. */
function inMargin({ left, right }: DOMRect, { width }: Size, window: Size): number | null {
  if (right + width + 2 * GAP <= window.width) return right + GAP;
  return left - width - 2 * GAP >= 0 ? left - width - GAP : null;
}

/** How much of a card at a place lies over text (square pixels). */
function covered(top: number, left: number, { width, height }: Size, texts: readonly DOMRect[]): number {
  const common = (start: number, end: number, low: number, high: number): number =>
    Math.max(0, Math.min(end, high) - Math.max(start, low));
  return texts.reduce(
    (sum, box) =>
      sum + common(left, left + width, box.left, box.right) * common(top, top + height, box.top, box.bottom),
    0,
  );
}

/** The place among several at which a card lies over the least text; the first of those that are alike. */
function leastCovering(
  tops: readonly number[],
  lefts: readonly number[],
  size: Size,
  texts: readonly DOMRect[],
): { readonly top: number; readonly left: number } {
  let best = { top: tops[0] ?? 0, left: lefts[0] ?? 0 };
  let least = Number.POSITIVE_INFINITY;
  for (const top of tops) {
    for (const left of lefts) {
      const cost = covered(top, left, size, texts);
      if (cost < least) best = { top, left };
      least = Math.min(least, cost);
    }
  }
  return best;
}

/**
 * Finds the place of the card: in the margin beside the sentence where there is one, so that it hides no text; else under
 * the sentence or above it, wherever there is room and it lies over the least text; always within the window.
 *
 * @param sentence the sentence's box in the window
 * @param column the box of the paragraph that it stands in
 * @param card the size that the card would like to have
 * @param texts the boxes of text around, the paragraph's own among them
 * @returns `top` and `left` from the window's corner, `room` the height that the card may take
 */
export function placeBeside(
  sentence: DOMRect,
  column: DOMRect,
  card: Size,
  window: Size,
  texts: readonly DOMRect[],
): Place {
  if (window.width < NARROW) return { form: 'sheet' };
  const most = Math.min(MOST_ROOM, window.height - 2 * GAP);
  const inWindow = (wanted: number, size: number, whole: number): number =>
    Math.max(GAP, Math.min(wanted, whole - GAP - size));
  const margin = inMargin(column, card, window);
  if (margin !== null) {
    const top = inWindow(sentence.top, Math.min(card.height, most), window.height);
    return { form: 'beside', top, left: margin, room: most };
  }
  const below = window.height - sentence.bottom - 2 * GAP;
  const above = sentence.top - 2 * GAP;
  const isBelow = below >= Math.min(card.height, LEAST_ROOM * 2) || below >= above;
  const room = Math.max(LEAST_ROOM, Math.min(isBelow ? below : above, most));
  const height = Math.min(card.height, room);
  const under = sentence.bottom + GAP;
  const over = sentence.top - GAP - height;
  const tops = isBelow ? [under, ...(above >= height ? [over] : [])] : [over];
  const lefts = [sentence.left, window.width - GAP - card.width, GAP];
  const best = leastCovering(
    tops.map((top) => inWindow(top, height, window.height)),
    lefts.map((left) => inWindow(left, card.width, window.width)),
    { width: card.width, height },
    texts,
  );
  return { form: 'beside', ...best, room };
}
