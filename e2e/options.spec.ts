import { type DrivenBrowser, type Tab, until } from './browsers/driven-browser.ts';
import { openPopup, readPopup, settledState, waitForBadge } from './extension.ts';
import { marksOf, waitForMarks, waitForNoMarks } from './marks.ts';
import { FOUR_KINDS } from './pages.ts';
import { expect, test } from './test.ts';

async function openOptions(hearsay: DrivenBrowser): Promise<Tab> {
  const options = await hearsay.newTab();
  await options.goto(`${hearsay.extensionOrigin}/src/options/options.html`);
  await options.waitUntil(() => document.querySelector('main'), null);
  return options;
}

/** Clicks what is labelled so: a choice or a button. */
function choose(tab: Tab, label: string): Promise<void> {
  return tab.evaluate((wanted) => {
    const controls = [...document.querySelectorAll<HTMLElement>('label, button')];
    const found = controls.find(({ textContent }) => textContent.trim().startsWith(wanted));
    if (!found) throw new Error(`nothing is labelled ${wanted}`);
    found.click();
  }, label);
}

/** Changes a field of a kind as a person does who picks a value in it. */
function pick(options: Tab, kind: string, field: string, value: string): Promise<void> {
  return options.evaluate(
    ({ inside, selector, picked }) => {
      const input = document.querySelector<HTMLInputElement>(`.kind-fields[data-kind="${inside}"] ${selector}`);
      if (!input) throw new Error(`no ${selector} for ${inside}`);
      input.value = picked;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { inside: kind, selector: field, picked: value },
  );
}

const kindsOn = async (tab: Tab): Promise<string[]> => (await marksOf(tab)).map(({ kind }) => kind);

test.afterEach(async ({ hearsay }) => {
  await hearsay.inExtension(async () => {
    await Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear()]);
  }, null);
});

test('reads a page only when asked, where that is chosen', async ({ hearsay, tab, site }) => {
  const options = await openOptions(hearsay);
  await choose(options, 'Only when I ask');
  // The choice shows at once, and is stored a moment later.
  const stored = (): Promise<boolean> =>
    hearsay.inExtension(async () => {
      const { settings } = await chrome.storage.sync.get<{ settings?: { mode?: string } }>('settings');
      return settings?.mode === 'asked';
    }, null);
  await until(stored, 'the choice to be stored');
  await options.close();
  await tab.goto(site.add('/options/asked.html', FOUR_KINDS));
  expect(await settledState(hearsay, tab)).toMatchObject({ status: 'unavailable', reason: 'not-asked' });
  expect(await marksOf(tab)).toEqual([]);
  const popup = await openPopup(hearsay, tab);
  expect((await readPopup(popup)).headline).toBe('This page has not been read.');
  await choose(popup, 'Read this page');
  await waitForMarks(tab);
  await popup.waitUntil(() => document.querySelector('main')?.getAttribute('data-status') === 'done', null);
  await popup.close();
});

test('pauses everywhere from the popup, and ends the pause there', async ({ hearsay, tab, site }) => {
  await tab.goto(site.add('/options/paused.html', FOUR_KINDS));
  await waitForMarks(tab);
  const popup = await openPopup(hearsay, tab);
  await choose(popup, 'Pause everywhere');
  await waitForNoMarks(tab);
  await popup.waitUntil(() => document.querySelector('main')?.getAttribute('data-reason') === 'paused', null);
  await waitForBadge(hearsay, tab, '');
  await choose(popup, 'Switch on again');
  await waitForMarks(tab);
  await popup.close();
});

test('marks only the kinds that are chosen, and the popup counts only those', async ({ hearsay, tab, site }) => {
  await tab.goto(site.add('/options/kinds.html', FOUR_KINDS));
  await waitForMarks(tab);
  expect(await kindsOn(tab)).toEqual(['rumor', 'confirmation', 'no-comment', 'denial']);
  const options = await openOptions(hearsay);
  await choose(options, 'Confirmation');
  await tab.waitUntil(() => !CSS.highlights.has('hearsay-confirmation') && CSS.highlights.has('hearsay-rumor'), null);
  expect(await kindsOn(tab)).toEqual(['rumor', 'no-comment', 'denial']);
  await waitForBadge(hearsay, tab, '3');
  const popup = await openPopup(hearsay, tab);
  expect((await readPopup(popup)).headline).toBe('1 of 3 sourced statements is unconfirmed, from Bloomberg.');
  await popup.close();
  await choose(options, 'Confirmation');
  await tab.waitUntil(() => CSS.highlights.has('hearsay-confirmation'), null);
  await options.close();
});

test('reads only the languages that are chosen, and shows the overview only where that is', async ({
  hearsay,
  tab,
  site,
}) => {
  const long = FOUR_KINDS.replace('</article>', `${'<p>The river is wide there.</p>'.repeat(80)}</article>`);
  await tab.goto(site.add('/options/languages.html', long));
  await waitForMarks(tab);
  const hasStrip = () => getComputedStyle(document.documentElement, '::after').content !== 'none';
  await tab.waitUntil(hasStrip, null);
  const options = await openOptions(hearsay);
  await choose(options, 'Overview at the side of the page');
  await tab.waitUntil(() => getComputedStyle(document.documentElement, '::after').content === 'none', null);
  await waitForMarks(tab);
  await choose(options, 'English');
  await waitForNoMarks(tab);
  await options.close();
  const popup = await openPopup(hearsay, tab);
  await popup.waitUntil(() => document.querySelector('main')?.getAttribute('data-reason') === 'language-off', null);
  expect((await readPopup(popup)).headline).toBe('Articles in English are switched off.');
  await choose(popup, 'Switch on again');
  await waitForMarks(tab);
  await popup.waitUntil(() => document.querySelector('main')?.getAttribute('data-status') === 'done', null);
  await popup.close();
});

