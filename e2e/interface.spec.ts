import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Reason } from '../src/messages/protocol.ts';
import { violations } from './axe.ts';
import { launchChromium, pageOf } from './browsers/chromium.ts';
import { type DrivenBrowser, type Plain, type Tab, until } from './browsers/driven-browser.ts';
import { openPopup, settledState, toolbarPopupSays } from './extension.ts';
import { waitForMarks } from './marks.ts';
import { articlePage, FOUR_KINDS, NOTHING_TO_MARK } from './pages.ts';
import { SAMPLES } from './samples.ts';
import type { Site } from './site.ts';
import { expect, test } from './test.ts';

/** Makes a page look as with a choice in the system's settings. */
type Wear = (tab: Tab) => Promise<void>;

const THEMES: Readonly<Record<string, Wear>> = {
  light: (tab) => tab.colorScheme('light'),
  dark: (tab) => tab.colorScheme('dark'),
  forced: (tab) => tab.forceColors(),
};

const openPage = async (hearsay: DrivenBrowser, name: string): Promise<Tab> => {
  const tab = await hearsay.newTab();
  await tab.goto(`${hearsay.extensionOrigin}/src/${name}/${name}.html`);
  await tab.waitUntil(() => document.querySelector('h1'), null);
  return tab;
};

const openAll = (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    for (const party of document.querySelectorAll('details')) party.open = true;
  }, null);

const chooseTab = (tab: Tab, nth: number): Promise<void> =>
  tab.evaluate((at) => document.querySelectorAll<HTMLElement>('[role=tab]')[at]?.click(), nth);

/** Settings with which the options page shows all that it can. */
const BUSY = {
  version: 2,
  sitesOff: ['news.example'],
  hiddenCues: ['en/rumor/according-to'],
  looks: { rumor: { light: '#ffee88' } },
};

const setSettings = (hearsay: DrivenBrowser, settings: Plain) =>
  hearsay.inExtension(async (value) => {
    if (value) await chrome.storage.sync.set({ settings: value });
    else await chrome.storage.sync.clear();
  }, settings);

/** The reasons that are kept with a tab; the others come from the settings, which are changed for them. */
const KEPT: Readonly<Record<Exclude<Reason, 'not-asked' | 'paused' | 'settings-unread' | 'switched-off'>, true>> = {
  'not-an-article': true,
  'nothing-found': true,
  'only-beginning': true,
  'language-not-supported': true,
  'language-off': true,
  'cannot-be-read': true,
  guarded: true,
  'local-file': true,
  'hidden-article': true,
  pdf: true,
  'reader-view': true,
  'site-withheld': true,
  'no-answer': true,
};

/** Writes down a reason for a tab as the background does, with all that may be said beside it, and tells of it. */
const keepReason = (hearsay: DrivenBrowser, { id }: Tab, url: string, reason: string): Promise<void> =>
  hearsay.inExtension(
    async ({ tabId, state }) => {
      await chrome.storage.session.set({ [`tab:${tabId}`]: state });
      await chrome.runtime.sendMessage({ type: 'tabStateChanged', tabId });
    },
    {
      tabId: id,
      state: {
        status: 'unavailable',
        reason,
        url,
        language: 'nl',
        notRead: { frames: ['ads.example'], closedRoots: 2, rest: true },
      },
    },
  );

const reasonIs = (popup: Tab, reason: string): Promise<boolean> =>
  until(
    () => popup.evaluate((wanted) => document.querySelector('main')?.getAttribute('data-reason') === wanted, reason),
    `the popup to say ${reason}`,
  );

/** The narrowest that an interface must fit into, also at a zoom of 200 % in a window twice as wide (CSS pixels). */
const NARROW = 320;

/** What runs out of a narrow page or is cut off in it, written from left to right and from right to left. */
async function spills(tab: Tab): Promise<string[]> {
  await tab.resize(NARROW, 700);
  const found = await tab.evaluate((width) => {
    const all: string[] = [];
    for (const dir of ['ltr', 'rtl']) {
      document.documentElement.dir = dir;
      for (const element of document.querySelectorAll('body *')) {
        if (!element.checkVisibility() || element.closest('.visually-hidden, svg')) continue;
        const { left, right } = element.getBoundingClientRect();
        if (left < -0.5 || right > width + 0.5) all.push(`${dir}: ${element.outerHTML.slice(0, 120)}`);
      }
    }
    document.documentElement.removeAttribute('dir');
    return all;
  }, NARROW);
  await tab.resize(1100, 800);
  return found;
}

