import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DrivenBrowser, Plain, Tab } from './browsers/driven-browser.ts';
import { readCard } from './extension.ts';
import { marksOf, waitForMarks, waitForNoMarks } from './marks.ts';
import { FOUR_KINDS } from './pages.ts';
import { SAMPLES } from './samples.ts';
import { expect, test } from './test.ts';

/** What the background does when a command is given; a headless browser has no keyboard of its own. */
const command = (hearsay: DrivenBrowser, tab: Tab, message: { readonly type: string } & Record<string, Plain>) =>
  hearsay.inExtension(
    async ({ id, sent }) => (await chrome.tabs.sendMessage(id, sent, { frameId: 0 })) as boolean | null,
    { id: tab.id, sent: message },
  );

const step = (hearsay: DrivenBrowser, tab: Tab, by: number) => command(hearsay, tab, { type: 'stepStatement', by });

test('offers commands for the next and previous statement and for the marks', async ({ hearsay, dist }) => {
  const commands = await hearsay.inExtension(
    async () => (await chrome.commands.getAll()).map(({ name }) => name),
    null,
  );
  expect(commands).toEqual(expect.arrayContaining(['next-statement', 'previous-statement', 'toggle-marks']));
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  // Chrome takes no more than four suggestions.
  expect(Object.values(manifest.commands).filter((each) => 'suggested_key' in Object(each)).length).toBeLessThan(5);
});

/** What a screen reader says of the card when the focus comes into it. */
const descriptionOf = (tab: Tab): Promise<string | null> =>
  tab.inShadow((root) => {
    const ids = root.querySelector('[role=dialog]')?.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
  }, null);

test('goes from statement to statement and back without a mouse', async ({ hearsay, tab, site }) => {
  const page = FOUR_KINDS.replace('<article>', '<button id="before">Save</button><article>');
  await tab.goto(site.add('/keyboard/steps.html', page));
  await waitForMarks(tab);
  await tab.evaluate(() => document.querySelector<HTMLElement>('#before')?.focus(), null);
  for (const word of ['Rumor', 'Confirmation', 'No comment', 'Denial']) {
    expect(await step(hearsay, tab, 1)).toBe(true);
    expect(await readCard(tab)).toContain(word);
    expect(await descriptionOf(tab)).toContain(word);
  }
  expect(await step(hearsay, tab, 1)).toBe(false);
  expect(await step(hearsay, tab, -1)).toBe(true);
  expect(await readCard(tab)).toContain('No comment');
  await tab.press('Escape');
  await tab.waitUntil(() => !document.querySelector('hearsay-card'), null);
  expect(await tab.evaluate(() => document.activeElement?.id, null)).toBe('before');
  expect(await step(hearsay, tab, -1)).toBe(true);
  expect(await readCard(tab)).toContain('Confirmation');
});

test('shows the next statement where the page has closed the dialog that held the card', async ({
  hearsay,
  tab,
  site,
}) => {
  const page = FOUR_KINDS.replace(
    '</main>',
    '</main><dialog><button>Accept</button></dialog><script>document.querySelector("dialog").showModal()</script>',
  );
  await tab.goto(site.add('/keyboard/dialog.html', page));
  await waitForMarks(tab);
  const heightOfCard = () =>
    tab.evaluate(() => document.querySelector('hearsay-card')?.getBoundingClientRect().height ?? 0, null);
  expect(await step(hearsay, tab, 1)).toBe(true);
  expect(await heightOfCard()).toBeGreaterThan(0);
  await tab.evaluate(() => document.querySelector('dialog')?.close(), null);
  expect(await heightOfCard()).toBe(0);
  expect(await step(hearsay, tab, 1)).toBe(true);
  expect(await readCard(tab)).toContain('Confirmation');
  expect(await heightOfCard()).toBeGreaterThan(0);
});

test('shows the next statement over a dialog that the page has opened over that of the article', async ({
  hearsay,
  tab,
  site,
}) => {
  const page = FOUR_KINDS.replace('<main>', '<main><dialog>').replace(
    '</main>',
    `</dialog></main><dialog id="over"><button>Accept</button></dialog>
    <script>document.querySelector("dialog").showModal()</script>`,
  );
  await tab.goto(site.add('/keyboard/over.html', page));
  await waitForMarks(tab);
  expect(await step(hearsay, tab, 1)).toBe(true);
  await tab.evaluate(() => document.querySelector<HTMLDialogElement>('#over')?.showModal(), null);
  expect(await step(hearsay, tab, 1)).toBe(true);
  expect(await readCard(tab)).toContain('Confirmation');
  expect(await tab.evaluate(() => document.activeElement?.localName, null)).toBe('hearsay-card');
  await tab.evaluate(() => document.querySelector<HTMLDialogElement>('#over')?.close(), null);
  expect(await step(hearsay, tab, 1)).toBe(true);
  expect(await tab.evaluate(() => document.activeElement?.localName, null)).toBe('hearsay-card');
  expect(await marksOf(tab)).toHaveLength(4);
});

test('runs through ten statements of an article by keys alone', async ({ hearsay, tab, site }) => {
  await tab.goto(`${site.origin}/articles/${SAMPLES[1]}/page.html`);
  await waitForMarks(tab);
  await step(hearsay, tab, 1);
  /** Of the last statement that the card shows: two acts of one sentence are shown at once. */
  const position = async (): Promise<number> => Number(/(\d+) of/.exec((await readCard(tab)) ?? '')?.[1]);
  // The first button that can be pressed is the one for the next statement, and it keeps the focus.
  await tab.press('Tab');
  expect(await position()).toBeLessThan(10);
  for (let seen = await position(); seen < 10; seen = await position()) {
    await tab.press('Enter');
    expect(await position()).toBeGreaterThan(seen);
  }
});

test('takes the marks away and brings them back', async ({ hearsay, tab, site }) => {
  await tab.goto(site.add('/keyboard/toggle.html', FOUR_KINDS));
  await waitForMarks(tab);
  const before = await marksOf(tab);
  await command(hearsay, tab, { type: 'toggleMarks' });
  await waitForNoMarks(tab);
  await command(hearsay, tab, { type: 'toggleMarks' });
  await waitForMarks(tab);
  expect(await marksOf(tab)).toEqual(before);
});
