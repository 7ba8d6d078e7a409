import { type Tab, until } from './browsers/driven-browser.ts';
import { openPopup, type PopupView, readPopup, settledState, waitForBadge } from './extension.ts';
import { marksOf, waitForMarks, waitForNoMarks } from './marks.ts';
import { articlePage, articleWithLink, FRONT_PAGE, NOTHING_TO_MARK, UNSUPPORTED_LANGUAGE } from './pages.ts';
import { expect, test } from './test.ts';

const PAGES = [
  ['not-an-article', FRONT_PAGE, 'This page is not an article.'],
  ['nothing-found', NOTHING_TO_MARK, 'No sourced statements here.'],
  ['language-not-supported', UNSUPPORTED_LANGUAGE, 'Hearsay does not read Dutch yet.'],
] as const;

for (const [reason, page, sentence] of PAGES) {
  test(`says "${sentence}" and marks nothing`, async ({ hearsay, tab, site }) => {
    await tab.goto(site.add(`/states/${reason}.html`, page));
    expect(await settledState(hearsay, tab)).toMatchObject({ status: 'unavailable', reason });
    const popup = await openPopup(hearsay, tab);
    expect(await readPopup(popup)).toMatchObject({ status: 'unavailable', reason, headline: sentence, statements: [] });
    await popup.close();
    expect(await marksOf(tab)).toEqual([]);
    await waitForBadge(hearsay, tab, '');
  });
}

test('says that it is reading while the page loads, then what it found', async ({ hearsay, tab, site }) => {
  const script = site.hold('/states/slow.js', '');
  const page = articleWithLink('/elsewhere.html').replace('</head>', `<script src="${script.url}"></script></head>`);
  const loaded = tab.goto(site.add('/states/slow.html', page));
  const popup = await openPopup(hearsay, tab, { atOnce: true });
  await popup.waitUntil(() => document.querySelector('main')?.textContent?.includes('Reading'), null);
  expect(await readPopup(popup)).toMatchObject({ status: 'working', statements: [] });
  script.release();
  await loaded;
  await popup.waitUntil(() => document.querySelector('main')?.getAttribute('data-status') === 'done', null);
  expect(await readPopup(popup)).toMatchObject({ statements: [{ kind: 'rumor' }] });
  await popup.close();
});

/** Notes in a popup each moment at which a reader sees that a page is being read. */
const watchProgress = (popup: Tab): Promise<void> =>
  popup.evaluate(() => {
    const seen = window as unknown as { sawProgress: boolean };
    setInterval(() => {
      const isSeen = document.querySelector('progress')?.checkVisibility({ visibilityProperty: true }) ?? false;
      if (isSeen) seen.sawProgress = true;
    }, 20);
  }, null);

test('shows progress while a long page is read', async ({ family, hearsay, tab, site }) => {
  const plain =
    'Since Monday the new bridge over the river carries two lanes of traffic and a wide path for people on foot.';
  const rumor = 'The city is in talks about a second bridge, according to Bloomberg.';
  await tab.goto(site.add('/states/short.html', NOTHING_TO_MARK));
  await settledState(hearsay, tab);
  const popup = await openPopup(hearsay, tab);
  // In front, as over the page: browsers draw hardly anything of a tab that nobody sees.
  await popup.activate();
  await watchProgress(popup);
  // What is read within a quarter of a second shows none.
  const length = family === 'chromium' ? 6000 : 1500;
  const paragraphs = [...Array.from({ length }, (_, at) => `${plain} (${at})`), rumor];
  await tab.goto(site.add('/states/long.html', articlePage('en', 'A long article', paragraphs)));
  const isRead = async (): Promise<boolean> => (await readPopup(popup)).status === 'done';
  await until(isRead, 'the long page to be read', 30_000);
  expect(await popup.evaluate(() => 'sawProgress' in window, null)).toBe(true);
  expect((await readPopup(popup)).headline).toBe('The only sourced statement is unconfirmed, from Bloomberg.');
  await popup.close();
});

test('says that a page of the browser cannot be read', async ({ hearsay, tab }) => {
  await tab.goto('about:blank');
  const popup = await openPopup(hearsay, tab);
  const view = await readPopup(popup);
  await popup.close();
  expect(view).toMatchObject({
    status: 'unavailable',
    reason: 'cannot-be-read',
    headline: 'This page cannot be read.',
  });
  expect(view.switchedOn).toBeNull();
});

test('takes the marks away where the site is switched off, and brings them back', async ({ hearsay, tab, site }) => {
  await tab.goto(site.add('/states/switch.html', articleWithLink('/elsewhere.html')));
  await waitForMarks(tab);
  const popup = await openPopup(hearsay, tab);
  const flip = (): Promise<void> =>
    popup.evaluate(() => {
      const control = document.querySelector('[role=switch]');
      if (control instanceof HTMLElement) control.click();
    }, null);
  const popupShows = (status: PopupView['status']): Promise<void> =>
    popup.waitUntil((wanted) => document.querySelector('main')?.getAttribute('data-status') === wanted, status);
  expect((await readPopup(popup)).switchedOn).toBe(true);
  await flip();
  await waitForNoMarks(tab);
  await popupShows('unavailable');
  expect(await readPopup(popup)).toMatchObject({
    reason: 'switched-off',
    headline: 'Hearsay is off on 127.0.0.1.',
    switchedOn: false,
  });
  await flip();
  await waitForMarks(tab);
  await popupShows('done');
  await popup.close();
});

test('forgets a page when the tab goes to another', async ({ hearsay, tab, site }) => {
  await tab.goto(site.add('/states/first.html', articleWithLink('/elsewhere.html')));
  await waitForMarks(tab);
  await waitForBadge(hearsay, tab, '1');
  await tab.goto(site.add('/states/second.html', NOTHING_TO_MARK));
  expect(await settledState(hearsay, tab)).toMatchObject({ reason: 'nothing-found' });
  await waitForBadge(hearsay, tab, '');
});
