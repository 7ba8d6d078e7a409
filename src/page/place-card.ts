import { NARROW } from './card-style.ts';

/** Between the sentence and the card, and between the card and the edge of the window (CSS pixels). */
const GAP = 8;
/** Less height than this is no use for reading; the card then covers the sentence instead (CSS pixels). */
const LEAST_ROOM = 160;

/** Where the card goes: a sheet at the foot of a narrow window, else a place in the page beside the sentence. */
export type Place =
  | { readonly form: 'sheet' }
  | { readonly form: 'beside'; readonly top: number; readonly left: number; readonly room: number };

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Finds the place of the card: under the sentence where there is room, else above it, always within the window.
 *
 * @param sentence the sentence's box in the window
 * @param card the size that the card would like to have
 * @returns `top` and `left` from the window's corner, `room` the height that the card may take
 */
export function placeBeside(sentence: DOMRect, card: Size, window: Size): Place {
  if (window.width < NARROW) return { form: 'sheet' };
  const below = window.height - sentence.bottom - 2 * GAP;
  const above = sentence.top - 2 * GAP;
  const isBelow = below >= Math.min(card.height, LEAST_ROOM * 2) || below >= above;
  const room = Math.max(LEAST_ROOM, Math.min(isBelow ? below : above, window.height - 2 * GAP));
  const height = Math.min(card.height, room);
  const wanted = isBelow ? sentence.bottom + GAP : sentence.top - GAP - height;
  const top = Math.max(GAP, Math.min(wanted, window.height - GAP - height));
  const left = Math.max(GAP, Math.min(sentence.left, window.width - GAP - card.width));
  return { form: 'beside', top, left, room };
}
