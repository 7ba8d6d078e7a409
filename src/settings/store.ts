import type { Storage } from 'webextension-polyfill';
import browser from '../webextension.ts';
import { migrate, type Settings, storedAfter, withSite } from './settings.ts';

const KEY = 'settings';

/** What is stored under our key, nothing at first; or that the browser would not say. */
type Stored = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

const read = async (area: Storage.StorageArea): Promise<unknown> => (await area.get(KEY))[KEY];

/** The stored form that counts: a local copy exists only where the last one did not go into sync. */
async function readStored(): Promise<Stored> {
  try {
    return { ok: true, value: (await read(browser.storage.local)) ?? (await read(browser.storage.sync)) };
  } catch {
    return { ok: false };
  }
}

/** The reader's settings; `null` where the browser does not give them out, which may be another time. */
export async function readSettings(): Promise<Settings | null> {
  const stored = await readStored();
  return stored.ok ? migrate(stored.value) : null;
}

/** Keeps what is to be stored in the browser's synchronised storage, or in the local one where that is full or off. */
async function store(value: Readonly<Record<string, unknown>>): Promise<void> {
  try {
    await browser.storage.sync.set({ [KEY]: value });
    // What stands there would go before what was just kept.
    await browser.storage.local.remove(KEY);
  } catch {
    await browser.storage.local.set({ [KEY]: value });
  }
}

/** One after another, in all parts of the extension: of two changes at once neither undoes the other. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(KEY, work);

/** How settings are changed. */
export type Change = (settings: Settings) => Settings;

/** The settings as they now are, `null` where the browser did not keep them. */
async function keep(stored: unknown, change: Change): Promise<Settings | null> {
  const before = migrate(stored);
  const after = change(before);
  try {
    await store(storedAfter(stored, before, after));
    return after;
  } catch {
    return null;
  }
}

/**
 * Changes some of the settings and leaves the others as they are stored.
 *
 * @returns the settings as they now are; `null` where nothing was changed, since they could not be read or not be kept
 */
export const changeSettings = (change: Change): Promise<Settings | null> =>
  inTurn(async () => {
    const stored = await readStored();
    return stored.ok ? keep(stored.value, change) : null;
  });

/** Puts others in the place of all settings, of those too that could not be read; for a reader who asks for just that. */
export const replaceSettings = (settings: Settings): Promise<Settings | null> =>
  inTurn(async () => {
    const stored = await readStored();
    return keep(stored.ok ? stored.value : undefined, () => settings);
  });

/** The settings once all changes are kept that are under way; `null` where they cannot be read. */
export const settledSettings = (): Promise<Settings | null> => inTurn(readSettings);

/** Switches one site on or off, for good. */
export const setSite = (host: string, on: boolean): Promise<Settings | null> =>
  changeSettings((settings) => withSite(settings, host, on));

/** Calls back whenever the settings changed, here or on another device. Register at the top level of a script. */
export function onSettingsChanged(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (KEY in changes && (area === 'sync' || area === 'local')) listener();
  });
}