/** Every page of the interface in every state, each in every theme: what axe-core finds wrong, and what does not fit. */
async function complaints(hearsay: DrivenBrowser, site: Site): Promise<string[]> {
  const found: string[] = [];
  const look = async (tab: Tab, view: string): Promise<void> => {
    for (const spill of await spills(tab)) found.push(`${view}, narrow, ${spill}`);
    for (const [theme, wear] of Object.entries(THEMES)) {
      await wear(tab);
      for (const complaint of await violations(tab)) found.push(`${view}, ${theme}: ${complaint}`);
    }
  };
  const article = await hearsay.newTab();
  await article.goto(`${site.origin}/articles/${SAMPLES[0]}/page.html`);
  await settledState(hearsay, article);
  const popup = await openPopup(hearsay, article);
  await openAll(popup);
  await look(popup, 'sources');
  await chooseTab(popup, 1);
  await look(popup, 'statements');
  for (const [mode, reason] of [
    ['off', 'paused'],
    ['asked', 'not-asked'],
  ] as const) {
    await setSettings(hearsay, { version: 2, mode });
    await reasonIs(popup, reason);
    await look(popup, reason);
  }
  await setSettings(hearsay, { version: 2, sitesOff: ['127.0.0.1'] });
  await reasonIs(popup, 'switched-off');
  await look(popup, 'switched off');
  await setSettings(hearsay, null);
  await popup.waitUntil(() => document.querySelector('main')?.getAttribute('data-status') === 'done', null);
  // A page that is done with: at one that may become an article the script in it looks again.
  const plain = site.add('/interface/plain.html', NOTHING_TO_MARK);
  await article.goto(plain);
  await reasonIs(popup, 'nothing-found');
  for (const reason of Object.keys(KEPT)) {
    await keepReason(hearsay, article, plain, reason);
    await reasonIs(popup, reason);
    await look(popup, reason);
  }
  await popup.close();
  const held = site.hold('/interface/held.js', '');
  const loading = article.goto(site.add('/interface/held.html', `<script src="${held.url}"></script>`));
  const waiting = await openPopup(hearsay, article, { atOnce: true });
  await waiting.waitUntil(
    () => document.querySelector('progress')?.checkVisibility({ visibilityProperty: true }),
    null,
  );
  await look(waiting, 'working');
  held.release();
  await loading;
  await waiting.close();
  await article.goto(`${site.origin}/articles/${SAMPLES[1]}/page.html`);
  await settledState(hearsay, article);
  const panel = await openPage(hearsay, 'panel');
  await article.activate();
  await panel.waitUntil(() => document.querySelector('.statements'), null);
  await look(panel, 'panel');
  await panel.close();
  await article.close();
  await setSettings(hearsay, BUSY);
  for (const name of ['options', 'welcome']) {
    const tab = await openPage(hearsay, name);
    await tab.waitUntil(() => document.querySelector('fieldset'), null);
    await look(tab, name);
    await tab.close();
  }
  await setSettings(hearsay, null);
  return found;
}

for (const language of readdirSync('public/_locales')) {
  test(`axe finds nothing wrong in any page, state and theme, and all fits, in ${language}`, {
    tag: '@chromium',
  }, async ({ dist, deadEnd, site }) => {
    test.slow();
    const own = await launchChromium({ folder: dist, proxyPort: deadEnd.port, language });
    try {
      const tab = await openPage(own, 'options');
      expect(await tab.evaluate(() => document.documentElement.lang, null)).toBe(language);
      expect(await complaints(own, site)).toEqual([]);
    } finally {
      await own.close();
    }
  });
}

test('axe finds nothing wrong in any page, state and theme, and all fits', { tag: '@firefox' }, async ({
  hearsay,
  site,
}) => {
  test.slow();
  expect(await complaints(hearsay, site)).toEqual([]);
});

