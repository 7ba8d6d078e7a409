import type { Storage } from 'webextension-polyfill';
import browser from '../webextension.ts';
import { migrate, type Settings, storedAfter, withSite } from './settings.ts';

const KEY = 'settings';

async function read(area: Storage.StorageArea): Promise<unknown> {
  try {
    return (await area.get(KEY))[KEY];
  } catch {
    return undefined;
  }
}

/** The stored form that counts: a local copy exists only where the last one did not go into sync. */
async function readStored(): Promise<unknown> {
  return (await read(browser.storage.local)) ?? (await read(browser.storage.sync));
}

/** The reader's settings; the defaults where none can be read. */
export async function loadSettings(): Promise<Settings> {
  return migrate(await readStored());
}

/** Keeps what is to be stored in the browser's synchronised storage, or in the local one where that is full or off. */
async function store(value: Readonly<Record<string, unknown>>): Promise<void> {
  try {
    await browser.storage.sync.set({ [KEY]: value });
  } catch {
    await browser.storage.local.set({ [KEY]: value });
    return;
  }
  await browser.storage.local.remove(KEY);
}

/** One after another, in all parts of the extension: of two changes at once neither undoes the other. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(KEY, work);

/** Changes some of the settings and leaves the others as they are stored. */
export const changeSettings = (change: (settings: Settings) => Settings): Promise<Settings> =>
  inTurn(async () => {
    const stored = await readStored();
    const before = migrate(stored);
    const after = change(before);
    await store(storedAfter(stored, before, after));
    return after;
  });

/** The settings once all changes are kept that are under way. */
export const settledSettings = (): Promise<Settings> => inTurn(loadSettings);

/** Switches one site on or off, for good. */
export async function setSite(host: string, on: boolean): Promise<void> {
  await changeSettings((settings) => withSite(settings, host, on));
}

/** Calls back whenever the settings changed, here or on another device. Register at the top level of a script. */
export function onSettingsChanged(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (KEY in changes && (area === 'sync' || area === 'local')) listener();
  });
}
