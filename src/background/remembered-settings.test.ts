import { afterEach, beforeEach, expect, it, vi } from 'vitest';

type Listener = (changes: Readonly<Record<string, unknown>>, area: string) => void;

/** A storage that counts how often it is read, and fails as often as it is told to. */
function fakeStorage(stored: { settings: { mode: string } }) {
  const listeners: Listener[] = [];
  let reads = 0;
  let faults = 0;
  const get = async () => {
    reads += 1;
    if (faults === 0) return structuredClone(stored);
    faults -= 1;
    throw new Error('the storage is not there yet');
  };
  return {
    reads: () => reads,
    fail: (times: number) => {
      faults = times;
    },
    tell: () => {
      for (const listener of listeners) listener({ settings: {} }, 'sync');
    },
    browser: {
      runtime: {},
      storage: {
        local: { get: async () => ({}) },
        sync: { get },
        onChanged: { addListener: (listener: Listener) => listeners.push(listener) },
      },
    },
  };
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

it('reads the settings once, and once more when they changed', async () => {
  const stored = { settings: { mode: 'asked' } };
  const storage = fakeStorage(stored);
  vi.stubGlobal('browser', storage.browser);
  const { rememberedSettings } = await import('./remembered-settings.ts');
  expect((await rememberedSettings())?.mode).toBe('asked');
  expect((await rememberedSettings())?.mode).toBe('asked');
  expect(storage.reads()).toBe(1);
  stored.settings.mode = 'off';
  storage.tell();
  expect((await rememberedSettings())?.mode).toBe('off');
  expect((await Promise.all([rememberedSettings(), rememberedSettings()])).map((each) => each?.mode)).toEqual([
    'off',
    'off',
  ]);
  expect(storage.reads()).toBe(2);
});

it('knows nothing where the storage fails, and asks it again', async () => {
  const storage = fakeStorage({ settings: { mode: 'asked' } });
  vi.stubGlobal('browser', storage.browser);
  const { rememberedSettings } = await import('./remembered-settings.ts');
  storage.fail(1);
  expect(await rememberedSettings()).toBeNull();
  expect((await rememberedSettings())?.mode).toBe('asked');
  expect((await rememberedSettings())?.mode).toBe('asked');
  expect(storage.reads()).toBe(2);
});

it('goes by what was last known where the newest cannot be read', async () => {
  const stored = { settings: { mode: 'off' } };
  const storage = fakeStorage(stored);
  vi.stubGlobal('browser', storage.browser);
  const { newestSettings, rememberedSettings } = await import('./remembered-settings.ts');
  expect((await rememberedSettings())?.mode).toBe('off');
  storage.fail(1);
  expect((await newestSettings())?.mode).toBe('off');
  stored.settings.mode = 'asked';
  expect((await newestSettings())?.mode).toBe('asked');
  storage.tell();
  storage.fail(2);
  expect(await newestSettings()).toBeNull();
});
