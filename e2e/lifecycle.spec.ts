/** The ends of things: backgrounds, tabs, browsers, storage. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DrivenBrowser, type Tab, until } from './browsers/driven-browser.ts';
import { badgeOf, fillSyncStorage, openPopup, readCard, readPopup, settledState, stateOf } from './extension.ts';
import { marksOf, pointInMark, waitForMarks } from './marks.ts';
import { articlePage, FOUR_KINDS } from './pages.ts';
import { expect, LAUNCH, test } from './test.ts';

const FILLER = 'The new bridge over the river, a spokeswoman said, carries two lanes of traffic.';
/** So long that page and engine are at work for a while. */
const LONG = articlePage(
  'en',
  'Thousands of bridges open',
  Array.from({ length: 2000 }, (_, at) => `${FILLER} It is number ${at}.`),
);

/** A long text is read from the beginning each time (milliseconds). */
const PATIENT = 40_000;

const isWorking = async (hearsay: DrivenBrowser, tab: Tab): Promise<boolean> =>
  (await stateOf(hearsay, tab)).status === 'working';

/** The tabs of which something is kept. */
const keptTabs = (hearsay: DrivenBrowser): Promise<string[]> =>
  hearsay.inExtension(
    async () => Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('tab:')),
    null,
  );

async function openCard(tab: Tab): Promise<void> {
  const point = await pointInMark(tab, 'rumor');
  await tab.clickAt(point?.x ?? 0, point?.y ?? 0);
  await until(() => readCard(tab), 'the card');
}

test.describe('a background that is stopped', () => {
  test('before a page is opened', async ({ hearsay, tab, site }) => {
    await hearsay.stopBackground();
    await tab.goto(site.add('/lifecycle/before.html', FOUR_KINDS));
    await waitForMarks(tab);
  });

  test('while the page asks for its settings', async ({ hearsay, tab, site }) => {
    const stops = async (): Promise<void> => {
      for (let left = 3; left > 0; left -= 1) await hearsay.stopBackground();
    };
    await Promise.all([tab.goto(site.add('/lifecycle/settings.html', FOUR_KINDS)), stops()]);
    await waitForMarks(tab);
    expect(await settledState(hearsay, tab)).toMatchObject({ status: 'done' });
  });

  test('again and again while the text is read', async ({ hearsay, tab, site }) => {
    await tab.goto(site.add('/lifecycle/reading.html', LONG));
    await until(() => isWorking(hearsay, tab), 'the text to be sent');
    // Each time the page asks anew, which wakes it.
    for (let left = 3; left > 0; left -= 1) {
      await until(hearsay.backgroundRuns, 'the background to wake up');
      await hearsay.stopBackground();
    }
    await until(async () => (await marksOf(tab)).length > 0, 'the marks', PATIENT);
    expect(await settledState(hearsay, tab)).toMatchObject({ status: 'done' });
  });

  test('between the marks and the card', async ({ hearsay, tab, site }) => {
    await tab.goto(site.add('/lifecycle/card.html', FOUR_KINDS));
    await waitForMarks(tab);
    await hearsay.stopBackground();
    await openCard(tab);
  });

  test('between the page and the popup, and below an open popup', async ({ hearsay, tab, site }) => {
    await tab.goto(site.add('/lifecycle/popup.html', FOUR_KINDS));
    await waitForMarks(tab);
    await settledState(hearsay, tab);
    await hearsay.stopBackground();
    const popup = await openPopup(hearsay, tab);
    expect((await readPopup(popup)).statements).toHaveLength(4);
    await hearsay.stopBackground();
    await popup.close();
    expect(await badgeOf(hearsay, tab)).toBe('4');
  });
});

test('a tab that is closed while it is read leaves nothing behind', async ({ hearsay, tab, site }) => {
  const page = site.add('/lifecycle/doomed.html', LONG);
  const doomed: number[] = [];
  // Each is closed a little later in its life than the one before.
  for (let turns = 0; turns < 8; turns += 1) {
    const closing = await hearsay.newTab();
    doomed.push(closing.id);
    await closing.goto(page);
    for (let left = turns; left > 0; left -= 1)
      await closing.evaluate(() => new Promise((next) => requestIdleCallback(next)), null);
    await closing.close();
  }
  // The background does one thing after the other: it has done with those when it has read the next.
  await tab.goto(site.add('/lifecycle/next.html', FOUR_KINDS));
  await waitForMarks(tab);
  await settledState(hearsay, tab);
  const forgotten = async (): Promise<boolean> => {
    const kept = await keptTabs(hearsay);
    return doomed.every((id) => !kept.includes(`tab:${id}`));
  };
  await until(forgotten, 'the closed tabs to be forgotten');
});

