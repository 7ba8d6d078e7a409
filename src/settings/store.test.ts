import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DEFAULTS } from './settings.ts';

type Area = 'local' | 'sync';

/** Two areas of storage of which each can be made to fail, and the lock by which changes take turns. */
function fakeBrowser(stored: Record<Area, Record<string, unknown>>) {
  const failing = new Set<string>();
  const areaOf = (name: Area) => ({
    get: async () => {
      if (failing.has(`${name}.get`)) throw new Error('not now');
      return structuredClone(stored[name]);
    },
    set: async (items: Record<string, unknown>) => {
      if (failing.has(`${name}.set`)) throw new Error('full');
      Object.assign(stored[name], items);
    },
    remove: async (key: string) => {
      delete stored[name][key];
    },
  });
  vi.stubGlobal('browser', { runtime: {}, storage: { local: areaOf('local'), sync: areaOf('sync') } });
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
  return failing;
}

const CHOSEN = { version: 2, sitesOff: ['a.example'], kindsOff: ['denial'] };

const load = () => import('./store.ts');

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

it.each(['local.get', 'sync.get'])('writes nothing over settings that cannot be read: %s fails', async (fault) => {
  const stored = { local: {}, sync: { settings: CHOSEN } };
  const failing = fakeBrowser(stored);
  const { changeSettings, setSite, settledSettings, readSettings } = await load();
  failing.add(fault);
  expect(await changeSettings((settings) => ({ ...settings, mode: 'asked' }))).toBeNull();
  expect(await setSite('b.example', false)).toBeNull();
  expect(await settledSettings()).toBeNull();
  expect(await readSettings()).toBeNull();
  expect(stored).toEqual({ local: {}, sync: { settings: CHOSEN } });
  failing.clear();
  expect(await setSite('b.example', false)).toMatchObject({ sitesOff: ['a.example', 'b.example'] });
  expect(stored.sync.settings).toEqual({ ...CHOSEN, sitesOff: ['a.example', 'b.example'] });
});

it('says so where a change is not kept', async () => {
  const stored = { local: {}, sync: { settings: CHOSEN } };
  const failing = fakeBrowser(stored);
  const { changeSettings } = await load();
  failing.add('sync.set').add('local.set');
  expect(await changeSettings((settings) => ({ ...settings, mode: 'off' }))).toBeNull();
  expect(stored.sync.settings).toEqual(CHOSEN);
});

it('lets a reader begin anew where settings stay unreadable', async () => {
  const stored = { local: {}, sync: { settings: CHOSEN } };
  const failing = fakeBrowser(stored);
  const { readSettings, replaceSettings } = await load();
  failing.add('sync.get').add('sync.set');
  expect(await replaceSettings({ ...DEFAULTS, overview: false })).toEqual({ ...DEFAULTS, overview: false });
  expect(await readSettings()).toEqual({ ...DEFAULTS, overview: false });
});
