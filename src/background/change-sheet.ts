import type { Runtime } from 'webextension-polyfill';
import browser from '../webextension.ts';

/**
 * Puts a sheet on the document of the frame that asks, and takes another off; empty for none.
 *
 * @returns false where the browser does not let us into the page
 */
export async function changeSheet(
  { tab, frameId = 0 }: Runtime.MessageSender,
  { on, off }: { readonly on: string; readonly off: string },
): Promise<boolean> {
  if (tab?.id === undefined) return false;
  const target = { tabId: tab.id, frameIds: [frameId] };
  try {
    if (on !== '') await browser.scripting.insertCSS({ target, css: on, origin: 'USER' });
    if (off !== '') await browser.scripting.removeCSS({ target, css: off, origin: 'USER' });
    return true;
  } catch {
    return false;
  }
}
