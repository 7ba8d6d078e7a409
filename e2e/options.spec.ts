import { type DrivenBrowser, type Tab, until } from './browsers/driven-browser.ts';
import { clickOn, openPopup, readPopup, settledState, storedSettings, waitForBadge } from './extension.ts';
import { marksOf, waitForMarks, waitForNoMarks } from './marks.ts';
import { FOUR_KINDS } from './pages.ts';
import { SAMPLES } from './samples.ts';
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
  await until(async () => (await storedSettings(hearsay)).mode === 'asked', 'the choice to be stored');
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
  // Once more, as in a double click, is to replace nothing.
  await options.evaluate(() => {
    const gone = new MutationObserver(() => document.body.setAttribute('data-said', ''));
    for (const said of document.querySelectorAll('[role=status]'))
      gone.observe(said, { childList: true, characterData: true, subtree: true });
  }, null);
  await choose(options, 'Reset everything');
  await options.waitUntil(() => document.body.hasAttribute('data-said'), null);
  await says('Everything is as it was at the beginning.');
  await choose(options, 'Undo');
  await says('Your settings are as they were before.');
  expect(await isCertainOnly()).toBe(true);
  expect(await options.evaluate(() => document.activeElement?.getAttribute('role') ?? '', null)).toBe('status');
  const canUndo = (): Promise<boolean> =>
    options.evaluate(() => [...document.querySelectorAll('button')].some((each) => each.textContent === 'Undo'), null);
  expect(await canUndo()).toBe(false);
  // What was chosen since is not undone with it.
  await choose(options, 'Reset everything');
  await says('Everything is as it was at the beginning.');
  expect(await canUndo()).toBe(true);
  await pick(options, 'rumor', 'select', 'dashed');
  await options.waitUntil(
    () => ![...document.querySelectorAll('button')].some((each) => each.textContent === 'Undo'),
    null,
  );
  await options.close();
});

test('keeps both of two changes that are made at once', async ({ hearsay }) => {
  const options = await openOptions(hearsay);
  const before = await storedSettings(hearsay);
  await options.evaluate(() => {
    for (const box of [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].slice(0, 2)) box.click();
  }, null);
  await until(async () => {
    const after = await storedSettings(hearsay);
    return after.certainOnly !== (before.certainOnly ?? false) && after.overview !== (before.overview ?? true);
  }, 'both changes to be kept');
  await options.close();
});

test('saves the settings to a file, from which they come back', async ({ hearsay }) => {
  const options = await openOptions(hearsay);
  await choose(options, 'Only what is certain');
  await pick(options, 'rumor', 'select', 'dashed');
  const isDashed = () => document.querySelector<HTMLSelectElement>('[data-kind=rumor] select')?.value === 'dashed';
  await options.waitUntil(isDashed, null);
  await clickOn(options, 'section .row > button');
  const { name, text } = await hearsay.saved();
  expect(name).toBe('hearsay-settings.json');
  await choose(options, 'Reset everything');
  await options.waitUntil(
    () => document.querySelector<HTMLSelectElement>('[data-kind=rumor] select')?.value === 'wavy',
    null,
  );
  await loadFile(options, text);
  await options.waitUntil(isDashed, null);
  expect(
    await options.evaluate(() => document.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked, null),
  ).toBe(true);
  await options.close();
});

test('draws the lines on the page as they were chosen', async ({ hearsay, tab, site }) => {
  await tab.goto(site.add('/options/looks.html', FOUR_KINDS));
  await waitForMarks(tab);
  const options = await openOptions(hearsay);
  await pick(options, 'denial', 'select', 'dashed');
  await pick(options, 'denial', 'input[type=color]', '#005599');
  await tab.waitUntil(() => {
    const [range] = CSS.highlights.get('hearsay-denial') ?? [];
    const element = range instanceof Range ? range.startContainer.parentElement : null;
    if (!element) return false;
    const { textDecorationStyle, textDecorationColor } = getComputedStyle(element, '::highlight(hearsay-denial)');
    return textDecorationStyle === 'dashed' && textDecorationColor === 'rgb(0, 85, 153)';
  }, null);
  await options.close();
});

test('marks only what is certain, where that is chosen', async ({ hearsay, tab, site }) => {
  await tab.goto(`${site.origin}/articles/${SAMPLES[1]}/page.html`);
  await waitForMarks(tab);
  const statementsNow = async () => {
    const state = await settledState(hearsay, tab);
    return state.status === 'done' ? state.analysis.statements : [];
  };
  const before = await statementsNow();
  const certain = before.filter(({ confidence }) => confidence === 'certain').length;
  expect(certain).toBeLessThan(before.length);
  const options = await openOptions(hearsay);
  await choose(options, 'Only what is certain');
  await waitForBadge(hearsay, tab, String(certain));
  expect((await statementsNow()).filter(({ confidence }) => confidence === 'likely')).toEqual([]);
  await options.close();
});

test('lists hidden key words in words, and shows them again', async ({ hearsay, tab, site }) => {
  await tab.goto(site.add('/options/cues.html', FOUR_KINDS));
  await waitForMarks(tab);
  const state = await settledState(hearsay, tab);
  const denial = state.status === 'done' ? state.analysis.statements.find(({ kind }) => kind === 'denial') : undefined;
  await hearsay.inExtension(
    (cue) => chrome.storage.sync.set({ settings: { version: 2, hiddenCues: [cue] } }),
    denial?.cue.id ?? '',
  );
  await waitForBadge(hearsay, tab, '3');
  const options = await openOptions(hearsay);
  await options.waitUntil(() => document.querySelector('.entries li'), null);
  expect(await options.evaluate(() => document.querySelector('.entries span')?.textContent, null)).toMatch(
    /^“[a-z ]+” \(Denial, English\)$/,
  );
  await clickOn(options, '.entries button');
  await waitForBadge(hearsay, tab, '4');
  await options.waitUntil(() => !document.querySelector('.entries li'), null);
  await options.close();
});

test('says what becomes of a reader’s data', async ({ hearsay }) => {
  const options = await openOptions(hearsay);
  const about = await options.evaluate(() => document.querySelector('main > section:last-child')?.textContent, null);
  expect(about).toContain('Nothing about you or the pages that you read is sent anywhere');
  await options.close();
});

test('names a keyboard shortcut as it was changed meanwhile', { tag: '@firefox' }, async ({ hearsay }) => {
  const options = await openOptions(hearsay);
  const bind = (shortcut: string): Promise<void> =>
    hearsay.inExtension(async (keys) => {
      const { update } = chrome.commands as unknown as { update: (command: Record<string, string>) => Promise<void> };
      await update({ name: 'next-statement', shortcut: keys });
    }, shortcut);
  const shows = (shortcut: string): Promise<void> =>
    options.waitUntil((keys) => {
      // As on coming back from the browser's own page of shortcuts.
      window.dispatchEvent(new Event('focus'));
      return [...document.querySelectorAll('.shortcuts kbd')].some(({ textContent }) => textContent === keys);
    }, shortcut);
  await shows('Alt+Shift+J');
  await bind('Ctrl+Shift+U');
  await shows('Ctrl+Shift+U');
  await bind('Alt+Shift+J');
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
