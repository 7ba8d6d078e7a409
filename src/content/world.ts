import type { cardScript } from './card.ts';
import type { readingScript } from './reading.ts';
import type { shared } from './shared.ts';

/** What the scripts of the extension leave for each other in one page; no page sees into their world. */
export interface World {
  /** The script that every page loads is there. */
  hearsayProbes?: true;
  /** What that script has brought in and the next one needs too. */
  hearsayShared?: typeof shared;
  /** The script that reads articles is there. */
  hearsayReads?: true;
  /** What that script brings for the welcome page, which reads and marks an article of its own. */
  hearsayReading?: typeof readingScript;
  /** What the card's own script brings. */
  hearsayCard?: typeof cardScript;
}

/** What the scripts of the extension share in one page. */
export const world = globalThis as World;
