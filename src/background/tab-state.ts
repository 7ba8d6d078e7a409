import { callTab } from '../messages/client.ts';
import type { Reason, TabState } from '../messages/protocol.ts';
import { reasonAgainst } from '../settings/index.ts';
import { hostOf, isGuarded, isWebPage, pageOf } from '../ui/address.ts';
import browser from '../webextension.ts';
import { newestSettings } from './remembered-settings.ts';
import { reasonForSilence } from './silence.ts';
import { readState } from './tab-states.ts';

/** Reasons that hold only as long as the settings are what they were. */
const SETTINGS_REASONS: ReadonlySet<Reason> = new Set<Reason>([
  'switched-off',
  'paused',
  'not-asked',
  'settings-unread',
]);

/** What is kept of a page, unless the settings stood against reading it. */
async function keptOf(tabId: number, url: string): Promise<TabState | null> {
  const kept = await readState(tabId);
  if (!kept || pageOf(kept.url) !== pageOf(url)) return null;
  const isSetting = kept.status === 'unavailable' && SETTINGS_REASONS.has(kept.reason);
  return isSetting ? null : kept;
}

/**
 * What a tab shows, found out anew where nothing is kept: the page may still be loading, its script may have been read
 * by a background that has forgotten since, or no script of ours may be in it.
 */
export async function findState(tabId: number): Promise<TabState> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const url = tab?.url ?? '';
  const settings = await newestSettings();
  const withhold = isWebPage(url) ? reasonAgainst(settings, hostOf(url)) : null;
  const kept = await keptOf(tabId, url);
  // What was read while the settings were known still has its marks.
  const isMarked = !settings && kept?.status === 'done';
  if (withhold && !isMarked) return { status: 'unavailable', reason: withhold, url };
  if (kept) return kept;
  const { ok } = await callTab(tabId, 'rescan', { asked: false });
  const found = ok ? await keptOf(tabId, url) : null;
  if (found) return found;
  if (ok && settings?.mode === 'asked') return { status: 'unavailable', reason: 'not-asked', url };
  // A store's page is not waited for: whatever it loads, no script of ours will be in it.
  if (ok || (tab?.status === 'loading' && isWebPage(url) && !isGuarded(url))) return { status: 'working', url };
  const reason = tab ? await reasonForSilence(tab) : 'cannot-be-read';
  return reason ? { status: 'unavailable', reason, url } : { status: 'working', url };
}
