import { world } from '../content/world.ts';
import type { makeCard } from '../page/card.ts';
import browser from '../webextension.ts';

/** As the build names it. */
const CARD_SCRIPT = 'src/content/card.js';

let loading: Promise<typeof makeCard> | undefined;

/** Loads the card's script into this page, once, as the background does into the pages of others. */
export function loadCard(): Promise<typeof makeCard> {
  loading ??= new Promise((resolve, reject) => {
    const fail = (): void => reject(new Error(`${CARD_SCRIPT} does not load`));
    const script = document.createElement('script');
    script.src = browser.runtime.getURL(CARD_SCRIPT);
    script.addEventListener('load', () => (world.hearsayCard ? resolve(world.hearsayCard.makeCard) : fail()));
    script.addEventListener('error', fail);
    document.head.append(script);
  });
  return loading;
}
