import type { ScriptName } from '../messages/protocol.ts';
import browser from '../webextension.ts';

/** As the build names them. */
const FILES: Readonly<Record<ScriptName, string>> = {
  reading: 'src/content/reading.js',
  card: 'src/content/card.js',
};

/** Puts one of our scripts into the page of a tab; false where the browser does not let it in. */
export async function loadScript(tabId: number, name: ScriptName): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [FILES[name]] });
    return true;
  } catch {
    // A page that the browser keeps us out of, or one that is gone meanwhile.
    return false;
  }
}
