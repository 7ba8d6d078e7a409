import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Reason } from '../src/messages/protocol.ts';
import { type DrivenBrowser, type Tab, until } from './browsers/driven-browser.ts';
import {
  clickOn,
  closeToolbarPopup,
  openPopup,
  readPopup,
  settledState,
  stateOf,
  toolbarPopupSays,
} from './extension.ts';
import { waitForMarks } from './marks.ts';
import { articlePage, FOUR_KINDS, FRONT_PAGE } from './pages.ts';
import { closePanel, openPanel, panelShows, panelText } from './panel.ts';
import { expect, LAUNCH, test } from './test.ts';

const RUMOR = 'The city is in talks about a second bridge, according to Bloomberg.';
const PLAIN =
  'The new bridge over the river carries two lanes of traffic and a wide path for people on foot and bicycles.';
const FOR_SUBSCRIBERS =
  '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": "False"}</script></head>';

/** One empty page, written by hand. */
const PDF = `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 300 300]>> endobj
trailer <</Root 1 0 R>>
`;

/** Waits for what a tab is known to be: before its page has come it is another. */
const reasonIs = (hearsay: DrivenBrowser, tab: Tab, reason: Reason): Promise<boolean> =>
  until(async () => {
    const state = await stateOf(hearsay, tab);
    return state.status === 'unavailable' && state.reason === reason;
  }, `the page to be known as ${reason}`);

/** What the popup says of a tab, without what only its click on the toolbar would tell it. */
async function popupOf(hearsay: DrivenBrowser, tab: Pick<Tab, 'id'>) {
  const popup = await openPopup(hearsay, tab);
  const view = await readPopup(popup);
  await popup.close();
  return view;
}

/** What the popup says when it is opened from the toolbar, where the browser tells it the address. */
async function saysFromToolbar(hearsay: DrivenBrowser, tab: Tab, sentence: string): Promise<void> {
  const isSaid = async (): Promise<boolean> => {
    await hearsay.clickToolbarButton(tab);
    const said = await until(() => toolbarPopupSays(hearsay), 'the popup to say something');
    // A page that comes to be another while the popup opens takes back what the click has told of its address.
    if (said !== sentence) await closeToolbarPopup(hearsay);
    return said === sentence;
  };
  await until(isSaid, `the popup to say: ${sentence}`);
}

test('says that a page is a PDF', async ({ hearsay, tab, site }) => {
  await tab.goto(site.add('/unreadable/report.pdf', PDF));
  await reasonIs(hearsay, tab, 'pdf');
  expect(await popupOf(hearsay, tab)).toMatchObject({ reason: 'pdf', headline: 'This is a PDF.', switchedOn: null });
});

test('says that a page is a file on the device', async ({ hearsay, tab }, info) => {
  const file = info.outputPath('saved.html');
  writeFileSync(file, FOUR_KINDS);
  await tab.goto(pathToFileURL(file).href);
  await saysFromToolbar(hearsay, tab, 'This is a file on your device.');
  await closeToolbarPopup(hearsay);
});

test('says that Reader View is shown, and leads out of it', { tag: '@firefox' }, async ({ hearsay, site }) => {
  const tab = await hearsay.newTab();
  await tab.goto(site.add('/unreadable/reader.html', FOUR_KINDS));
  await waitForMarks(tab);
  const isInReader = (): Promise<boolean> =>
    hearsay.inExtension(async (id) => {
      const { url, status } = await chrome.tabs.get(id);
      return url === undefined && status === 'complete';
    }, tab.id);
  await hearsay.inExtension(async (id) => {
    await (chrome.tabs as unknown as { toggleReaderMode: (id: number) => Promise<void> }).toggleReaderMode(id);
  }, tab.id);
  await until(isInReader, 'Reader View');
  await saysFromToolbar(hearsay, tab, 'This page is in Reader View.');
  await hearsay.inExtension(() => {
    const [popup] = chrome.extension.getViews({ type: 'popup' });
    popup?.document.querySelector<HTMLElement>('.main-button')?.click();
  }, null);
  await until(async () => (await stateOf(hearsay, tab)).status === 'done', 'the article to be read');
  await closeToolbarPopup(hearsay);
  await tab.close();
});