test('a page that is left while it is read does not speak for the next', async ({ hearsay, tab, site }) => {
  await tab.goto(site.add('/lifecycle/left.html', LONG));
  const next = site.add('/lifecycle/arrived.html', FOUR_KINDS);
  await tab.goto(next);
  await waitForMarks(tab);
  expect(await settledState(hearsay, tab)).toMatchObject({ status: 'done', url: next });
  expect(await marksOf(tab)).toHaveLength(4);
  await until(async () => (await badgeOf(hearsay, tab)) === '4', 'the badge of the page on show');
});

test('a memory that is full makes room for the page on show', async ({ hearsay, tab, site }) => {
  const isFull = await hearsay.inExtension(async () => {
    // Filled to the last with what other tabs could have left.
    let refused = false;
    for (let size = 4_000_000, at = 0; size > 100 && at < 100; at += 1) {
      const fits = await chrome.storage.session.set({ [`tab:${900_000 + at}`]: 'x'.repeat(size) }).then(
        () => true,
        () => false,
      );
      if (!fits) size = Math.floor(size / 2);
      refused ||= !fits;
    }
    return refused;
  }, null);
  expect(isFull).toBe(true);
  await tab.goto(site.add('/lifecycle/full.html', FOUR_KINDS));
  await waitForMarks(tab);
  expect(await settledState(hearsay, tab)).toMatchObject({ status: 'done' });
  await until(async () => (await badgeOf(hearsay, tab)) === '4', 'the badge');
  expect(await keptTabs(hearsay)).toEqual([`tab:${tab.id}`]);
});

test('a synchronised storage that is full leaves the settings to the local one', async ({ hearsay, tab, site }) => {
  await tab.goto(site.add('/lifecycle/sync-full.html', FOUR_KINDS));
  await waitForMarks(tab);
  expect(await fillSyncStorage(hearsay)).toBeGreaterThan(10);
  const cue = 'en/rumor/according-to';
  const stored = await hearsay.inExtension(
    async (given) => {
      await chrome.scripting.executeScript({
        target: { tabId: given.tabId },
        args: [given.cue],
        func: (id) => chrome.runtime.sendMessage({ type: 'hideCue', cue: id, hidden: true }),
      });
      const { settings } = await chrome.storage.local.get<{ settings?: { hiddenCues?: string[] } }>('settings');
      return settings?.hiddenCues ?? [];
    },
    { tabId: tab.id, cue },
  );
  expect(stored).toEqual([cue]);
  await until(async () => (await marksOf(tab)).every(({ kind }) => kind !== 'rumor'), 'the cue to be hidden');
  await hearsay.inExtension(async () => {
    await Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear()]);
  }, null);
});

test('a browser that is started again knows the settings and nothing of the pages', async ({
  family,
  dist,
  site,
  deadEnd,
}) => {
  test.skip(family === 'firefox', 'Firefox forgets an add-on that is not signed when it ends');
  const profile = mkdtempSync(join(tmpdir(), 'hearsay-profile-'));
  const launch = { folder: dist, proxyPort: deadEnd.port, profile };
  try {
    const first = await LAUNCH[family](launch);
    const tab = await first.newTab();
    await tab.goto(site.add('/lifecycle/restart.html', FOUR_KINDS));
    await waitForMarks(tab);
    await settledState(first, tab);
    expect(await keptTabs(first)).not.toEqual([]);
    await first.inExtension(() => chrome.storage.sync.set({ settings: { version: 2, kindsOff: ['denial'] } }), null);
    await first.close();
    const second = await LAUNCH[family](launch);
    try {
      expect(await keptTabs(second)).toEqual([]);
      const again = await second.newTab();
      await again.goto(`${site.origin}/lifecycle/restart.html`);
      await waitForMarks(again);
      expect((await marksOf(again)).map(({ kind }) => kind)).toEqual(['rumor', 'confirmation', 'no-comment']);
    } finally {
      await second.close();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

test('a background that ends whenever it is idle loses no page', async ({ family, dist, site, deadEnd }) => {
  test.skip(family === 'chromium', 'the time after which Chromium stops a worker cannot be set; it is stopped above');
  const own = await LAUNCH[family]({ folder: dist, proxyPort: deadEnd.port, backgroundIdle: 500 });
  try {
    const tab = await own.newTab();
    for (let page = 0; page < 5; page += 1) {
      await until(async () => !(await own.backgroundRuns()), 'the background to end by itself');
      await tab.goto(site.add(`/lifecycle/idle-${page}.html`, FOUR_KINDS));
      await waitForMarks(tab);
      expect(await settledState(own, tab)).toMatchObject({ status: 'done' });
    }
  } finally {
    await own.close();
  }
});
