import { packTexts } from '../engine/index.ts';
import browser from '../webextension.ts';

const KEY = 'packs';

/** Memory for the session only. It goes with the browser, and when the extension is updated, so it is never another version's. */
const area = browser.storage.session;

let recalled: Promise<void> | undefined;
/** Languages whose texts are in the memory. */
let kept = 0;

/** Gives the engine the texts that a background before this one had to expand. */
export function recallPacks(): Promise<void> {
  recalled ??= recall();
  return recalled;
}

async function recall(): Promise<void> {
  // Only `keepPacks` writes under this key.
  const texts = (await area.get(KEY))[KEY] as Readonly<Record<string, string>> | undefined;
  for (const [language, text] of Object.entries(texts ?? {})) packTexts.set(language, text);
  kept = packTexts.size;
}

/** Keeps the texts of the languages met so far; where the memory is full they are expanded again each time. */
export async function keepPacks(): Promise<void> {
  if (packTexts.size === kept) return;
  kept = packTexts.size;
  await area.set({ [KEY]: Object.fromEntries(packTexts) }).catch(() => {});
}
