import { callTab } from '../messages/client.ts';
import browser from '../webextension.ts';

/** What each keyboard command does in the tab in front; the names are those of the manifest. */
const COMMANDS: Readonly<Record<string, (tabId: number) => unknown>> = {
  'next-statement': (tabId) => callTab(tabId, 'stepStatement', { by: 1 }),
  'previous-statement': (tabId) => callTab(tabId, 'stepStatement', { by: -1 }),
  'toggle-marks': (tabId) => callTab(tabId, 'toggleMarks', {}),
};

/** Obeys the keyboard commands. Call it at the top level, so that a background that was stopped hears them. */
export function obeyCommands(): void {
  // On a phone there are none.
  browser.commands?.onCommand.addListener(async (name, given) => {
    const tab = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
    if (tab?.id !== undefined) COMMANDS[name]?.(tab.id);
  });
}
