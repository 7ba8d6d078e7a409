import type { makeCard } from '../page/card.ts';

/** Where the card's own script leaves its maker for the script that asked for it; no page sees into their world. */
export interface CardWorld {
  hearsayCard?: typeof makeCard;
}

/** What the scripts of the extension share in one page. */
export const world = globalThis as CardWorld;
