import type { Tabs } from 'webextension-polyfill';
import type { Reason } from '../messages/protocol.ts';
import { isFile, isGuarded, isPdf, isWebPage } from '../ui/address.ts';
import { originsOf } from '../ui/origins.ts';
import browser from '../webextension.ts';
import { loadScripts } from './load-script.ts';

/**
 * Why no script of ours answers in a tab; null where none had come, as on pages that are no articles, and now has: it says
 * what the page is. Of pages that we have no access to, a browser tells the address only once a
 * reader has opened the popup on them from the toolbar.
 */
export async function reasonForSilence({ id, url = '', isInReaderMode, isArticle }: Tabs.Tab): Promise<Reason | null> {
  if (isFile(url)) return 'local-file';
  if (isInReaderMode) return 'reader-view';
  if (isGuarded(url)) return 'guarded';
  if (url !== '' && !isWebPage(url)) return 'cannot-be-read';
  if (!(await browser.permissions.contains({ origins: originsOf(url) }))) return 'site-withheld';
  if (isPdf(url)) return 'pdf';
  // Of a page that it keeps us out of, Firefox tells all the same whether it is an article.
  if (url === '' && isArticle) return 'hidden-article';
  if (url === '' || id === undefined) return 'cannot-be-read';
  // A page from before an update, or from before we had access, has not even the first.
  return (await loadScripts(id, 'index', 'reading')) ? null : 'cannot-be-read';
}
