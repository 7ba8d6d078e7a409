/** Chromium through Playwright, with the extension loaded from its folder. */
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
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

async function extensionWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: PATIENCE });
}

/** Starts Chromium with a fresh profile. */
export async function launchChromium({ folder, proxyPort, language = 'en' }: Launch): Promise<DrivenBrowser> {
  const context = await chromium.launchPersistentContext('', {
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
      `--lang=${language}`,
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ],
  });
  // `URL.origin` is "null" for a scheme that Node does not know.
  const { protocol, host } = new URL((await extensionWorker(context)).url());
  const extensionOrigin = `${protocol}//${host}`;
  const control = await context.newPage();
  await control.goto(`${extensionOrigin}/manifest.json`);
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
  await closeWelcome(inExtension);
  return {
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
    openToolbarPopup: () => inExtension(() => chrome.action.openPopup(), null),
    stopBackground: async () => {
      await browserCdp.send('ServiceWorker.enable');
      const before = stops;
      await browserCdp.send('ServiceWorker.stopAllWorkers');
      if (await backgroundRuns()) await until(async () => stops > before, 'the service worker to stop');
    },
    close: () => context.close(),
  };
}
