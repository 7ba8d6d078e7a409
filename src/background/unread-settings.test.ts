import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import type { TabState } from '../messages/protocol.ts';

const URL_READ = 'https://news.example/a';

/** A tab that was read once, of whose settings a new background knows nothing as long as the storage fails. */
function fakeBrowser(kept: unknown) {
  const storage = { isFailing: true, settings: {} };
  const get = async () => {
    if (storage.isFailing) throw new Error('not now');
    return { settings: storage.settings };
  };
  vi.stubGlobal('browser', {
    runtime: {},
    action: { setIcon: async () => undefined },
    tabs: { get: async () => ({ id: 7, url: URL_READ }) },
    storage: {
      local: { get: async () => ({}) },
      sync: { get },
      session: { get: async () => ({ 'tab:7': kept }) },
      onChanged: { addListener: () => undefined },
    },
  });
  return storage;
}

const done = { status: 'done', url: URL_READ };
const off = { sitesOff: ['news.example'] };

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

const stateNow = async (): Promise<TabState> => (await import('./tab-state.ts')).findState(7);
const isGreyNow = async (): Promise<boolean> =>
  (await import('./icon.ts')).greyOut({ id: 7, url: URL_READ } as Tabs.Tab);

it('leaves the button and the state of a page that was read as they are', async () => {
  fakeBrowser(done);
  expect(await isGreyNow()).toBe(false);
  expect(await stateNow()).toEqual(done);
});

it('does neither where the site is known to be off', async () => {
  const storage = fakeBrowser(done);
  Object.assign(storage, { isFailing: false, settings: off });
  expect(await isGreyNow()).toBe(true);
  expect(await stateNow()).toMatchObject({ status: 'unavailable', reason: 'switched-off' });
});

it.each([
  null,
  { status: 'unavailable', reason: 'switched-off', url: URL_READ },
  { ...done, url: 'https://b.example/' },
])('tells that a page is not read that was not: %j', async (kept) => {
  fakeBrowser(kept);
  expect(await stateNow()).toMatchObject({ status: 'unavailable', reason: 'settings-unread' });
});
