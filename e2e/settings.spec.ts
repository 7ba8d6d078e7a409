import { backgroundOf } from './browsers/chromium.ts';
import { type DrivenBrowser, type Plain, type Tab, until } from './browsers/driven-browser.ts';
import { fillSyncStorage, letRead, openPopup, readPopup, refuseReading, settledState } from './extension.ts';
import { marksOf, waitForMarks, waitForNoMarks } from './marks.ts';
import { FOUR_KINDS } from './pages.ts';
import { expect, test } from './test.ts';

type Area = 'sync' | 'local';

/** What is stored under the settings' key. */
const storedIn = (hearsay: DrivenBrowser, area: Area): Promise<Plain> =>
  hearsay.inExtension(
    async (name) => (await chrome.storage[name].get<{ settings?: Plain }>('settings')).settings ?? null,
    area,
  );

/** Puts something under the settings' key, as another version or an accident may have done. */
const put = (hearsay: DrivenBrowser, settings: Plain): Promise<void> =>
  hearsay.inExtension((value) => chrome.storage.sync.set({ settings: value }), settings);

const empty = (hearsay: DrivenBrowser): Promise<void> =>
  hearsay.inExtension(async () => {
    await Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear()]);
  }, null);

async function openOptions(hearsay: DrivenBrowser): Promise<Tab> {
  const options = await hearsay.newTab();
  await options.goto(`${hearsay.extensionOrigin}/src/options/options.html`);
  await options.waitUntil(() => document.querySelector('main'), null);
  return options;
}

/** The fields of a kind and of certainty, as a person sees them. */
const shownIn = (options: Tab) =>
  options.evaluate(
    () => ({
      mode: document.querySelector<HTMLInputElement>('input[name=mode]:checked')?.value,
      kindsOff: [...document.querySelectorAll<HTMLElement>('.kind-fields')]
        .filter((fields) => !fields.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked)
        .map(({ dataset }) => dataset.kind),
      off: [...document.querySelectorAll('.entries span')].map(({ textContent }) => textContent),
    }),
    null,
  );

async function chooseMode(hearsay: DrivenBrowser, options: Tab, mode: string, area: Area = 'sync'): Promise<void> {
  await options.evaluate(
    (wanted) => document.querySelector<HTMLInputElement>(`input[name=mode][value=${wanted}]`)?.click(),
    mode,
  );
  const isStored = async () => JSON.stringify(await storedIn(hearsay, area)).includes(`"mode":"${mode}"`);
  await until(isStored, `the mode to be stored in ${area}`);
}

test.afterEach(({ hearsay }) => empty(hearsay));

test('takes over what the version before kept', async ({ hearsay, tab, site }) => {
  await put(hearsay, { version: 1, sitesOff: ['127.0.0.1'] });
  await tab.goto(site.add('/settings/update.html', FOUR_KINDS));
  expect(await settledState(hearsay, tab)).toMatchObject({ reason: 'switched-off' });
  const options = await openOptions(hearsay);
  expect(await shownIn(options)).toEqual({ mode: 'every', kindsOff: [], off: ['127.0.0.1'] });
  await chooseMode(hearsay, options, 'asked');
  expect(await storedIn(hearsay, 'sync')).toEqual({ version: 2, mode: 'asked', sitesOff: ['127.0.0.1'] });
  await options.close();
});

test('uses what it knows of a newer version, and loses nothing of the rest', async ({ hearsay, tab, site }) => {
  const newer = { version: 3, mode: 'weekends', kindsOff: ['denial', 'lie'], palette: { name: 'sepia' } };
  await put(hearsay, newer);
  await tab.goto(site.add('/settings/downgrade.html', FOUR_KINDS));
  await waitForMarks(tab);
  const state = await settledState(hearsay, tab);
  expect(state.status === 'done' && state.analysis.statements.map(({ kind }) => kind)).not.toContain('denial');
  const popup = await openPopup(hearsay, tab);
  await popup.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click(), null);
  await waitForNoMarks(tab);
  await popup.close();
  expect(await storedIn(hearsay, 'sync')).toEqual({ ...newer, sitesOff: ['127.0.0.1'] });
});

test('reads pages and takes choices where what is stored is damaged', async ({ hearsay, tab, site }) => {
  const page = site.add('/settings/damage.html', FOUR_KINDS);
  for (const damage of ['on', 7, [], null, { mode: 7, sitesOff: 'all', looks: [], kindsOff: { denial: true } }]) {
    await put(hearsay, damage);
    await tab.goto(page);
    await waitForMarks(tab);
    expect(await settledState(hearsay, tab)).toMatchObject({ status: 'done' });
  }
  const options = await openOptions(hearsay);
  expect(await shownIn(options)).toEqual({ mode: 'every', kindsOff: [], off: [] });
  await chooseMode(hearsay, options, 'asked');
  await tab.goto(page);
  expect(await settledState(hearsay, tab)).toMatchObject({ reason: 'not-asked' });
  await options.close();
});

