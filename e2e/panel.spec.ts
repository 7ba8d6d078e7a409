import { type DrivenBrowser, until } from './browsers/driven-browser.ts';
import { waitForMarks } from './marks.ts';
import { articlePage, FOUR_KINDS, FRONT_PAGE } from './pages.ts';
import { closePanel, openPanel, panelSays, panelShows } from './panel.ts';
import { test } from './test.ts';

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
  await openPanel(hearsay, tab);
  await panelShows(hearsay, '1 of 4 sourced statements is unconfirmed, from Bloomberg.');
  await other.activate();
  await panelShows(hearsay, '1 of 2 sourced statements is unconfirmed, from Reuters.');
  await closePanel(hearsay);
  await other.close();
});

test('the panel says of the next page in a tab what it is, also where nothing of ours tells', async ({
  hearsay,
  tab,
  site,
}) => {
  await tab.goto(site.add('/panel/article.html', FOUR_KINDS));
  await waitForMarks(tab);
  await openPanel(hearsay, tab);
  await panelShows(hearsay, '1 of 4 sourced statements is unconfirmed, from Bloomberg.');
  // The panel has asked while the page before was still there: its answer is not the last word.
  const script = site.hold('/panel/slow.js', '');
  const front = FRONT_PAGE.replace('</head>', `<script src="${script.url}"></script></head>`);
  const loaded = tab.goto(site.add('/panel/front.html', front));
  await panelShows(hearsay, 'Reading the page…');
  script.release();
  await loaded;
  await panelShows(hearsay, 'This page is not an article.');
  await tab.goto('about:blank');
  await panelShows(hearsay, 'This page cannot be read.');
  await closePanel(hearsay);
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
  await openPanel(hearsay, tab);
  const headline = '1 of 2 sourced statements is unconfirmed, from Bloomberg.';
  await panelShows(hearsay, headline);
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
});
