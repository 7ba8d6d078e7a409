import type { Runtime } from 'webextension-polyfill';
import browser from '../webextension.ts';

/** As the build names it. */
const CARD_SCRIPT = 'src/content/card.js';

/** Puts the card's script into the frame that asks for it. */
export async function loadCard({ tab, frameId = 0 }: Runtime.MessageSender): Promise<boolean> {
  if (tab?.id === undefined) return false;
  try {
    await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: [CARD_SCRIPT] });
    return true;
  } catch {
    // The page is gone meanwhile.
    return false;
  }
}
