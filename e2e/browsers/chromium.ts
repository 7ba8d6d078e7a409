/** Chromium through Playwright, with the extension loaded from its folder. */
import { readFileSync } from 'node:fs';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
import { needBrowser } from '../../scripts/find-browser.ts';
import {
  closeWelcome,
  type DrivenBrowser,
  type Launch,
  PATIENCE,
  type Plain,
  type SavedFile,
  type Tab,
  until,
} from './driven-browser.ts';

/** The part of CDP's `DOM.Node` in which shadow roots are found. */
interface DomNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly shadowRoots?: readonly DomNode[];
  readonly children?: readonly DomNode[];
}

function closedRoot(node: DomNode): DomNode | null {
  if (node.shadowRootType === 'closed') return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = closedRoot(child);
    if (found) return found;
  }
  return null;
}

/** Runs `body` on the closed shadow root of the page, which only the debugger can reach. */
async function inShadow<A extends Plain, R>(
  cdp: CDPSession,
  body: (root: ShadowRoot, argument: A) => R,
  argument: A,
): Promise<Awaited<R> | null> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const shadow = closedRoot(root);
  if (!shadow) return null;
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  if (!object.objectId) return null;
  const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
    functionDeclaration: `function(argument) { return (${body})(this, argument); }`,
    objectId: object.objectId,
    arguments: [{ value: argument }],
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

const pages = new WeakMap<Tab, Page>();

/** Playwright's own page of a tab, for what only Chromium can be asked. */
export function pageOf(tab: Tab): Page {
  const page = pages.get(tab);
  if (!page) throw new Error('not a tab of Chromium');
  return page;
}

async function tabOf(page: Page, id: number): Promise<Tab> {
  const cdp = await page.context().newCDPSession(page);
  const tab: Tab = {
    id,
    goto: async (url) => {
      await page.goto(url);
    },
    url: () => page.url(),
    evaluate: (body, argument) => page.evaluate(body as (argument: unknown) => never, argument),
    waitUntil: async (condition, argument) => {
      await page.waitForFunction(condition as (argument: unknown) => unknown, argument, {
        timeout: PATIENCE,
        polling: 25,
      });
    },
    inject: async (script) => {
      await page.evaluate(`${script}; null`);
    },
    inShadow: (body, argument) => inShadow(cdp, body, argument),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    chord: (keys) => page.keyboard.press(keys.join('+')),
    colorScheme: (scheme) => page.emulateMedia({ colorScheme: scheme }),
    forceColors: () => page.emulateMedia({ forcedColors: 'active' }),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
    activate: () => page.bringToFront(),
    close: () => page.close(),
  };
  pages.set(tab, page);
  return tab;
}

/** The browser's own page on its extensions, in which a reader decides what they may do. */
async function extensionsPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  return page;
}

/** What the browser's own page on extensions can do; the types of extensions do not know it. */
interface DeveloperPrivate {
  readonly updateProfileConfiguration: (change: { readonly inDeveloperMode: boolean }) => Promise<void>;
  readonly updateExtensionConfiguration: (change: {
    readonly extensionId: string;
    readonly hostAccess?: string;
    readonly incognitoAccess?: boolean;
  }) => Promise<void>;
  readonly getExtensionInfo: (id: string) => Promise<{
    readonly state: string;
    readonly incognitoAccess: { readonly isActive: boolean };
  }>;
  readonly addHostPermission: (id: string, host: string) => Promise<void>;
}

async function allowSites(context: BrowserContext, extensionId: string, hostAccess: string): Promise<void> {
  const page = await extensionsPage(context);
  await page.evaluate(
    (change) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      return developerPrivate.updateExtensionConfiguration(change);
    },
    { extensionId, hostAccess },
  );
  await page.close();
}

async function disable(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await extensionsPage(context);
  await page.evaluate((id) => chrome.management.setEnabled(id, false), extensionId);
  await page.close();
}

/** Without this, an extension that is started anew stays off: it comes from no store. */
export async function letRestart(tab: Tab): Promise<void> {
  const page = await extensionsPage(pageOf(tab).context());
  await page.evaluate(() => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
    return developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  await page.close();
}

/** Allows the extension in private windows, which starts it anew, and waits until it is there again. */
async function allowInPrivate(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await extensionsPage(context);
  await page.evaluate(async (id) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
    // Else an extension that is started anew stays off: it comes from no store.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    void developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  }, extensionId);
  const isBack = (): Promise<boolean> =>
    page.evaluate(async (id) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      const { state, incognitoAccess } = await developerPrivate.getExtensionInfo(id);
      return state === 'ENABLED' && incognitoAccess.isActive;
    }, extensionId);
  await until(isBack, 'the extension to be allowed in private windows');
  await page.close();
}

/** A headless browser shows nobody the dialog of `permissions.request`; its own page grants the same. */
async function grantHost(context: BrowserContext, id: string, host: string): Promise<void> {
  const page = await extensionsPage(context);
  await page.evaluate(
    ([extension, pattern]) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      return developerPrivate.addHostPermission(extension, pattern);
    },
    [id, host] as const,
  );
  await page.close();
}

/** The commands of the debugging protocol that Playwright has no types for. */
interface ExtensionCommands {
  send(
    method: 'Target.getTargets',
    parameters: { readonly filter: readonly { readonly type: string }[] },
  ): Promise<{ readonly targetInfos: readonly { readonly targetId: string; readonly url: string }[] }>;
  send(
    method: 'Extensions.triggerAction',
    parameters: { readonly id: string; readonly targetId: string },
  ): Promise<void>;
}