test('keeps choices on this device while the synchronised storage is full', async ({ hearsay, tab, site }) => {
  await put(hearsay, { version: 2, kindsOff: ['denial'] });
  expect(await fillSyncStorage(hearsay)).toBeGreaterThan(10);
  await tab.goto(site.add('/settings/full.html', FOUR_KINDS));
  await waitForMarks(tab);
  const popup = await openPopup(hearsay, tab);
  await popup.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click(), null);
  await waitForNoMarks(tab);
  await popup.waitUntil(() => document.querySelector('main')?.getAttribute('data-reason') === 'switched-off', null);
  expect((await readPopup(popup)).switchedOn).toBe(false);
  await popup.close();
  const chosen = { version: 2, kindsOff: ['denial'], sitesOff: ['127.0.0.1'] };
  expect(await storedIn(hearsay, 'local')).toEqual(chosen);
  // A background that starts anew reads them from there.
  await hearsay.stopBackground();
  const options = await openOptions(hearsay);
  expect(await shownIn(options)).toEqual({ mode: 'every', kindsOff: ['denial'], off: ['127.0.0.1'] });
  // With room again, all goes back to where other devices see it.
  await hearsay.inExtension(async () => {
    const keys = Object.keys(await chrome.storage.sync.get(null));
    await chrome.storage.sync.remove(keys.filter((key) => key !== 'settings'));
  }, null);
  await chooseMode(hearsay, options, 'asked');
  await until(async () => (await storedIn(hearsay, 'local')) === null, 'the local copy to go');
  expect(await storedIn(hearsay, 'sync')).toEqual({ ...chosen, mode: 'asked' });
  await options.close();
});

const alertIn = (page: Tab): Promise<string> =>
  page.evaluate(() => document.querySelector('[role=alert]')?.textContent ?? '', null);

test('changes nothing in settings that cannot be read, and says so', async ({ hearsay, tab, site }) => {
  const stored = { version: 2, kindsOff: ['denial'], sitesOff: ['a.example'] };
  await put(hearsay, stored);
  const options = await openOptions(hearsay);
  await options.evaluate(refuseReading, null);
  await options.evaluate(() => document.querySelector<HTMLInputElement>('input[value=asked]')?.click(), null);
  await options.waitUntil(() => document.querySelector('[role=alert]'), null);
  expect(await alertIn(options)).toContain('nothing was changed');
  expect((await shownIn(options)).mode).toBe('every');
  expect(await storedIn(hearsay, 'sync')).toEqual(stored);
  // They change elsewhere, and cannot be read anew.
  await put(hearsay, { ...stored, mode: 'asked' });
  await options.waitUntil(() => !document.querySelector('fieldset'), null);
  expect(await options.evaluate(() => document.querySelector('main')?.textContent, null)).toContain('not lost');
  const retry = (): Promise<void> =>
    options.evaluate(() => document.querySelector<HTMLElement>('section > .plain-button')?.click(), null);
  await retry();
  await options.waitUntil(() => document.querySelector('main')?.textContent?.includes('Still no access'), null);
  await options.evaluate(letRead, null);
  await retry();
  await options.waitUntil(() => document.querySelector('fieldset'), null);
  expect(await shownIn(options)).toEqual({ mode: 'asked', kindsOff: ['denial'], off: ['a.example'] });
  await options.close();
  await put(hearsay, stored);
  await tab.goto(site.add('/settings/unread.html', FOUR_KINDS));
  await waitForMarks(tab);
  const popup = await openPopup(hearsay, tab);
  await popup.evaluate(refuseReading, null);
  await popup.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click(), null);
  await popup.waitUntil(() => document.querySelector('[role=alert]'), null);
  expect((await readPopup(popup)).switchedOn).toBe(true);
  expect(await storedIn(hearsay, 'sync')).toEqual(stored);
  await popup.close();
});

test('shows what is stored after two quick clicks of which neither was kept', async ({ hearsay, tab, site }) => {
  await put(hearsay, { version: 2 });
  await tab.goto(site.add('/settings/quick.html', FOUR_KINDS));
  await waitForMarks(tab);
  const popup = await openPopup(hearsay, tab);
  await popup.evaluate(refuseReading, null);
  // The second comes once the first is shown, and before either is known to have failed.
  await popup.evaluate(async () => {
    const control = document.querySelector<HTMLElement>('[role=switch]');
    await navigator.locks.request('settings', async () => {
      for (const shown of ['false', 'true']) {
        control?.click();
        while (control?.getAttribute('aria-checked') !== shown) await new Promise(requestAnimationFrame);
      }
    });
  }, null);
  await popup.waitUntil(() => document.querySelector('[role=alert]'), null);
  // Both have had their turn.
  await popup.evaluate(async () => {
    await navigator.locks.request('settings', () => null);
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
  }, null);
  expect((await readPopup(popup)).switchedOn).toBe(true);
  await popup.close();
});