test('shows a look at once, and warns of a color that is hard to see', async ({ hearsay }) => {
  const options = await openOptions(hearsay);
  const warnings = (): Promise<number> =>
    options.evaluate(() => document.querySelectorAll('[role=alert]').length, null);
  expect(await warnings()).toBe(0);
  await pick(options, 'rumor', 'input[type=color]', '#ffee88');
  await options.waitUntil(() => document.querySelector('[role=alert]'), null);
  expect(await warnings()).toBe(1);
  await pick(options, 'rumor', 'select', 'dashed');
  await options.waitUntil(() => {
    const sample = document.querySelector('[data-kind=rumor] .preview-text > span');
    return sample && getComputedStyle(sample).textDecorationStyle === 'dashed';
  }, null);
  await choose(options, 'Back to the original looks');
  await options.waitUntil(() => !document.querySelector('[role=alert]'), null);
  await options.close();
});

test('lists the sites that are off, and switches one on again', async ({ hearsay, tab, site }) => {
  await tab.goto(site.add('/options/sites.html', FOUR_KINDS));
  await waitForMarks(tab);
  const popup = await openPopup(hearsay, tab);
  await popup.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click(), null);
  await waitForNoMarks(tab);
  await popup.close();
  const options = await openOptions(hearsay);
  const entries = (): Promise<string[]> =>
    options.evaluate(() => [...document.querySelectorAll('.entries span')].map(({ textContent }) => textContent), null);
  expect(await entries()).toEqual(['127.0.0.1']);
  await choose(options, 'Switch on again');
  await waitForMarks(tab);
  await options.waitUntil(() => document.querySelectorAll('.entries li').length === 0, null);
  await options.close();
});

/** Loads a file that holds `text` through the page's own file field. */
function loadFile(options: Tab, text: string): Promise<void> {
  return options.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file field');
    const files = new DataTransfer();
    files.items.add(new File([content], 'settings.json', { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

test('loads settings from a file, refuses what is none, and resets', async ({ hearsay }) => {
  const options = await openOptions(hearsay);
  const says = (sentence: string): Promise<void> =>
    options.waitUntil(
      (wanted) => [...document.querySelectorAll('[role=status]')].some(({ textContent }) => textContent === wanted),
      sentence,
    );
  const isCertainOnly = (): Promise<boolean> =>
    options.evaluate(() => document.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked === true, null);
  await loadFile(options, 'no settings at all');
  await says('This file holds no settings of Hearsay. Nothing was changed.');
  expect(await isCertainOnly()).toBe(false);
  await loadFile(options, '{"hearsay": {"certainOnly": true, "sitesOff": ["www.a.example", 7]}}');
  await says('The settings were loaded.');
  expect(await isCertainOnly()).toBe(true);
  await choose(options, 'Reset everything');
  await says('Everything is as it was at the beginning.');
  expect(await isCertainOnly()).toBe(false);
  await options.close();
});

test('names the keyboard shortcut as it is bound', async ({ hearsay }) => {
  const options = await openOptions(hearsay);
  await options.waitUntil(() => document.querySelector('.shortcuts kbd'), null);
  const bound = await hearsay.inExtension(
    async () => (await chrome.commands.getAll()).map(({ shortcut }) => shortcut ?? '').filter(Boolean),
    null,
  );
  const shown = await options.evaluate(
    () => [...document.querySelectorAll('.shortcuts kbd')].map(({ textContent }) => textContent),
    null,
  );
  expect(shown).toEqual(bound);
  await options.close();
});

test('saves the sourcing in the format that is chosen', async ({ hearsay, tab, site }) => {
  await tab.goto(site.add('/options/export.html', FOUR_KINDS));
  await waitForMarks(tab);
  const popup = await openPopup(hearsay, tab);
  // What is saved is read where it is handed to the browser, which then writes it into the reader's downloads.
  const saved = await popup.evaluate(async () => {
    const made: Blob[] = [];
    const original = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      made.push(blob);
      return original.call(URL, blob);
    };
    const select = document.querySelector<HTMLSelectElement>('.export select');
    if (!select) throw new Error('no choice of format');
    select.value = 'json';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise(requestAnimationFrame);
    const buttons = [...document.querySelectorAll<HTMLElement>('.export button')];
    buttons.find(({ textContent }) => textContent === 'Save')?.click();
    URL.createObjectURL = original;
    return (await made[0]?.text()) ?? '';
  }, null);
  const report = JSON.parse(saved) as { title: string; statements: { kind: string; address: string }[] };
  expect(report.title).toBe('A second bridge');
  expect(report.statements.map(({ kind }) => kind)).toEqual(['rumor', 'confirmation', 'no-comment', 'denial']);
  for (const { address } of report.statements) expect(address).toContain('/options/export.html#:~:text=');
  await popup.close();
});