test('only the tab on show is underlined, also where colors are forced', async ({ hearsay, tab, site }) => {
  await tab.goto(site.add('/interface/tabs.html', FOUR_KINDS));
  await waitForMarks(tab);
  const popup = await openPopup(hearsay, tab);
  const underlined = (): Promise<boolean[]> =>
    popup.evaluate(() => {
      const ground = getComputedStyle(document.body).backgroundColor;
      const tabs = [...document.querySelectorAll('[role=tab]')];
      return tabs.map((each) => getComputedStyle(each).borderBlockEndColor !== ground);
    }, null);
  for (const wear of Object.values(THEMES)) {
    await wear(popup);
    expect(await underlined()).toEqual([true, false]);
  }
  await popup.close();
});

/** How many stand in each row. */
const rowsOf = (tab: Tab, selector: string): Promise<number[]> =>
  tab.evaluate((wanted) => {
    const rows = new Map<number, number>();
    for (const item of document.querySelectorAll(wanted)) {
      const top = Math.round(item.getBoundingClientRect().top);
      rows.set(top, (rows.get(top) ?? 0) + 1);
    }
    return [...rows.values()];
  }, selector);

test('of four kinds none stands alone below three, however wide the panel is', async ({ hearsay, tab, site }) => {
  await tab.goto(`${site.origin}/articles/${SAMPLES[1]}/page.html`);
  await settledState(hearsay, tab);
  const popup = await openPopup(hearsay, tab);
  await chooseTab(popup, 1);
  await popup.evaluate(() => {
    document.documentElement.dataset.surface = 'panel';
  }, null);
  for (const width of [320, 380, 480, 600, 760]) {
    await popup.resize(width, 700);
    for (const kinds of ['.kind-counts > li', '.filter-choice:not(.filter-certain)']) {
      const rows = await rowsOf(popup, kinds);
      expect(rows.reduce((sum, each) => sum + each, 0)).toBe(4);
      expect(new Set(rows).size, `${kinds} at ${width}: ${rows}`).toBe(1);
    }
  }
  await popup.close();
});

test('no name of a kind is broken in a panel as narrow as it can be', { tag: '@chromium' }, async ({
  dist,
  deadEnd,
  site,
}) => {
  const own = await launchChromium({ folder: dist, proxyPort: deadEnd.port, language: 'fr' });
  try {
    const article = await own.newTab();
    await article.goto(`${site.origin}/articles/fr-verrerie-rachat/page.html`);
    await settledState(own, article);
    const popup = await openPopup(own, article);
    await chooseTab(popup, 1);
    await popup.evaluate(() => {
      document.documentElement.dataset.surface = 'panel';
    }, null);
    for (const width of [320, 360, 400, 480]) {
      await popup.resize(width, 700);
      const heights = await popup.evaluate(
        () => [...document.querySelectorAll('.filter-choice')].map((each) => each.getBoundingClientRect().height),
        null,
      );
      expect(new Set(heights).size, `${heights} at ${width}`).toBe(1);
      const hole = await popup.evaluate(() => {
        const [first, second] = [...document.querySelectorAll('.filter-choice')].map((each) =>
          each.getBoundingClientRect(),
        );
        return first && second?.top === first.top ? second.left - first.right : 0;
      }, null);
      expect(hole, `between the first two of three kinds at ${width}`).toBeLessThan(20);
    }
  } finally {
    await own.close();
  }
});

for (const zoom of [1, 2, 3]) {
  test(
    `the popup scrolls to no side where all pages are shown at ${zoom * 100} %`,
    { tag: '@chromium' },
    async ({ dist, deadEnd, site }, info) => {
      const profile = info.outputPath('profile');
      mkdirSync(join(profile, 'Default'), { recursive: true });
      // The browser counts in steps of a fifth.
      const settings = { partition: { default_zoom_level: { x: Math.log(zoom) / Math.log(1.2) } } };
      writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(settings));
      const own = await launchChromium({ folder: dist, proxyPort: deadEnd.port, profile });
      try {
        const tab = await own.newTab();
        await tab.goto(`${site.origin}/articles/${SAMPLES[1]}/page.html`);
        await waitForMarks(tab);
        await own.clickToolbarButton(tab);
        await until(() => toolbarPopupSays(own), 'the popup to say something');
        // As wide as it wants to be, or as the browser lets it be.
        const least = Math.min(380, Math.floor(800 / zoom));
        const fits = (): Promise<boolean> =>
          own.inExtension((wanted) => {
            const [view] = chrome.extension.getViews({ type: 'popup' });
            return view !== undefined && view.innerWidth >= wanted;
          }, least);
        await until(fits, `the popup to be ${least} pixels wide`);
        const beyond = await own.inExtension(() => {
          const [view] = chrome.extension.getViews({ type: 'popup' });
          return view && view.document.documentElement.scrollWidth - view.innerWidth;
        }, null);
        expect(beyond).toBe(0);
      } finally {
        await own.close();
      }
    },
  );
}