test('says nothing of a click that was not kept, where the one after it was', async ({ hearsay, tab, site }) => {
  await put(hearsay, { version: 2 });
  await tab.goto(site.add('/settings/mended.html', FOUR_KINDS));
  await waitForMarks(tab);
  const popup = await openPopup(hearsay, tab);
  await popup.evaluate(refuseReading, null);
  await popup.evaluate(async () => {
    const control = document.querySelector<HTMLElement>('[role=switch]');
    const flip = async (shown: string): Promise<void> => {
      control?.click();
      while (control?.getAttribute('aria-checked') !== shown) await new Promise(requestAnimationFrame);
    };
    await navigator.locks.request('settings', async () => {
      await flip('false');
      const { letRead: end } = globalThis as unknown as { letRead: () => void };
      void navigator.locks.request('settings', async () => end());
      await flip('true');
    });
    // Both have had their turn, and what came of them is drawn.
    await navigator.locks.request('settings', () => null);
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
  }, null);
  expect(await alertIn(popup)).toBe('');
  expect((await readPopup(popup)).switchedOn).toBe(true);
  await popup.close();
});

test('shows in an open popup that a site was switched off elsewhere', async ({ hearsay, tab, site }) => {
  await tab.goto(site.add('/settings/elsewhere.html', FOUR_KINDS));
  await waitForMarks(tab);
  const popup = await openPopup(hearsay, tab);
  const shows = (on: string): Promise<void> =>
    popup.waitUntil((wanted) => document.querySelector('[role=switch]')?.getAttribute('aria-checked') === wanted, on);
  await shows('true');
  await put(hearsay, { version: 2, sitesOff: ['127.0.0.1'] });
  await popup.waitUntil(() => document.querySelector('main')?.getAttribute('data-reason') === 'switched-off', null);
  await shows('false');
  await put(hearsay, { version: 2 });
  await waitForMarks(tab);
  await shows('true');
  await popup.close();
});

test('shows a site as its page does, where the popup cannot read the settings', async ({ hearsay, tab, site }) => {
  await put(hearsay, { version: 2, sitesOff: ['localhost'] });
  const page = site.add('/settings/known.html', FOUR_KINDS);
  await tab.goto(page);
  await waitForMarks(tab);
  const popup = await openPopup(hearsay, tab);
  await popup.evaluate(refuseReading, null);
  await tab.goto(page.replace('127.0.0.1', 'localhost'));
  await popup.waitUntil(() => document.querySelector('main')?.getAttribute('data-reason') === 'switched-off', null);
  expect((await readPopup(popup)).switchedOn).toBe(false);
  await popup.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click(), null);
  await popup.waitUntil(() => document.querySelector('[role=alert]'), null);
  expect((await readPopup(popup)).switchedOn).toBe(false);
  await popup.close();
});

test('reads nothing where a pause may be in force, and tells each time that it is so @chromium', async ({
  hearsay,
  tab,
  site,
}) => {
  const page = site.add('/settings/paused.html', FOUR_KINDS);
  await tab.goto(page);
  await waitForMarks(tab);
  const background = await backgroundOf(hearsay);
  await background.evaluate(refuseReading);
  try {
    await put(hearsay, { version: 2, sitesOff: ['127.0.0.1'] });
    await waitForNoMarks(tab);
    await tab.goto(page);
    expect(await settledState(hearsay, tab)).toMatchObject({ reason: 'settings-unread' });
    const popup = await openPopup(hearsay, tab);
    const retry = (): Promise<void> =>
      popup.evaluate(() => document.querySelector<HTMLElement>('.main-button')?.click(), null);
    expect(await readPopup(popup)).toMatchObject({ reason: 'settings-unread', switchedOn: null });
    await retry();
    await popup.waitUntil(() => document.querySelector('[role=alert]')?.textContent?.includes('Still'), null);
    expect(await marksOf(tab)).toEqual([]);
    await background.evaluate(letRead);
    await retry();
    await popup.waitUntil(() => document.querySelector('main')?.getAttribute('data-reason') === 'switched-off', null);
    expect(await marksOf(tab)).toEqual([]);
    await popup.close();
    await background.evaluate(refuseReading);
    await put(hearsay, { version: 2 });
    expect(await settledState(hearsay, tab)).toMatchObject({ reason: 'settings-unread' });
    await background.evaluate(letRead);
    // To look at the popup is enough.
    await (await openPopup(hearsay, tab)).close();
    await waitForMarks(tab);
  } finally {
    await background.evaluate(letRead);
  }
});
