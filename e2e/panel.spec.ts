import { type DrivenBrowser, type Tab, until } from './browsers/driven-browser.ts';
import { openPopup } from './extension.ts';
import { waitForMarks } from './marks.ts';
import { articlePage, FOUR_KINDS } from './pages.ts';
import { expect, test } from './test.ts';

/** The headline that the panel shows; `null` while no panel is open. */
function panelSays(hearsay: DrivenBrowser): Promise<string | null> {
  return hearsay.inExtension(() => {
    const panel = chrome.extension
      .getViews()
      .find(
        (view) =>
          !view.closed &&
          view.location.pathname.endsWith('/panel.html') &&
          view.document.documentElement?.dataset.surface,
      );
    return panel?.document.querySelector('h1')?.textContent ?? null;
  }, null);
}

async function clickOn(tab: Tab, label: string): Promise<void> {
  const point = await tab.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === wanted);
    button?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = button?.getBoundingClientRect();
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  }, label);
  if (!point) throw new Error(`no button ${label}`);
  await tab.clickAt(point.x, point.y);
}

/** Closes the panel, which else would stay for the tests that follow. */
async function closePanel(hearsay: DrivenBrowser): Promise<void> {
  await hearsay.inExtension(() => {
    for (const view of chrome.extension.getViews()) if (view.location.pathname.endsWith('/panel.html')) view.close();
  }, null);
  await until(async () => (await panelSays(hearsay)) === null, 'the panel to close');
}

test('the panel opens beside the page from the popup, and follows the tab in front', async ({ hearsay, tab, site }) => {
  const talks = articlePage('en', 'A third bridge', [
    'The city is in talks about a third bridge, according to Reuters.',
    'The mayor’s office declined to comment on the talks, and work on the first bridge goes on.',
    'The new bridge over the river carries two lanes of traffic and a wide path for people on foot and on bicycles.',
    'Work on the foundations took most of the first year, because the ground on the northern bank is soft and wet.',
  ]);
  const other = await hearsay.newTab();
  await other.goto(site.add('/panel/other.html', talks));
  await waitForMarks(other);
  await tab.goto(site.add('/panel/first.html', FOUR_KINDS));
  await waitForMarks(tab);
  const popup = await openPopup(hearsay, tab);
  await popup.activate();
  await clickOn(popup, 'Open beside the page');
  await until(async () => (await panelSays(hearsay)) !== null, 'the panel to open');
  const shows = (headline: string): Promise<boolean> =>
    until(async () => (await panelSays(hearsay)) === headline, `the panel to say: ${headline}`);
  await tab.activate();
  expect(await shows('1 of 4 sourced statements is unconfirmed, from Bloomberg.')).toBe(true);
  await other.activate();
  expect(await shows('1 of 2 sourced statements is unconfirmed, from Reuters.')).toBe(true);
  await closePanel(hearsay);
  await other.close();
});

/** The statement that the panel shows as the one a reader has come to: the beginning of its sentence. */
function panelIsAt(hearsay: DrivenBrowser): Promise<string> {
  return hearsay.inExtension(() => {
    const panel = chrome.extension
      .getViews()
      .find((view) => !view.closed && view.location.pathname.endsWith('/panel.html'));
    return panel?.document.querySelector('.statements > [aria-current] .statement-text')?.textContent ?? '';
  }, null);
}

test('the panel follows how far a reader has scrolled, and the page is read again from it', async ({
  hearsay,
  tab,
  site,
}) => {
  const filler = Array.from(
    { length: 40 },
    () => 'The new bridge over the river carries two lanes of traffic and a wide path for people on foot.',
  );
  const talks = 'The city is in talks about a second bridge, according to Bloomberg.';
  const refusal = 'The mayor’s office declined to comment on the talks.';
  const page = articlePage('en', 'A second bridge', [...filler, talks, ...filler, refusal, ...filler]);
  await tab.goto(site.add('/panel/scroll.html', page));
  await waitForMarks(tab);
  const popup = await openPopup(hearsay, tab);
  await popup.activate();
  await clickOn(popup, 'Open beside the page');
  await tab.activate();
  const headline = '1 of 2 sourced statements is unconfirmed, from Bloomberg.';
  await until(async () => (await panelSays(hearsay)) === headline, 'the panel to show the article');
  const scrollTo = (place: number): Promise<void> =>
    tab.evaluate((nth) => {
      document.querySelectorAll('article p')[nth]?.scrollIntoView({ block: 'center', behavior: 'instant' });
    }, place);
  await scrollTo(filler.length);
  await until(async () => (await panelIsAt(hearsay)) === talks, 'the panel to come to the rumor');
  await scrollTo(2 * filler.length + 1);
  await until(async () => (await panelIsAt(hearsay)) === refusal, 'the panel to come to the answer');
  const readAt = (): Promise<number> =>
    hearsay.inExtension(async (tabId) => {
      const state = (await chrome.runtime.sendMessage({ type: 'getTabState', tabId })) as { readAt?: number };
      return state.readAt ?? 0;
    }, tab.id);
  const before = await readAt();
  await hearsay.inExtension(() => {
    const panel = chrome.extension.getViews().find((view) => view.location.pathname.endsWith('/panel.html'));
    const buttons = [...(panel?.document.querySelectorAll<HTMLElement>('footer button') ?? [])];
    buttons.find(({ textContent }) => textContent === 'Read again')?.click();
  }, null);
  await until(async () => (await readAt()) > before, 'the page to be read again');
  await until(async () => (await panelSays(hearsay)) === headline, 'the panel to show it');
  await closePanel(hearsay);
  await popup.close();
});
