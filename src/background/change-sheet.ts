import type { Runtime } from 'webextension-polyfill';
import browser from '../webextension.ts';

/** By the frame's own word, for its address may be `about:blank`. */
async function isOfOrigin(tabId: number, frame: number, url: string): Promise<boolean> {
  const target = { tabId, frameIds: [frame] };
  const [answer] = await browser.scripting.executeScript({ target, func: () => self.origin });
  return answer?.result === new URL(url).origin;
}

/**
 * Puts a sheet on the document of a frame, and takes another off; empty for none.
 *
 * A script may ask for this in its own document, and in frames of the origin of that one.
 *
 * @returns false where the script may not, or the browser does not let us into the frame
 */
export async function changeSheet(
  { tab, frameId = 0, url = '' }: Runtime.MessageSender,
  { on, off, frame }: { readonly on: string; readonly off: string; readonly frame: number },
): Promise<boolean> {
  if (tab?.id === undefined) return false;
  const target = { tabId: tab.id, frameIds: [frame] };
  try {
    if (frame !== frameId && !(await isOfOrigin(tab.id, frame, url))) return false;
    if (on !== '') await browser.scripting.insertCSS({ target, css: on, origin: 'USER' });
    if (off !== '') await browser.scripting.removeCSS({ target, css: off, origin: 'USER' });
    return true;
  } catch {
    return false;
  }
}
