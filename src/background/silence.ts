import type { Tabs } from 'webextension-polyfill';
import type { Reason } from '../messages/protocol.ts';
import { isFile, isGuarded, isPdf, isWebPage } from '../ui/address.ts';
import { originsOf } from '../ui/origins.ts';
import browser from '../webextension.ts';

/** Whether the browser lets a script of ours into a tab. */
async function isOpenToScripts(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => true });
    return true;
  } catch {
    return false;
  }
}

/**
 * Why no script of ours answers in a tab. Of pages that we have no access to, a browser tells the address only once a
 * reader has opened the popup on them from the toolbar.
 */
export async function reasonForSilence({ id, url = '', isInReaderMode, isArticle }: Tabs.Tab): Promise<Reason> {
  if (isFile(url)) return 'local-file';
  if (isInReaderMode) return 'reader-view';
  if (isGuarded(url)) return 'guarded';
  if (url !== '' && !isWebPage(url)) return 'cannot-be-read';
  if (!(await browser.permissions.contains({ origins: originsOf(url) }))) return 'site-withheld';
  if (isPdf(url)) return 'pdf';
  // Of a page that it keeps us out of, Firefox tells all the same whether it is an article.
  if (url === '' && isArticle) return 'hidden-article';
  if (url === '' || id === undefined) return 'cannot-be-read';
  return (await isOpenToScripts(id)) ? 'no-answer' : 'cannot-be-read';
}
