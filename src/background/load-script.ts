import type { ScriptName } from '../messages/protocol.ts';
import browser from '../webextension.ts';

/** As the build names them; the first is what every page loads by itself, and the others need. */
const FILES: Readonly<Record<ScriptName | 'index', string>> = {
  index: 'src/content/index.js',
  reading: 'src/content/reading.js',
  card: 'src/content/card.js',
};

/** Puts scripts of ours into the page of a tab, in this order; false where the browser does not let them in. */
export async function loadScripts(tabId: number, ...names: readonly (ScriptName | 'index')[]): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: names.map((name) => FILES[name]) });
    return true;
  } catch {
    // A page that the browser keeps us out of, or one that is gone meanwhile.
    return false;
  }
}
