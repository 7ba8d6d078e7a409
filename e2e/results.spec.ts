import { launchChromium } from './browsers/chromium.ts';
import type { Tab } from './browsers/driven-browser.ts';
import { clickOn, openPopup, readPopup, settledState } from './extension.ts';
import { waitForMarks } from './marks.ts';
import { articlePage, FOUR_KINDS, FOUR_KINDS_IN_ITALIAN } from './pages.ts';
import { SAMPLES } from './samples.ts';
import { expect, test } from './test.ts';

const PLAIN =
  'The new bridge over the river carries two lanes of traffic and a wide path for people on foot and bicycles.';

/** Waits for a statement to flash on the page once `act` has been done in the popup. */
async function expectFlash(tab: Tab, act: () => Promise<void>): Promise<void> {
  const flashed = tab.waitUntil(() => CSS.highlights.has('hearsay-flash'), null);
  await act();
  await flashed;
}

/** The groups of sources: heading, then each source as it is read out. */
const groupsIn = (popup: Tab): Promise<string[][]> =>
  popup.evaluate(() => {
    const flat = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return [...document.querySelectorAll('.party-group')].map((group) => [
      flat(group.querySelector('h2')),
      ...[...group.querySelectorAll('summary')].map(
        (party) => `${flat(party.querySelector('.party-name'))}: ${flat(party.querySelector('.visually-hidden'))}`,
      ),
    ]);
  }, null);

test('groups the sources by their type, with role, number of statements and the original report', async ({
  hearsay,
  tab,
  site,
}) => {
  const original = site.add('/results/original.html', '<title>The original report</title>');
  const page = articlePage('en', 'A second bridge', [
    `The city is in talks about a second bridge, according to <a href="${original}">Bloomberg</a>.`,
    PLAIN,
    'The bridge would cost forty million, Bloomberg reported.',
    'Two people familiar with the matter said that a contract could be signed in May.',
    'Anna Keller, a spokeswoman for Nordwind, confirmed that the ground had been surveyed.',
    'The mayor declined to comment.',
    PLAIN,
  ]);
  await tab.goto(site.add('/results/sources.html', page));
  await waitForMarks(tab);
  const popup = await openPopup(hearsay, tab);
  expect(await groupsIn(popup)).toEqual([
    ['Publications', 'Bloomberg: 2 statements'],
    ['Unnamed', 'Two people familiar with the matter: 1 statement'],
    ['Spokespeople', 'Anna Keller spokeswoman, Nordwind: 1 statement'],
    ['Only described', 'The mayor: 1 statement'],
  ]);
  await clickOn(popup, '.party > summary');
  await popup.waitUntil(() => document.querySelectorAll('.party[open] [data-statement]').length === 2, null);
  expect(await popup.evaluate(() => document.querySelector<HTMLAnchorElement>('.party-link')?.href, null)).toBe(
    original,
  );
  await expectFlash(tab, () => clickOn(popup, '.party[open] [data-statement]'));
  await popup.close();
});

test('says who was asked: who confirmed, denied, declined and kept silent', async ({ hearsay, tab, site }) => {
  const page = articlePage('en', 'A second bridge', [
    'The city is in talks about a second bridge, according to Bloomberg.',
    PLAIN,
    'Anna Keller, a spokeswoman for Nordwind, confirmed that the ground had been surveyed.',
    'The mayor declined to comment.',
    'The shipping line Tarsis denied the report.',
    'The harbour master did not respond to a request for comment.',
    PLAIN,
  ]);
  await tab.goto(site.add('/results/asked.html', page));
  await waitForMarks(tab);
  const popup = await openPopup(hearsay, tab);
  const lines = await popup.evaluate(
    () => [...document.querySelectorAll('.heard > li')].map(({ textContent }) => textContent),
    null,
  );
  expect(lines).toEqual([
    'Nordwind spoke on the record.',
    'Tarsis denied it.',
    'The mayor declined to comment.',
    'The harbour master gave no reply.',
  ]);
  await popup.close();
});

test('draws the kinds as a picture with its numbers as text', async ({ hearsay, tab, site }) => {
  const second = '<p>The bridge would cost forty million, Reuters reported.</p></article>';
  await tab.goto(site.add('/results/bar.html', FOUR_KINDS.replace('</article>', second)));
  await waitForMarks(tab);
  const popup = await openPopup(hearsay, tab);
  const bar = await popup.evaluate(() => {
    const picture = document.querySelector('.kind-bar[aria-hidden]');
    const widths = [...(picture?.children ?? [])].map((part) => part.getBoundingClientRect().width);
    const list = document.querySelector('.kind-counts');
    const counts = [...(list?.children ?? [])].map((item) => item.textContent?.trim());
    return { label: list?.getAttribute('aria-label'), counts, widths };
  }, null);
  expect(bar.label).toBe('Kinds of statement');
  expect(bar.counts).toEqual(['2 rumors', '1 confirmation', '1 no comment', '1 denial']);
  const [rumors = 0, ...others] = bar.widths;
  expect(others).toHaveLength(3);
  for (const width of others) expect(rumors / width).toBeCloseTo(2, 0);
  await popup.close();
});

test('leaves out what is less certain on demand, and jumps along the chain of answers', async ({
  hearsay,
  tab,
  site,
}) => {
  await tab.goto(`${site.origin}/articles/${SAMPLES[1]}/page.html`);
  await waitForMarks(tab);
  await settledState(hearsay, tab);
  const popup = await openPopup(hearsay, tab);
  await clickOn(popup, '#tab-statements');
  const all = (await readPopup(popup)).statements.length;
  const unsure = await popup.evaluate(() => document.querySelectorAll('.statements .likely').length, null);
  expect(unsure).toBeGreaterThan(0);
  await clickOn(popup, '.filter-certain input');
  await popup.waitUntil(() => !document.querySelector('.statements .likely'), null);
  expect((await readPopup(popup)).statements).toHaveLength(all - unsure);
  expect((await readPopup(popup)).whole).toContain(`${all - unsure} of ${all} shown`);
  await expectFlash(tab, () => clickOn(popup, '.chain .link-button'));
  await popup.close();
});

test('speaks the language of the browser, whatever that of the article', { tag: '@chromium' }, async ({
  dist,
  deadEnd,
  site,
}) => {
  const own = await launchChromium({ folder: dist, proxyPort: deadEnd.port, language: 'de' });
  try {
    const tab = await own.newTab();
    await tab.goto(site.add('/results/italian.html', FOUR_KINDS_IN_ITALIAN));
    await waitForMarks(tab);
    const popup = await openPopup(own, tab);
    const { headline, whole } = await readPopup(popup);
    expect(headline).toBe('1 von 4 Aussagen mit Quelle ist unbestätigt; Quelle: Reuters.');
    expect(whole).toContain('Gelesen auf Italienisch um');
    expect(await popup.evaluate(() => document.querySelector('.statement-text')?.getAttribute('lang'), null)).toBe(
      'it',
    );
  } finally {
    await own.close();
  }
});
