import { useEffect, useState } from 'preact/hooks';
import type { Tabs } from 'webextension-polyfill';
import { activeTab } from '../popup/tab.ts';
import browser from '../webextension.ts';

/** The tab in front in the panel's window, as it changes; `null` where there is none. */
export function useActiveTab(): Tabs.Tab | null {
  const [tab, setTab] = useState<Tabs.Tab | null>(null);
  useEffect(() => {
    const read = async () => setTab(await activeTab());
    const onUpdated = (_: number, { url, status }: Tabs.OnUpdatedChangeInfoType) => {
      if (url !== undefined || status === 'complete') void read();
    };
    void read();
    browser.tabs.onActivated.addListener(read);
    browser.tabs.onUpdated.addListener(onUpdated);
    return () => {
      browser.tabs.onActivated.removeListener(read);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, []);
  return tab;
}
