/** The doors of the background and of the content script, tried from where a message can come. */
import type { DrivenBrowser, Plain, Tab } from './browsers/driven-browser.ts';
import { settledState, stateOf } from './extension.ts';
import { marksOf, waitForMarks } from './marks.ts';
import { FOUR_KINDS } from './pages.ts';
import { expect, test } from './test.ts';

/** More characters than a message may have. */
const TOO_LONG = 6_000_001;

type Message = { readonly [key: string]: Plain };

/** What comes back: the answer, or `silence` where nobody answers. `padding` characters are added on the way. */
const fromInterface = (hearsay: DrivenBrowser, message: Message, padding = 0): Promise<Plain> =>
  hearsay.inExtension(
    async (given) => {
      const sent = { ...given.message, ...(given.padding > 0 && { padding: 'x'.repeat(given.padding) }) };
      return ((await chrome.runtime.sendMessage(sent).catch(() => undefined)) ?? 'silence') as Plain;
    },
    { message, padding },
  );

/** The same to the content script of a tab. */
const toPage = (hearsay: DrivenBrowser, tab: Tab, message: Message, padding = 0): Promise<Plain> =>
  hearsay.inExtension(
    async (given) => {
      const sent = { ...given.message, ...(given.padding > 0 && { padding: 'x'.repeat(given.padding) }) };
      const answer = await chrome.tabs.sendMessage(given.tabId, sent, { frameId: 0 }).catch(() => undefined);
      return (answer ?? 'silence') as Plain;
    },
    { message, padding, tabId: tab.id },
  );

/** The same from the world of the content script, as a page would send it that had broken out of its own world. */
const fromPage = (hearsay: DrivenBrowser, tab: Tab, message: Message, padding = 0): Promise<Plain> =>
  hearsay.inExtension(
    async (given) => {
      const [{ result } = { result: undefined }] = await chrome.scripting.executeScript({
        target: { tabId: given.tabId },
        args: [{ sent: given.message, length: given.padding }],
        func: async ({ sent, length }) => {
          const padded = { ...sent, ...(length > 0 && { padding: 'x'.repeat(length) }) };
          return (await chrome.runtime.sendMessage(padded).catch(() => undefined)) ?? 'silence';
        },
      });
      return result as Plain;
    },
    { message, padding, tabId: tab.id },
  );

const STRANGE_TYPES = ['', 'getPage', 'constructor', '__proto__', 'toString', 'hasOwnProperty', 7, null, true] as const;

test.beforeEach(async ({ tab, site }) => {
  await tab.goto(site.add('/messages/article.html', FOUR_KINDS));
  await waitForMarks(tab);
});

test('the background refuses with a value what does not fit, and goes on', async ({ hearsay, tab }) => {
  const before = await settledState(hearsay, tab);
  const tabId = tab.id;
  expect(await fromInterface(hearsay, { type: 'getTabState', tabId: 'x' })).toEqual({ refused: 'malformed' });
  expect(await fromInterface(hearsay, { type: 'getTabState' })).toEqual({ refused: 'malformed' });
  expect(await fromInterface(hearsay, { type: 'getTabState', tabId }, TOO_LONG)).toEqual({ refused: 'oversized' });
  for (const type of STRANGE_TYPES) expect(await fromInterface(hearsay, { type })).toBe('silence');
  expect(await stateOf(hearsay, tab)).toEqual(before);
});

test('what only a content script may say is not taken from a page of the extension', async ({ hearsay }) => {
  const messages = ['analyzeArticle', 'articleNotFound', 'getPageSettings', 'loadScript', 'hideCue'];
  for (const type of messages) expect(await fromInterface(hearsay, { type })).toEqual({ refused: 'stranger' });
});

test('what only a page of the extension may ask is not told to a page', async ({ hearsay, tab }) => {
  const before = await settledState(hearsay, tab);
  const other = await hearsay.newTab();
  await other.goto(tab.url());
  await waitForMarks(other);
  const asked = { type: 'getTabState', tabId: tab.id };
  expect(await fromPage(hearsay, other, asked)).toEqual({ refused: 'stranger' });
  await other.close();
  expect(await stateOf(hearsay, tab)).toEqual(before);
});

test('a content script that was taken over can put nothing into the settings but ids of cues', async ({
  hearsay,
  tab,
}) => {
  const malformed = { refused: 'malformed' };
  for (const cue of ['', 'x'.repeat(1000), 'en/rumor/<img src=x>', 7, null, ['en/rumor/x']])
    expect(await fromPage(hearsay, tab, { type: 'hideCue', cue, hidden: true })).toEqual(malformed);
  expect(await fromPage(hearsay, tab, { type: 'articleNotFound', reason: 'bored', url: '' })).toEqual(malformed);
  expect(await fromPage(hearsay, tab, { type: 'analyzeArticle', article: { blocks: 7 } })).toEqual(malformed);
  const settings = { type: 'getPageSettings' };
  expect(await fromPage(hearsay, tab, settings, TOO_LONG)).toEqual({ refused: 'oversized' });
  for (const type of STRANGE_TYPES) expect(await fromPage(hearsay, tab, { type })).toBe('silence');
  const stored = await hearsay.inExtension(
    async () => (await chrome.storage.sync.get('settings')).settings ?? null,
    null,
  );
  expect(JSON.stringify(stored)).not.toMatch(/xxx|img/);
});

test('the content script refuses with a value what does not fit, and goes on', async ({ hearsay, tab }) => {
  const malformed = { refused: 'malformed' };
  expect(await toPage(hearsay, tab, { type: 'stepStatement', by: 2 })).toEqual(malformed);
  expect(await toPage(hearsay, tab, { type: 'showStatement', id: 7 })).toEqual(malformed);
  expect(await toPage(hearsay, tab, { type: 'rescan' })).toEqual(malformed);
  expect(await toPage(hearsay, tab, { type: 'toggleMarks' }, TOO_LONG)).toEqual({ refused: 'oversized' });
  for (const type of STRANGE_TYPES) expect(await toPage(hearsay, tab, { type })).toBe('silence');
  expect(await marksOf(tab)).toHaveLength(4);
  expect(await toPage(hearsay, tab, { type: 'showStatement', id: 'none' })).toBe(false);
});