test('nothing moves where a reader asks for no motion', { tag: '@chromium' }, async ({ hearsay, tab, site }) => {
  await tab.goto(site.add('/interface/still.html', FOUR_KINDS));
  await waitForMarks(tab);
  const popup = await openPopup(hearsay, tab);
  const durations = (): Promise<string[]> =>
    popup.evaluate(
      () => [
        ...new Set([...document.querySelectorAll('body *')].map((each) => getComputedStyle(each).transitionDuration)),
      ],
      null,
    );
  expect((await durations()).length).toBeGreaterThan(1);
  await pageOf(popup).emulateMedia({ reducedMotion: 'reduce' });
  expect(await durations()).toEqual(['0s']);
  await popup.close();
});

const CONTROLS = 'a[href], button, input, select, summary';

/** Numbers the controls of a page; gives those that the tab key must come by: one of each group that arrows go through. */
const numberStops = (tab: Tab, within: string): Promise<number[]> =>
  tab.evaluate(
    ({ controls, part }) => {
      const all = [...document.querySelectorAll(controls)];
      for (const [at, control] of all.entries()) control.setAttribute('data-stop', String(at));
      const beyond = '[disabled], [tabindex="-1"], input[type=radio]:not(:checked)';
      return all.flatMap((control, at) =>
        control.checkVisibility() && control.closest(part) && !control.matches(beyond) ? [at] : [],
      );
    },
    { controls: CONTROLS, part: within },
  );

/** Where the focus is, and whether it can be seen. */
const focusIn = (tab: Tab) =>
  tab.evaluate(() => {
    const { activeElement } = document;
    const shown = activeElement?.closest('.file-button') ?? activeElement;
    const isSeen = shown !== null && getComputedStyle(shown).outlineStyle !== 'none';
    return { stop: Number(activeElement?.getAttribute('data-stop') ?? -1), isSeen };
  }, null);

/** Goes on through a page by the tab key: it must come by every control, and the focus must be seen on each. */
async function expectAllReached(tab: Tab, within = 'body'): Promise<void> {
  const wanted = await numberStops(tab, within);
  expect(wanted.length).toBeGreaterThan(0);
  const seen = new Set<number>();
  // A few more than there are, since a browser also stops at what can be scrolled.
  for (let presses = 0; presses < wanted.length + 5; presses += 1) {
    const { stop, isSeen } = await focusIn(tab);
    if (isSeen) seen.add(stop);
    if (wanted.every((each) => seen.has(each))) break;
    await tab.press('Tab');
  }
  expect(wanted.filter((stop) => !seen.has(stop))).toEqual([]);
}

test('everything in options and on the first page is reached by the tab key', async ({ hearsay }) => {
  await setSettings(hearsay, BUSY);
  for (const name of ['options', 'welcome']) {
    const tab = await openPage(hearsay, name);
    await tab.waitUntil(() => document.querySelector('fieldset'), null);
    await tab.activate();
    await expectAllReached(tab);
    await tab.close();
  }
  await setSettings(hearsay, null);
});

