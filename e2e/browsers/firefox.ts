/** Firefox through Puppeteer over WebDriver BiDi, with the extension installed as a temporary add-on. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { needBrowser } from '../../scripts/find-browser.ts';
import {
  closeWelcome,
  type DrivenBrowser,
  type Launch,
  PATIENCE,
  type Plain,
  type Tab,
  until,
} from './driven-browser.ts';

/** Extension pages never fire the load event that `goto` waits for; the document is there long before. */
const EXTENSION_PAGE_LOAD = 1_000;

/** By time, not by frames: a tab in the background draws none (milliseconds). */
const POLLING = 25;

/** The value of a BiDi answer, as far as it is read here. */
interface Remote {
  readonly sharedId?: string;
  readonly value?: unknown;
}

interface Evaluated {
  readonly result: {
    readonly type: string;
    readonly result: Remote;
    readonly exceptionDetails?: { readonly text: string };
  };
}

/** Raw BiDi, for what Puppeteer has no words for: closed shadow roots and the browser's own windows. */
interface Connection {
  readonly send: (method: string, parameters: object) => Promise<Evaluated>;
}

function connectionOf(browser: Browser): Connection {
  return (browser as unknown as { connection: Connection }).connection;
}

/** The browsing context's id in BiDi. */
const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

function resultOf({ result }: Evaluated): unknown {
  if (result.type !== 'success') throw new Error(result.exceptionDetails?.text ?? 'the script failed');
  return result.result.value;
}

/** The closed shadow root of an element that the extension put beside the page’s own, or into a dialog of it. */
async function closedRoot(page: Page): Promise<string | null> {
  for (const host of await page.$$('html > :not(head, body), body > *, dialog > *')) {
    const { value } = (host as unknown as { remoteValue: () => Remote }).remoteValue();
    const { shadowRoot } = value as { shadowRoot?: { sharedId: string; value: { mode: string } } };
    if (shadowRoot?.value.mode === 'closed') return shadowRoot.sharedId;
  }
  return null;
}

async function inShadow<A extends Plain, R>(
  page: Page,
  connection: Connection,
  body: (root: ShadowRoot, argument: A) => R,
  argument: A,
): Promise<Awaited<R> | null> {
  const sharedId = await closedRoot(page);
  if (!sharedId) return null;
  const answer = await connection.send('script.callFunction', {
    functionDeclaration: `async (root, argument) => JSON.stringify(await (${body})(root, JSON.parse(argument)))`,
    arguments: [{ sharedId }, { type: 'string', value: JSON.stringify(argument ?? null) }],
    target: { context: contextOf(page) },
    awaitPromise: true,
  });
  const value = resultOf(answer);
  return typeof value === 'string' ? JSON.parse(value) : null;
}

/** Waits for the document of an extension's page, as its load event does not come. */
async function gotoExtensionPage(page: Page, url: string): Promise<void> {
  await page.goto(url, { timeout: EXTENSION_PAGE_LOAD }).catch(() => null);
  await page.waitForFunction(
    (wanted) => location.href.startsWith(wanted) && document.readyState === 'complete',
    { timeout: PATIENCE },
    url,
  );
}

function tabOf(browser: Browser, page: Page, id: number): Tab {
  const connection = connectionOf(browser);
  return {
    id,
    goto: async (url) => {
      if (url.startsWith('moz-extension:')) await gotoExtensionPage(page, url);
      else await page.goto(url);
    },
    url: () => page.url(),
    evaluate: (body, argument) => page.evaluate(body as (argument: unknown) => never, argument),
    waitUntil: async (condition, argument) => {
      const check = condition as (argument: unknown) => unknown;
      await page.waitForFunction(check, { timeout: PATIENCE, polling: POLLING }, argument);
    },
    inject: async (script) => {
      await page.evaluate(`${script}; null`);
    },
    inShadow: (body, argument) => inShadow(page, connection, body, argument),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key as 'Escape'),
    chord: async (keys) => {
      for (const key of keys) await page.keyboard.down(key as 'Alt');
      for (const key of [...keys].reverse()) await page.keyboard.up(key as 'Alt');
    },
    colorScheme: async (scheme) => {
      // WebDriver BiDi has no word for it; this is what the browser's own developer tools do.
      await inBrowserWindow(connection, `${pageIn(id)}.prefersColorSchemeOverride = ${JSON.stringify(scheme)}`);
      await page.waitForFunction((wanted) => matchMedia(wanted).matches, {}, `(prefers-color-scheme: ${scheme})`);
    },
    forceColors: async () => {
      await inBrowserWindow(connection, `${pageIn(id)}.forcedColorsOverride = 'active'`);
      await page.waitForFunction(() => matchMedia('(forced-colors: active)').matches);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async (path) => {
      await page.screenshot({ path: path as `${string}.png` });
    },
    activate: () => page.bringToFront(),
    close: () => page.close(),
  };
}

/** Evaluates in the browser's own window, where the extension's state can be seen and its background ended. */
async function inBrowserWindow(connection: Connection, expression: string): Promise<unknown> {
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as unknown as {
    result: { contexts: { context: string }[] };
  };
  const context = tree.result.contexts[0]?.context;
  return resultOf(await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true }));
}

