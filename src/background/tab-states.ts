import type { TabState } from '../messages/protocol.ts';
import browser from '../webextension.ts';

const PREFIX = 'tab:';
const keyOf = (tabId: number): string => `${PREFIX}${tabId}`;

/** Memory for the session only: gone with the browser, never on disk, so private windows leave nothing behind. */
const area = browser.storage.session;

/** What is known of a tab; `null` where nothing is. */
export async function readState(tabId: number): Promise<TabState | null> {
  // Only `writeState` writes under these keys.
  return ((await area.get(keyOf(tabId)))[keyOf(tabId)] as TabState | undefined) ?? null;
}

/** Forgets a tab. */
export async function dropState(tabId: number): Promise<void> {
  await area.remove(keyOf(tabId));
}

/** Keeps what is known of a tab. Where the memory is full the other tabs are forgotten: they are read again when asked. */
export async function writeState(tabId: number, state: TabState): Promise<void> {
  try {
    await area.set({ [keyOf(tabId)]: state });
  } catch {
    const keys = Object.keys(await area.get(null)).filter((key) => key.startsWith(PREFIX));
    await area.remove(keys);
    await area.set({ [keyOf(tabId)]: state });
  }
}
