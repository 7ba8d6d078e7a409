import type { makeCard } from '../page/card.ts';

/** What the scripts of the extension leave for each other in one page; no page sees into their world. */
export interface World {
  /** The script that every page loads is there. */
  hearsayProbes?: true;
  /** The script that reads articles is there. */
  hearsayReads?: true;
  /** The maker of cards, which the card's own script brings. */
  hearsayCard?: typeof makeCard;
}

/** What the scripts of the extension share in one page. */
export const world = globalThis as World;