async function triggerAction(context: BrowserContext, id: string, page: Page): Promise<void> {
  await page.bringToFront();
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no connection to the browser itself');
  const commands = session as unknown as ExtensionCommands;
  const { targetInfos } = await commands.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const target = targetInfos.find(({ url }) => url === page.url());
  if (!target) throw new Error(`no tab shows ${page.url()}`);
  await commands.send('Extensions.triggerAction', { id, targetId: target.targetId });
  await session.detach();
}

async function extensionWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: PATIENCE });
}

const workers = new WeakMap<DrivenBrowser, () => Promise<Worker>>();

/** The extension's background, as Playwright has it. */
export async function backgroundOf(hearsay: DrivenBrowser): Promise<Worker> {
  const find = workers.get(hearsay);
  if (!find) throw new Error('not Chromium');
  return find();
}

/** What the scripts in use take, of a page or a worker. */
async function heapOf(send: (method: 'HeapProfiler.collectGarbage' | 'Runtime.getHeapUsage') => Promise<unknown>) {
  await send('HeapProfiler.collectGarbage');
  return ((await send('Runtime.getHeapUsage')) as { usedSize: number }).usedSize;
}

/** Asks the debugger of the extension's worker. */
async function askWorker(browserCdp: CDPSession, extensionOrigin: string, method: string): Promise<unknown> {
  const { targetInfos } = await browserCdp.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(extensionOrigin));
  if (!worker) throw new Error('the background does not run');
  const { sessionId } = await browserCdp.send('Target.attachToTarget', { targetId: worker.targetId });
  const answered = new Promise<unknown>((done) => {
    const listen = (event: { sessionId: string; message: string }): void => {
      const { id, result } = JSON.parse(event.message) as { id?: number; result?: unknown };
      if (event.sessionId !== sessionId || id !== 1) return;
      browserCdp.off('Target.receivedMessageFromTarget', listen);
      done(result);
    };
    browserCdp.on('Target.receivedMessageFromTarget', listen);
  });
  await browserCdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: 1, method }) });
  const result = await answered;
  await browserCdp.send('Target.detachFromTarget', { sessionId });
  return result;
}

/** Starts Chromium with a fresh profile. */
export async function launchChromium({
  folder,
  proxyPort,
  language = 'en',
  profile = '',
  inPrivate = false,
}: Launch): Promise<DrivenBrowser> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: needBrowser('chromium'),
    headless: true,
    viewport: { width: 1100, height: 800 },
    // On Linux the browser takes its language from the environment, elsewhere from the flag below.
    env: { ...process.env, LANGUAGE: language },
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // For the debugger to be able to click the toolbar button.
      '--enable-unsafe-extension-debugging',
      `--lang=${language}`,
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ],
  });
  const saved: Promise<SavedFile>[] = [];
  context.on('page', (page) =>
    page.on('download', (file) =>
      saved.push(file.path().then((path) => ({ name: file.suggestedFilename(), text: readFileSync(path, 'utf8') }))),
    ),
  );
  // `URL.origin` is "null" for a scheme that Node does not know.
  const { protocol, host } = new URL((await extensionWorker(context)).url());
  const extensionOrigin = `${protocol}//${host}`;
  if (inPrivate) await allowInPrivate(context, host);
  const control = await context.newPage();
  // What changes where an extension may be also starts it anew.
  const isOpen = (): Promise<boolean> =>
    control.goto(`${extensionOrigin}/manifest.json`).then(
      () => true,
      () => false,
    );
  await until(isOpen, 'the extension to be there');
  const browserCdp = await context.newCDPSession(control);
  const inExtension: DrivenBrowser['inExtension'] = (body, argument) =>
    control.evaluate(body as (argument: unknown) => never, argument);
  const tabIds = (): Promise<number[]> =>
    inExtension(async () => (await chrome.tabs.query({})).map(({ id }) => id ?? -1), null);
  const backgroundRuns = async (): Promise<boolean> => {
    const { targetInfos } = await browserCdp.send('Target.getTargets');
    return targetInfos.some(({ type, url }) => type === 'service_worker' && url.startsWith(extensionOrigin));
  };
  // A page may wake the worker before anyone can ask whether it runs: only the event tells that it stopped.
  let stops = 0;
  browserCdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) stops += 1;
  });
  // An extension that is started anew loses the pages that it has open.
  if (!inPrivate) await closeWelcome(inExtension);
  const hearsay: DrivenBrowser = {
    family: 'chromium',
    extensionOrigin,
    inExtension,
    backgroundRuns,
    newTab: async () => {
      const before = await tabIds();
      const page = await context.newPage();
      const [id = -1] = (await tabIds()).filter((each) => !before.includes(each));
      return tabOf(page, id);
    },
    clickToolbarButton: (tab) => triggerAction(context, host, pageOf(tab)),
    saved: async () => {
      const file = await until(async () => saved.shift() ?? null, 'a file to be saved');
      if (!file) throw new Error('no file was saved');
      return file;
    },
    allowSites: (which) => allowSites(context, host, which === 'all' ? 'ON_ALL_SITES' : 'ON_CLICK'),
    grantAccess: (origin) => grantHost(context, host, `${origin}/*`),
    disable: () => disable(context, host),
    stopBackground: async () => {
      await browserCdp.send('ServiceWorker.enable');
      const before = stops;
      await until(async () => {
        // One that was only starting when it was told does not hear it.
        await browserCdp.send('ServiceWorker.stopAllWorkers');
        return stops > before || !(await backgroundRuns());
      }, 'the service worker to stop');
    },
    memory: async (tab) => {
      const page = await context.newCDPSession(pageOf(tab));
      const memory = {
        page: await heapOf((method) => page.send(method)),
        background: await heapOf((method) => askWorker(browserCdp, extensionOrigin, method)),
      };
      await page.detach();
      return memory;
    },
    close: () => context.close(),
  };
  workers.set(hearsay, () => extensionWorker(context));
  return hearsay;
}
