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

/**
 * Finds the place of the card: in the margin beside the sentence where there is one, so that it hides no text; else
 * under the sentence where there is room, else above it; always within the window.
 *
 * @param sentence the sentence's box in the window
 * @param column the box of the paragraph that it stands in
 * @param card the size that the card would like to have
 * @returns `top` and `left` from the window's corner, `room` the height that the card may take
 */
export function placeBeside(sentence: DOMRect, column: DOMRect, card: Size, window: Size): Place {
  if (window.width < NARROW) return { form: 'sheet' };
  const most = Math.min(MOST_ROOM, window.height - 2 * GAP);
  const margin = inMargin(column, card, window);
  const below = window.height - sentence.bottom - 2 * GAP;
  const above = sentence.top - 2 * GAP;
  const isBelow = below >= Math.min(card.height, LEAST_ROOM * 2) || below >= above;
  const room = margin === null ? Math.max(LEAST_ROOM, Math.min(isBelow ? below : above, most)) : most;
  const height = Math.min(card.height, room);
  const outside = isBelow ? sentence.bottom + GAP : sentence.top - GAP - height;
  const wanted = margin === null ? outside : sentence.top;
  const top = Math.max(GAP, Math.min(wanted, window.height - GAP - height));
  const left = margin ?? Math.max(GAP, Math.min(sentence.left, window.width - GAP - card.width));
  return { form: 'beside', top, left, room };
}
