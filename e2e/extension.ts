/** The extension as a reader meets it: its badge, its popup, its card. */
import type { TabState } from '../src/messages/protocol.ts';
import type { Settings } from '../src/settings/index.ts';
import { type DrivenBrowser, type Tab, until } from './browsers/driven-browser.ts';

/** What the background says of a tab. */
export function stateOf(hearsay: DrivenBrowser, tab: Pick<Tab, 'id'>): Promise<TabState> {
  return hearsay.inExtension(
    async (tabId) => (await chrome.runtime.sendMessage({ type: 'getTabState', tabId })) as TabState,
    tab.id,
  );
}

/** The state of a tab once its page was read, or found to be none to read. */
export function settledState(hearsay: DrivenBrowser, tab: Pick<Tab, 'id'>): Promise<TabState> {
  const settled = async (): Promise<TabState | null> => {
    const state = await stateOf(hearsay, tab);
    return state.status === 'working' ? null : state;
  };
  return until(settled, 'the page to be read') as Promise<TabState>;
}

/** Asks the page for one of its statements, as the popup and the panel do; answers whether it is still there. */
export function showStatement(hearsay: DrivenBrowser, tab: Pick<Tab, 'id'>, id: string): Promise<boolean> {
  return hearsay.inExtension(
    async ({ tabId, statement }) =>
      (await chrome.tabs.sendMessage(tabId, { type: 'showStatement', id: statement }, { frameId: 0 })) as boolean,
    { tabId: tab.id, statement: id },
  );
}

/** The text on the toolbar button. */
export function badgeOf(hearsay: DrivenBrowser, tab: Tab): Promise<string> {
  return hearsay.inExtension((tabId) => chrome.action.getBadgeText({ tabId }), tab.id);
}

/** Waits for the toolbar button to say something: it does so a moment after the tab's state is known. */
export async function waitForBadge(hearsay: DrivenBrowser, tab: Tab, wanted: string): Promise<void> {
  await until(async () => (await badgeOf(hearsay, tab)) === wanted, `the badge to be "${wanted}"`);
}

/** Opens the popup's page for a tab, in a tab of its own, once it shows what is known, or at once. */
export async function openPopup(hearsay: DrivenBrowser, tab: Pick<Tab, 'id'>, { atOnce = false } = {}): Promise<Tab> {
  const popup = await hearsay.newTab();
  await popup.goto(`${hearsay.extensionOrigin}/src/popup/popup.html?tab=${tab.id}`);
  await popup.waitUntil((early) => {
    const status = document.querySelector('main')?.getAttribute('data-status');
    return status && (early || status !== 'working');
  }, atOnce);
  return popup;
}

/** The headline of the popup that is open over the page; empty while there is none, and while the page is read. */
export function toolbarPopupSays(hearsay: DrivenBrowser): Promise<string> {
  return hearsay.inExtension(() => {
    const [view] = chrome.extension.getViews({ type: 'popup' });
    return view?.document.querySelector('main:not([data-status=working]) h1')?.textContent ?? '';
  }, null);
}

/** Closes the popup that is open over the page. */
export function closeToolbarPopup(hearsay: DrivenBrowser): Promise<void> {
  return hearsay.inExtension(() => chrome.extension.getViews({ type: 'popup' })[0]?.close(), null);
}

/** A click of the mouse in the middle of an element, which is scrolled into view. */
export async function clickOn(tab: Tab, selector: string): Promise<void> {
  await tab.activate();
  const point = await tab.evaluate((wanted) => {
    const element = [...document.querySelectorAll(wanted)].find((each) => each.checkVisibility());
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = element?.getBoundingClientRect();
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  }, selector);
  if (!point) throw new Error(`there is no ${selector} to be seen`);
  await tab.clickAt(point.x, point.y);
}

/** What the popup says. */
export interface PopupView {
  readonly status: string;
  readonly reason: string | null;
  readonly headline: string;
  readonly whole: string;
  /** In reading order. */
  readonly statements: readonly { readonly id: string; readonly kind: string; readonly source: string }[];
  readonly parties: readonly string[];
  readonly switchedOn: boolean | null;
}

/** Reads the popup. */
export function readPopup(popup: Tab): Promise<PopupView> {
  return popup.evaluate(() => {
    const textOf = (element: Element | null | undefined): string =>
      (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const main = document.querySelector('main');
    const control = document.querySelector('[role=switch]');
    const checked =
      control instanceof HTMLInputElement ? String(control.checked) : control?.getAttribute('aria-checked');
    return {
      status: main?.getAttribute('data-status') ?? '',
      reason: main?.getAttribute('data-reason') ?? null,
      headline: textOf(document.querySelector('h1')),
      whole: textOf(document.body),
      statements: [...document.querySelectorAll('.statements [data-statement]')].map((item) => ({
        id: item.getAttribute('data-statement') ?? '',
        kind: item.getAttribute('data-kind') ?? '',
        source: textOf(item.querySelector('.statement-source')),
      })),
      parties: [...document.querySelectorAll('.party summary .party-name')].map(textOf),
      switchedOn: checked === undefined || checked === null ? null : checked === 'true',
    };
  }, null);
}

/** The card's text, `null` where no card is open. */
export function readCard(tab: Tab): Promise<string | null> {
  return tab.inShadow(
    (root) => (root.querySelector('[role=dialog]')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    null,
  );
}

/** Clicks a button of the open card by its class. */
export async function clickInCard(tab: Tab, selector: string): Promise<void> {
  const point = await tab.inShadow((root, wanted) => {
    const box = root.querySelector(wanted)?.getBoundingClientRect();
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  }, selector);
  if (!point) throw new Error(`the card has no ${selector}`);
  await tab.clickAt(point.x, point.y);
}

/**
 * Fills the synchronised storage until not one more letter fits. In few writes: browsers also refuse more than so many
 * in a minute.
 *
 * @returns how many items that took
 */
export const fillSyncStorage = (hearsay: DrivenBrowser): Promise<number> =>
  hearsay.inExtension(async () => {
    const { sync } = chrome.storage;
    let items = 10;
    await sync.set(Object.fromEntries(Array.from({ length: items }, (_, at) => [`filler${at}`, 'x'.repeat(8000)])));
    for (let size = 8000; size > 0; ) {
      const isKept = await sync.set({ [`filler${items}`]: 'x'.repeat(size) }).then(
        () => true,
        () => false,
      );
      if (isKept) items += 1;
      else size = Math.floor(size / 2);
    }
    return items;
  }, null);

/** What is stored of the settings; nothing where they are as at the beginning. */
export const storedSettings = (hearsay: DrivenBrowser): Promise<Partial<Settings>> =>
  hearsay.inExtension(async () => {
    const { settings } = await chrome.storage.sync.get<{ settings?: Partial<Settings> }>('settings');
    return settings ?? {};
  }, null);

/** Run in a page or the background of the extension: its storage refuses to be read until `letRead` is run there. */
export function refuseReading(): void {
  const { browser } = globalThis as { browser?: typeof chrome };
  const { local } = (browser ?? chrome).storage;
  const { get } = local;
  const put = (value: unknown): unknown => Object.defineProperty(local, 'get', { value, configurable: true });
  put(() => Promise.reject(new Error('not now')));
  Object.assign(globalThis, { letRead: () => put(get) });
}

/** Run where `refuseReading` was: ends what that began. */
export function letRead(): void {
  (globalThis as unknown as { letRead: () => void }).letRead();
}
