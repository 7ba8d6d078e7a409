import { afterEach, beforeEach, expect, it, vi } from 'vitest';

type Listener = (changes: Readonly<Record<string, unknown>>, area: string) => void;

/** A storage that counts how often it is read. */
function fakeStorage(stored: { settings: { mode: string } }) {
  const listeners: Listener[] = [];
  let reads = 0;
  const get = async () => {
    reads += 1;
    return structuredClone(stored);
  };
  return {
    reads: () => reads,
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
  expect((await rememberedSettings()).mode).toBe('asked');
  expect((await rememberedSettings()).mode).toBe('asked');
  expect(storage.reads()).toBe(1);
  stored.settings.mode = 'off';
  storage.tell();
  expect((await rememberedSettings()).mode).toBe('off');
  expect((await Promise.all([rememberedSettings(), rememberedSettings()])).map(({ mode }) => mode)).toEqual([
    'off',
    'off',
  ]);
  expect(storage.reads()).toBe(2);
});