test('tells the same in the panel once the toolbar button is clicked, and before that what it can', async ({
  hearsay,
  family,
  site,
}, info) => {
  const file = info.outputPath('beside.html');
  writeFileSync(file, FOUR_KINDS);
  const tab = await hearsay.newTab();
  await tab.goto(site.add('/unreadable/beside.html', FOUR_KINDS));
  await waitForMarks(tab);
  await openPanel(hearsay, tab);
  await panelShows(hearsay, '1 of 4 sourced statements is unconfirmed, from Bloomberg.');
  await tab.goto(pathToFileURL(file).href);
  const atFirst = {
    chromium: 'This page cannot be read.',
    firefox: 'The browser hides this article from extensions.',
  };
  await panelShows(hearsay, atFirst[family]);
  expect(await panelText(hearsay)).toContain('Click Hearsay in the toolbar to learn more');
  await saysFromToolbar(hearsay, tab, 'This is a file on your device.');
  await closeToolbarPopup(hearsay);
  await panelShows(hearsay, 'This is a file on your device.');
  expect(await panelText(hearsay)).not.toContain('Click Hearsay in the toolbar');
  await closePanel(hearsay);
  await tab.close();
});

test('leads out of Reader View from the sidebar', { tag: '@firefox' }, async ({ hearsay, site }) => {
  const tab = await hearsay.newTab();
  await tab.goto(site.add('/unreadable/sidebar.html', FOUR_KINDS));
  await waitForMarks(tab);
  await openPanel(hearsay, tab);
  await panelShows(hearsay, '1 of 4 sourced statements is unconfirmed, from Bloomberg.');
  await hearsay.inExtension(async (id) => {
    await (chrome.tabs as unknown as { toggleReaderMode: (id: number) => Promise<void> }).toggleReaderMode(id);
  }, tab.id);
  await panelShows(hearsay, 'The browser hides this article from extensions.');
  await saysFromToolbar(hearsay, tab, 'This page is in Reader View.');
  await closeToolbarPopup(hearsay);
  await panelShows(hearsay, 'This page is in Reader View.');
  await hearsay.inExtension(() => {
    const panel = chrome.extension.getViews().find(({ location }) => location.pathname.endsWith('/panel.html'));
    panel?.document.querySelector<HTMLElement>('.main-button')?.click();
  }, null);
  await panelShows(hearsay, '1 of 4 sourced statements is unconfirmed, from Bloomberg.');
  await closePanel(hearsay);
  await tab.close();
});

test('says that a page does not answer, and loads it again', async ({ hearsay, site }) => {
  const script = site.hold('/unreadable/never.js', '');
  const slow = FOUR_KINDS.replace('</head>', `<script src="${script.url}"></script></head>`);
  const tab = await hearsay.newTab();
  // The loading is cut off below.
  const loading = tab.goto(site.add('/unreadable/slow.html', slow)).catch(() => null);
  const popup = await openPopup(hearsay, tab, { atOnce: true });
  await popup.waitUntil(() => document.querySelector('main')?.getAttribute('data-reason') === 'no-answer', null);
  expect((await readPopup(popup)).headline).toBe('The page does not answer.');
  site.add('/unreadable/slow.html', FOUR_KINDS);
  await clickOn(popup, '.main-button');
  await popup.waitUntil(() => document.querySelector('main')?.getAttribute('data-status') === 'done', null);
  script.release();
  await loading;
  await popup.close();
  await tab.close();
});

for (const store of ['https://chromewebstore.google.com/', 'https://addons.mozilla.org/']) {
  test(`says that the browser closes ${store} to extensions`, async ({ hearsay }) => {
    const tab = await hearsay.newTab();
    // There is no way out to the store itself, but the tab has its address.
    await tab.goto(store).catch(() => null);
    await reasonIs(hearsay, tab, 'guarded');
    expect(await popupOf(hearsay, tab)).toMatchObject({
      reason: 'guarded',
      headline: 'The browser closes this page to extensions.',
      switchedOn: null,
    });
    await tab.close();
  });
}

