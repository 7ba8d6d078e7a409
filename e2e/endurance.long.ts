/** What takes minutes: many tabs at once, and one tab that is read again and again. */
import { until } from './browsers/driven-browser.ts';
import { settledState } from './extension.ts';
import { waitForMarks } from './marks.ts';
import { FOUR_KINDS } from './pages.ts';
import { expect, test } from './test.ts';

/** How long many pages may take on a machine that does other work (milliseconds). */
const LONG = 300_000;
const TABS = 50;
/** Readings before memory is measured for the first time: by then everything was loaded that is loaded once. */
const WARM_UP = 300;
const READINGS = 500;
/** Readings between two answers to the test. */
const TURN = 25;
const MOST_GROWTH = 1.1;

test(`${TABS} tabs that are opened at once are all read`, async ({ hearsay, site }) => {
  const url = site.add('/endurance/tab.html', FOUR_KINDS);
  const ids = await hearsay.inExtension(
    async (given) => {
      const opened = Array.from({ length: given.count }, () => chrome.tabs.create({ url: given.url, active: false }));
      return (await Promise.all(opened)).map(({ id }) => id ?? -1);
    },
    { url, count: TABS },
  );
  const kept = (): Promise<Record<string, string>> =>
    hearsay.inExtension(async () => {
      const session = await chrome.storage.session.get<Record<string, { status: string }>>(null);
      return Object.fromEntries(Object.entries(session).map(([key, { status }]) => [key, status]));
    }, null);
  const allRead = async (): Promise<boolean> => {
    const states = await kept();
    return ids.every((id) => states[`tab:${id}`] === 'done');
  };
  await until(allRead, 'all tabs to be read', LONG);
  const badges = await hearsay.inExtension(
    (tabs) => Promise.all(tabs.map((tabId) => chrome.action.getBadgeText({ tabId }))),
    ids,
  );
  expect(badges).toEqual(ids.map(() => '4'));
  await hearsay.inExtension((tabs) => chrome.tabs.remove([...tabs]), ids);
  const allForgotten = async (): Promise<boolean> => {
    const states = await kept();
    return ids.every((id) => !(`tab:${id}` in states));
  };
  await until(allForgotten, 'all tabs to be forgotten', LONG);
});

test(`a tab that is read ${READINGS} times takes no more memory`, async ({ hearsay, tab, site }) => {
  await tab.goto(site.add('/endurance/again.html', FOUR_KINDS));
  await waitForMarks(tab);
  await settledState(hearsay, tab);
  const readSome = (times: number): Promise<void> =>
    hearsay.inExtension(
      async ({ tabId, left }) => {
        const readAt = async (): Promise<number> => {
          const state = await chrome.runtime.sendMessage({ type: 'getTabState', tabId });
          return state.status === 'done' ? state.readAt : 0;
        };
        for (; left > 0; left -= 1) {
          const before = await readAt();
          await chrome.tabs.sendMessage(tabId, { type: 'rescan', asked: true });
          while ((await readAt()) <= before) await new Promise((next) => setTimeout(next, 1));
        }
      },
      { tabId: tab.id, left: times },
    );
  const readAgain = async (times: number): Promise<void> => {
    for (let done = 0; done < times; done += TURN) await readSome(TURN);
  };
  await readAgain(WARM_UP);
  // To measure takes memory too, the first time.
  await hearsay.memory(tab);
  const before = await hearsay.memory(tab);
  await readAgain(READINGS);
  const after = await hearsay.memory(tab);
  const growth = { page: after.page / before.page, background: after.background / before.background };
  console.log(`${hearsay.family}: ${JSON.stringify({ before, after, growth })}`);
  expect(growth.page).toBeLessThan(MOST_GROWTH);
  expect(growth.background).toBeLessThan(MOST_GROWTH);
});
