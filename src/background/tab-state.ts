import browser from 'webextension-polyfill';
import { callTab } from '../messages/client.ts';
import type { TabState } from '../messages/protocol.ts';
import { isSiteOn, loadSettings } from '../settings/index.ts';
import { hostOf, isGuarded, isPdf, isWebPage, pageOf } from '../ui/address.ts';
import { readState } from './tab-states.ts';

/** What is kept of a page, unless it was kept while the site was off. */
async function keptOf(tabId: number, url: string): Promise<TabState | null> {
  const kept = await readState(tabId);
  if (!kept || pageOf(kept.url) !== pageOf(url)) return null;
  return kept.status === 'unavailable' && kept.reason === 'switched-off' ? null : kept;
}

/**
 * What a tab shows, found out anew where nothing is kept: the page may still be loading, its script may have been read
 * by a background that has forgotten since, or no script of ours may be in it.
 */
export async function findState(tabId: number): Promise<TabState> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const url = tab?.url ?? '';
  if (isWebPage(url) && !isSiteOn(await loadSettings(), hostOf(url))) {
    return { status: 'unavailable', reason: 'switched-off', url };
  }
  const kept = await keptOf(tabId, url);
  if (kept) return kept;
  const { ok } = await callTab(tabId, 'rescan', {});
  const found = ok ? await keptOf(tabId, url) : null;
  if (found) return found;
  if (ok || (tab?.status === 'loading' && isWebPage(url))) return { status: 'working', url };
  // A store's page and a PDF have an address like any other, but the browser lets no script into them.
  const isReadable = isWebPage(url) && !isGuarded(url) && !isPdf(url);
  return { status: 'unavailable', reason: isReadable ? 'no-answer' : 'cannot-be-read', url };
}
