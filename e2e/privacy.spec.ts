import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DrivenBrowser, type Tab, until } from './browsers/driven-browser.ts';
import { openPopup, readCard, settledState } from './extension.ts';
import { marksOf, pointInMark, waitForMarks } from './marks.ts';
import { articleWithLink, FOUR_KINDS, FRONT_PAGE, NOTHING_TO_MARK, UNSUPPORTED_LANGUAGE } from './pages.ts';
import { expect, LAUNCH, test } from './test.ts';

/** Hosts that a browser asks for on its own account, with or without any extension. */
const THE_BROWSERS_OWN =
  /^\S+ (http:\/\/)?([\w-]+\.)*(google\.com|googleapis\.com|gvt1\.com|mozilla\.(com|net|org)|firefox\.com)[:/]/;

test('offers nothing to pages: no file is web-accessible', ({ dist }) => {
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  expect(manifest).not.toHaveProperty('externally_connectable');
});

test('asks for no permission beyond what its work needs', ({ dist }) => {
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  expect(manifest.permissions.filter((name: string) => name !== 'sidePanel')).toEqual([
    'activeTab',
    'storage',
    'scripting',
  ]);
  expect(manifest).not.toHaveProperty('optional_permissions');
});

test('is one file on the page, that loads no other', ({ dist }) => {
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  const files: string[] = manifest.content_scripts.flatMap(({ js }: { js: string[] }) => js);
  expect(files).toHaveLength(1);
  for (const file of files)
    expect(readFileSync(join(dist, file), 'utf8')).not.toMatch(/^\s*(import|export)\b|\bimport\s*\(/m);
});

/** The ways in which a page can ask for a file; each tells whether it came. */
const asksFor = (tab: Tab, address: string): Promise<Record<string, boolean>> =>
  tab.evaluate(async (url) => {
    const comes = (name: string, attribute: string): Promise<boolean> =>
      new Promise((done) => {
        const element = document.createElement(name);
        if (name === 'link') element.setAttribute('rel', 'stylesheet');
        element.addEventListener('load', () => done(true));
        element.addEventListener('error', () => done(false));
        element.setAttribute(attribute, url);
        document.body.append(element);
      });
    const fetched = fetch(url, { mode: 'no-cors' }).then(
      () => true,
      () => false,
    );
    return {
      fetch: await fetched,
      img: await comes('img', 'src'),
      script: await comes('script', 'src'),
      link: await comes('link', 'href'),
    };
  }, address);

for (const file of ['manifest.json', 'icons/icon-16.png', 'src/content/index.js', 'src/popup/popup.html']) {
  test(`cannot be detected by a page that asks for ${file}`, async ({ hearsay, tab, site }) => {
    await tab.goto(site.add('/privacy/detect.html', NOTHING_TO_MARK));
    const came = await asksFor(tab, `${hearsay.extensionOrigin}/${file}`);
    expect(came).toEqual({ fetch: false, img: false, script: false, link: false });
  });
}

/** All that a page can see of itself and that an extension could change, and every change of its document since it was parsed. */
const WATCHER = `<script>
  const seen = [];
  const heard = [];
  // Puppeteer leaves these in a page.
  const isOurs = (name) => !name.startsWith('__aria');
  addEventListener('DOMContentLoaded', () => {
    const look = () => ({
      html: document.documentElement.outerHTML,
      globals: Object.getOwnPropertyNames(window).filter(isOurs).sort(),
      expandos: Object.getOwnPropertyNames(document).sort(),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      loaded: performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.startsWith('http')),
      highlights: CSS.highlights.size,
      looks: ['rumor', 'confirmation', 'no-comment', 'denial', 'flash'].map((name) => {
        const { textDecorationLine, backgroundColor } = getComputedStyle(document.body, '::highlight(hearsay-' + name + ')');
        return textDecorationLine + backgroundColor;
      }),
      beside: getComputedStyle(document.documentElement, '::after').content,
      heard: [...heard],
    });
    for (const name of ['message', 'securitypolicyviolation', 'error', 'focusin', 'selectionchange', 'scroll'])
      addEventListener(name, () => heard.push(name), true);
    new MutationObserver((records) => seen.push(...records.map(({ type }) => type)))
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    window.watched = { before: null, look, seen };
    window.watched.before = look();
  });
</script>`;

const watched = (page: string): string => page.replace('</head>', `${WATCHER}</head>`);

/** What a page sees of itself now against what it saw before the extension came, and the changes in between. */
const sights = (tab: Tab) =>
  tab.evaluate(() => {
    type Sight = Readonly<Record<string, string | number | readonly string[]>>;
    const { watched } = window as unknown as { watched: { before: Sight; look: () => Sight; seen: string[] } };
    return { before: watched.before, now: watched.look(), seen: watched.seen };
  }, null);

for (const [name, page] of [
  ['an article with nothing to mark', NOTHING_TO_MARK],
  ['a front page', FRONT_PAGE],
  ['an article in a language without a pack', UNSUPPORTED_LANGUAGE],
] as const) {
  test(`leaves nothing to be seen by the page on ${name}`, async ({ hearsay, tab, site }) => {
    await tab.goto(site.add('/privacy/watched.html', watched(page)));
    expect((await settledState(hearsay, tab)).status).toBe('unavailable');
    const { before, now, seen } = await sights(tab);
    expect(seen).toEqual([]);
    expect(now).toEqual(before);
  });
}

test('adds nothing but highlights and their look to a page with marks, until a card is opened', async ({
  hearsay,
  tab,
  site,
}) => {
  await tab.goto(site.add('/privacy/watched.html', watched(FOUR_KINDS)));
  await waitForMarks(tab);
  await settledState(hearsay, tab);
  const { before, now, seen } = await sights(tab);
  expect(seen).toEqual([]);
  const { highlights, sheets, looks, beside, ...others } = now;
  expect(before).toMatchObject(others);
  expect(highlights).toBe(4);
});

test('does not answer a click that the page made up, nor what it says', async ({ tab, site }) => {
  await tab.goto(site.add('/privacy/watched.html', watched(FOUR_KINDS)));
  await waitForMarks(tab);
  const point = await pointInMark(tab, 'rumor');
  await tab.evaluate(
    ({ x, y }) => {
      const target = document.elementFromPoint(x, y) ?? document.body;
      const where = { bubbles: true, composed: true, clientX: x, clientY: y };
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        target.dispatchEvent(new MouseEvent(type, where));
      if (target instanceof HTMLElement) target.click();
      for (const type of ['showStatement', 'toggleMarks', 'rescan', 'stepStatement', 'loadScript']) {
        window.postMessage({ type, by: 1, id: '0', asked: true }, '*');
        document.dispatchEvent(new CustomEvent(type, { detail: { by: 1 } }));
      }
    },
    { x: point?.x ?? 0, y: point?.y ?? 0 },
  );
  // A true click opens the card: by then one that came before it would be open, and seen, too.
  expect((await sights(tab)).seen).toEqual([]);
  expect(await marksOf(tab)).toHaveLength(4);
  await tab.clickAt(point?.x ?? 0, point?.y ?? 0);
  await until(() => readCard(tab), 'the card');
  expect((await sights(tab)).seen).toContain('childList');
});

test('has no way for a page to send a message to it', async ({ hearsay, tab, site }) => {
  await tab.goto(site.add('/privacy/messages.html', FOUR_KINDS));
  await waitForMarks(tab);
  const id = new URL(hearsay.extensionOrigin.replace(/^[a-z-]+:/, 'http:')).host;
  const answer = await tab.evaluate((extension) => {
    type World = { chrome?: { runtime?: typeof chrome.runtime }; browser?: { runtime?: typeof chrome.runtime } };
    const { chrome: own, browser } = window as unknown as World;
    const runtime = own?.runtime ?? browser?.runtime;
    return runtime === undefined ? 'no way' : runtime.sendMessage(extension, { type: 'getTabState', tabId: 1 });
  }, id);
  expect(answer).toBe('no way');
});

/** Opens one of the extension's pages in a tab and waits for what it shows. */
async function openPage(hearsay: DrivenBrowser, path: string): Promise<Tab> {
  const page = await hearsay.newTab();
  await page.goto(`${hearsay.extensionOrigin}/src/${path}`);
  await page.waitUntil(() => document.querySelector('main, h1'), null);
  return page;
}

/** Chooses each format of the export in turn and presses both buttons. */
const exportAll = (page: Tab): Promise<number> =>
  page.evaluate(async () => {
    const select = document.querySelector<HTMLSelectElement>('.export select');
    const formats = [...(select?.options ?? [])].map(({ value }) => value);
    for (const format of formats) {
      if (select) select.value = format;
      select?.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise(requestAnimationFrame);
      for (const button of document.querySelectorAll<HTMLElement>('.export button')) button.click();
    }
    return formats.length;
  }, null);

test('reaches for nothing outside in all that it does', async ({ hearsay, tab, site, deadEnd }) => {
  const path = '/privacy/whole-visit.html';
  const askedBefore = site.asked.length;
  // What pages of other tests reached for is none of this visit's.
  const reachedBefore = deadEnd.asked.length;
  await tab.goto(site.add(path, FOUR_KINDS));
  await waitForMarks(tab);
  const point = await pointInMark(tab, 'denial');
  await tab.clickAt(point?.x ?? 0, point?.y ?? 0);
  await until(() => readCard(tab), 'the card');
  const popup = await openPopup(hearsay, tab);
  expect(await exportAll(popup)).toBeGreaterThan(2);
  const others = await Promise.all(
    ['panel/panel.html', 'options/options.html', 'welcome/welcome.html'].map((page) => openPage(hearsay, page)),
  );
  for (const page of [popup, ...others]) await page.close();
  // The page itself, and the icon that a browser asks for on its own account.
  const asked = site.asked.slice(askedBefore).filter((each) => each !== '/favicon.ico');
  expect(asked).toEqual([path]);
  const reached = deadEnd.asked.slice(reachedBefore);
  expect(reached.filter((request) => !THE_BROWSERS_OWN.test(request))).toEqual([]);
});

/** What the extension has on disk, in each place where it could have something, and how much in memory. */
const storedBy = (hearsay: DrivenBrowser) =>
  hearsay.inExtension(async () => {
    const { local, sync, session } = chrome.storage;
    return {
      onDisk: {
        local: await local.get(null),
        sync: await sync.get(null),
        databases: (await indexedDB.databases()).length,
        caches: 'caches' in window ? (await caches.keys()).length : 0,
        items: localStorage.length,
        cookies: document.cookie,
      },
      inMemory: Object.keys(await session.get(null)).length,
    };
  }, null);

test('writes nothing to disk that nobody chose', async ({ family, dist, site, deadEnd }) => {
  const fresh = await LAUNCH[family]({ folder: dist, proxyPort: deadEnd.port });
  try {
    const tab = await fresh.newTab();
    await tab.goto(site.add('/privacy/disk.html', FOUR_KINDS));
    await waitForMarks(tab);
    await settledState(fresh, tab);
    const popup = await openPopup(fresh, tab);
    await popup.close();
    const { onDisk, inMemory } = await storedBy(fresh);
    expect(onDisk).toEqual({ local: {}, sync: {}, databases: 0, caches: 0, items: 0, cookies: '' });
    expect(inMemory).toBeGreaterThan(0);
  } finally {
    await fresh.close();
  }
});

test('may not reach the network even if it tried', async ({ hearsay, tab, site }) => {
  await tab.goto(`${hearsay.extensionOrigin}/src/popup/popup.html`);
  const answer = await tab.evaluate(
    (url) =>
      fetch(url).then(
        () => 'reached',
        () => 'refused',
      ),
    site.add('/privacy/target.html', 'here'),
  );
  expect(answer).toBe('refused');
});

test('offers no link that would run a script', async ({ hearsay, tab, site }) => {
  const page = articleWithLink('javascript:document.title=`run`');
  await tab.goto(site.add('/privacy/script-link.html', page));
  await waitForMarks(tab);
  const point = await pointInMark(tab, 'rumor');
  await tab.clickAt(point?.x ?? 0, point?.y ?? 0);
  await until(() => readCard(tab), 'the card');
  const linksOf = (root: ShadowRoot) => [...root.querySelectorAll('a')].map(({ href }) => href);
  expect(await tab.inShadow(linksOf, null)).toEqual([]);
  const popup = await openPopup(hearsay, tab);
  const links = await popup.evaluate(
    () => [...document.querySelectorAll('main a')].map((a) => a.getAttribute('href')),
    null,
  );
  expect(links.filter((href) => /script/i.test(href ?? ''))).toEqual([]);
  await popup.close();
});