/** The browser's own code for extensions. */
const EXTENSIONS = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent`;

/** What a tab shows, as the browser's own code has it. */
const pageIn = (tabId: number): string =>
  `${EXTENSIONS}.apiManager.global.tabTracker.getTab(${tabId}).linkedBrowser.browsingContext`;

/** Switches an extension off as the browser's page on extensions does. */
const disabling = (id: string): string =>
  `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager
    .getAddonByID(${JSON.stringify(id)}).then((addon) => addon.disable()).then(() => true)`;

/** The extension's toolbar button, as the browser's own code has it. */
const toolbarButton = (id: string): string =>
  `${EXTENSIONS}.apiManager.global
    .browserActionFor(WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension)`;

function addonId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/** Presses the button of the question that the browser asks over the tab in front. */
const SAY_YES = `(() => {
  const { gBrowser, PopupNotifications } = Services.wm.getMostRecentWindow('navigator:browser');
  const asked = PopupNotifications.getNotification('addon-webext-permissions', gBrowser.selectedBrowser);
  const [shown] = asked ? PopupNotifications.panel.children : [];
  shown?.button.click();
  return Boolean(shown);
})()`;

/** Allows the extension in private windows, as the browser's own page on add-ons does. */
const allowInPrivate = (id: string): string => `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await ExtensionPermissions.add(${JSON.stringify(id)}, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID(${JSON.stringify(id)})).reload();
  return true;
})()`;

/** Collects all garbage, then says what the processes of web pages and of extensions take. */
const PROCESSES = `(async () => {
  Services.obs.notifyObservers(null, 'child-mmu-request');
  const reporters = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  await new Promise((done) => reporters.minimizeMemoryUsage(done));
  const { children } = await ChromeUtils.requestProcInfo();
  const sum = (isMeant) => children.filter(isMeant).reduce((all, { memory }) => all + memory, 0);
  return JSON.stringify({
    page: sum(({ type }) => /^web/.test(type)),
    background: sum(({ type }) => type === 'extension'),
  });
})()`;

const buttons = new WeakMap<DrivenBrowser, (tab: Tab) => Promise<string>>();

/** The pictures of the toolbar button in a tab, as the browser has them: addresses by size and theme, as JSON. */
export async function buttonIn(hearsay: DrivenBrowser, tab: Tab): Promise<string> {
  const read = buttons.get(hearsay);
  if (!read) throw new Error('not Firefox');
  return read(tab);
}

/** Starts Firefox with a fresh profile. */
export async function launchFirefox({
  folder,
  proxyPort,
  backgroundIdle,
  inPrivate = false,
}: Launch): Promise<DrivenBrowser> {
  const id = addonId(folder);
  const uuid = randomUUID();
  const downloads = mkdtempSync(join(tmpdir(), 'hearsay-downloads-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    headless: true,
    defaultViewport: { width: 1100, height: 800 },
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'xpinstall.signatures.required': false,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      // Tabs behind the one on show keep their timers, so that tests need not wait for them.
      'dom.min_background_timeout_value': 4,
      'dom.timeout.enable_budget_timer_throttling': false,
      ...(backgroundIdle !== undefined && { 'extensions.background.idle.timeout': backgroundIdle }),
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
    },
  });
  await browser.installExtension(folder);
  const extensionOrigin = `moz-extension://${uuid}`;
  const connection = connectionOf(browser);
  if (inPrivate) await inBrowserWindow(connection, allowInPrivate(id));
  const control = await browser.newPage();
  await gotoExtensionPage(control, `${extensionOrigin}/icons/icon-16.png`);
  const inExtension: DrivenBrowser['inExtension'] = (body, argument) =>
    control.evaluate(body as (argument: unknown) => never, argument);
  const tabIds = (): Promise<number[]> =>
    inExtension(async () => (await chrome.tabs.query({})).map((tab) => tab.id ?? -1), null);
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;
  const backgroundRuns = async () => (await inBrowserWindow(connection, `${extension}.backgroundState`)) === 'running';
  // An extension that is started anew loses the pages that it has open.
  if (!inPrivate) await closeWelcome(inExtension);
  const hearsay: DrivenBrowser = {
    family: 'firefox',
    extensionOrigin,
    inExtension,
    backgroundRuns,
    newTab: async () => {
      const before = await tabIds();
      const page = await browser.newPage();
      const [tabId = -1] = (await tabIds()).filter((each) => !before.includes(each));
      return tabOf(browser, page, tabId);
    },
    clickToolbarButton: async (tab) => {
      await tab.activate();
      await inBrowserWindow(connection, `${toolbarButton(id)}.triggerAction(window), true`);
    },
    saved: async () => {
      // A file that is still being written has another beside it, or nothing in it yet.
      const whole = async (): Promise<string | undefined> => {
        const names = readdirSync(downloads);
        const isWritten = !names.some((name) => name.endsWith('.part')) && names.length === 1;
        return isWritten && statSync(join(downloads, names[0] ?? '')).size > 0 ? names[0] : undefined;
      };
      const name = (await until(whole, 'a file to be saved')) ?? '';
      const text = readFileSync(join(downloads, name), 'utf8');
      rmSync(join(downloads, name));
      return { name, text };
    },
    allowSites: (which) =>
      inExtension(async (all) => {
        const sites = { origins: chrome.runtime.getManifest().host_permissions ?? [] };
        if (!all) await chrome.permissions.remove(sites);
        else if (!(await chrome.permissions.contains(sites))) throw new Error('only a reader can allow sites');
      }, which === 'all'),
    grantAccess: async () => {
      await until(async () => (await inBrowserWindow(connection, SAY_YES)) === true, 'the browser to ask');
    },
    disable: async () => {
      await inBrowserWindow(connection, disabling(id));
    },
    stopBackground: async () => {
      await inBrowserWindow(connection, `${extension}.terminateBackground().then(() => true)`);
    },
    memory: async () => JSON.parse(String(await inBrowserWindow(connection, PROCESSES))),
    close: async () => {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
  buttons.set(hearsay, async (tab) => {
    const native = `${EXTENSIONS}.apiManager.global.tabTracker.getTab(${tab.id})`;
    return String(
      await inBrowserWindow(connection, `JSON.stringify(${toolbarButton(id)}.action.getContextData(${native}).icon)`),
    );
  });
  return hearsay;
}
