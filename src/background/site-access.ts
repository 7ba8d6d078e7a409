import type { Tabs } from 'webextension-polyfill';
import { callTab } from '../messages/client.ts';
import browser from '../webextension.ts';

/** Puts the content script into a page that was opened before we had access to it. */
export async function letIn({ id, url, status }: Tabs.Tab): Promise<void> {
  if (id === undefined || url === undefined || status !== 'complete') return;
  const { ok } = await callTab(id, 'rescan', { asked: false });
  if (ok) return;
  for (const { js = [] } of browser.runtime.getManifest().content_scripts ?? []) {
    try {
      await browser.scripting.executeScript({ target: { tabId: id }, files: js });
    } catch {
      // A page that the browser still keeps us out of.
    }
  }
}
