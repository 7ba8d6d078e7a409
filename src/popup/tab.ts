import type { Tabs } from 'webextension-polyfill';
import browser from '../webextension.ts';

/** The tab named by the page's own address, as in `popup.html?tab=7`; `null` where none is. */
export function tabOfAddress(search: string): number | null {
  const tab = new URLSearchParams(search).get('tab');
  return tab !== null && /^\d+$/.test(tab) ? Number(tab) : null;
}

/** The tab in front in this window; `null` where there is none. */
export async function activeTab(): Promise<Tabs.Tab | null> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active ?? null;
}

/** The tab that the popup is about; `null` where it is gone. */
export async function findTab(): Promise<Tabs.Tab | null> {
  const named = tabOfAddress(location.search);
  return named === null ? activeTab() : browser.tabs.get(named).catch(() => null);
}