/** Presses the tab key until a control has the focus. */
async function tabTo(tab: Tab, selector: string): Promise<void> {
  await until(async () => {
    if (await tab.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return true;
    await tab.press('Tab');
    return false;
  }, `${selector} to be reached`);
}

test('everything in the popup is reached and used by keys alone', async ({ hearsay, tab, site }) => {
  await tab.goto(site.add('/interface/keys.html', FOUR_KINDS));
  await waitForMarks(tab);
  const sources = await openPopup(hearsay, tab);
  await sources.activate();
  await expectAllReached(sources);
  await sources.close();
  // Once more, from the top down: past the end of a page the focus goes to the browser's own buttons.
  const popup = await openPopup(hearsay, tab);
  await popup.activate();
  await tabTo(popup, '[role=switch]');
  await popup.press(' ');
  await popup.waitUntil(() => document.querySelector('main')?.getAttribute('data-reason') === 'switched-off', null);
  await popup.press(' ');
  await popup.waitUntil(() => document.querySelector('main')?.getAttribute('data-status') === 'done', null);
  await tabTo(popup, '[role=tab]');
  await popup.press('ArrowRight');
  await popup.waitUntil(() => document.activeElement?.id === 'tab-statements', null);
  await popup.waitUntil(() => document.querySelector('.statements')?.checkVisibility(), null);
  await tabTo(popup, '[data-statement]');
  const flashed = tab.waitUntil(() => CSS.highlights.has('hearsay-flash'), null);
  await popup.press('Enter');
  await flashed;
  await expectAllReached(popup, '[role=tabpanel]');
  await popup.close();
  await setSettings(hearsay, null);
});

test('a source is opened by keys alone', async ({ hearsay, tab, site }) => {
  await tab.goto(site.add('/interface/source.html', FOUR_KINDS));
  await waitForMarks(tab);
  const popup = await openPopup(hearsay, tab);
  await popup.activate();
  await tabTo(popup, 'summary');
  await popup.press('Enter');
  await popup.waitUntil(() => document.querySelector('details[open]'), null);
  await tabTo(popup, 'details [data-statement]');
  await popup.close();
});

/** What a page of the interface loads, by the imports of its scripts; the engine is no part of the interface. */
function filesOf(dist: string, page: string): Set<string> {
  const files = new Set<string>();
  const follow = (file: string): void => {
    if (files.has(file) || /\/engine-|\.(png|svg)$/.test(file)) return;
    files.add(file);
    const text = readFileSync(file, 'utf8');
    const links = file.endsWith('.html')
      ? text.matchAll(/(?:src|href)="([^"]+)"/g)
      : text.matchAll(/\b(?:from|import)\s*["']([^"']+\.js)["']/g);
    for (const [, link = ''] of links) follow(link.startsWith('/') ? join(dist, link) : resolve(dirname(file), link));
  };
  follow(join(dist, `src/${page}/${page}.html`));
  return files;
}

/** Bytes of all that the pages load together, each file compressed on its own, as it would travel. */
const weightOf = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);

test('no page of the interface loads more than 40 kB, compressed, nor do those for every day together', ({ dist }) => {
  const everyDay = ['popup', 'panel', 'options'].map((page) => filesOf(dist, page));
  for (const files of [...everyDay, filesOf(dist, 'welcome')]) {
    expect(files.size).toBeGreaterThan(2);
    expect(weightOf(files)).toBeLessThanOrEqual(40_000);
  }
  expect(weightOf(new Set(everyDay.flatMap((files) => [...files])))).toBeLessThanOrEqual(40_000);
});

/** Processor time that a page's scripts have taken, not counting what other programs took meanwhile (milliseconds). */
async function scriptTime(hearsay: DrivenBrowser, tab: Tab): Promise<number> {
  const popup = await hearsay.newTab();
  const cdp = await pageOf(popup).context().newCDPSession(pageOf(popup));
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await popup.goto(`${hearsay.extensionOrigin}/src/popup/popup.html?tab=${tab.id}`);
  await popup.waitUntil(() => document.querySelector('.statements > li'), null);
  const { metrics } = await cdp.send('Performance.getMetrics');
  await popup.close();
  const seconds = metrics.find(({ name }) => name === 'ScriptDuration')?.value;
  if (seconds === undefined) throw new Error('the browser does not measure script time');
  return seconds * 1000;
}

test('the popup opens within 100 ms of script time on the longest articles', { tag: '@chromium' }, async ({
  hearsay,
  tab,
  site,
}) => {
  const talks = Array.from(
    { length: 100 },
    (_, at) => `The city and the harbour are in talks about bridge number ${at}, Reuters reported on Monday.`,
  );
  const urls = [
    `${site.origin}/articles/${SAMPLES[1]}/page.html`,
    site.add('/interface/hundred.html', articlePage('en', 'A hundred bridges', talks)),
  ];
  for (const url of urls) {
    await tab.goto(url);
    await until(async () => (await settledState(hearsay, tab)).status === 'done', 'the article to be read');
    const time = await scriptTime(hearsay, tab);
    test.info().annotations.push({ type: 'ms', description: time.toFixed(1) });
    expect(time).toBeLessThanOrEqual(100);
  }
});
