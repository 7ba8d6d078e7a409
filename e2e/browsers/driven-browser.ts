/** What the tests ask of a browser, the same for Chromium and Firefox. */
import type { Family } from '../../scripts/find-browser.ts';

/** Data that crosses from a test into a page and back. */
export type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [key: string]: Plain };

/** How long a condition may take to become true; reaching it is a failure, so it is generous. */
export const PATIENCE = 10_000;

/** A tab of the browser. */
export interface Tab {
  /** The browser's own id of the tab, as `chrome.tabs` gives it. */
  readonly id: number;
  readonly goto: (url: string) => Promise<void>;
  readonly url: () => string;
  readonly evaluate: <A extends Plain, R>(body: (argument: A) => R | Promise<R>, argument: A) => Promise<R>;
  /** Waits until the condition holds in the page. */
  readonly waitUntil: <A extends Plain>(condition: (argument: A) => unknown, argument: A) => Promise<void>;
  /** Runs a script as it stands, past the page's own rules for scripts. */
  readonly inject: (script: string) => Promise<void>;
  /** Runs a function on the extension's closed shadow root; `null` where there is none. */
  readonly inShadow: <A extends Plain, R>(
    body: (root: ShadowRoot, argument: A) => R,
    argument: A,
  ) => Promise<Awaited<R> | null>;
  /** A click of the mouse at a point of the viewport. */
  readonly clickAt: (x: number, y: number) => Promise<void>;
  readonly press: (key: string) => Promise<void>;
  /** Keys held together, as `['Alt', 'Shift', 'j']`. */
  readonly chord: (keys: readonly string[]) => Promise<void>;
  readonly colorScheme: (scheme: 'light' | 'dark') => Promise<void>;
  /** Has the page drawn in the colors of a system that forces its own on all pages. */
  readonly forceColors: () => Promise<void>;
  /** The size of the viewport, in CSS pixels. */
  readonly resize: (width: number, height: number) => Promise<void>;
  readonly screenshot: (path: string) => Promise<void>;
  readonly activate: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Bytes in use once all garbage is collected: of the scripts in Chromium, of the whole processes in Firefox. */
export interface Memory {
  readonly page: number;
  readonly background: number;
}

/** A file as it came into a reader's downloads. */
export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** A browser with the extension installed, and nothing else. */
export interface DrivenBrowser {
  readonly family: Family;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at its end. */
  readonly extensionOrigin: string;
  readonly newTab: () => Promise<Tab>;
  /** Runs a function in a page of the extension, where `chrome.*` is at hand. */
  readonly inExtension: <A extends Plain, R>(body: (argument: A) => R | Promise<R>, argument: A) => Promise<R>;
  /** A click on the toolbar button with this tab in front. */
  readonly clickToolbarButton: (tab: Tab) => Promise<void>;
  /** The next file that the browser saves, or has saved and nobody has asked for. */
  readonly saved: () => Promise<SavedFile>;
  /** Lets the extension read all sites or none, as a reader can decide in the browser's own settings. */
  readonly allowSites: (which: 'all' | 'none') => Promise<void>;
  /** Says yes where the extension has asked for access to a site, given as `https://example.org`. */
  readonly grantAccess: (origin: string) => Promise<void>;
  /** Switches the extension off in the browser's own settings; nothing can be done in it any more. */
  readonly disable: () => Promise<void>;
  /** Ends the background as the browser does when it has been idle; gives back when it has ended. */
  readonly stopBackground: () => Promise<void>;
  /** Whether the background runs now. */
  readonly backgroundRuns: () => Promise<boolean>;
  /** What the page in a tab and the background take. */
  readonly memory: (tab: Tab) => Promise<Memory>;
  readonly close: () => Promise<void>;
}

/** What a launcher is given. */
export interface Launch {
  /** The built extension. */
  readonly folder: string;
  /** Port of the proxy on 127.0.0.1 that is the only way out. */
  readonly proxyPort: number;
  /** Language of the browser's own interface, and so of the extension's; Chromium only. */
  readonly language?: string;
  /** A folder for the profile, which outlives the browser; Chromium only, as Firefox forgets a temporary add-on. */
  readonly profile?: string;
  /** Milliseconds after which an idle background is stopped; Firefox only. */
  readonly backgroundIdle?: number;
  /** Whether the extension may be in private windows, which a reader has to allow. */
  readonly inPrivate?: boolean;
}

/** Polls until `read` gives something true; for conditions that no page can wait on by itself. */
export async function until<T>(read: () => Promise<T>, what: string, patience = PATIENCE): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await read();
    if (value) return value;
    if (Date.now() > end) throw new Error(`waited ${patience} ms for ${what}`);
    await new Promise((next) => setTimeout(next, 25));
  }
}

/** Waits for the page that opens after installing, as it must, and closes it, so that no test finds it in its way. */
export async function closeWelcome(inExtension: DrivenBrowser['inExtension']): Promise<void> {
  const close = (): Promise<boolean> =>
    inExtension(async () => {
      const welcome = (await chrome.tabs.query({})).find(({ url }) => url?.includes('/src/welcome/'));
      if (welcome?.id === undefined) return false;
      await chrome.tabs.remove(welcome.id);
      return true;
    }, null);
  await until(close, 'the page that opens after installing');
}
