/** Wiring of the background: messages and events of the browser in, results of the engine out. No state of its own. */
import type { Runtime, Tabs } from 'webextension-polyfill';
import { type Analysis, analyze } from '../engine/index.ts';
import { BACKGROUND_GUARDS } from '../messages/background-guards.ts';
import { call, callTab } from '../messages/client.ts';
import type { FromContent, TabState } from '../messages/protocol.ts';
import { serve } from '../messages/server.ts';
import { onSettingsChanged, type Settings } from '../settings/index.ts';
import { pageOf } from '../ui/address.ts';
import browser from '../webextension.ts';
import { showBadge } from './badge.ts';
import { changeSheet } from './change-sheet.ts';
import { obeyCommands } from './commands.ts';
import { greyOut, showIcon } from './icon.ts';
import { loadScripts } from './load-script.ts';
import { hideCue, pageSettings } from './page-settings.ts';
import { newestSettings } from './remembered-settings.ts';
import { letIn } from './site-access.ts';
import { findState } from './tab-state.ts';
import { dropState, readState, writeState } from './tab-states.ts';
import { wantedOf } from './wanted.ts';

async function keep(sender: Runtime.MessageSender, state: TabState): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId !== 0) return;
  await writeState(tabId, state);
  // A tab may be closed while it is read; its end was heard before there was anything to forget.
  if (!(await browser.tabs.get(tabId).catch(() => null))) return dropState(tabId);
  await Promise.all([showBadge(tabId, state), showIcon(tabId, state)]);
  await call('tabStateChanged', { tabId });
}

async function forget(tabId: number): Promise<void> {
  await dropState(tabId);
  await showBadge(tabId, null);
  await call('tabStateChanged', { tabId });
}

type Read = Parameters<FromContent['analyzeArticle']>[0];

function stateOf({ url, title, notRead }: Read, analysis: Analysis, settings: Settings | null): TabState {
  if (!settings) return { status: 'unavailable', reason: 'settings-unread', url };
  const { language, supported, statements } = analysis;
  if (settings.languagesOff.includes(language)) return { status: 'unavailable', reason: 'language-off', url, language };
  if (!supported) return { status: 'unavailable', reason: 'language-not-supported', url, language, notRead };
  if (statements.length === 0) {
    const reason = notRead.rest ? 'only-beginning' : 'nothing-found';
    return { status: 'unavailable', reason, url, language, notRead };
  }
  return { status: 'done', url, title, language, analysis, notRead, readAt: Date.now() };
}

serve(
  {
    analyzeArticle: async (message, sender) => {
      const settings = await newestSettings();
      const analysis = wantedOf(analyze(message.article), settings);
      await keep(sender, stateOf(message, analysis, settings));
      return analysis;
    },
    articleNotFound: ({ reason, url, notRead }, sender) =>
      keep(sender, { status: 'unavailable', reason, url, ...(notRead && { notRead }) }),
    getPageSettings: (_, { url = '' }) => pageSettings(url),
    loadScript: ({ name }, { tab }) => (tab?.id === undefined ? false : loadScripts(tab.id, name)),
    changeSheet: (message, sender) => changeSheet(sender, message),
    hideCue: ({ cue, hidden }) => hideCue(cue, hidden),
    getTabState: ({ tabId }) => findState(tabId),
  },
  BACKGROUND_GUARDS,
);

obeyCommands();

browser.tabs.onRemoved.addListener((tabId) => dropState(tabId));

// A tab went to another page. Steps inside a page also come by here and change nothing.
browser.tabs.onUpdated.addListener(async (tabId, { status, url, isArticle }, tab) => {
  if (status === 'complete') await greyOut(tab);
  // Whether a page is an article, Firefox finds out a moment after it is complete.
  const isJudged = isArticle !== undefined;
  if (status === undefined && url === undefined && !isJudged) return;
  const kept = await readState(tabId);
  if (kept && pageOf(kept.url) !== pageOf(tab.url ?? '')) await forget(tabId);
  // A panel that asked while the page before was still there, or that waits for a page of which no script of ours tells.
  else if (!kept && (status === 'complete' || isJudged)) await call('tabStateChanged', { tabId });
});

// A new tab or one from before the browser's start may never load a page.
browser.tabs.onActivated.addListener(async ({ tabId }) => {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab?.status === 'complete') await greyOut(tab);
});

onSettingsChanged(async () => {
  const tabs = await browser.tabs.query({});
  const tell = async (tab: Tabs.Tab): Promise<void> => {
    if (tab.id === undefined || (await callTab(tab.id, 'settingsChanged', {})).ok) return;
    // Pages that are no articles have nobody to be told.
    if (!(await greyOut(tab))) await showIcon(tab.id, null);
  };
  await Promise.all(tabs.map(tell));
});

// Access that was given while pages were open counts for them too.
browser.permissions.onAdded.addListener(async () => {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(letIn));
});

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/welcome.html') });
});