test.describe('in a browser of its own', () => {
  let own: DrivenBrowser;

  test.beforeAll(async ({ family, dist, deadEnd }) => {
    own = await LAUNCH[family]({ folder: dist, proxyPort: deadEnd.port, inPrivate: true });
  });

  test.afterAll(() => own.close());

  test('reads a private window where that is allowed, and keeps nothing of it', async ({ site }) => {
    const id = await own.inExtension(
      async (url) => (await chrome.windows.create({ incognito: true, url }))?.tabs?.[0]?.id ?? -1,
      site.add('/unreadable/private.html', FOUR_KINDS),
    );
    const isDone = async () => (await stateOf(own, { id })).status === 'done';
    await until(isDone, 'the page in the private window to be read');
    const popup = await openPopup(own, { id });
    expect((await readPopup(popup)).whole).toContain('Nothing is kept from private windows');
    const isDisabled = () => document.querySelector<HTMLButtonElement>('[role=switch]')?.disabled;
    expect(await popup.evaluate(isDisabled, null)).toBe(true);
    await popup.close();
    const kept = await own.inExtension(
      async () => JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.sync.get(null)]),
      null,
    );
    expect(kept).toBe('[{},{}]');
    await own.inExtension((tabId) => chrome.tabs.remove(tabId), id);
  });

  test('asks for access where it is withheld, and reads the page once it is given', async ({ site }) => {
    await own.allowSites('none');
    const tab = await own.newTab();
    await tab.goto(site.add('/unreadable/withheld.html', FOUR_KINDS));
    const popup = await openPopup(own, tab);
    expect(await readPopup(popup)).toMatchObject({
      reason: 'site-withheld',
      headline: 'Hearsay may not read this page.',
      switchedOn: null,
    });
    // A real click, which browsers ask for before they grant anything.
    await clickOn(popup, '.main-button');
    await own.grantAccess('http://127.0.0.1');
    await popup.waitUntil(() => document.querySelector('main')?.getAttribute('data-status') === 'done', null);
    expect((await readPopup(popup)).statements).toHaveLength(4);
    await tab.activate();
    await waitForMarks(tab);
  });
});

test('says where only the beginning of an article is there', async ({ hearsay, tab, site }) => {
  const beginning = (name: string, paragraphs: readonly string[]) =>
    site.add(name, articlePage('en', 'A bridge opens', paragraphs).replace('</head>', FOR_SUBSCRIBERS));
  await tab.goto(beginning('/unreadable/stub.html', [PLAIN, PLAIN]));
  expect(await settledState(hearsay, tab)).toMatchObject({ reason: 'only-beginning' });
  const stub = await popupOf(hearsay, tab);
  expect(stub.headline).toBe('Only the beginning of this article is here.');
  expect(stub.whole.match(/subscribers/g)).toHaveLength(1);
  await tab.goto(beginning('/unreadable/rumor.html', [PLAIN, RUMOR]));
  expect(await settledState(hearsay, tab)).toMatchObject({ status: 'done' });
  expect((await popupOf(hearsay, tab)).whole).toContain('The site keeps this article for subscribers');
  // Who is signed in sees the whole of it, under the same declaration.
  await tab.goto(beginning('/unreadable/whole.html', [...Array.from({ length: 30 }, () => PLAIN), RUMOR]));
  expect(await settledState(hearsay, tab)).toMatchObject({ status: 'done' });
  expect((await popupOf(hearsay, tab)).whole).not.toContain('subscribers');
});

/** An element whose author keeps what is in it from scripts. */
const closed = (text: string): string => `<locked-box></locked-box><script>
  customElements.define('locked-box', class extends HTMLElement {
    connectedCallback() { this.attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(text)}; }
  });
</script>`;

test('counts the frames and the closed parts of a page that were not read', async ({ hearsay, tab, site }) => {
  const elsewhere = site.add('/unreadable/frame.html', FRONT_PAGE).replace('127.0.0.1', 'localhost');
  const frame = `<iframe src="${elsewhere}" width="500" height="400"></iframe>`;
  const text = `<p>${PLAIN}</p>`.repeat(3);
  const page = articlePage('en', 'A second bridge', [PLAIN, RUMOR, PLAIN, PLAIN, PLAIN]).replace(
    '</article>',
    `${frame}${closed(text)}</article>`,
  );
  await tab.goto(site.add('/unreadable/parts.html', page));
  expect(await settledState(hearsay, tab)).toMatchObject({
    status: 'done',
    notRead: { frames: ['localhost'], closedRoots: 1, rest: false },
  });
  const { whole } = await popupOf(hearsay, tab);
  expect(whole).toContain('1 embedded frame was not read: localhost.');
  expect(whole).toContain('1 part of the page was not read, because the page closes it to scripts.');
  // Where all of the article is shut away, the page is no article, and the popup says what may have hidden it.
  await tab.goto(site.add('/unreadable/shut.html', FRONT_PAGE.replace('</body>', `${closed(text.repeat(4))}</body>`)));
  await until(async () => (await settledState(hearsay, tab)).url.endsWith('/shut.html'), 'the page to be looked at');
  expect(await popupOf(hearsay, tab)).toMatchObject({ reason: 'not-an-article' });
  expect((await popupOf(hearsay, tab)).whole).toContain('because the page closes it to scripts');
});
